import { type ComponentType, lazy } from 'react';
import { PersonView } from './person-view';
import { TodayView } from './today-view';
import { Welcome } from './welcome';

const ReferralsView = lazy(() =>
  import('./referrals-view').then(({ ReferralsView: view }) => ({ default: view })),
);

type ViewRoute = {
  /** The address after `#`; `:id` is a parameter. */
  path: string;
  view: ComponentType;
};

/**
 * Every view of the dashboard, one line each. A view that is heavy is loaded when it is opened
 * (`lazy`), so that the first one is quick. The last route catches what no other one does.
 */
export const routes: readonly ViewRoute[] = [
  { path: '/', view: TodayView },
  { path: '/welcome', view: Welcome },
  { path: '/person/:id', view: PersonView },
  { path: '/referrals/*?', view: ReferralsView },
  { path: '*', view: TodayView },
];
