/**
 * The statements of a trace as a nested query through @neo4j/graphql, as somebody would ask for them who puts that
 * library over the same database: a device, its components and materials, and who digs, smelts and refines each.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { Neo4jAddress } from '../../../server/store/neo4j/connect.ts';

/** Fixed, so that a later run measures the same program. */
const library = '@neo4j/graphql@7.6.3';

const typeDefs = `
type Device @node { id: ID!
  materials: [Material!]! @relationship(type: "contains", direction: OUT, properties: "Said")
  components: [Component!]! @relationship(type: "contains", direction: OUT, properties: "Said") }
type Component @node { id: ID!
  materials: [Material!]! @relationship(type: "contains", direction: OUT, properties: "Said") }
type Material @node { id: ID! name: String
  diggers: [Economy!]! @relationship(type: "extracts", direction: IN, properties: "Said")
  smelters: [Economy!]! @relationship(type: "smelts", direction: IN, properties: "Said")
  refiners: [Economy!]! @relationship(type: "refines", direction: IN, properties: "Said") }
type Economy @node { id: ID! name: String }
type Said @relationshipProperties { id: String! value: Float low: Float high: Float unit: String status: String!
  period: String! source: String! edition: String! locator: String! }`;

const said = 'properties { id value low high unit status period source edition locator }';
const economies = (field: string): string =>
  `${field}(where: { edge: { period: { in: $years } } }) { edges { ${said} node { id name } } }`;
const material = `id name ${['diggersConnection', 'smeltersConnection', 'refinersConnection'].map(economies).join(' ')}`;
const query = `query ($start: ID!, $years: [String!]!) { devices(where: { id: { eq: $start } }) { id
  materialsConnection { edges { ${said} node { ${material} } } }
  componentsConnection { edges { ${said} node { id materialsConnection { edges { ${said} node { ${material} } } } } } } } }`;

export interface Nested {
  readonly ask: () => Promise<string>;
  /** How many statements its answer names. */
  readonly statements: () => Promise<number>;
  readonly end: () => Promise<void>;
}

interface Executed {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

export async function nestedTrace(address: Neo4jAddress, start: string): Promise<Nested> {
  const folder = mkdtempSync(join(tmpdir(), 'filon-bench-nested-'));
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', library, 'graphql@16'];
  const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${library} could not be installed: ${stderr}`);
  const load = createRequire(join(folder, 'package.json'));
  const { Neo4jGraphQL } = load('@neo4j/graphql') as {
    Neo4jGraphQL: new (options: object) => { getSchema(): Promise<object> };
  };
  const { graphql } = load('graphql') as { graphql: (options: object) => Promise<Executed> };
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const ask = async (): Promise<string> => {
    const { data, errors } = await graphql({
      schema,
      source: query,
      variableValues: { start, years: ['2023', '2024'] },
      contextValue: {},
    });
    if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
    return JSON.stringify(data);
  };
  return {
    ask,
    statements: async () => (await ask()).split('"locator"').length - 1,
    async end() {
      await driver.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
