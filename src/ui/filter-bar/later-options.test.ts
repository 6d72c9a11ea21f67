import { expect } from '@open-wc/testing';
import { waitUntil } from '../../testing/ready.ts';
import type { FilterField } from './fields.ts';
import { mountBar } from './filter-bar.fixture.ts';
import { panelsModule } from './lazy-panels.ts';
import * as panels from './panels.ts';

describe('options that come on use', () => {
  before(() => panelsModule.provide(panels));

  it('are fetched when their panel opens, which says where they stand and tries again', async () => {
    let status: 'coming' | 'failed' | 'ready' = 'coming';
    let fetched = 0;
    const { bar, find, changed } = await mountBar({ value: { contractId: 'c9' } });
    const show = async (next: typeof status, options: FilterField['options'] = []) => {
      status = next;
      const later = { status, fetch: () => void fetched++ };
      bar.filters = [{ key: 'contractId', label: 'Contract', kind: 'choice', options, later }];
      await bar.updateComplete;
    };
    await show('coming');
    expect(fetched).to.equal(0);
    // The key of a contract is no name for it.
    expect(find('.chip span').textContent).to.equal('Contract');
    find<HTMLButtonElement>('[popovertarget=panel-contractId]').click();
    await waitUntil(() => fetched === 1);
    expect(find('#panel-contractId [role=status]').textContent).to.equal('Loading');
    await show('failed');
    expect(find('#panel-contractId [role=alert]').textContent).to.equal('The choices could not be loaded.');
    find('#panel-contractId button').click();
    expect(fetched).to.equal(2);
    await show('ready', [
      { value: 'c1', label: 'LC-1' },
      { value: 'c9', label: 'LC-9' },
    ]);
    expect(find('.chip span').textContent).to.equal('Contract: LC-9');
    const [all, first, chosen] =
      bar.shadowRoot!.querySelectorAll<HTMLInputElement>('#panel-contractId input');
    expect(chosen!.checked).to.equal(true);
    expect((await changed(() => first!.click())).value).to.deep.equal({ contractId: 'c1' });
    expect((await changed(() => all!.click())).value).to.deep.equal({});
  });

  it('give the focus back to the button of their panel on Escape', async () => {
    const { bar, find } = await mountBar();
    const button = find<HTMLButtonElement>('[popovertarget=panel-contractId]');
    button.focus();
    button.click();
    await waitUntil(() => find('#panel-contractId').dataset['placed'] !== undefined);
    const choice = find('#panel-contractId input');
    choice.focus();
    expect(bar.shadowRoot!.activeElement).to.equal(choice);
    choice.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(bar.shadowRoot!.activeElement).to.equal(button);
  });

  it('keep the panel at its button when they arrive', async () => {
    const { bar, find } = await mountBar({ width: 900 });
    const later = { status: 'coming' as const, fetch: () => undefined };
    const field: FilterField = { key: 'contractId', label: 'Contract', kind: 'choice', later };
    bar.filters = [field];
    bar.style.cssText = 'position: fixed; inset-block-end: 120px';
    await bar.updateComplete;
    find<HTMLButtonElement>('[popovertarget=panel-contractId]').click();
    const panel = find('#panel-contractId');
    await waitUntil(() => panel.dataset['placed'] !== undefined);
    const options = Array.from({ length: 60 }, (_, at) => ({ value: `c${at}`, label: `LC-${at}` }));
    bar.filters = [{ ...field, options, later: { ...later, status: 'ready' } }];
    await bar.updateComplete;
    const { top, bottom } = panel.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(window.innerHeight);
  });
});
