import { expect } from '@open-wc/testing';
import { waitUntil } from '../../testing/ready.ts';
import { mountUi } from '../../testing/ui-host.ts';
import { announce } from './announce.ts';

describe('announce', () => {
  it('says each thing once, politely', async () => {
    const host = await mountUi(() => 'x');
    announce(host, 'Export ready');
    const region = host.find('[role=status]');
    expect(region.textContent).to.equal('');
    await waitUntil(() => region.textContent === 'Export ready');
    announce(host, 'Export ready');
    announce(host, '3 of 20 rows');
    expect([...region.children].map((line) => line.textContent)).to.deep.equal([
      'Export ready',
      '3 of 20 rows',
    ]);
    expect(host.renderRoot.querySelectorAll('[role=status]')).to.have.length(1);
    await expect(host).to.be.accessible();
  });

  it('survives a render of its host', async () => {
    const host = await mountUi(() => 'x');
    announce(host, '');
    host.requestUpdate();
    await host.updateComplete;
    announce(host, 'still here');
    expect(host.find('[role=status]').textContent).to.equal('still here');
  });
});
