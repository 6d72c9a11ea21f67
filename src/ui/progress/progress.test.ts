import { expect, html } from '@open-wc/testing';
import { mountUi } from '../../testing/ui-host.ts';
import { progressBar, refreshLine } from './progress.ts';
import { progressStyles } from './progress.styles.ts';

const styles = [progressStyles];

describe('progressBar', () => {
  it('is a native progress bar named by its visible words', async () => {
    const host = await mountUi(() => progressBar({ value: 22, max: 36, label: '22 of 36 paid' }), { styles });
    const bar = host.find<HTMLProgressElement>('progress');
    expect([bar.value, bar.max]).to.deep.equal([22, 36]);
    expect(bar.labels[0]?.textContent?.trim()).to.equal('22 of 36 paid');
    await expect(host).to.be.accessible();
  });

  it('stays within its ends', async () => {
    const host = await mountUi(() => progressBar({ value: 9, max: 0, label: 'x', quiet: true }), { styles });
    expect(host.find<HTMLProgressElement>('progress').position).to.equal(1);
    await expect(host).to.be.accessible();
  });
});

describe('refreshLine', () => {
  it('shows only while something is renewed', async () => {
    const host = await mountUi(
      () =>
        html`<p>${refreshLine(false)}</p>
          <p>${refreshLine(true)}</p>`,
      { styles },
    );
    expect(host.renderRoot.querySelectorAll('.refresh-line')).to.have.length(1);
  });
});
