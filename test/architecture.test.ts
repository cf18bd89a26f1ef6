/** The arrows of docs/architecture.md: who may import whom, and what analysis and picture may not touch. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = dirname(import.meta.dirname);
const rooms = ['schema', 'ingest', 'model', 'server', 'picture', 'viewer', 'cli'] as const;
type Room = (typeof rooms)[number];

const mayImport: Readonly<Record<Room, readonly Room[]>> = {
  schema: [],
  ingest: ['schema'],
  model: ['schema'],
  picture: ['schema'],
  server: ['schema', 'model', 'picture'],
  viewer: ['schema', 'model', 'picture'],
  cli: ['schema', 'ingest', 'model', 'server', 'picture'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

/** `from "x"`, `import "x"` and `import("x")` of a source text. */
function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g)].map(([, name = '']) => name);
}

function sourcesOf(folder: string): string[] {
  const found = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .filter((file) => !/\/(dist|testing|node_modules)\//.test(file));
  expect(found.length, `sources of ${folder}`).toBeGreaterThan(0);
  return found;
}

function importsBetween(room: Room): Import[] {
  return sourcesOf(room).flatMap((file) =>
    importsOf(readFileSync(join(root, file), 'utf8'))
      .filter((name) => name.startsWith('.'))
      .map((name) => ({ from: file, to: relative(root, join(root, dirname(file), name)) })),
  );
}

test.each(rooms)('%s imports only what its arrows allow', (room) => {
  const wrong = importsBetween(room).filter(({ to }) => {
    const target = to.split('/')[0] as Room;
    return target !== room && !mayImport[room].includes(target);
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['server/analysis', /^(node:|fastify|@apollo|@duckdb|graphql$|@pothos|neo4j)/],
  ['model', /^(node:|react|cytoscape|fastify|@apollo|@duckdb|graphql$|@pothos|neo4j)/],
  ['picture', /^(node:|react|cytoscape|graphql$|@duckdb|fastify)/],
] as const)('%s stays pure: no database, network, file or framework', (folder, forbidden) => {
  const wrong = sourcesOf(folder).flatMap((file) =>
    importsOf(readFileSync(join(root, file), 'utf8'))
      .filter((name) => forbidden.test(name))
      .map((name) => `${file} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test.each(['server/analysis', 'model'])('%s reads no clock and draws no chance', (folder) => {
  const wrong = sourcesOf(folder).filter((file) =>
    /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bMath\.random\b|\bprocess\./.test(
      readFileSync(join(root, file), 'utf8'),
    ),
  );
  expect(wrong).toEqual([]);
});

test('the reader of imports sees all three forms', () => {
  const text =
    "import { a } from './a.ts';\nimport './b.ts';\nawait import('./c.ts');\nexport { d } from './d.ts';";
  expect(importsOf(text)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts']);
});
