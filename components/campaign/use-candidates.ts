import { useMemo } from 'react';
import type { DraftValues } from '@/components/shell/draft-form';
import { useLive } from '@/components/shell/use-live';
import { useService } from '@/components/shell/use-service';
import { createCampaignService } from '@/lib/services/campaign-service';

export const picks = ['tracked', 'tag', 'chosen'] as const;
const nobody: readonly string[] = [];

/** Who would take part, as the form says it: everybody kept in touch with, a tag, or one by one. */
export function useCandidates(values: DraftValues) {
  const campaigns = useService(createCampaignService);
  const who = picks.find((pick) => pick === values.who) ?? 'tracked';
  const tag = (values.tag ?? '').trim();
  const chosen = useMemo(() => (values.chosen ?? '').split(' ').filter(Boolean), [values.chosen]);
  const found = useLive(async () => {
    if (who === 'chosen') return { who, ids: chosen };
    if (who === 'tracked') return { who, ids: await campaigns.candidates('tracked') };
    return { who, ids: tag === '' ? [] : await campaigns.candidates({ tag }) };
  }, [who, tag, chosen]);
  // Those of another choice are nobody until this one is read.
  return { who, chosen, contactIds: found?.who === who ? found.ids : nobody };
}
