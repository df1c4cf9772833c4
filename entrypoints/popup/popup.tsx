import { LayoutDashboard, PanelRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useFinding } from '@/components/contact/use-finding';
import { PlanList } from '@/components/plan/plan-list';
import { useLoop } from '@/components/plan/use-loop';
import { WhatDidYouDo } from '@/components/plan/what-did-you-do';
import { PlanProgress } from '@/components/plan/plan-progress';
import { QuickLogForm } from '@/components/quick-log/quick-log-form';
import { AskLine } from '@/components/referral/ask-line';
import { IconButton } from '@/components/ui/icon-button';
import { Skeleton } from '@/components/ui/skeleton';
import { type ActiveTab, watchActiveTab } from '@/lib/platform/active-tab';
import { openPanel } from '@/lib/platform/panel';
import { openAddress, openDashboard, openPerson } from '@/lib/platform/tabs';
import { t } from '@/lib/strings/strings';

/** Log in one line, see who needs you today. */
export function Popup() {
  const question = useLoop();
  const { findButton, findField } = useFinding((id) => void openPerson(id));
  const active = useRef<ActiveTab | null>(null);
  useEffect(
    () =>
      watchActiveTab((tab) => {
        active.current = tab;
      }),
    [],
  );
  // The panel first: the browser opens it only straight from the press, and may close the popup.
  const openPosts = (url: string) => {
    openPanel();
    openAddress(url, active.current);
  };
  return (
    <main className="flex flex-col gap-4 p-3">
      {question && <WhatDidYouDo question={question} source="popup" isFocused />}
      <QuickLogForm isFocused={question === null} />
      <AskLine />
      <header className="flex items-center justify-between gap-2">
        <div className="min-w-0">
          <h1 className="name text-title">{t('plan.title')}</h1>
          <PlanProgress />
        </div>
        <span className="flex gap-1">
          {findButton}
          <IconButton label={t('popup.openPanel')} icon={<PanelRight />} onPress={openPanel} />
          <IconButton
            label={t('popup.openDashboard')}
            icon={<LayoutDashboard />}
            onPress={() => void openDashboard()}
          />
        </span>
      </header>
      {findField}
      <PlanList source="popup" onOpenPosts={openPosts} />
    </main>
  );
}

/** What stands there until the database is open; the same places, so that nothing jumps. */
export function PopupWaiting() {
  return (
    <main aria-busy className="flex flex-col gap-4 p-3">
      <Skeleton shape="caption" width="third" />
      <Skeleton shape="name" />
      <Skeleton shape="name" width="third" />
      <Skeleton shape="body" />
      <Skeleton shape="body" />
    </main>
  );
}
