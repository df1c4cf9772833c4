import type { ComponentType } from 'react';
import { lazyView } from '@/components/shell/lazy-view';
import { TodayView } from './today-view';
import { Welcome } from './welcome';

const DemoView = lazyView(() => import('./demo-view').then(({ DemoView: view }) => view));
const PeopleView = lazyView(() => import('./people-view').then(({ PeopleView: view }) => view));
const PersonView = lazyView(() => import('./person-view').then(({ PersonView: view }) => view));
// Whoever opens the page there does not wait for the database first and for the view after it.
if (location.hash.startsWith('#/people')) void PeopleView.load();
if (location.hash.startsWith('#/person/')) void PersonView.load();
// Every view leads to people.
else requestIdleCallback(() => void PersonView.load());
const ReferralsView = lazyView(() =>
  import('./referrals-view').then(({ ReferralsView: view }) => view),
);

const GoalsView = lazyView(() => import('./goals-view').then(({ GoalsView: view }) => view));
const InsightsView = lazyView(() =>
  import('@/components/insight/insight-view').then(({ InsightView }) => InsightView),
);

const TransferView = lazyView(() =>
  import('@/components/transfer/transfer-page').then(({ TransferPage }) => TransferPage),
);

const SafetyView = lazyView(() =>
  import('@/components/safety/safety-page').then(({ SafetyPage }) => SafetyPage),
);
const PlaybookView = lazyView(() =>
  import('@/components/playbook/playbook-view').then(({ PlaybookView: view }) => view),
);
const OccasionView = lazyView(() =>
  import('@/components/occasion/occasion-view').then(({ OccasionView: view }) => view),
);
const SilencedView = lazyView(() =>
  import('@/components/silence/silenced-view').then(({ SilencedView: view }) => view),
);
const SettingsView = lazyView(() =>
  import('@/components/rules/settings-view').then(({ SettingsView: view }) => view),
);
const CircleView = lazyView(() =>
  import('@/components/circle/circle-view').then(({ CircleView: view }) => view),
);
const DuplicateView = lazyView(() =>
  import('@/components/duplicate/duplicate-view').then(({ DuplicateView: view }) => view),
);
const TrashView = lazyView(() =>
  import('@/components/trash/trash-view').then(({ TrashView: view }) => view),
);
const TriageView = lazyView(() =>
  import('@/components/triage/triage-view').then(({ TriageView: view }) => view),
);

type ViewRoute = {
  /** The address after `#`; `:id` is a parameter. */
  path: string;
  view: ComponentType;
};

/**
 * Every view of the dashboard, one line each. A view that is heavy is loaded when it is opened
 * (`lazyView`), so that the first one is quick. The last route catches what no other one does.
 */
export const routes: readonly ViewRoute[] = [
  { path: '/', view: TodayView },
  { path: '/welcome', view: Welcome },
  { path: '/demo', view: DemoView },
  { path: '/people/*?', view: PeopleView },
  { path: '/circles', view: CircleView },
  { path: '/duplicates', view: DuplicateView },
  { path: '/trash', view: TrashView },
  { path: '/triage', view: TriageView },
  { path: '/person/:id', view: PersonView },
  { path: '/referrals/*?', view: ReferralsView },
  { path: '/goals', view: GoalsView },
  { path: '/insights', view: InsightsView },
  { path: '/transfer', view: TransferView },
  { path: '/safety', view: SafetyView },
  { path: '/playbooks', view: PlaybookView },
  { path: '/occasions', view: OccasionView },
  { path: '/silenced', view: SilencedView },
  { path: '/settings', view: SettingsView },
  { path: '*', view: TodayView },
];
