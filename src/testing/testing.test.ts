import { expect, fixture, html } from '@open-wc/testing';
import { InvoicesResource } from '../../sdk/index.ts';
import {
  allByRole,
  auditStates,
  byRole,
  byText,
  deepActiveElement,
  mount,
  press,
  ready,
  tabTo,
  textOf,
  violations,
  waitUntil,
} from './index.ts';
import type { ProbeElement } from './probe.ts';
import './probe.ts';

/** A form in a shadow root in a shadow root. */
async function nested(): Promise<HTMLElement> {
  const outer = await fixture<HTMLElement>(html`<div></div>`);
  const inner = document.createElement('div');
  outer.attachShadow({ mode: 'open' }).append(inner);
  const form = document.createElement('form');
  form.append(
    ...['Save', 'Cancel'].map((text) =>
      Object.assign(document.createElement('button'), { type: 'button', textContent: text }),
    ),
    Object.assign(document.createElement('button'), { hidden: true, textContent: 'Hidden' }),
    Object.assign(document.createElement('input'), { type: 'checkbox', ariaLabel: 'Only overdue' }),
  );
  inner.attachShadow({ mode: 'open' }).append(form);
  return outer;
}

describe('testing', () => {
  it('finds by role, name and text through shadow roots, and only what is visible', async () => {
    const root = await nested();
    expect(allByRole(root, 'button')).to.have.length(2);
    expect(byRole(root, 'button', 'Save').textContent).to.equal('Save');
    expect(byRole(root, 'checkbox', /overdue/).localName).to.equal('input');
    expect(byText(root, 'Cancel').localName).to.equal('button');
    expect(textOf(root)).to.equal('Save Cancel');
    expect(() => byRole(root, 'button', 'Delete')).to.throw('“Save”, “Cancel”');
  });

  it('drives the keyboard', async () => {
    const root = await nested();
    const presses: string[] = [];
    const cancel = byRole(root, 'button', 'Cancel');
    cancel.addEventListener('click', () => presses.push('cancel'));
    await tabTo((focused) => focused === cancel);
    await press('Enter', 'Shift+Tab');
    expect(presses).to.deep.equal(['cancel']);
    expect(deepActiveElement()).to.equal(byRole(root, 'button', 'Save'));
  });

  it('mounts into a container of a width, and waits', async () => {
    const { element, box } = await mount<ProbeElement>('<lease-probe></lease-probe>', { width: 320 });
    expect(box.getBoundingClientRect().width).to.equal(320);
    expect(element.status).to.equal('ready');
    const early = await mount<ProbeElement>('<lease-probe></lease-probe>', { early: true });
    expect(early.element.status).to.equal('pending');
  });

  it('waits for what is asked without a query, and for what is not there yet', async () => {
    const { element, provider } = await mount<ProbeElement>('<lease-probe></lease-probe>', { latencyMs: 60 });
    let answered = false;
    const asking = provider.value!.client.resource(InvoicesResource).list({ limit: 1 });
    void asking.then(() => (answered = true));
    await ready(element);
    expect(answered).to.equal(true);
    let looks = 0;
    await waitUntil(() => {
      looks += 1;
      if (looks < 3) throw new Error('not there');
      return true;
    });
    expect(looks).to.equal(3);
  });

  it('audits states in every scheme and language, and says what is wrong', async () => {
    await auditStates('lease-probe', { states: { ready: {}, failed: { scenario: 'invoices.notFound' } } });
    const bad = await fixture<HTMLElement>(html`<div><img src="data:," /></div>`);
    expect((await violations(bad)).join()).to.include('image-alt');
  });
});
