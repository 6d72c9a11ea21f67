/**
 * The context protocol of web components, as far as Leasekit needs it; the same events as `@lit/context`.
 * https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md
 */

/** A key with the type of what is provided under it. */
export type Context<T> = symbol & { __context__: T };

type Callback<T> = (value: T, unsubscribe?: () => void) => void;

/** Asks whoever is around `contextTarget` for a value, now and whenever it changes. */
export class ContextRequestEvent<T> extends Event {
  readonly context: Context<T>;
  readonly contextTarget: Element;
  readonly callback: Callback<T>;
  readonly subscribe = true;

  constructor(context: Context<T>, contextTarget: Element, callback: Callback<T>) {
    super('context-request', { bubbles: true, composed: true });
    this.context = context;
    this.contextTarget = contextTarget;
    this.callback = callback;
  }
}

/** Gives a value to everything inside an element. */
export class Provided<T> {
  readonly #subscribers = new Map<Callback<T>, () => void>();
  #value: T;

  constructor(host: EventTarget, context: Context<T>, value: T) {
    this.#value = value;
    host.addEventListener('context-request', (event) => {
      const asked = event as Partial<ContextRequestEvent<T>>;
      if (asked.context !== context || !asked.callback || (asked.contextTarget ?? event.target) === host)
        return;
      event.stopPropagation();
      this.#answer(asked.callback, asked.subscribe);
    });
  }

  get value(): T {
    return this.#value;
  }

  /** Gives another value, to those too who have subscribed. */
  set(value: T): void {
    this.#value = value;
    for (const [callback, unsubscribe] of [...this.#subscribers]) callback(value, unsubscribe);
  }

  #answer(callback: Callback<T>, subscribe: boolean | undefined): void {
    if (!subscribe) return callback(this.#value);
    // Who asks again keeps its way out: by its identity subscribers tell providers apart.
    const unsubscribe = this.#subscribers.get(callback) ?? (() => void this.#subscribers.delete(callback));
    this.#subscribers.set(callback, unsubscribe);
    callback(this.#value, unsubscribe);
  }
}

interface ConsumerHost extends Element {
  addController(controller: { hostConnected(): void; hostDisconnected(): void }): void;
  requestUpdate(): void;
}

/** What an element is given from around it; undefined until it is connected inside a provider. */
export class Consumed<T> {
  value?: T;
  readonly #host: ConsumerHost;
  readonly #context: Context<T>;
  #unsubscribe?: () => void;

  constructor(host: ConsumerHost, context: Context<T>) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.dispatchEvent(new ContextRequestEvent(this.#context, this.#host, this.#take));
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  readonly #take: Callback<T> = (value, unsubscribe) => {
    if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    if (value === this.value) return;
    this.value = value;
    this.#host.requestUpdate();
  };
}
