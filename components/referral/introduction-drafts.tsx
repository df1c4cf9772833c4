import { Copy } from 'lucide-react';
import { attempt } from '@/components/shell/use-command';
import { useDraft } from '@/components/shell/use-draft';
import { useLive } from '@/components/shell/use-live';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { showToast } from '@/components/ui/toast-queue';
import type { Referral } from '@/lib/domain/referral/referral';
import { type IntroductionFacts, introductionDrafts } from '@/lib/strings/introduction-drafts';
import { t } from '@/lib/strings/strings';

/** Ask both, then introduce: three drafts from what you know, for the clipboard only (P16). */
export function IntroductionDrafts({ referral }: { referral: Referral }) {
  const facts = useLive(
    (services) => services.referrals.introductionFacts(referral),
    [referral.id, referral.updatedAt],
  );
  if (!facts) return null;
  return <Drafts referralId={referral.id} facts={facts} />;
}

type DraftsProps = { referralId: string; facts: IntroductionFacts };

function Drafts({ referralId, facts }: DraftsProps) {
  const draft = useDraft(`introduce:${referralId}`);
  const isChanged = Object.keys(draft.values).length > 0;
  const texts = { ...introductionDrafts(facts), ...draft.values };
  const labels = {
    askNeeder: t('referral.drafts.askNeeder', { name: facts.needer.name }),
    askOffered: t('referral.drafts.askOffered', { name: facts.offered.name }),
    introduction: t('referral.drafts.introduce'),
  };
  return (
    <div className="flex flex-col gap-3 rounded-lg border border-line bg-sunken p-3 print:hidden">
      <p className="text-caption text-soft">{t('referral.drafts.hint')}</p>
      {(['askNeeder', 'askOffered', 'introduction'] as const).map((key) => (
        <div key={key} className="flex flex-col gap-1">
          <TextArea
            label={labels[key]}
            rows={4}
            value={texts[key]}
            onChange={(value) => draft.set(key, value)}
          />
          <div>
            <Button
              size="sm"
              icon={<Copy />}
              aria-label={`${t('referral.drafts.copy')}: ${labels[key]}`}
              onPress={() => void copy(texts[key])}
            >
              {t('referral.drafts.copy')}
            </Button>
          </div>
        </div>
      ))}
      {isChanged && (
        <div>
          <Button size="sm" variant="ghost" onPress={() => void attempt(draft.clear)}>
            {t('composer.again')}
          </Button>
        </div>
      )}
    </div>
  );
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    showToast({ message: t('referral.drafts.copied') });
  } catch {
    showToast({ message: t('referral.drafts.notCopied') });
  }
}
