import { expect, fixture, html } from '@open-wc/testing';
import { RequestsResource } from '../../sdk/index.ts';
import { settled } from '../testing/probe.ts';
import { defineProvider } from './define.ts';

defineProvider();

describe('<lease-provider demo>', () => {
  it('is waited for while it loads; a provider that is not set up is not', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <lease-provider demo><lease-probe></lease-probe></lease-provider>
        <lease-provider><lease-probe></lease-probe></lease-provider>
      </div>`,
    );
    const [demo, bare] = box.querySelectorAll('lease-probe');
    const seen = new Set<string>();
    while (demo!.status !== 'ready') {
      seen.add(demo!.status);
      await new Promise(requestAnimationFrame);
    }
    expect(seen).to.not.include('no-provider');
    await settled(bare!, 'no-provider');
    box.querySelectorAll('lease-provider')[1]!.demo = true;
    await settled(bare!);
  });

  it('takes what is written, body and all', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <lease-provider demo><lease-probe></lease-probe></lease-provider>
      </div>`,
    );
    await settled(box.querySelector('lease-probe')!);
    const { client } = box.querySelector('lease-provider')!.value!;
    const payload = { subject: 'Green card', message: 'Does it cover Albania as well?' };
    const made = await client.resource(RequestsResource).create({ type: 'generic', payload });
    expect(made.payload).to.include(payload);
  });

  it('switches the label without reload, and shows nothing of the one before', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <lease-provider demo="nordvik"><lease-probe></lease-probe></lease-provider>
      </div>`,
    );
    const element = box.querySelector('lease-provider')!;
    const probe = await settled(box.querySelector('lease-probe')!);
    const rows = probe.rows;
    element.setAttribute('demo', 'arca');
    await element.updateComplete;
    expect(probe.rows).to.deep.equal([]);
    await settled(probe);
    expect(element.value?.label?.id).to.equal('arca');
    expect(probe.rows).to.not.deep.equal(rows);
  });

  it('needs no set-up, and the attribute names the label', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <lease-provider demo="arca"><lease-probe></lease-probe></lease-provider>
      </div>`,
    );
    const probe = await settled(box.querySelector('lease-probe')!);
    expect(probe.rows).to.have.length(3);
    const element = box.querySelector('lease-provider')!;
    expect(element.value?.label?.id).to.equal('arca');
    expect(element.demoControl).to.not.equal(undefined);
  });
});
