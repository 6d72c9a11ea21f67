/** Effective right = what the lessor offers ∧ what the user may do; the record's own rules are the widget's to add. */
import type { Capabilities, PrivateLabel } from '../../sdk/index.ts';
import type { Right, RightState, SessionState } from './lease-context.ts';

/** What a lessor calls the writes of a noun, all in one, in its capabilities. */
const ACTIONS: Readonly<Record<string, string>> = {
  payments: 'pay',
  confirmations: 'confirm',
  promises: 'promise',
  mandates: 'autopay',
  payoffQuotes: 'payoff',
  requests: 'request',
  documents: 'upload',
  policies: 'renewPolicy',
  uploads: 'upload',
  messages: 'message',
  reports: 'report',
  reportSchedules: 'reportSchedule',
  profile: 'updateProfile',
  emails: 'manageEmails',
  reminders: 'manageReminders',
  users: 'manageUsers',
  password: 'changePassword',
  customers: 'actForCustomer',
};

/** Answers whether a right holds. `pending` until the session is known. */
export function rightState(
  right: Right,
  session: SessionState,
  capabilities: Capabilities | undefined,
  label: PrivateLabel | undefined,
): RightState {
  if (session.status !== 'ready' || !session.value || !capabilities) return 'pending';
  const dot = right.indexOf('.');
  const resource = right.slice(0, dot);
  const action = right.slice(dot + 1);
  if (!isOffered(resource, action, capabilities, label)) return 'not-offered';
  return isHeld(resource, right, session.value.permissions) ? 'allowed' : 'not-permitted';
}

/** `*` stands for all that customers have; the back office is its own `staff.*`. */
function isHeld(resource: string, right: Right, permissions: readonly string[]): boolean {
  const all = resource.startsWith('staff') ? 'staff.*' : '*';
  return [all, right, `${resource}.*`].some((each) => permissions.includes(each));
}

function isOffered(
  resource: string,
  action: string,
  { resources, actions }: Capabilities,
  label: PrivateLabel | undefined,
): boolean {
  const features = label?.features;
  if (features?.[resource] === false || features?.[`${resource}.${action}`] === false) return false;
  const offer = resources[resource];
  if (action === 'list') return offer?.list === true;
  if (action === 'detail') return offer?.detail === true;
  if (action === 'pdf' || action === 'receipt') return offer?.pdf === true;
  if (action === 'export') return (offer?.exports?.length ?? 0) > 0;
  return (actions[`${resource}.${action}`] ?? actions[ACTIONS[resource] ?? action])?.enabled === true;
}
