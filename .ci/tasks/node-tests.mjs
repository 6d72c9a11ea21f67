// Tests that need no browser, with Node's own runner: a process for each room (a process for each file would spend
// most of its time starting). Arguments narrow it to files or folders, which then run on their own.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../lib/command.mjs';
import { CACHE, filesBelow, ROOT } from '../lib/paths.mjs';

const ROOMS = ['sdk', 'mock-server', 'src', 'stories', 'docs', '.ci'];
const testsIn = (room) => filesBelow(room, '.node.test.ts', '.node.test.mjs');

/** A file that imports all tests of a room. */
function gather(room) {
  const folder = join(CACHE, 'node-tests');
  const file = join(folder, `${room.replace('.', '')}.node.test.mjs`);
  const imports = testsIn(room).map((test) => `import '${pathToFileURL(join(ROOT, test))}';\n`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, imports.join(''));
  return file;
}

const wanted = process.argv.slice(2);
const files =
  wanted.length > 0
    ? ROOMS.flatMap(testsIn).filter((file) => wanted.some((path) => file.startsWith(path)))
    : ROOMS.filter((room) => testsIn(room).length > 0).map(gather);
if (files.length === 0) {
  console.log('0 passed, 0 failed');
} else {
  const args = [
    '--import',
    'tsx',
    '--test',
    '--test-force-exit',
    '--test-concurrency=2',
    '--test-reporter=spec',
    ...files,
  ];
  process.exitCode = (await run(process.execPath, args, { show: true })).code;
}
