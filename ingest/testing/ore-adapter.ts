/** A publisher made up for tests, its adapter and its file: every figure here is invented and named so. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../../schema/canonical.ts';
import type { Source } from '../../schema/source.ts';
import type { Adapter } from '../adapter.ts';
import { figureOf, periodOf } from '../readers/cell.ts';
import { rowLocator } from '../readers/row.ts';

export const oreText = [
  'Country,Ore,Year,Mined,Unit,Clerk,Remark',
  'Congo (Kinshasa),Cobalt,2024,"220,000",t,A. Person,',
  'Chinae,Cobalt,2024,<500,t,A. Person,',
  'Chile,Cobalt,2023_estimated,W,t,A. Person,withheld',
  'Other countries,Cobalt,2024,"1,000–1,200",t,A. Person,',
  'Chile,Cobalt,2024,—,t,A. Person,misprinted unit',
  '',
].join('\n');

export const oreSource: Source = {
  id: 'ore-office',
  publisher: 'Ore Office (made up)',
  title: 'Ore tables (made up)',
  shortTitle: { en: 'Ore tables', fr: 'Tableaux des minerais', es: 'Tablas de minerales' },
  url: 'https://example.org/ore',
  licence: 'CC-BY-4.0',
  attribution: 'Ore Office (made up)',
  citation: 'Ore Office (made up): Ore tables, 2024.',
  interest: 'public',
  cadence: 'Never',
  covers: { en: 'Nothing: made up for tests.', fr: 'Rien : inventé.', es: 'Nada: inventado.' },
  stages: ['extraction'],
  defects: [],
  editions: [
    {
      id: '2024',
      title: 'Edition 2024',
      published: '2024',
      url: null,
      doi: null,
      checksums: { 'ore.csv': sha256(oreText) },
    },
  ],
};

/** An adapter with one of everything; parts may be replaced. */
export function oreAdapter(parts: Partial<Adapter> = {}): Adapter {
  return {
    id: 'ore-2024',
    dataset: 'ore',
    source: oreSource,
    edition: '2024',
    read: 'copy',
    rawFolder: 'ore',
    footnoteLetters: ['e'],
    tables: [
      {
        file: /^ore.*\.csv$/,
        fileName: 'ore.csv',
        layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
        columns: {
          Country: { is: 'place', meaning: 'where it was mined' },
          Ore: { is: 'term', meaning: 'the material' },
          Year: { is: 'term', meaning: 'the year' },
          Mined: { is: 'figure', meaning: 'mine output', unit: 't:contained' },
          Unit: { is: 'term', meaning: 'always t' },
          Clerk: { is: 'person', meaning: 'who typed it' },
          Remark: { is: 'note', meaning: 'remark' },
        },
        key: ['Country', 'Ore', 'Year'],
        row(row, emit) {
          if (row.text('Unit') !== 't') emit.fail(row, 'Unit', row.text('Unit'), 'the unit t');
          const { period, isEstimated } = periodOf(row, 'Year');
          const figure = figureOf(row, 'Mined', { marks: { W: 'withheld', '—': 'zero' } });
          if (figure === undefined) return emit.drop(row, 'blank');
          const name = row.text('Country');
          if (name === 'Other countries') {
            const id = 'group:ore-office-2024-other';
            emit.entity({
              id,
              name: { en: 'Other countries', fr: 'Autres pays', es: 'Otros países' },
              latitude: null,
              longitude: null,
              partOf: null,
              ownedBy: { source: 'ore-office', edition: '2024' },
              replacedBy: null,
            });
          }
          const note = row.text('Remark');
          emit.statement({
            subject: name === 'Other countries' ? 'group:ore-office-2024-other' : { kind: 'economy', name },
            predicate: 'extracts',
            object: { kind: 'material', name: row.text('Ore') },
            stage: 'extraction',
            period,
            ...figure,
            unit: 't:contained',
            status: isEstimated ? 'estimated' : 'reported',
            locator: rowLocator(row),
            ...(note === '' ? {} : { note }),
          });
        },
      },
    ],
    corrections: [],
    quarantine: [],
    assertions: [
      {
        says: 'something was read',
        check: ({ statements }) => (statements.length > 0 ? undefined : 'no statement'),
      },
    ],
    pinnedAssertions: [
      {
        says: 'the pinned file holds 5 statements',
        check: ({ statements }) => (statements.length === 5 ? undefined : `${statements.length} statements`),
      },
    ],
    ...parts,
  };
}

const vocabulary: readonly (readonly [string, string])[] = [
  [
    'entities.csv',
    [
      'id,name_en,name_fr,name_es,latitude,longitude,part_of,owner_source,owner_edition,replaced_by',
      'economy:CHL,Chile,Chili,Chile,,,,,,',
      'economy:CHN,China,Chine,China,35,105,,,,',
      'economy:COD,DR Congo,RD Congo,RD del Congo,,,,,,',
      'material:cobalt,Cobalt,Cobalt,Cobalto,,,,,,',
      '',
    ].join('\n'),
  ],
  ['aliases.csv', 'entity,name,language,scope\neconomy:COD,Congo (Kinshasa),en,ore-office\n'],
  ['codes.csv', 'entity,system,code\neconomy:COD,iso2,CD\n'],
  [
    'precedence.csv',
    'rule,predicate,object,rank,source,edition\nnewest-edition-of-first-source,extracts,*,1,ore-office,2024\n',
  ],
];

/** A temporary place with `raw/ore/ore.csv` and `datasets/vocabulary`, both made up. */
export async function oreProject(
  text: string | Uint8Array = oreText,
  fileName = 'ore.csv',
): Promise<{
  readonly root: string;
  readonly raw: string;
  readonly datasets: string;
  readonly file: string;
}> {
  const root = await mkdtemp(join(tmpdir(), 'filon-ore-'));
  const raw = join(root, 'raw');
  const datasets = join(root, 'datasets');
  await mkdir(join(raw, 'ore'), { recursive: true });
  await mkdir(join(datasets, 'vocabulary'), { recursive: true });
  const file = join(raw, 'ore', fileName);
  await writeFile(file, text);
  for (const [name, content] of vocabulary) await writeFile(join(datasets, 'vocabulary', name), content);
  await writeFile(
    join(datasets, 'vocabulary', 'datapackage.json'),
    JSON.stringify(vocabularyPackage, null, 2),
  );
  return { root, raw, datasets, file };
}

const vocabularyPackage = {
  name: 'vocabulary',
  title: 'Words made up for tests',
  description: 'Four entities.',
  licenses: [{ name: 'CC0-1.0' }],
  sources: [{ title: 'made up' }],
  resources: vocabulary.map(([path, content]) => ({
    name: path.replace('.csv', ''),
    path,
    'filon:table': path.replace('.csv', ''),
    schema: {
      fields: (content.split('\n')[0] ?? '').split(',').map((name) => ({ name, type: 'string' })),
    },
  })),
  'filon:sources': [],
};
