/**
 * A graph for tests of exports: a source under each kind of licence, names that a spreadsheet or XML would stumble
 * over, a site and a harm of its economy, and a release before it. Its figures are made up.
 */
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Claim } from '../../schema/claim.ts';
import { graphFileName } from '../../schema/graph-tables.ts';
import { predicateOf } from '../../schema/predicate.ts';
import { releaseId } from '../../schema/release-id.ts';
import type { Source } from '../../schema/source.ts';
import { type Statement, type StatementBody, statement } from '../../schema/statement.ts';
import type { GraphParts } from '../../server/store/memory.ts';
import { pointAt, writeGraphFile } from '../contract/graph-file.ts';
import { testEntity, testSource } from '../contract/small-graph.ts';

const sources = {
  yearbook: testSource('yearbook', ['2024']),
  survey: testSource('survey', ['2024'], { licence: 'CC-BY-SA-4.0', interest: 'ngo' }),
  footprints: testSource('footprints', ['2024'], { licence: 'ODbL-1.0' }),
  conflicts: testSource('conflicts', ['2024'], { licence: 'CC-BY-NC-SA-4.0' }),
  customs: testSource('customs', ['2024'], { licence: 'CC-BY-NC-4.0' }),
  visits: testSource('visits', ['2024'], { licence: 'ipis-unverified' }),
  secret: testSource('secret', ['2024'], { licence: 'not-redistributable' }),
} as const satisfies Readonly<Record<string, Source>>;

/** A name that a spreadsheet would compute, and one that XML and CSV would break at. */
export const formula = '=HYPERLINK("http://example.org","x")';
export const awkward = 'Mine <No. 1> & "sons"; l’or,\n二号 🪨';

type Said = Partial<StatementBody> & Pick<StatementBody, 'subject' | 'predicate'>;

export function said(source: keyof typeof sources, parts: Said): Statement {
  return statement(
    {
      object: null,
      product: null,
      stage: predicateOf(parts.predicate).stage ?? null,
      period: '2024',
      value: null,
      low: null,
      high: null,
      unit: null,
      status: 'reported',
      missing: null,
      source,
      edition: '2024',
      locator: 'table 1',
      read: 'original',
      note: null,
      quarantine: null,
      ...parts,
    },
    sources[source],
  );
}

const mined = (subject: string, value: number, more: Partial<StatementBody> = {}): Statement =>
  said('yearbook', {
    subject,
    predicate: 'extracts',
    object: 'material:cobalt',
    stage: 'extraction',
    value,
    unit: 't:contained',
    ...more,
  });

export const mineOutput = mined('site:mine-1', 80.5);
export const kept = mined('economy:COD', 75);

const common: readonly Statement[] = [
  mineOutput,
  kept,
  mined('economy:FIN', -4, { quarantine: { rule: 'negative', reason: '-4 is no output' } }),
  said('yearbook', {
    subject: 'site:mine-1',
    predicate: 'locatedIn',
    object: 'economy:COD',
    stage: 'extraction',
  }),
  said('yearbook', {
    subject: 'org:operator',
    predicate: 'operates',
    object: 'site:mine-1',
    note: '+ 5 % held back',
  }),
  said('yearbook', {
    subject: 'economy:FIN',
    predicate: 'generatesEwaste',
    stage: 'end-of-life',
    low: 1.5,
    high: 2.5,
    unit: 'kt:gross',
    missing: 'only-bounds',
  }),
  said('yearbook', {
    subject: 'economy:COD',
    predicate: 'bearsHarm',
    object: 'harm:child-labour',
    product: 'material:cobalt',
    stage: 'extraction',
  }),
  said('survey', {
    subject: 'economy:COD',
    predicate: 'extracts',
    object: 'material:cobalt',
    value: 111,
    unit: 't:contained',
  }),
  said('footprints', {
    subject: 'device:smartphone',
    predicate: 'contains',
    object: 'material:cobalt',
    value: 8,
    unit: 'g:contained',
  }),
  said('conflicts', { subject: 'case:river', predicate: 'locatedIn', object: 'economy:FIN' }),
  said('customs', {
    subject: 'economy:COD',
    predicate: 'exportsTo',
    object: 'economy:FIN',
    product: 'material:cobalt',
    value: 1_000_000,
    unit: 'USD:fob',
  }),
  said('visits', {
    subject: 'group:visited',
    predicate: 'extracts',
    object: 'material:cobalt',
    value: 3,
    unit: 't:contained',
  }),
  said('secret', { subject: 'org:hidden', predicate: 'operates', object: 'site:mine-1' }),
];

/** Of the release before: another figure at one place, one statement more, and one less. */
export const before = {
  changed: mined('economy:FIN', 9),
  removed: mined('economy:CHN', 5),
};
export const after = { changed: mined('economy:FIN', 10) };

function graphOf(statements: readonly Statement[]): GraphParts {
  const parts = {
    datasets: ['export-test'],
    entities: [
      testEntity('economy:COD', 'DR Congo', { latitude: -2.88, longitude: 23.65 }),
      testEntity('economy:FIN', 'Finland'),
      testEntity('economy:CHN', 'China'),
      testEntity('material:cobalt', 'Cobalt'),
      testEntity('device:smartphone', 'Smartphone'),
      testEntity('harm:child-labour', 'Child labour'),
      testEntity('group:visited', '@visited'),
      testEntity('org:operator', formula),
      testEntity('org:hidden', 'Hidden Ltd'),
      testEntity('site:mine-1', awkward, { latitude: -10.5, longitude: 25.25 }),
      testEntity('case:river', 'River', { latitude: 60.1, longitude: 24.9 }),
    ],
    aliases: [
      { entity: 'material:cobalt', name: '钴', language: 'zh', scope: '' },
      { entity: 'material:cobalt', name: 'Cobalt of the survey', language: 'en', scope: 'survey' },
    ],
    codes: [{ entity: 'material:cobalt', system: 'hs2022', code: '081052' }],
    sources: Object.values(sources),
    precedence: [
      { rule: 'r', predicate: 'extracts', object: '*', rank: 1, source: 'yearbook', edition: '2024' },
      { rule: 'r', predicate: 'extracts', object: '*', rank: 2, source: 'survey', edition: '2024' },
    ],
    corrections: [],
    unknowns: [],
    extents: [],
    claims: [claim],
    statements,
  } as const;
  const release = releaseId({
    ...parts,
    statementIds: statements.map(({ id }) => id),
    besideIds: statements.map(
      ({ id, read, note, quarantine }) =>
        [id, read, note, quarantine?.rule ?? null, quarantine?.reason ?? null] as const,
    ),
  });
  return { ...parts, release };
}

/** A claim with a link in which not every condition is set, and a quotation that a table must quote. */
export const claim: Claim = {
  id: 'CLM-1',
  document: 'A report, with a comma',
  documentDate: '2025',
  documentSource: null,
  restsOn: 'survey',
  language: 'fr',
  quotation: 'il dit « "80" »,\npuis plus',
  text: { en: 'ore', fr: 'minerai', es: 'mineral' },
  figure: '80.0',
  low: null,
  high: null,
  unit: 't:contained',
  period: '2024',
  note: null,
  links: [
    {
      subject: 'economy:COD',
      predicate: 'extracts',
      object: null,
      product: null,
      stage: null,
      source: 'survey',
      scope: 'other',
      reason: { en: 'of all', fr: 'de tout', es: 'de todo' },
    },
  ],
};

export const exported: GraphParts = graphOf([...common, after.changed]);
const older: GraphParts = graphOf([
  ...common.filter(({ id }) => id !== mineOutput.id),
  before.changed,
  before.removed,
]);

/** The values of `id` in the small tables of an export, for those who look for a trace of what may not be there. */
export const secretTraces = ['Hidden Ltd', 'org:hidden', 'Title of secret'] as const;

/** Writes both releases, the older one first. */
export async function writeExportGraph(folder: string): Promise<{ readonly older: string }> {
  await writeGraphFile(folder, older);
  const day = new Date('2026-01-01');
  await utimes(join(folder, graphFileName(older.release)), day, day);
  await writeGraphFile(folder, exported);
  await pointAt(folder, exported.release);
  return { older: older.release };
}

/** The groups, and the one source of each but of the open one. */
export const groups = [
  'non-commercial',
  'open',
  'share-alike-cc-by-nc-sa',
  'share-alike-cc-by-sa',
  'share-alike-odbl',
  'unverified',
] as const;
