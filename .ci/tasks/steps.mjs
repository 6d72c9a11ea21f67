// Every check there is, in the order to start them: the long ones first.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedFiles } from '../lib/changed.mjs';
import { CACHE, filesBelow } from '../lib/paths.mjs';
import { enginesHere } from './ensure.mjs';

const task = (name) => ['node', `.ci/tasks/${name}.mjs`];
const PRETTIER = ['prettier', '--check', '--ignore-unknown', '--log-level=warn'];
const ESLINT = ['eslint', '--max-warnings', '0', '--no-warn-ignored'];
const TYPES = ['tsc', '-p', '.', '--incremental', '--tsBuildInfoFile', join(CACHE, 'types.tsbuildinfo')];
const LINTED = /\.(ts|mjs|js)$/;
/** All Chromium tests run in the quick check too while they take no longer than this. */
const QUICK_BROWSER_SECONDS = 35;

const browserTests = (engine) => ({ name: engine, command: ['wtr'], env: { BROWSERS: engine } });

/** The whole: what `npm test` runs. */
export function allSteps() {
  return [
    { name: 'build', command: ['npm', 'run', 'build', '--silent'] },
    { name: 'storybook', command: ['npm', 'run', 'build:storybook', '--silent'] },
    ...enginesHere().map(browserTests),
    { name: 'lint', command: [...ESLINT, '.'] },
    { name: 'types', command: TYPES },
    { name: 'node tests', command: task('node-tests') },
    { name: 'stories', command: task('stories'), after: ['storybook'] },
    { name: 'csp', command: task('csp'), after: ['build'] },
    { name: 'journeys', command: task('journeys'), after: ['build'] },
    { name: 'package', command: task('package'), after: ['build'] },
    { name: 'surface', command: task('surface'), after: ['build'] },
    { name: 'demo', command: task('demo') },
    { name: 'docs', command: ['typedoc', '--logLevel', 'Warn'] },
    { name: 'sizes', command: task('sizes'), after: ['build'] },
    { name: 'API description', command: [...task('openapi'), '--check'] },
    { name: 'format', command: [...PRETTIER, '.'] },
  ];
}

/** The folders whose Chromium tests a change asks for. */
function touchedTests(changed) {
  const folders = new Set(changed.map((file) => file.slice(0, file.lastIndexOf('/'))));
  return filesBelow('src', '.test.ts').filter(
    (file) => !file.endsWith('.node.test.ts') && folders.has(file.slice(0, file.lastIndexOf('/'))),
  );
}

function lastBrowserSeconds() {
  const file = join(CACHE, 'seconds.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).chromium ?? Infinity) : Infinity;
}

/** Under a minute: what `npm run test:quick` runs. */
export async function quickSteps() {
  const changed = await changedFiles();
  const linted = changed.filter((file) => LINTED.test(file));
  const all = lastBrowserSeconds() < QUICK_BROWSER_SECONDS;
  const tests = all ? filesBelow('src', '.test.ts') : touchedTests(changed);
  const browser = browserTests('chromium');
  return [
    { name: 'types', command: TYPES },
    ...(tests.length > 0 ? [all ? browser : { ...browser, command: ['wtr', '--files', ...tests] }] : []),
    { name: 'node tests', command: [...task('node-tests'), '--quick'] },
    ...(linted.length > 0 ? [{ name: 'lint', command: [...ESLINT, ...linted] }] : []),
    ...(changed.length > 0 ? [{ name: 'format', command: [...PRETTIER, ...changed] }] : []),
  ];
}
