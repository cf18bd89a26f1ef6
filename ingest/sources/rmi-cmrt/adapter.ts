/**
 * Smelters of a reader's own CMRT or EMRT workbook: the list of the initiative, and what the company that filled
 * the workbook in declares. Nothing of it is bundled.
 */
import type { Entity } from '../../../schema/entity.ts';
import type { Adapter, ColumnRule, Emit, Reference, Row } from '../../adapter.ts';
import { letters } from '../../readers/columns.ts';
import { rmiCmrtSource } from './source.ts';

const materials: ReadonlyMap<string, string> = new Map([
  ['Gold', 'gold'],
  ['Tin', 'tin'],
  ['Tantalum', 'tantalum'],
  ['Tungsten', 'tungsten'],
  ['Cobalt', 'cobalt'],
  ['Copper', 'copper'],
  ['Graphite', 'graphite'],
  ['Lithium', 'lithium'],
  ['Mica', 'mica'],
  ['Nickel', 'nickel'],
]);
const notNamed = /^smelter (not listed|not yet identified)$/i;
const isNumber = /^CID\d{6}$/;

const shared = {
  company: { sheet: 'Declaration', cell: 'D8' },
  revision: { sheet: 'Declaration', cell: 'J3' },
  dayOfCmrt: { sheet: 'Declaration', cell: 'D22' },
  dayOfEmrt: { sheet: 'Declaration', cell: 'D26' },
} as const;

/** The year of the revision: `Revision 6.5 April 25, 2025`. */
function yearOfRevision(row: Row, emit: Emit): string | undefined {
  const year = /(20\d{2})\D*$/.exec(row.text('revision'))?.[1];
  if (year === undefined)
    emit.fail(row, 'revision', row.text('revision'), 'revision and day of the template in Declaration J3');
  return year;
}

function smelter(cid: string, name: string): Reference {
  const orElse: Entity = {
    id: `site:${cid.toLowerCase()}`,
    name: { en: name, fr: name, es: name },
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  };
  return { kind: 'site', system: 'cid', code: cid, orElse };
}

function materialOf(row: Row, emit: Emit, column: string): string | undefined {
  const metal = row.text(column);
  const material = materials.get(metal);
  if (material === undefined) emit.fail(row, column, metal, `one of ${[...materials.keys()].join(', ')}`);
  return material === undefined ? undefined : `material:${material}`;
}

/** One row of the list of the initiative, which has a row for each name of a smelter. */
function readLookUp(row: Row, emit: Emit): void {
  const cid = row.text('(E)');
  const name = row.text('(C)');
  if (notNamed.test(row.text('(B)')) || notNamed.test(name)) {
    emit.drop(row, 'no smelter: an entry for those not listed');
    return;
  }
  const period = yearOfRevision(row, emit);
  const material = materialOf(row, emit, '(A)');
  if (!isNumber.test(cid)) {
    emit.fail(row, '(E)', cid, 'a number such as CID002763 in the fifth column');
    return;
  }
  if (period === undefined || material === undefined) return;
  const said = {
    subject: smelter(cid, name),
    period,
    status: 'reported',
    locator: `Smelter Look-up, ${cid}`,
  } as const;
  emit.statement({ ...said, predicate: 'locatedIn', object: { kind: 'economy', name: row.text('(D)') } });
  emit.statement({
    ...said,
    predicate: 'refines',
    object: material,
    stage: 'refining',
    note: 'Listed as a smelter or refiner of the metal; the list does not say whether it works or conforms.',
  });
}

/** One smelter that the company declares. */
function readDeclared(row: Row, emit: Emit): void {
  const cid = isNumber.test(row.text('(F)')) ? row.text('(F)') : row.text('(A)');
  const name = row.text('(R)') || row.text('(D)') || row.text('(C)');
  if (row.text('(B)') === '' && name === '' && cid === '') {
    emit.drop(row, 'no smelter is filled in');
    return;
  }
  if (notNamed.test(row.text('(C)')) || !isNumber.test(cid)) {
    emit.drop(row, 'a smelter without a number');
    return;
  }
  const company = row.text('company');
  if (company === '') {
    emit.fail(row, 'company', '', 'the name of the company in Declaration D8');
    return;
  }
  const day = [row.text('dayOfCmrt'), row.text('dayOfEmrt')].find((text) =>
    /^20\d{2}-\d{2}-\d{2}$/.test(text),
  );
  const period = day?.slice(0, 4) ?? yearOfRevision(row, emit);
  const material = materialOf(row, emit, '(B)');
  if (period === undefined || material === undefined) return;
  emit.statement({
    subject: { kind: 'organisation', name: company, mayBeNew: true },
    predicate: 'sourcesFrom',
    object: smelter(cid, name),
    product: material,
    stage: 'refining',
    period,
    status: 'reported',
    locator: `Smelter List, ${cid}`,
  });
}

const ignoredFrom = (first: number, last: number, why: string): [string, ColumnRule][] =>
  Array.from({ length: last - first + 1 }, (_, place) => [
    `(${letters(first + place)})`,
    { ignored: why, optional: true },
  ]);

const sharedColumns: [string, ColumnRule][] = [
  ['revision', { is: 'term', meaning: 'revision and day of the template' }],
  ['company', { is: 'organisation', meaning: 'company that declares' }],
  ['dayOfCmrt', { is: 'term', meaning: 'day of the declaration, in CMRT' }],
  ['dayOfEmrt', { is: 'term', meaning: 'day of the declaration, in EMRT' }],
];
const workbook = { file: /\.xlsx$/i, fileName: 'RMI_CMRT_6.5.xlsx' } as const;

export const rmiCmrt: Adapter = {
  id: 'rmi-cmrt',
  dataset: 'rmi-cmrt',
  source: rmiCmrtSource,
  edition: 'template',
  read: 'copy',
  rawFolder: 'refining/rmi-smelter-lookup/raw',
  bundled: false,
  tables: [
    {
      ...workbook,
      layout: { format: 'xlsx', sheet: 'Smelter Look-up', headerRow: 4, columnsByPlace: true, shared },
      columns: Object.fromEntries<ColumnRule>([
        ['(A)', { is: 'term', meaning: 'metal' }],
        ['(B)', { is: 'term', meaning: 'name in use' }],
        ['(C)', { is: 'organisation', meaning: 'standard name' }],
        ['(D)', { is: 'place', meaning: 'country, in capitals' }],
        ['(E)', { is: 'term', meaning: 'number of the smelter (CID)' }],
        ...ignoredFrom(5, 10, 'source of the number, address, and keys of the workbook'),
        ...sharedColumns,
      ]),
      row: readLookUp,
    },
    {
      ...workbook,
      layout: { format: 'xlsx', sheet: 'Smelter List', headerRow: 4, columnsByPlace: true, shared },
      columns: Object.fromEntries<ColumnRule>([
        ['(A)', { is: 'term', meaning: 'number as entered' }],
        ['(B)', { is: 'term', meaning: 'metal' }],
        ['(C)', { is: 'term', meaning: 'name chosen from the list' }],
        ['(D)', { is: 'organisation', meaning: 'name of the smelter' }],
        ['(E)', { ignored: 'country, which the list of the initiative gives by number' }],
        ['(F)', { is: 'term', meaning: 'number of the smelter (CID)' }],
        ...ignoredFrom(6, 9, 'source of the number, and address'),
        ['(K)', { is: 'person', meaning: 'contact at the smelter', optional: true }],
        ['(L)', { is: 'person', meaning: 'address of the contact', optional: true }],
        ...ignoredFrom(12, 16, 'next steps, mines, recycling and remarks, in words'),
        ['(R)', { is: 'organisation', meaning: 'standard name, filled in by the workbook', optional: true }],
        ...ignoredFrom(18, 39, 'helping cells of the workbook'),
        ...sharedColumns,
      ]),
      row: readDeclared,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [],
};
