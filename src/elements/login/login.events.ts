/** Somebody signed in; the provider loads the session now. */
export class SignedInEvent extends Event {
  static readonly eventName = 'lease-signed-in';

  constructor() {
    super(SignedInEvent.eventName, { bubbles: true, composed: true });
  }
}

/** A way to sign in that the host page carries out was chosen, such as the company's own identity provider. */
export class ExternalSignInEvent extends Event {
  static readonly eventName = 'lease-external-sign-in';
  /** One of the names in `signIn.external` of the lessor's capabilities. */
  readonly method: string;

  constructor(method: string) {
    super(ExternalSignInEvent.eventName, { bubbles: true, composed: true });
    this.method = method;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-signed-in': SignedInEvent;
    'lease-external-sign-in': ExternalSignInEvent;
  }
}
