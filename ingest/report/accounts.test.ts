import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tableColumns } from '../../schema/dataset.ts';
import type { RowAccount } from '../../schema/row-account.ts';
import { InputError } from '../problem.ts';
import { oreSource } from '../testing/ore-adapter.ts';
import { reportOn, reportText } from './report.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filon-accounts-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

const columns = tableColumns.statements;
const mined = (economy: string, rule: string): string =>
  `economy:${economy},extracts,material:cobalt,,extraction,2024,1,,,t:contained,reported,,ore-office,2024,CC-BY-4.0,row,copy,,${rule},${rule}`;

/** A data set of three statements, one in quarantine. */
async function dataset(name: string, parts: { readonly source?: string; readonly rows?: RowAccount[] }) {
  const place = join(folder, name);
  await mkdir(place, { recursive: true });
  const lines = [columns.join(','), mined('CHL', ''), mined('COD', 'too-much'), mined('CUB', '')];
  await writeFile(join(place, 'statements.csv'), `${lines.join('\n')}\n`);
  await writeFile(
    join(place, 'datapackage.json'),
    JSON.stringify({
      name,
      title: 'Ore',
      description: 'Ore',
      licenses: [{ name: oreSource.licence, title: 'x' }],
      sources: [{ title: 'x' }],
      'filon:sources': [oreSource],
      ...(parts.rows === undefined ? {} : { 'filon:rows': parts.rows }),
      resources: [
        {
          name: 'statements',
          path: 'statements.csv',
          'filon:table': 'statements',
          ...(parts.source === undefined ? {} : { 'filon:source': parts.source }),
          schema: { fields: columns.map((column) => ({ name: column, type: 'string' })) },
        },
      ],
    }),
  );
}

const account = (read: number): RowAccount => ({
  adapter: 'ore-2024',
  source: 'ore-office',
  editions: ['2024'],
  rows: { read, kept: 2, quarantined: 1, dropped: { 'a person: never read': 1200 } },
});

it('prints the account of each run, with its reasons, and counts what was written by hand', async () => {
  await dataset('by-adapter', { source: 'ore-office', rows: [account(1203)] });
  await dataset('by-hand', {});
  const report = await reportOn(folder);
  expect(report.rows.accounts).toMatchObject([
    { dataset: 'by-adapter', adapter: 'ore-2024', rows: { read: 1203 } },
    { dataset: 'by-hand', adapter: null, rows: { read: 3, kept: 2, quarantined: 1, dropped: {} } },
  ]);
  const text = reportText(report);
  // 1,203 and 3 rows.
  expect(text).toContain('Rows of the sources: 1,206 read in 2 accounts');
  expect(text).toContain(
    'by-adapter, 2024 (ore-2024): 1,203 rows read = 2 kept + 1 quarantined + 1,200 dropped\n      1,200  a person: never read',
  );
  expect(text).toContain('by-hand, written by hand: 3 rows read = 2 kept + 1 quarantined + 0 dropped');
});

it('names a data set of an adapter without an account', async () => {
  await dataset('of-before', { source: 'ore-office' });
  expect((await reportOn(folder)).rows).toMatchObject({ accounts: [], without: ['of-before'] });
});

it('refuses an account that does not add up', async () => {
  await dataset('lost-a-row', { source: 'ore-office', rows: [account(1204)] });
  const refused: unknown = await reportOn(folder).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(InputError);
  expect((refused as InputError).problems).toMatchObject([
    {
      column: 'filon:rows 0 rows',
      expected: expect.stringContaining(
        '1,204 rows read = 2 kept + 1 quarantined + 1,200 dropped does not add up',
      ),
    },
  ]);
});
