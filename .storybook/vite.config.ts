import { defineConfig } from 'vite';
import { SOURCE_ALIASES } from '../.ci/lib/entries.mjs';

// Stories import `leasekit/…` as an embedder would.
export default defineConfig({ resolve: { alias: SOURCE_ALIASES } });
