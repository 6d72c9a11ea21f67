import { expect } from '@open-wc/testing';
import { mountUi } from '../../testing/ui-host.ts';
import { segmented } from './segmented.ts';
import { segmentedStyles } from './segmented.styles.ts';

const SEGMENTS = [
  { key: 'all', label: 'All' },
  { key: 'unpaid', label: 'Unpaid', count: '5' },
  { key: 'overdue', label: 'Overdue', count: '2' },
];

describe('segmented', () => {
  it('is a named group of radio buttons', async () => {
    const chosen: string[] = [];
    const host = await mountUi(
      () =>
        segmented({
          label: 'View',
          name: 'view',
          segments: SEGMENTS,
          value: 'unpaid',
          onChange: (key) => chosen.push(key),
        }),
      { styles: [segmentedStyles] },
    );
    expect(host.find<HTMLInputElement>(':checked').value).to.equal('unpaid');
    host.find<HTMLInputElement>('[value=overdue]').click();
    expect(chosen).to.deep.equal(['overdue']);
    expect(host.find('.segment').getBoundingClientRect().height).to.be.at.least(24);
    await expect(host).to.be.accessible();
  });

  it('shows what its owner says, also after a choice was taken back', async () => {
    let value = 'unpaid';
    const show = () =>
      segmented({ label: 'View', name: 'view', segments: SEGMENTS, value, onChange: choose });
    const choose = (key: string) => {
      value = key;
      host.requestUpdate();
    };
    const host = await mountUi(show, { styles: [segmentedStyles] });
    const checked = () => host.find<HTMLInputElement>(':checked').value;
    host.find<HTMLInputElement>('[value=overdue]').click();
    await host.updateComplete;
    expect(checked()).to.equal('overdue');
    choose('unpaid');
    await host.updateComplete;
    expect(checked()).to.equal('unpaid');
    host.find<HTMLInputElement>('[value=overdue]').click();
    await host.updateComplete;
    expect(checked()).to.equal('overdue');
  });
});
