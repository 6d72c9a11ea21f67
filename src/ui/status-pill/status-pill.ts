import { html } from 'lit';
import type { TemplateResult } from 'lit';

export type StatusTone = 'settled' | 'attention' | 'overdue' | 'neutral';
/** disc ●, half ◐, triangle ▲, ring ○. */
export type StatusShape = 'disc' | 'half' | 'triangle' | 'ring';

export interface Status {
  tone: StatusTone;
  /** The status in words; colour and shape only repeat it. */
  text: string;
  /** Default by tone: settled disc, attention half, overdue triangle, neutral ring. */
  shape?: StatusShape;
}

const SHAPES: Record<StatusTone, StatusShape> = {
  settled: 'disc',
  attention: 'half',
  overdue: 'triangle',
  neutral: 'ring',
};

const markClass = ({ tone, shape }: Status) => `status-mark status-${shape ?? SHAPES[tone]}`;

/** A status as shape, word and colour. */
export function statusPill(status: Status): TemplateResult {
  return html`<span class="status status-is-${status.tone}" part="status"
    ><span class=${markClass(status)} aria-hidden="true"></span>${status.text}</span
  >`;
}

/** The same for recycled table cells: changes a cell in place, and only what differs. */
export function paintStatus(cell: HTMLElement, status: Status | undefined): void {
  if (!status) return cell.replaceChildren();
  let pill = cell.firstElementChild as HTMLElement | null;
  if (!pill?.classList.contains('status')) {
    pill = document.createElement('span');
    const mark = document.createElement('span');
    mark.ariaHidden = 'true';
    pill.append(mark, '');
    cell.replaceChildren(pill);
  }
  pill.className = `status status-is-${status.tone}`;
  (pill.firstElementChild as HTMLElement).className = markClass(status);
  const words = pill.lastChild as Text;
  if (words.data !== status.text) words.data = status.text;
}
