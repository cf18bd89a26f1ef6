import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tableColumns } from '../../schema/dataset.ts';
import { InputError } from '../problem.ts';
import { oreSource } from '../testing/ore-adapter.ts';
import { explanationColumns } from './explanations.ts';
import { reportOn, reportText } from './report.ts';

type Cells = Partial<Readonly<Record<(typeof tableColumns)['statements'][number], string>>>;
const mined = (subject: string, value: string, rest: Cells = {}): Cells => ({
  subject,
  predicate: 'extracts',
  object: 'material:cobalt',
  stage: 'extraction',
  period: '2024',
  value,
  unit: 't:contained',
  source: 'ore-office',
  edition: '2024',
  ...rest,
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filon-report-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A data set with these statements; what of it is no figure is not looked at by the report. */
async function dataset(rows: readonly Cells[]): Promise<void> {
  const place = join(folder, 'ore');
  await mkdir(place, { recursive: true });
  const columns = tableColumns.statements;
  const full = rows.map((row) =>
    columns
      .map(
        (name) =>
          ({ status: 'reported', licence: 'CC-BY-4.0', locator: 'row', read: 'copy', ...row })[name] ?? '',
      )
      .join(','),
  );
  await writeFile(join(place, 'statements.csv'), `${[columns.join(','), ...full].join('\n')}\n`);
  const sources = [oreSource, { ...oreSource, id: 'other-office' }];
  const descriptor = {
    name: 'ore',
    title: 'Ore',
    description: 'Ore',
    licenses: [{ name: oreSource.licence, title: 'x' }],
    sources: [{ title: 'x' }],
    'filon:sources': sources,
    resources: [
      {
        name: 'statements',
        path: 'statements.csv',
        'filon:table': 'statements',
        schema: { fields: columns.map((name) => ({ name, type: 'string' })) },
      },
    ],
  };
  await writeFile(join(place, 'datapackage.json'), JSON.stringify(descriptor));
}
const explained = (...lines: readonly string[]): Promise<void> =>
  writeFile(join(folder, 'explanations.csv'), `${[explanationColumns.join(','), ...lines].join('\n')}\n`);
const found = async (kind: string) =>
  (await reportOn(folder)).kinds.find(({ id }) => id === kind)?.findings ?? [];

describe('what stands out', () => {
  it('are two sources of one fact that are twice apart, and not those whose ranges touch', async () => {
    const other = { source: 'other-office' };
    await dataset([
      mined('economy:COD', '100'),
      mined('economy:COD', '0.25', { ...other, unit: 'kt:contained' }),
      mined('economy:ZMB', '100'),
      mined('economy:ZMB', '250', { ...other, low: '90', high: '300' }),
      mined('economy:CUB', '100'),
      mined('economy:CUB', '150', other),
    ]);
    expect(await found('disagreement')).toMatchObject([
      { subject: 'economy:COD', source: 'ore-office+other-office', size: 2.5, explanation: null },
    ]);
  });

  it('is less than nothing, and more than all of it', async () => {
    await dataset([
      mined('economy:COD', '-1'),
      mined('economy:ZMB', '120', { unit: 'percent' }),
      mined('economy:CUB', '100', { unit: 'percent', period: '2023' }),
    ]);
    expect((await found('impossible')).map(({ subject, size }) => [subject, size])).toEqual([
      ['economy:ZMB', 1.2],
      ['economy:COD', 1],
    ]);
  });

  it('is a leap from a year to the next in one edition', async () => {
    await dataset([
      mined('economy:COD', '1', { period: '2022' }),
      mined('economy:COD', '11', { period: '2023' }),
      mined('economy:COD', '1.2', { period: '2024' }),
      // A gap of a year is no leap.
      mined('economy:ZMB', '1', { period: '2021' }),
      mined('economy:ZMB', '90', { period: '2023' }),
      // An index about zero.
      mined('economy:CUB', '0.01', { period: '2022', unit: 'score' }),
      mined('economy:CUB', '0.5', { period: '2023', unit: 'score' }),
    ]);
    expect((await found('jump')).map(({ subject, period }) => [subject, period])).toEqual([
      ['economy:COD', '2023'],
    ]);
  });

  it('are shares of one table that add up to more than the whole', async () => {
    const share = { unit: 'percent' };
    await dataset([
      mined('economy:COD', '70', share),
      mined('economy:ZMB', '40', share),
      mined('group:world', '100', share),
    ]);
    expect(await found('share-sum')).toMatchObject([{ says: '2 shares add up to 110.0 %' }]);
  });

  it('is left out where it is quarantined or projected', async () => {
    await dataset([
      mined('economy:COD', '-1', { quarantine_rule: 'negative', quarantine_reason: 'a misprint' }),
      mined('economy:ZMB', '-1', { status: 'projected' }),
    ]);
    expect(await found('impossible')).toEqual([]);
  });
});

describe('explanations', () => {
  beforeEach(() => dataset([mined('economy:COD', '-1'), mined('economy:ZMB', '-2')]));

  it('stand beside what they fit; a blank cell fits anything; idle lines are named', async () => {
    await explained('impossible,economy:COD,,,,,,,A balance.', 'jump,,,,,,,,Never seen.');
    const report = await reportOn(folder);
    const { kinds, idleLines } = report;
    const findings = kinds.find(({ id }) => id === 'impossible')?.findings ?? [];
    expect(findings.map(({ subject, explanation }) => [subject, explanation])).toEqual([
      ['economy:ZMB', null],
      ['economy:COD', 'A balance.'],
    ]);
    expect(idleLines).toEqual([3]);
    const text = reportText(report);
    expect(text).toContain('Impossible values: 2, of which 1 without an explanation');
    expect(text).toContain('explain nothing: 3');
  });

  it.each([
    ['another kind', 'oddity,,,,,,,,x', 'kind'],
    ['no sentence', 'jump,,,,,,,,', 'explanation'],
  ])('of %s are refused with their line', async (_, line, column) => {
    await explained(line);
    const refused = await reportOn(folder).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InputError);
    expect((refused as InputError).problems).toMatchObject([{ line: 2, column }]);
  });

  it('under another heading are refused', async () => {
    await writeFile(join(folder, 'explanations.csv'), 'what,why\n');
    await expect(reportOn(folder)).rejects.toBeInstanceOf(InputError);
  });
});
