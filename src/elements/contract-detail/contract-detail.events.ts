/** Events of `<lease-contract-detail>`. */
import type { ContractSection } from './contract-detail.controller.ts';

/** The reader opened another section, by its tab or by going back. A fact: nothing to prevent. */
export class SectionChangeEvent extends Event {
  static readonly eventName = 'lease-section-change';
  /** The section that is open now, fit for a link to it. */
  readonly section: ContractSection;

  constructor(section: ContractSection) {
    super(SectionChangeEvent.eventName, { bubbles: true, composed: true });
    this.section = section;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-section-change': SectionChangeEvent;
  }
}
