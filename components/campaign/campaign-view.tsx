import { useEditing } from '@/components/shell/use-editing';
import { useLive } from '@/components/shell/use-live';
import { useService } from '@/components/shell/use-service';
import { useToday } from '@/components/shell/use-today';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { createCampaignService } from '@/lib/services/campaign-service';
import { t } from '@/lib/strings/strings';
import { CampaignCard } from './campaign-card';
import { CampaignForm } from './campaign-form';

/** Referral months: once a year, ask everyone how you can help, then ask (P23). */
export function CampaignView() {
  const today = useToday();
  const campaignsRoom = useService(createCampaignService);
  const campaigns = useLive(() => campaignsRoom.list(), [today]);
  const { isEditing, edit, done, editRef } = useEditing();
  return (
    <Section title={t('giving.campaign.title')}>
      <p className="mb-1 text-pretty text-soft">{t('giving.campaign.lead')}</p>
      {campaigns?.map((view) => (
        <CampaignCard key={view.campaign.id} view={view} today={today} />
      ))}
      {isEditing ? (
        <CampaignForm today={today} onDone={done} />
      ) : (
        <div>
          <Button onPress={edit} ref={editRef}>
            {t('giving.campaign.new')}
          </Button>
        </div>
      )}
    </Section>
  );
}
