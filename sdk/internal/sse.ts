/** Reads a stream of server-sent events (HTML Living Standard, 9.2.6), however it is cut into pieces. */

/** One message. */
export interface SseMessage {
  /** Position of this message; empty when the stream tells none. */
  readonly id: string;
  /** Name of the event; `message` when the stream tells none. */
  readonly event: string;
  readonly data: string;
}

/** Longest unfinished message in characters; beyond it the stream is not one of events. */
const LONGEST = 1_048_576;

/** Takes text as it comes and gives back what is complete. */
export class SseParser {
  /** Id of the last message or of the last block without data. */
  lastEventId = '';
  /** Milliseconds to wait before coming back, when the stream has told. */
  retry: number | undefined;
  #line = '';
  #data: string[] = [];
  #event = '';
  #id = '';
  #size = 0;
  #afterReturn = false;
  #started = false;

  /**
   * The messages that this piece completes.
   * @throws RangeError for a message that does not end.
   */
  push(piece: string): SseMessage[] {
    const messages: SseMessage[] = [];
    let text = this.#start(piece);
    // The first half of a line break came with the piece before.
    const half = this.#afterReturn && text.startsWith('\n');
    if (text !== '') this.#afterReturn = false;
    if (half) text = text.slice(1);
    for (;;) {
      const end = text.search(/[\r\n]/);
      if (end < 0) break;
      this.#line += text.slice(0, end);
      const both = text[end] === '\r' && text[end + 1] === '\n';
      this.#afterReturn = text[end] === '\r' && end === text.length - 1;
      text = text.slice(end + (both ? 2 : 1));
      const message = this.#endLine();
      if (message) messages.push(message);
    }
    this.#line += text;
    if (this.#size + this.#line.length > LONGEST) throw new RangeError('A message without end');
    return messages;
  }

  /** Without the byte order mark that may stand at the very beginning. */
  #start(piece: string): string {
    if (this.#started || piece === '') return piece;
    this.#started = true;
    return piece.startsWith('\uFEFF') ? piece.slice(1) : piece;
  }

  #endLine(): SseMessage | undefined {
    const line = this.#line;
    this.#line = '';
    if (line === '') return this.#dispatch();
    const colon = line.indexOf(':');
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    // An empty name is a comment: a sign of life.
    if (name === 'data') {
      this.#data.push(value);
      this.#size += value.length + 1;
    } else if (name === 'event') this.#event = value;
    else if (name === 'id' && !value.includes('\0')) this.#id = value;
    else if (name === 'retry' && /^\d{1,9}$/.test(value)) this.retry = Number(value);
    return undefined;
  }

  #dispatch(): SseMessage | undefined {
    const [data, event] = [this.#data, this.#event];
    this.#data = [];
    this.#event = '';
    this.#size = 0;
    this.lastEventId = this.#id;
    if (data.length === 0) return undefined;
    return { id: this.#id, event: event || 'message', data: data.join('\n') };
  }
}
