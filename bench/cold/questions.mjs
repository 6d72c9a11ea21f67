/** What is asked of a page, in the page; shadow roots are looked into. */
export const QUESTIONS = `(${questions})()`;

function questions() {
  const roots = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
  ];
  const elements = () => roots(document).flatMap((root) => [...root.querySelectorAll('*')]);
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  // Adyen's rows have a class alone; cards stand in for rows where there is little room.
  const isRow = (element) => element.matches('tbody tr, [role=row], li.card, .adyen-pe-data-grid__row');
  const rowOf = (node) => {
    for (let at = node; at; at = parentOf(at)) if (isRow(at)) return at;
    return undefined;
  };
  const isHead = (row) => row.querySelector('[role=columnheader], thead th, th[scope=col]') !== null;
  const firstRow = () =>
    elements().find((element) => isRow(element) && !isHead(element) && /\d/.test(element.textContent));

  /** Lower edge of the list where it scrolls by itself. */
  function edge() {
    for (let at = firstRow(); at; at = parentOf(at))
      if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at.getBoundingClientRect().bottom;
    return Infinity;
  }

  /** axe and sideways scrolling, as the page is. */
  async function look() {
    const { violations } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // Landmarks and the page's heading are the host's.
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    });
    const rules = violations.map(({ id, nodes }) => ({
      id,
      count: nodes.length,
      first: nodes[0].target.flat().join(' » ').slice(0, 100),
    }));
    const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const inside = elements()
      .filter(
        (element) => element !== document.documentElement && element !== document.body && scrolls(element),
      )
      .map((element) => element.scrollWidth - element.clientWidth);
    const rows = elements()
      .filter(
        (element) =>
          isRow(element) && !isHead(element) && element.checkVisibility() && /\d/.test(element.textContent),
      )
      .map((element) => element.getBoundingClientRect())
      .filter(({ height }) => height > 0);
    return {
      rules,
      top: Math.round(Math.min(...rows.map(({ top }) => top))),
      // A row within its scroll container too: what lies beyond its edge is not in sight.
      rows: rows.filter(({ bottom }) => bottom <= Math.min(innerHeight, edge())).length,
      places: rules.reduce((sum, { count }) => sum + count, 0),
      over: document.documentElement.scrollWidth - innerWidth,
      within: Math.max(0, ...inside),
    };
  }

  function focus() {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const row = at && rowOf(at);
    return { nowhere: !at || at === document.body, inRow: row !== undefined && !isHead(row) };
  }

  function paint() {
    const row = firstRow();
    const cell = row.querySelector('td, [role=gridcell], [role=cell]') ?? row;
    const sheets = roots(document).flatMap((root) => [...root.styleSheets, ...root.adoptedStyleSheets]);
    const count = (rules) =>
      [...rules].reduce(
        (sum, rule) =>
          sum +
          (rule.conditionText?.includes('forced-colors') ? rule.cssRules.length : count(rule.cssRules ?? [])),
        0,
      );
    const forced = [...new Set(sheets)].reduce((sum, sheet) => {
      try {
        return sum + count(sheet.cssRules);
      } catch {
        return sum;
      }
    }, 0);
    return { color: getComputedStyle(cell).color, forced };
  }

  /** As a host does it: the page's direction, and Arabic where the widget takes a language. */
  async function mirror() {
    document.documentElement.dir = 'rtl';
    document.querySelector('lease-provider')?.setAttribute('locale', 'ar');
    await new Promise((done) => setTimeout(done, 1000));
    const cells = [...firstRow().children];
    return cells[0].getBoundingClientRect().left > cells.at(-1).getBoundingClientRect().left;
  }

  window.ask = { firstRow, look, focus, paint, mirror };
}
