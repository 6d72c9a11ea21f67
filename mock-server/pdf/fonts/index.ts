/** The lessor's fonts, in a module that is fetched as a whole: Vite's server serves no JSON to an `import()` of its own. */
import bold from './bold.json' with { type: 'json' };
import regular from './regular.json' with { type: 'json' };

export { bold, regular };
