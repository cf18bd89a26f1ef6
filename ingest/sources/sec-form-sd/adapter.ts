/** Company, smelter and country as companies file them with Form SD; a presence without a volume. */
import type { Adapter, Assertion, Emit, Reference, Row } from '../../adapter.ts';
import { edgesFile, secFormSdSource } from './source.ts';

const metals: ReadonlyMap<string, string> = new Map([
  ['Au', 'material:gold'],
  ['Sn', 'material:tin'],
  ['Ta', 'material:tantalum'],
  ['W', 'material:tungsten'],
]);
const period = '2025';

/** The numbered smelter, or a site of this source under the name as filed where no number is found. */
function smelterOf(row: Row, emit: Emit, name: string, metal: string): Reference | undefined {
  const cid = row.text('cid_by_name_match');
  if (/^CID\d{6}$/.test(cid)) return { kind: 'site', system: 'cid', code: cid };
  if (cid !== '') {
    emit.fail(row, 'cid_by_name_match', cid, 'a number such as CID002708, or nothing');
    return undefined;
  }
  const slug = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const id = `site:sec-form-sd-${metal.toLowerCase()}-${slug}`;
  emit.entity({
    id,
    name: { en: name, fr: name, es: name },
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  });
  return id;
}

function readRow(row: Row, emit: Emit): void {
  const metal = row.text('metal');
  const material = metals.get(metal);
  const name = row.text('smelter_name_as_filed');
  const country = row.text('country_iso2_as_filed');
  if (material === undefined) {
    emit.fail(row, 'metal', metal, [...metals.keys()].join(', '));
    return;
  }
  if (name === '') {
    emit.fail(row, 'smelter_name_as_filed', name, 'the name of a smelter');
    return;
  }
  const smelter = smelterOf(row, emit, name, metal);
  if (smelter === undefined) return;
  const basis = row.text('match_basis');
  const where = `${row.text('accession')}, Exhibit 1.01, ${metal}: ${name}`;
  const said = { period, status: 'reported', locator: where } as const;
  emit.statement({
    ...said,
    subject: { kind: 'organisation', name: row.text('company'), mayBeNew: true },
    predicate: 'sourcesFrom',
    object: smelter,
    product: material,
    stage: 'refining',
    note:
      basis === ''
        ? 'No number of the smelter is found by its name and metal.'
        : `Number of the smelter by its exact name and metal: ${basis}.`,
  });
  emit.statement({
    ...said,
    subject: smelter,
    predicate: 'locatedIn',
    object: { kind: 'economy', system: 'iso2', code: country },
  });
}

/** Smelters that a company names, by metal, as its filing counts them. */
function names(organisation: string, expected: Readonly<Record<string, number>>): Assertion {
  const wanted = Object.entries(expected)
    .map(([metal, count]) => `${metal} ${count}`)
    .join(', ');
  return {
    says: `${organisation} names ${wanted}`,
    check({ statements }) {
      const own = statements.filter(
        ({ subject, predicate }) => subject === organisation && predicate === 'sourcesFrom',
      );
      const found = Object.keys(expected)
        .map((metal) => `${metal} ${own.filter(({ product }) => product === metals.get(metal)).length}`)
        .join(', ');
      return found === wanted ? undefined : found;
    },
  };
}

export const secFormSd2025: Adapter = {
  id: 'sec-form-sd',
  dataset: 'sec-form-sd',
  source: secFormSdSource,
  edition: '2025',
  read: 'copy',
  rawFolder: 'refining/sec-form-sd-smelter-edges',
  tables: [
    {
      file: /^company_smelter_edges\.csv$/,
      fileName: edgesFile,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        ticker: { ignored: 'the company is read' },
        cik: { ignored: 'number of the company at the SEC' },
        company: { is: 'organisation', meaning: 'the company that files' },
        form: { ignored: 'always SD' },
        accession: { is: 'term', meaning: 'number of the filing' },
        filing_date: { ignored: 'day of the filing; the year reported on is read' },
        evidence_url: { ignored: 'address of the exhibit, which its number tells' },
        smelter_name_as_filed: { is: 'organisation', meaning: 'smelter or refiner as filed' },
        metal: { is: 'term', meaning: 'Au, Sn, Ta or W' },
        country_iso2_as_filed: { is: 'place', meaning: 'country of the smelter as filed' },
        cid_by_name_match: { is: 'term', meaning: 'number of the smelter by exact name and metal' },
        match_basis: { is: 'note', meaning: 'template and list in which the name was found' },
        rmi_standard_name: { ignored: 'name under that number in the template' },
      },
      key: ['company', 'smelter_name_as_filed', 'metal', 'country_iso2_as_filed', 'cid_by_name_match'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'the file has 899 pairs of a company and a smelter',
      check: ({ rowsRead }) =>
        rowsRead.get(edgesFile) === 899 ? undefined : `${rowsRead.get(edgesFile) ?? 0} pairs`,
    },
    names('org:nvidia', { Au: 98, Sn: 72, Ta: 38, W: 37 }),
  ],
};
