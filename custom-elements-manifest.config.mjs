// custom-elements.json: what editors, Storybook and wrappers know of the elements.
export default {
  globs: ['src/elements/**/*.ts', 'src/context/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.fixture.ts', '**/define.ts', '**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
