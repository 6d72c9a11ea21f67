import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Counts seconds down and has its host rendered with each, as long as it is on the page. */
export class Countdown implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #end = 0;
  #timer?: ReturnType<typeof setInterval>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Seconds that are left, rounded up; 0 when it is over. */
  get seconds(): number {
    return Math.max(0, Math.ceil((this.#end - Date.now()) / 1000));
  }

  /** Starts over; 0 ends it. */
  start(seconds: number): void {
    this.#end = Date.now() + seconds * 1000;
    clearInterval(this.#timer);
    if (seconds > 0) this.#timer = setInterval(this.#tick, 1000);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (this.seconds > 0) this.start(this.seconds);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  readonly #tick = (): void => {
    if (this.seconds === 0) clearInterval(this.#timer);
    this.#host.requestUpdate();
  };
}
