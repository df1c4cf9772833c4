import { useState } from 'react';
import { ContactCard } from '@/components/contact/contact-card';
import { PlanList } from '@/components/plan/plan-list';
import { PlanProgress } from '@/components/plan/plan-progress';
import { useLoop } from '@/components/plan/use-loop';
import { WhatDidYouDo } from '@/components/plan/what-did-you-do';
import { CapturedWords } from '@/components/remark/captured-words';
import { QuickLogForm } from '@/components/quick-log/quick-log-form';
import { Button } from '@/components/ui/button';
import { openAddress } from '@/lib/platform/tabs';
import { t } from '@/lib/strings/strings';
import { ByHand } from './by-hand';
import { ProfileView } from './profile-view';
import { SiteAccess } from './site-access';
import { usePage } from './use-page';

/** Beside a profile: that person. Elsewhere: today. */
export function Panel() {
  const page = usePage();
  const [byHand, setByHand] = useState<{ savedId?: string } | null>(null);
  const openPosts = (url: string) => openAddress(url, page.tab);

  if (byHand?.savedId) {
    return (
      <Frame>
        <Back onPress={() => setByHand(null)} />
        <ContactCard contactId={byHand.savedId} source="panel" onRemoved={() => setByHand(null)} />
      </Frame>
    );
  }
  if (byHand) {
    return (
      <Frame>
        <Back onPress={() => setByHand(null)} />
        <ByHand onSaved={(savedId) => setByHand({ savedId })} />
      </Frame>
    );
  }
  if (page.state === 'profile') {
    return (
      <Frame>
        <ProfileView key={page.address.key} page={page} />
      </Frame>
    );
  }
  return (
    <Frame>
      {page.state === 'no-access' && <SiteAccess />}
      <header>
        <h1 className="name text-title">{t('plan.title')}</h1>
        <PlanProgress />
      </header>
      <PlanList source="panel" onOpenPosts={openPosts} />
      <QuickLogForm source="panel" />
      <div className="flex flex-col items-start gap-2 border-t border-line pt-3">
        <p className="text-caption text-faint">{t('panel.notAProfile')}</p>
        <Button size="sm" onPress={() => setByHand({})}>
          {t('panel.byHand')}
        </Button>
      </div>
    </Frame>
  );
}

function Frame({ children }: { children: React.ReactNode }) {
  const question = useLoop();
  return (
    <main className="flex flex-col gap-4 p-3 pb-24">
      <CapturedWords />
      {question && <WhatDidYouDo question={question} source="panel" />}
      {children}
    </main>
  );
}

function Back({ onPress }: { onPress: () => void }) {
  return (
    <div>
      <Button size="sm" variant="ghost" onPress={onPress}>
        {t('panel.backToPlan')}
      </Button>
    </div>
  );
}
