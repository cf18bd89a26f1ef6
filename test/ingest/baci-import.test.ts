/**
 * The bundled slice of BACI, put into an archive as the publisher would, comes out of the import as the slice: the
 * same flows, values, masses and masses kept out. What changes is how it was read, and the edition.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWriter } from '../../ingest/graph/open.ts';
import { projectDatasets } from '../../ingest/project.ts';
import { importBaci } from '../../ingest/sources/baci/import.ts';
import { writeZip, yearFile, yearText } from '../../ingest/sources/baci/testing/archive.ts';

const slice = join(projectDatasets(), 'baci-30-codes', 'baci-30-codes.statements.parquet');
let root = '';
let imported: readonly string[] = [];

interface Flow {
  readonly subject: string;
  readonly object: string;
  readonly product: string;
  readonly value: number;
  readonly mass: number | null;
  readonly rule: string | null;
  readonly reason: string | null;
}

/** Value and mass of each flow; the rule is of the mass. */
async function flowsOf(paths: readonly string[]): Promise<readonly Flow[]> {
  const database = await openWriter(':memory:', '400MB');
  try {
    const from = `read_parquet([${paths.map((path) => `'${path}'`).join(', ')}])`;
    return await database.rows<Flow>(`SELECT subject, object, product, v.value AS value, m.value AS mass,
        m.quarantine_rule AS rule, m.quarantine_reason AS reason
      FROM (FROM ${from} WHERE unit = 'kUSD:fob') v
      FULL JOIN (FROM ${from} WHERE unit = 't:gross') m USING (subject, object, product)
      ORDER BY product, subject, object`);
  } finally {
    database.close();
  }
}

async function tableOf(path: string): Promise<readonly Readonly<Record<string, string>>[]> {
  return parse(await readFile(join(projectDatasets(), path)), { columns: true });
}

let flows: readonly Flow[] = [];
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'filon-slice-'));
  flows = await flowsOf([slice]);
  const codes = (await tableOf('economies/baci-country-codes.codes.csv')).filter(
    ({ system }) => system === 'baci',
  );
  const numbers = new Map(codes.map(({ entity = '', code = '' }) => [entity, code]));
  const countries = codes.map(({ entity = '', code = '' }) => {
    const iso3 = entity.replace('economy:', '');
    return `${code},"${iso3}",,${iso3 === 'TWN' ? 'S19' : iso3}`;
  });
  const products = (await tableOf('baci-30-codes/baci-30-codes.codes.csv')).map(
    ({ code = '' }) => `${code},`,
  );
  const rows = flows.map(({ subject, object, product, value, mass }) =>
    ['2024', numbers.get(subject), numbers.get(object), product.slice(-6), value, mass ?? 'NA'].join(','),
  );
  const zip = await writeZip(
    root,
    {
      'country_codes_V202601.csv': `${['country_code,country_name,country_iso2,country_iso3', ...countries].join('\n')}\n`,
      'product_codes_HS17_V202601.csv': `${['code,description', ...products].join('\n')}\n`,
      [yearFile('2024', 'V202601', '17')]: yearText(...rows),
    },
    'BACI_HS17_V202601.zip',
  );
  // Not all of the thirty codes are put to a stage of the life cycle.
  await importBaci(zip, { out: join(root, 'imported'), all: true });
  imported = ['value', 'mass'].map((quantity) =>
    join(root, 'imported', 'baci', `hs17-v202601-2024-${quantity}.statements.parquet`),
  );
}, 120_000);
afterAll(() => rm(root, { recursive: true }));

it('the same flows, values and masses', async () => {
  expect(flows).toHaveLength(21_723);
  const plain = (list: readonly Flow[]): string[] =>
    list.map(({ subject, object, product, value, mass }) =>
      [subject, object, product, value, mass ?? 'none'].join(' '),
    );
  expect(plain(await flowsOf(imported))).toEqual(plain(flows));
});

it('the same masses kept out, for the same reasons', async () => {
  const refused = (list: readonly Flow[]): string[] =>
    list
      .filter(({ rule }) => rule !== null)
      .map(({ subject, object, product, rule, reason }) =>
        [subject, object, product, rule, reason].join(' '),
      );
  const found = refused(await flowsOf(imported));
  expect(found).toEqual(refused(flows));
  expect(found.length).toBeGreaterThan(50);
});
