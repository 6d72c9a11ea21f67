// Gives an entry a copy of its own of small modules that others have too. Shared, they would be files that the entry
// asks for before it can do anything: a round trip for a kilobyte.
const OWN = '?own';

/**
 * Vite plugin.
 * @param {{ of: RegExp, by: RegExp }} options modules `of` these names are copied when imported `by` such a module, or
 *   by a copy. They may hold no state: there is more than one of them.
 */
export const ownCopy = ({ of, by }) => ({
  name: 'leasekit-own-copy',
  enforce: 'pre',
  async resolveId(source, importer = '') {
    if (!of.test(source) || !(by.test(importer) || importer.endsWith(OWN))) return undefined;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && `${found.id}${OWN}`;
  },
});
