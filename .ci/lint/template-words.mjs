// Words in a template cannot be translated or re-worded by a label: they come from the message catalogues.
const HOLE = '\u0000';
const WORDED_ATTRIBUTES =
  /\s(?:aria-label|aria-description|aria-roledescription|alt|title|placeholder|label)="([^"]*)"/g;
const LETTERS = /\p{L}{2,}/u;

function words(markup) {
  const attributes = [...markup.matchAll(WORDED_ATTRIBUTES)].map(([, value]) => value);
  const text = markup
    .replaceAll(/<!--[\s\S]*?-->/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&\w+;/g, ' ');
  return [...attributes, text]
    .map((part) => part.replaceAll(HOLE, ' ').trim())
    .find((part) => LETTERS.test(part));
}

export const templateWords = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { words: 'Take "{{words}}" from the message catalogues.' },
  },
  create(context) {
    return {
      'TaggedTemplateExpression[tag.name="html"]'(node) {
        const found = words(node.quasi.quasis.map((quasi) => quasi.value.cooked ?? '').join(HOLE));
        if (found)
          context.report({
            node,
            messageId: 'words',
            data: { words: found.replaceAll(/\s+/g, ' ').slice(0, 40) },
          });
      },
    };
  },
};
