// `new Date('2026-03-01')` is midnight in Greenwich: the day before in half the world. Local dates stay texts.
import { ESLintUtils } from '@typescript-eslint/utils';
import ts from 'typescript';

function mayBeText(type) {
  if (type.isUnion()) return type.types.some(mayBeText);
  return (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}

export const noDateFromText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      text: 'Do not read a date from text: local dates are YYYY-MM-DD strings (lib/dates or sdk/core/dates).',
    },
  },
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    return {
      NewExpression(node) {
        if (node.callee.name !== 'Date' || node.arguments.length !== 1) return;
        if (mayBeText(services.getTypeAtLocation(node.arguments[0])))
          context.report({ node, messageId: 'text' });
      },
      'CallExpression[callee.object.name="Date"][callee.property.name="parse"]'(node) {
        context.report({ node, messageId: 'text' });
      },
    };
  },
};
