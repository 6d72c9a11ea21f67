import { whileSameScope } from '../controllers/same-scope.ts';
import { ScopeController } from '../controllers/scope.ts';
import { LeaseElement } from './lease-element.ts';

/** Base of the widgets that hold something of a record themselves, such as the one that is open. */
export abstract class ScopedElement extends LeaseElement {
  constructor() {
    super();
    new ScopeController(this, () => this.leave());
  }

  /** Data of another customer or user is shown from now on, or nobody's: what is held of a record has to go. */
  protected leave(): void {
    // Most hold nothing until a reader opens something.
  }

  /** The same, unless by then somebody else's data is shown: for what opens once it is loaded. */
  protected here<Args extends unknown[]>(then: (...args: Args) => void): (...args: Args) => void {
    return whileSameScope(this, then);
  }
}
