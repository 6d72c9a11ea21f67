import { run } from './command.mjs';
import { exists } from './paths.mjs';

const git = async (...args) => (await run('git', args)).output.split('\n').filter(Boolean);

/** Files that differ from the last commit; on a clean tree, the files of the last commit. */
export async function changedFiles() {
  const open = [
    ...(await git('diff', '--name-only', 'HEAD')),
    ...(await git('ls-files', '-o', '--exclude-standard')),
  ];
  const files = open.length > 0 ? open : await git('show', '--name-only', '--format=', 'HEAD');
  return files.filter(exists);
}
