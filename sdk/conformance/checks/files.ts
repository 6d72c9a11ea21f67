/** Files: a link without a token in it, and behind it the file. */
import type { Check } from '../check.ts';
import type { Row } from '../server.ts';
import { text } from '../values.ts';

export const fileChecks: readonly Check[] = [
  {
    id: 'files.pdf',
    title: 'A PDF is offered as a link or as bytes, and no link carries a token',
    async run(server, complain) {
      const files = server
        .offered()
        .filter(({ entry, name }) => entry.answer.kind === 'file' && /^(invoices|payments)\./.test(name));
      for (const { name, entry } of files) {
        const list = name.replace(/\.\w+$/, '.list') as typeof name;
        const sample = entry.sample ? await entry.sample(server.probe) : undefined;
        const id = sample?.id ?? text((await server.walk(list)).rows[0], 'id');
        if (id === '') continue;
        const link = await server.call(name, { id });
        if (link.status !== 200) complain(name, `answers ${link.status}`);
        const url = text((link.json ?? {}) as Row, 'url');
        if (/[?&](access_?token|token|auth|jwt|bearer)=/i.test(url))
          complain(name, 'gives a link with a token in its query');
        const bytes = await server.call(name, { id, headers: { accept: 'application/pdf' } });
        const type = bytes.headers.get('content-type') ?? '';
        if (bytes.status === 200 && !type.startsWith('application/pdf') && url === '')
          complain(name, `gives ${type}, neither a PDF nor a link to one`);
      }
      return files.length === 0 ? 'no files are offered' : undefined;
    },
  },
];
