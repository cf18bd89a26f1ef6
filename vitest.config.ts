import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Tests with a process of their own for each file: those that start servers, browsers and programs, and one whose
 * file system has no room.
 */
const alone = ['test/**/*.test.{ts,tsx}', 'ingest/sources/baci/no-room.test.ts'];
/** Tests of pages in a browser: one server for all of them, modules loaded once a process. */
const pages = ['test/browser/**/*.test.ts'];
const notOurs = ['**/node_modules/**', 'dist/**'];
/** `npm test` counts a Neo4j that could not be had as one failure, and not as one a test. */
if (process.env.FILON_NO_NEO4J) notOurs.push('test/neo4j/**');
/** A server that is given must not be killed. */
if (process.env.NEO4J_URI) notOurs.push('test/neo4j/{disk-full,faults,whole-graph}.test.ts');
/** Minutes each: for `npm run test:full`. */
if (!process.env.FILON_FULL) {
  notOurs.push(
    'test/neo4j/{disk-full,faults,whole-graph}.test.ts',
    'test/docs/add-a-source.test.ts',
    'test/ingest/{baci,company-facts}-to-answer.test.ts',
    'test/crash/baci-import.test.ts',
    'test/browser/structure.test.ts',
  );
}

export default defineConfig({
  resolve: {
    // Two copies of graphql (its ESM and CJS builds) refuse each other's schemas.
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql/index.js')) }],
  },
  test: {
    // In most rooms a process runs one file after another, and loads what they share once: modules, and names.
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['{schema,ingest,model,server,picture,viewer,cli,scripts}/**/*.test.{ts,tsx}'],
          exclude: [...notOurs, ...alone],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone, exclude: [...notOurs, ...pages] } },
      {
        extends: true,
        test: {
          name: 'pages',
          include: pages,
          exclude: notOurs,
          globalSetup: 'test/browser/one-server.ts',
          // Each file has a browser of its own, and nothing else to keep apart.
          isolate: false,
        },
      },
    ],
    // Every core: left alone, vitest keeps one for itself, which of two is half the machine.
    maxWorkers: availableParallelism(),
    allowOnly: false,
    // Long enough for two cores with other work: no test is about time.
    testTimeout: 90_000,
    hookTimeout: 300_000,
    server: { deps: { inline: [/graphql/, /@pothos/, /@apollo/] } },
  },
});
