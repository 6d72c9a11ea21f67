// Takes the indentation and comments out of `css`, `html` and `svg` literals, which no minifier looks into. Works on
// the sources, part by part between the expressions; lines keep their numbers, so that source maps stay right.
import ts from 'typescript';

const CSS_STRING = String.raw`"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'`;
const CSS_COMMENT = new RegExp(String.raw`(${CSS_STRING})|\/\*[\s\S]*?\*\/`, 'g');
const CSS_SPACE = new RegExp(String.raw`(${CSS_STRING})|\s*([{};,])\s*|(:)\s+|\s+`, 'g');
const CSS_LAST = new RegExp(String.raw`(${CSS_STRING})|;(})`, 'g');

/** Spaces stay where they can mean something: around operators, in selectors, before a colon. */
const shrinkCss = (text) =>
  text
    .replace(CSS_COMMENT, (_, string) => string ?? ' ')
    .replace(CSS_SPACE, (_, string, mark, colon) => string ?? mark ?? colon ?? ' ')
    .replace(CSS_LAST, (_, string, brace) => string ?? brace);

/** A line break with its indentation is one space to the reader, and none before the end of a tag. */
const shrinkHtml = (text) => text.replace(/\s*\n\s*>/g, '>').replace(/\s*\n\s*/g, ' ');

const SHRINK = { css: shrinkCss, html: shrinkHtml, svg: shrinkHtml };
const breaksIn = (text) => text.split('\n').length - 1;

/** The code with smaller literals; as it was when it has none. */
export function shrinkLiterals(code, fileName = 'literals.ts') {
  if (!/\b(?:css|html|svg)`/.test(code)) return code;
  const source = ts.createSourceFile(fileName, code, ts.ScriptTarget.Latest, true);
  const edits = [];
  const addPart = (shrink, node, first) => {
    // Without the backtick or brace before it, and the backtick or `${` after it.
    const opens = node.kind === ts.SyntaxKind.TemplateHead || node.kind === ts.SyntaxKind.TemplateMiddle;
    const start = node.getStart(source) + 1;
    const end = node.getEnd() - (opens ? 2 : 1);
    const before = code.slice(start, end);
    let after = shrink(before);
    if (shrink === shrinkCss && first) after = after.trimStart();
    if (shrink === shrinkCss && !opens) after = after.trimEnd();
    // Some words, such as `as`, must stand on the line of what is before them.
    const free = opens || /^\s*[;,)}\]:]/.test(code.slice(node.getEnd(), node.getEnd() + 200));
    const lines = free ? '\n'.repeat(breaksIn(before) - breaksIn(after)) : '';
    edits.push({ start, end: node.getEnd(), text: `${after}${code.slice(end, node.getEnd())}${lines}` });
  };
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && SHRINK[node.tag.text]) {
      const shrink = SHRINK[node.tag.text];
      const { template } = node;
      if (ts.isNoSubstitutionTemplateLiteral(template)) addPart(shrink, template, true);
      else {
        addPart(shrink, template.head, true);
        for (const { literal } of template.templateSpans) addPart(shrink, literal, false);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
}

const OURS = /\/src\/[^?]*\.ts$/;

/** For the library build. */
export const literalsForVite = () => ({
  name: 'leasekit-literals',
  enforce: 'pre',
  transform(code, id) {
    if (!OURS.test(id) || id.includes('node_modules')) return undefined;
    const shrunk = shrinkLiterals(code, id);
    return shrunk === code ? undefined : { code: shrunk, map: null };
  },
});
