// Tests that need no browser, with Node's own runner: a process for each room (a process for each file would spend
// most of its time starting). Arguments narrow it to files or folders, which then run on their own. `--quick` leaves out
// what takes long (`*.long.node.test.ts`), unless something in its folder has changed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { changedFiles } from '../lib/changed.mjs';
import { run } from '../lib/command.mjs';
import { CACHE, filesBelow, ROOT } from '../lib/paths.mjs';

const ROOMS = ['sdk', 'mock-server', 'src', 'stories', 'docs', '.ci'];
const LONG = /\.long\.node\.test\./;
const args = process.argv.slice(2);
const quick = args.includes('--quick');
const wanted = args.filter((arg) => !arg.startsWith('--'));
const changed = quick ? new Set((await changedFiles()).map((file) => dirname(file))) : undefined;
const testsIn = (room) =>
  filesBelow(room, '.node.test.ts', '.node.test.mjs').filter(
    (file) => !changed || !LONG.test(file) || changed.has(dirname(file)),
  );

/** A file that imports all tests of a room. */
function gather(room) {
  const folder = join(CACHE, 'node-tests');
  const file = join(folder, `${room.replace('.', '')}.node.test.mjs`);
  const imports = testsIn(room).map((test) => `import '${pathToFileURL(join(ROOT, test))}';\n`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, imports.join(''));
  return file;
}

const files =
  wanted.length > 0
    ? ROOMS.flatMap(testsIn).filter((file) => wanted.some((path) => file.startsWith(path)))
    : ROOMS.filter((room) => testsIn(room).length > 0).map(gather);
if (files.length === 0) {
  console.log('0 passed, 0 failed');
} else {
  const options = ['--import', 'tsx', '--test', '--test-concurrency=2', '--test-reporter=spec', ...files];
  process.exitCode = (await run(process.execPath, options, { show: true })).code;
}
