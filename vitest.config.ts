import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Two copies of graphql (its ESM and CJS builds) refuse each other's schemas.
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql/index.js')) }],
  },
  test: {
    include: ['{schema,ingest,server,picture,viewer,cli,scripts,test}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'dist/**'],
    allowOnly: false,
    // Long enough for two cores with other work: no test is about time.
    testTimeout: 90_000,
    hookTimeout: 300_000,
    server: { deps: { inline: [/graphql/, /@pothos/, /@apollo/] } },
  },
});
