import type { InsurancePolicy } from '../../../sdk/index.ts';

/** A policy is about to be opened. Cancel it to show the policy yourself; otherwise the element opens its detail. */
export class PolicyOpenEvent extends Event {
  static readonly eventName = 'lease-policy-open';
  readonly policy: InsurancePolicy;

  constructor(policy: InsurancePolicy) {
    super(PolicyOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.policy = policy;
  }
}

/** An action that the host page added to the rows was chosen. A fact: what happens is the host's to do. */
export class PolicyActionEvent extends Event {
  static readonly eventName = 'lease-policy-action';
  /** `key` of the action. */
  readonly action: string;
  readonly policy: InsurancePolicy;

  constructor(action: string, policy: InsurancePolicy) {
    super(PolicyActionEvent.eventName, { bubbles: true, composed: true });
    this.action = action;
    this.policy = policy;
  }
}

/** The lessor has got a renewed policy; it is in review. */
export class PolicyRenewedEvent extends Event {
  static readonly eventName = 'lease-policy-renewed';
  /** The new policy. */
  readonly policy: InsurancePolicy;

  constructor(policy: InsurancePolicy) {
    super(PolicyRenewedEvent.eventName, { bubbles: true, composed: true });
    this.policy = policy;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-policy-open': PolicyOpenEvent;
    'lease-policy-action': PolicyActionEvent;
    'lease-policy-renewed': PolicyRenewedEvent;
  }
}
