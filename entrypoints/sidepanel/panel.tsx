import { useState } from 'react';
import { useFinding } from '@/components/contact/use-finding';
import { PlanList } from '@/components/plan/plan-list';
import { PlanProgress } from '@/components/plan/plan-progress';
import { useLoop } from '@/components/plan/use-loop';
import { WhatDidYouDo } from '@/components/plan/what-did-you-do';
import { CapturedWords } from '@/components/remark/captured-words';
import { QuickLogForm } from '@/components/quick-log/quick-log-form';
import { lazyView } from '@/components/shell/lazy-view';
import { Button } from '@/components/ui/button';
import { openAddress, openPerson } from '@/lib/platform/tabs';
import { t } from '@/lib/strings/strings';
import { SiteAccess } from './site-access';
import { type Page, type ProfilePage, usePage } from './use-page';

/** A person and everything about them: loaded once the panel stands (start.tsx), before it is wanted. */
export const ProfileView = lazyView<{ page: ProfilePage }>(() =>
  import('./profile-view').then(({ ProfileView: view }) => view),
);
const ByHand = lazyView<{ onRemoved: () => void }>(() =>
  import('./by-hand').then(({ ByHand: view }) => view),
);

/** Beside a profile: that person. Elsewhere: today. */
export function Panel() {
  const page = usePage();
  const [isByHand, setByHand] = useState(false);

  if (isByHand) {
    return (
      <Frame>
        <Back onPress={() => setByHand(false)} />
        <ByHand onRemoved={() => setByHand(false)} />
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
  return <Elsewhere page={page} onByHand={() => setByHand(true)} />;
}

/** No profile in view: today, and somebody to find or to add. */
function Elsewhere({ page, onByHand }: { page: Page; onByHand: () => void }) {
  const { findButton, findField } = useFinding((id) => void openPerson(id));
  return (
    <Frame>
      {page.state === 'no-access' && <SiteAccess />}
      <header className="flex items-center justify-between gap-2">
        <div className="min-w-0">
          <h1 className="name text-title">{t('plan.title')}</h1>
          <PlanProgress />
        </div>
        {findButton}
      </header>
      {findField}
      <PlanList source="panel" onOpenPosts={(url) => openAddress(url, page.tab)} />
      <QuickLogForm source="panel" />
      <div className="flex flex-col items-start gap-2 border-t border-line pt-3">
        <p className="text-caption text-faint">{t('panel.notAProfile')}</p>
        <Button size="sm" onPress={onByHand}>
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
