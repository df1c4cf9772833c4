import { useService } from '@/components/shell/use-service';
import { createCampaignService } from '@/lib/services/campaign-service';
import { createInsightService } from '@/lib/services/insight-service';
import { useEffect, useMemo } from 'react';
import { PersonField } from '@/components/contact/person-field';
import type { DraftHandle } from '@/components/shell/use-draft';
import { useLive } from '@/components/shell/use-live';
import { Chip } from '@/components/ui/chip';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { t } from '@/lib/strings/strings';

const picks = ['tracked', 'tag', 'chosen'] as const;
type Pick = (typeof picks)[number];

type CampaignPeopleProps = {
  draft: DraftHandle;
  error?: string;
  onChange: (contactIds: readonly string[]) => void;
};

/** Who takes part: everybody kept in touch with, a circle or tag, or people one by one. */
export function CampaignPeople({ draft, error, onChange }: CampaignPeopleProps) {
  const { values } = draft;
  const who: Pick = picks.find((pick) => pick === values.who) ?? 'tracked';
  const tag = (values.tag ?? '').trim();
  const chosen = useMemo(() => (values.chosen ?? '').split(' ').filter(Boolean), [values.chosen]);
  const campaigns = useService(createCampaignService);
  const found = useLive(async () => {
    if (who === 'chosen') return chosen;
    if (who === 'tag') return tag === '' ? [] : campaigns.candidates({ tag });
    return campaigns.candidates('tracked');
  }, [who, tag, chosen]);
  useEffect(() => {
    if (found) onChange(found);
  }, [found, onChange]);
  return (
    <div className="flex flex-col gap-2">
      <Select
        label={t('giving.campaign.who')}
        options={picks.map((value) => ({ value, text: t(`giving.campaign.pick.${value}`) }))}
        value={who}
        onChange={(value) => draft.set('who', value)}
        error={error}
      />
      {who === 'tag' && (
        <TextField
          label={t('giving.campaign.tag')}
          value={values.tag ?? ''}
          onChange={(value) => draft.set('tag', value)}
        />
      )}
      {who === 'chosen' && <Chosen ids={chosen} draft={draft} />}
    </div>
  );
}

function Chosen({ ids, draft }: { ids: readonly string[]; draft: DraftHandle }) {
  const insights = useService(createInsightService);
  const people = useLive(() => insights.people(ids), [ids]);
  const set = (next: readonly string[]) => draft.set('chosen', next.join(' '));
  return (
    <>
      <PersonField
        label={t('giving.campaign.addPerson')}
        value={{ id: '', name: draft.values.person ?? '' }}
        isKnownOnly
        onChange={({ id, name }) => {
          draft.set('person', id === '' ? name : '');
          if (id !== '' && !ids.includes(id)) set([...ids, id]);
        }}
      />
      <ul className="flex flex-wrap gap-1">
        {people?.map(({ id, name }) => (
          <li key={id} className="max-w-full">
            <Chip onRemove={() => set(ids.filter((each) => each !== id))}>{name}</Chip>
          </li>
        ))}
      </ul>
    </>
  );
}
