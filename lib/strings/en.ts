import { cadence } from './en/cadence';
import { capture } from './en/capture';
import { commitment } from './en/commitment';
import { common } from './en/common';
import { composer } from './en/composer';
import { contact } from './en/contact';
import { dashboard } from './en/dashboard';
import { details } from './en/details';
import { due } from './en/due';
import { errors } from './en/errors';
import { giving } from './en/giving';
import { insight } from './en/insight';
import { interaction } from './en/interaction';
import { occasion } from './en/occasion';
import { panel } from './en/panel';
import { people } from './en/people';
import { person } from './en/person';
import { plan } from './en/plan';
import { playbook } from './en/playbook';
import { popup } from './en/popup';
import { quickLog } from './en/quick-log';
import { referral } from './en/referral';
import { rules } from './en/rules';
import { safety } from './en/safety';
import { shortcuts } from './en/shortcuts';
import { silence } from './en/silence';
import { transfer } from './en/transfer';
import { circle } from './en/circle';
import { duplicate } from './en/duplicate';
import { palette } from './en/palette';
import { trash } from './en/trash';
import { triage } from './en/triage';

/** Every word Tend says, by room. A new room is a file in `en/` and a line here. */
export const en = {
  cadence,
  capture,
  commitment,
  common,
  composer,
  contact,
  dashboard,
  details,
  due,
  errors,
  giving,
  insight,
  interaction,
  occasion,
  panel,
  people,
  person,
  plan,
  playbook,
  popup,
  quickLog,
  referral,
  rules,
  safety,
  shortcuts,
  silence,
  transfer,
  circle,
  duplicate,
  palette,
  trash,
  triage,
} as const;
