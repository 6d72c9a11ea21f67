// Doc comments of the schemas' fields, for the API's description: zod does not know them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The text of a node's doc comment in one line. */
function commentOf(node, source) {
  const ranges = ts.getLeadingCommentRanges(source.text, node.pos) ?? [];
  const last = ranges
    .map(({ pos, end }) => source.text.slice(pos, end))
    .findLast((text) => text.startsWith('/**'));
  const text = last
    ?.replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^\s*\* ?/gm, '')
    .replace(/@__\w+__/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text || undefined;
}

/** Comments by path below a schema: `Invoice` → { '': …, 'dueOn': …, 'lines.net': … }. */
export function docComments(folder) {
  const found = {};
  for (const name of readdirSync(folder).filter((file) => /^[^.]+\.ts$/.test(file))) {
    const path = join(folder, name);
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    for (const statement of source.statements.filter(ts.isVariableStatement)) {
      for (const { name: id, initializer } of statement.declarationList.declarations) {
        const title = /^(\w+)Schema$/.exec(id.getText(source))?.[1];
        if (title === undefined || !initializer) continue;
        const comments = (found[title.charAt(0).toUpperCase() + title.slice(1)] = {});
        const own = commentOf(statement, source);
        if (own) comments[''] = own;
        visit(initializer, [], comments, source);
      }
    }
  }
  return found;
}

function visit(node, path, comments, source) {
  if (ts.isPropertyAssignment(node)) {
    const here = [...path, node.name.getText(source)];
    const comment = commentOf(node, source);
    if (comment) comments[here.join('.')] = comment;
    visit(node.initializer, here, comments, source);
    return;
  }
  node.forEachChild((child) => visit(child, path, comments, source));
}

/** Writes comments into the schemas of a document, where they have no description of their own. */
export function describeSchemas(schemas, comments) {
  for (const [name, schema] of Object.entries(schemas)) {
    for (const [path, text] of Object.entries(comments[name] ?? {})) {
      let target = schema;
      for (const key of path === '' ? [] : path.split('.')) {
        target = (target?.items?.properties ? target.items : target)?.properties?.[key];
      }
      if (target && target.description === undefined) target.description = text;
    }
  }
}
