import { useService } from '@/components/shell/use-service';
import { createCampaignService } from '@/lib/services/campaign-service';
import { useState } from 'react';
import { useLive } from '@/components/shell/use-live';
import { useToday } from '@/components/shell/use-today';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { t } from '@/lib/strings/strings';
import { CampaignCard } from './campaign-card';
import { CampaignForm } from './campaign-form';

/** Referral months: once a year, ask everyone how you can help, then ask (P23). */
export function CampaignView() {
  const today = useToday();
  const campaignsRoom = useService(createCampaignService);
  const campaigns = useLive(() => campaignsRoom.list(), [today]);
  const [isPlanning, setPlanning] = useState(false);
  return (
    <Section title={t('giving.campaign.title')}>
      <p className="mb-1 text-pretty text-soft">{t('giving.campaign.lead')}</p>
      {campaigns?.map((view) => (
        <CampaignCard key={view.campaign.id} view={view} today={today} />
      ))}
      {isPlanning ? (
        <CampaignForm today={today} onDone={() => setPlanning(false)} />
      ) : (
        <div>
          <Button onPress={() => setPlanning(true)}>{t('giving.campaign.new')}</Button>
        </div>
      )}
    </Section>
  );
}
