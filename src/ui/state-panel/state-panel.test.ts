import { expect, html } from '@open-wc/testing';
import { mountUi } from '../../testing/ui-host.ts';
import { refreshNotice, statePanel } from './panels.ts';
import type { StateKind } from './state-panel.ts';
import { statePanelStyles } from './state-panel.styles.ts';

class NetworkError extends Error {
  override readonly name = 'NetworkError';
  readonly reference = 'r-4711';
}

const KINDS: StateKind[] = ['empty', 'failed', 'signed-out', 'not-offered', 'not-permitted', 'no-provider'];
const styles = [statePanelStyles];

describe('statePanel', () => {
  for (const kind of KINDS)
    it(`says why there is no content: ${kind}`, async () => {
      const host = await mountUi((localizer) => statePanel({ kind, localizer, onRetry: () => {} }), {
        styles,
      });
      expect(host.find('.state-title').textContent).to.not.equal('');
      expect(host.find('.state-text').textContent).to.not.equal('');
      await expect(host).to.be.accessible();
    });

  it('words a failure by its class and gives a reference to copy', async () => {
    const host = await mountUi((localizer) =>
      statePanel({ kind: 'failed', localizer, error: new NetworkError('fetch failed: secret detail') }),
    );
    expect(host.find('[role=alert]').textContent).to.contain('No connection').and.not.contain('secret');
    expect(host.find('.state-reference').textContent).to.contain('r-4711');
    expect(host.find<HTMLButtonElement>('.state-reference button').value).to.equal('r-4711');
  });

  it('offers a retry, and more actions', async () => {
    let tries = 0;
    const host = await mountUi((localizer) =>
      statePanel({ kind: 'failed', localizer, onRetry: () => tries++, action: html`<a href="#x">x</a>` }),
    );
    host.find('button').click();
    expect(tries).to.equal(1);
    expect(host.find('a')).to.exist;
  });

  it('speaks Italian', async () => {
    const host = await mountUi((localizer) => statePanel({ kind: 'empty', localizer }), { locale: 'it' });
    expect(host.find('.state-text').textContent).to.equal('Appena ci sarà qualcosa, comparirà qui.');
  });
});

describe('refreshNotice', () => {
  it('is absent without an error, and one line with a retry otherwise', async () => {
    const none = await mountUi((localizer) => refreshNotice({ localizer, onRetry: () => {} }));
    expect(none.renderRoot.querySelector('.refresh-notice')).to.equal(null);
    let tries = 0;
    const host = await mountUi(
      (localizer) => refreshNotice({ localizer, error: new NetworkError('x'), onRetry: () => tries++ }),
      { styles },
    );
    host.find('button').click();
    expect(tries).to.equal(1);
    await expect(host).to.be.accessible();
  });
});
