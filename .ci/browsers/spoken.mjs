// What a screen reader has to say of a page, in reading order: a line for each node of Chromium's own accessibility tree.

/** Nodes that are told as a whole: what is inside them is their name. */
const WHOLE = new Set([
  'heading',
  'button',
  'link',
  'radio',
  'checkbox',
  'switch',
  'textbox',
  'searchbox',
  'combobox',
  'option',
  'img',
  'image',
  'columnheader',
  'menuitem',
  'tab',
]);
/** Nodes that are told with their name before what is inside them. */
const AROUND = new Set([
  'region',
  'table',
  'grid',
  'list',
  'group',
  'radiogroup',
  'navigation',
  'form',
  'search',
  'toolbar',
  'status',
  'alert',
  'dialog',
  'article',
  'progressbar',
  'meter',
  'figure',
]);
/** Nodes that are told in one line with what is inside them. */
const INLINE = new Set(['row', 'listitem', 'term']);
const STATES = {
  level: (value) => `level ${value}`,
  expanded: (value) => (value ? 'expanded' : 'collapsed'),
  checked: (value) => (value === 'true' || value === true ? 'checked' : 'not checked'),
  pressed: (value) => (value === 'true' || value === true ? 'pressed' : 'not pressed'),
  disabled: (value) => value && 'disabled',
  required: (value) => value && 'required',
  invalid: (value) => value !== 'false' && 'invalid',
  valuetext: (value) => value,
};

const fold = (text) =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

function statesOf({ role, properties = [], value }) {
  // Readers tell how far it is; the number itself means nothing.
  if (role.value === 'progressbar') return [];
  const told = properties.map(({ name, value: state }) => STATES[name]?.(state.value)).filter(Boolean);
  return [...new Set([fold(value?.value), ...told].filter(Boolean))];
}

/** Lines such as `heading, Overview, level 2`, below the nodes with a role and name, or of the whole page. */
export function spoken(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const visit = (node) => {
    const role = node.role?.value;
    const name = fold(node.name?.value);
    const below = () =>
      (node.childIds ?? []).map((id) => byId.get(id)).forEach((child) => child && visit(child));
    if (node.ignored) return below();
    if (role === 'StaticText') {
      // The label of what was just told.
      const [, before] = /^[a-z]+, ([^,]*)/.exec(lines.at(-1) ?? '') ?? [];
      if (name && name !== before) lines.push(name);
      return;
    }
    if (WHOLE.has(role)) return void lines.push([role, name, ...statesOf(node)].filter(Boolean).join(', '));
    if (role === 'InlineTextBox' || role === 'LineBreak' || role === 'ListMarker') return;
    const start = lines.length;
    below();
    const inside = lines.slice(start);
    // A row, an entry or a term is one line.
    if (INLINE.has(role) && inside.length > 0)
      lines.splice(start, inside.length, `${role}: ${inside.join(' | ')}`);
    else if (AROUND.has(role) && (name || role === 'list'))
      lines.splice(start, 0, [role, name, ...statesOf(node)].filter(Boolean).join(', '));
  };
  const root = nodes.find(({ parentId }) => parentId === undefined);
  if (root) visit(root);
  return lines;
}
