/** A QR code as a drawing; fetched when the first one is to be seen. */
import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { correction, generate } from 'lean-qr';

/** Free modules around a code, as its standard asks for. */
const QUIET = 4;
/** Largest code that banks read: version 13 (EPC069-12). */
const LARGEST = 13;

/** The code of a text, at correction level M as EPC069-12 wants it; `label` is its name for who cannot see it. */
export function qrCode(text: string, label: string): TemplateResult {
  const { M } = correction;
  const code = generate(text, { minCorrectionLevel: M, maxCorrectionLevel: M, maxVersion: LARGEST });
  const side = code.size + 2 * QUIET;
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (code.get(x, y)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
    }
  }
  return html`<svg class="qr" part="qr" viewBox="0 0 ${side} ${side}" role="img" aria-label=${label}>
    ${svg`<rect class="qr-paper" width=${side} height=${side} /><path class="qr-ink" d=${path} />`}
  </svg>`;
}
