import type { Contract } from '../../../sdk/index.ts';

/** An action that the host page added to the contracts was chosen. A fact: what happens is the host's to do. */
export class ContractActionEvent extends Event {
  static readonly eventName = 'lease-contract-action';
  /** `key` of the action. */
  readonly action: string;
  readonly contract: Contract;

  constructor(action: string, contract: Contract) {
    super(ContractActionEvent.eventName, { bubbles: true, composed: true });
    this.action = action;
    this.contract = contract;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-contract-action': ContractActionEvent;
  }
}
