/**
 * A small graph for tests of store, API and HTTP. Its figures are made up for the arithmetic and stand under
 * invented publishers; nothing of it is ever bundled.
 */
import type { Claim } from '../../schema/claim.ts';
import type { Entity } from '../../schema/entity.ts';
import { releaseId } from '../../schema/release-id.ts';
import { type Source, SourceSchema } from '../../schema/source.ts';
import { type Statement, type StatementBody, statement } from '../../schema/statement.ts';
import type { GraphParts } from '../../server/store/memory.ts';
import { networkOfStatements } from './network-of-parts.ts';

const sameLabel = (text: string) => ({ en: text, fr: `${text} (fr)`, es: `${text} (es)` });

function claim(id: string, links: Claim['links']): Claim {
  return {
    id,
    document: 'A report',
    documentDate: '2025',
    documentSource: null,
    restsOn: null,
    language: 'fr',
    quotation: '“\uFF21”, 62 %',
    text: sameLabel('Sixty-two in a hundred'),
    figure: '62',
    low: null,
    high: null,
    unit: 'percent',
    period: null,
    note: null,
    links,
  };
}

export function testSource(id: string, editions: readonly string[], more: Partial<Source> = {}): Source {
  return SourceSchema.parse({
    id,
    publisher: `Publisher of ${id}`,
    title: `Title of ${id}`,
    shortTitle: sameLabel(`Short ${id}`),
    url: 'https://example.org/',
    licence: 'CC-BY-4.0',
    attribution: `Figures: ${id}`,
    citation: `Publisher of ${id}: Title`,
    interest: 'public',
    cadence: 'yearly',
    covers: sameLabel('A test'),
    stages: ['extraction'],
    defects: [],
    editions: editions.map((edition) => ({
      id: edition,
      title: `${id}, edition ${edition}`,
      published: edition,
      url: `https://example.org/${edition}`,
      doi: null,
      checksums: {},
    })),
    ...more,
  });
}

export function testEntity(id: string, name: string, more: Partial<Entity> = {}): Entity {
  return {
    id,
    name: { en: name, fr: `${name} (fr)`, es: `${name} (es)` },
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
    ...more,
  };
}

const yearbook = testSource('yearbook', ['2023', '2024']);
const survey = testSource('survey', ['2024'], { licence: 'CC-BY-SA-4.0', interest: 'ngo' });
const imf = testSource('imf-weo', ['2024'], { licence: 'facts' });
const sources = [yearbook, survey, imf];

const empty = {
  object: null,
  product: null,
  stage: null,
  value: null,
  low: null,
  high: null,
  unit: null,
  status: 'reported',
  missing: null,
  read: 'original',
  note: null,
  quarantine: null,
} as const;

type Said = Partial<StatementBody> &
  Pick<StatementBody, 'subject' | 'predicate' | 'period' | 'source' | 'edition'>;

/** A statement with what is not said filled in. The locator tells apart what would otherwise be alike. */
export function said(parts: Said): Statement {
  const source = sources.find(({ id }) => id === parts.source);
  if (source === undefined) throw new Error(`no test source ${parts.source}`);
  return statement({ ...empty, locator: 'table 1', ...parts }, source);
}

/** Mine output of cobalt in contained tonnes: rows of one publisher's table, with its own world row. */
function mined(
  subject: string,
  value: number,
  period: string,
  edition: string,
  more: Partial<StatementBody> = {},
): Statement {
  return said({
    subject,
    predicate: 'extracts',
    object: 'material:cobalt',
    stage: 'extraction',
    period,
    value,
    unit: 't:contained',
    source: 'yearbook',
    edition,
    ...more,
  });
}

function refined(subject: string, value: number, period: string): Statement {
  return said({
    subject,
    predicate: 'refines',
    object: 'material:cobalt',
    stage: 'refining',
    period,
    value,
    unit: 't:contained',
    source: 'yearbook',
    edition: '2024',
    locator: 'table 2',
  });
}

export const entities: readonly Entity[] = [
  testEntity('economy:COD', 'DR Congo', { latitude: -2.88, longitude: 23.65 }),
  testEntity('economy:CHN', 'China'),
  testEntity('economy:FIN', 'Finland'),
  testEntity('economy:CIV', 'Côte d’Ivoire'),
  testEntity('group:world', 'World'),
  testEntity('group:imf-advanced', 'Advanced economies'),
  testEntity('material:cobalt', 'Cobalt'),
  testEntity('material:gold', 'Gold'),
  testEntity('material:cobaltum', 'Cobalt (old id)', { replacedBy: 'material:cobalt' }),
  testEntity('device:smartphone', 'Smartphone'),
  testEntity('device:eee', 'All equipment'),
  testEntity('component:battery', 'Battery', { partOf: 'device:smartphone' }),
  testEntity('harm:child-labour', 'Child labour'),
  testEntity('group:yearbook-other', 'Other countries', { ownedBy: { source: 'yearbook', edition: '2024' } }),
  // Ids that would break a store that keeps them as keys of a plain object.
  testEntity('org:constructor', 'constructor'),
  testEntity('org:proto', '__proto__'),
];

export const statements: readonly Statement[] = [
  mined('economy:COD', 70, '2023', '2023'),
  mined('economy:COD', 75, '2023', '2024'),
  mined('economy:COD', 80, '2024', '2024'),
  mined('economy:CHN', 5, '2024', '2024', { status: 'estimated' }),
  mined('economy:FIN', 10, '2024', '2024'),
  mined('group:yearbook-other', 3, '2024', '2024'),
  mined('group:world', 100, '2024', '2024'),
  said({
    subject: 'economy:COD',
    predicate: 'extracts',
    object: 'material:cobalt',
    stage: 'extraction',
    period: '2024',
    value: 120,
    low: 110,
    high: 130,
    unit: 't:contained',
    source: 'survey',
    edition: '2024',
    read: 'secondary',
    note: 'Une enquête, “citée” — 引用 🪨',
    locator: 'p. 7 « tableau »',
  }),
  mined('economy:FIN', -4, '2023', '2024', {
    quarantine: { rule: 'negative', reason: 'a mine does not give back' },
    locator: 'table 1, note é',
  }),
  said({
    subject: 'economy:CIV',
    predicate: 'extracts',
    object: 'material:gold',
    stage: 'extraction',
    period: '2011/2016',
    low: 1.5,
    high: 2.5,
    unit: 't:contained',
    missing: 'only-bounds',
    source: 'survey',
    edition: '2024',
  }),
  said({
    subject: 'economy:CHN',
    predicate: 'extracts',
    object: 'material:gold',
    stage: 'extraction',
    period: '2022-09-28',
    unit: 't:contained',
    missing: 'withheld',
    source: 'survey',
    edition: '2024',
  }),
  refined('economy:CHN', 60, '2024'),
  refined('economy:FIN', 30, '2024'),
  refined('group:world', 90, '2024'),
  said({
    subject: 'device:smartphone',
    predicate: 'contains',
    object: 'material:cobalt',
    product: 'component:battery',
    stage: 'components',
    period: '2020',
    value: 8,
    unit: 'g:contained',
    source: 'survey',
    edition: '2024',
  }),
  said({
    subject: 'economy:COD',
    predicate: 'bearsHarm',
    object: 'harm:child-labour',
    product: 'material:cobalt',
    stage: 'extraction',
    period: '2022',
    source: 'survey',
    edition: '2024',
  }),
  said({
    subject: 'economy:FIN',
    predicate: 'memberOf',
    object: 'group:imf-advanced',
    period: '2024',
    source: 'imf-weo',
    edition: '2024',
  }),
];

/** The graph, with a change where one is given: what makes it another release. */
export function smallGraph(change: Partial<GraphParts> = {}): GraphParts {
  const parts = {
    datasets: ['survey', 'yearbook', 'economies'],
    entities,
    aliases: [
      { entity: 'material:cobalt', name: 'Kobalt', language: 'de', scope: '' },
      { entity: 'material:cobalt', name: '钴', language: 'zh', scope: '' },
      // U+FF21 comes after the surrogates of U+1FAA8 by code unit and before it by UTF-8 bytes.
      { entity: 'material:gold', name: '\uFF21', language: 'xx', scope: '' },
      { entity: 'material:gold', name: '\u{1FAA8}', language: 'xx', scope: '' },
      { entity: 'economy:COD', name: 'Congo (Kinshasa)', language: 'en', scope: 'yearbook' },
      { entity: 'org:proto', name: '__proto__', language: 'en', scope: '' },
    ],
    codes: [
      { entity: 'material:cobalt', system: 'symbol', code: 'Co' },
      { entity: 'economy:COD', system: 'iso2', code: 'CD' },
      { entity: 'economy:CHN', system: 'm49', code: '156' },
      { entity: 'material:gold', system: 'hs2022', code: '071080' },
    ],
    sources,
    precedence: [
      {
        rule: 'newest-edition-of-first-source',
        predicate: 'extracts',
        object: '*',
        rank: 2,
        source: 'survey',
        edition: '2024',
      },
      {
        rule: 'newest-edition-of-first-source',
        predicate: 'extracts',
        object: '*',
        rank: 1,
        source: 'yearbook',
        edition: '2024',
      },
      {
        rule: 'survey-first',
        predicate: 'extracts',
        object: '*',
        rank: 10,
        source: 'yearbook',
        edition: '2024',
      },
      {
        rule: 'survey-first',
        predicate: 'extracts',
        object: '*',
        rank: 9,
        source: 'survey',
        edition: '2024',
      },
    ],
    corrections: [
      {
        source: 'yearbook',
        edition: '2024',
        locator: 'table 1',
        column: 'value',
        found: '8O',
        corrected: '80',
        reason: 'a letter for a digit',
      },
    ],
    reasons: [
      { rule: 'survey-first', predicate: 'extracts', text: sameLabel('It asks the mines') },
      { rule: 'survey-first', predicate: null, text: sameLabel('It is nearer') },
    ],
    unknowns: [
      {
        id: 'no-trade',
        kind: 'no-figure-yet',
        stage: 'trade',
        entity: null,
        text: sameLabel('Nobody knows'),
      },
      {
        id: 'gold-2024',
        kind: 'not-published',
        stage: null,
        entity: 'material:gold',
        text: sameLabel('Not published'),
      },
    ],
    claims: [
      claim('CLM-2', []),
      claim('CLM-1', [
        {
          subject: 'economy:COD',
          predicate: 'extracts',
          object: 'material:cobalt',
          product: null,
          stage: null,
          source: null,
          scope: 'other',
          reason: sameLabel('Of the ore'),
        },
      ]),
    ],
    extents: [
      // U+FF21 in a text, and a share of 0: neither is lost on the way.
      {
        source: 'yearbook',
        edition: '2024',
        predicate: 'exportsTo',
        product: 'material:gold',
        period: '2024',
        dimension: 'money',
        extent: 'largest',
        share: 0,
        text: sameLabel('The largest, “\uFF21” only'),
      },
      {
        source: 'yearbook',
        edition: '2024',
        predicate: 'exportsTo',
        product: 'material:gold',
        period: '2011/2016',
        dimension: null,
        extent: 'complete',
        share: 1,
        text: sameLabel('All'),
      },
      {
        source: 'yearbook',
        edition: '2024',
        predicate: 'exportsTo',
        product: null,
        period: '2024',
        dimension: null,
        extent: 'members',
        share: null,
        text: sameLabel('Some'),
      },
      {
        source: 'survey',
        edition: '2024',
        predicate: 'exportsTo',
        product: 'material:cobalt',
        period: '2024',
        dimension: 'mass',
        extent: 'reporters',
        share: 0.625,
        text: sameLabel('Reporters'),
      },
    ],
    statements,
    ...change,
  } as const;
  const release = releaseId({
    ...parts,
    statementIds: parts.statements.map(({ id }) => id),
    besideIds: parts.statements.map(
      ({ id, read, note, quarantine }) =>
        [id, read, note, quarantine?.rule ?? null, quarantine?.reason ?? null] as const,
    ),
  });
  return { network: networkOfStatements(parts.statements), ...parts, release };
}
