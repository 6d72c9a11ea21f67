// Tests that need no browser, with Node's own runner. Arguments narrow it to files or folders.
import { run } from '../lib/command.mjs';
import { filesBelow } from '../lib/paths.mjs';

const ROOMS = ['sdk', 'mock-server', 'src', 'stories', 'docs', '.ci'];

const wanted = process.argv.slice(2);
const files = ROOMS.flatMap((room) => filesBelow(room, '.node.test.ts', '.node.test.mjs')).filter(
  (file) => wanted.length === 0 || wanted.some((path) => file.startsWith(path)),
);
if (files.length === 0) {
  console.log('0 passed, 0 failed');
} else {
  const args = ['--import', 'tsx', '--test', '--test-reporter=spec', ...files];
  process.exitCode = (await run(process.execPath, args, { show: true })).code;
}
