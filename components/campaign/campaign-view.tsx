import { useService } from '@/components/shell/use-service';
import { createCampaignService } from '@/lib/services/campaign-service';
import { useState } from 'react';
import { useLive } from '@/components/shell/use-live';
import { useToday } from '@/components/shell/use-today';
import { Button } from '@/components/ui/button';
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
    <section aria-labelledby="campaigns" className="flex flex-col gap-3">
      <div>
        <h2 id="campaigns" className="name text-title">
          {t('giving.campaign.title')}
        </h2>
        <p className="text-soft">{t('giving.campaign.lead')}</p>
      </div>
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
    </section>
  );
}
