import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableColumns } from '../../schema/dataset.ts';
import { createTableSql } from '../../schema/graph-tables.ts';
import { type StatementBody, statementId } from '../../schema/statement.ts';
import { dimensionOfUnit, units } from '../../schema/unit.ts';
import type { Dataset } from '../load/descriptor.ts';
import { StatementCheck } from '../load/statements.ts';
import type { Problem } from '../problem.ts';
import { oreSource } from '../testing/ore-adapter.ts';
import { openWriter } from './open.ts';
import { fillStatements, stageStatements } from './statements.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filon-staged-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

type Column = (typeof tableColumns.statements)[number];
type Cells = Record<Column, string>;
const good: Cells = {
  subject: 'economy:COD',
  predicate: 'extracts',
  object: 'material:cobalt',
  product: '',
  stage: 'extraction',
  period: '2024',
  value: '220000',
  low: '',
  high: '',
  unit: 't:contained',
  status: 'reported',
  missing: '',
  source: 'ore-office',
  edition: '2024',
  licence: 'CC-BY-4.0',
  locator: 'p. 1',
  read: 'copy',
  note: '',
  quarantine_rule: '',
  quarantine_reason: '',
};
const entities = new Set(['economy:COD', 'economy:CHL', 'material:cobalt', 'group:world', 'constructor:x']);

function csv(rows: readonly Cells[]): string {
  const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = rows.map((row) => tableColumns.statements.map((column) => quoted(row[column])).join(','));
  return `${[tableColumns.statements.join(','), ...lines].join('\n')}\n`;
}

async function datasetOf(text: string, name = 'ore'): Promise<Dataset> {
  const path = join(folder, `${name}.statements.csv`);
  await writeFile(path, text);
  return {
    name,
    title: 'Ore',
    folder,
    file: 'datapackage.json',
    tables: [{ kind: 'statements', path }],
    sources: [oreSource],
    accounts: [],
  };
}

async function setWise(
  datasets: readonly Dataset[],
): Promise<{ doubts: readonly string[]; rows: readonly Stored[] }> {
  const graph = await openWriter(':memory:', '200MB');
  try {
    const staged = await stageStatements(graph, datasets, entities, () => undefined);
    const { doubts } = staged;
    if (doubts.length > 0) return { doubts, rows: [] };
    await graph.run(createTableSql('statement'));
    await fillStatements(graph, staged);
    return { doubts, rows: await graph.rows<Stored>('SELECT * FROM "statement" ORDER BY "row"') };
  } finally {
    graph.close();
  }
}
type Stored = StatementBody & {
  readonly id: string;
  readonly row: number;
  readonly fact: number | null;
  readonly year_from: number;
  readonly year_to: number;
  readonly quarantine_rule: string | null;
  readonly quarantine_reason: string | null;
};

async function rowWise(datasets: readonly Dataset[]): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const check = new StatementCheck(entities, problems);
  for (const dataset of datasets) await check.dataset(dataset);
  return problems;
}

describe('ids computed in SQL and in JavaScript', () => {
  const rows: readonly Partial<Cells>[] = [
    {},
    { value: '0.30000000000000004', locator: 'p. 2' },
    { value: '0.1', low: '0.05', high: '0.15', locator: 'p. 3' },
    { value: '1.50', locator: 'a trailing zero' },
    { value: '-0', locator: 'minus zero' },
    { value: '00012', locator: 'leading zeros' },
    { value: '1000000000000000000000', locator: 'twenty-two digits' },
    { value: '123456789012345', locator: 'fifteen digits' },
    { value: '9007199254740993', locator: 'no double has it' },
    { value: '0.000000125', locator: 'small' },
    { locator: 'a "quoted" \\ backslash, and a comma' },
    { locator: 'caf\u00e9, composed' },
    { locator: 'cafe\u0301, not composed' },
    { locator: 'a bird \u{1F426} outside the basic plane' },
    { locator: 'two\nlines\tand a tab' },
    { value: '', missing: 'withheld', locator: 'W' },
    { value: '', missing: 'only-bounds', high: '500', locator: 'bounds' },
    { period: '2011/2016', locator: 'a span' },
    { period: '2022-09-28', locator: 'a day' },
  ];

  it('are the same, whatever stands in the cells', async () => {
    // Each row a fact of its own: a decade apart, unless the row has a period already.
    const cells = rows.map((row, place): Cells => ({ ...good, period: String(1000 + place), ...row }));
    const { doubts, rows: stored } = await setWise([await datasetOf(csv(cells))]);
    expect(doubts).toEqual([]);
    expect(stored).toHaveLength(rows.length);
    for (const row of stored) {
      const { id, year_from, year_to, row: place, fact, quarantine_rule, quarantine_reason, ...body } = row;
      expect(statementId({ ...body, quarantine: null }), body.locator).toBe(id);
      expect(Object.is(body.value, -0)).toBe(false);
    }
    expect(stored.map(({ row }) => row)).toEqual(rows.map((_, place) => place));
    expect(stored.map(({ id }) => id)).toEqual(stored.map(({ id }) => id).sort());
    const byLocator = new Map(stored.map((row) => [row.locator, row]));
    expect(byLocator.get('a span')).toMatchObject({ year_from: 2011, year_to: 2016 });
    expect(byLocator.get('a day')).toMatchObject({ year_from: 2022, year_to: 2022 });
    expect(byLocator.get('small')?.value).toBe(1.25e-7);
  });

  it('are the same for any text and any number', async () => {
    const number = fc.oneof(
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 })
        .map((value) => (Math.abs(value) < 1e-6 ? 0 : value)),
      fc.integer(),
    );
    const decimal = number.map(String).filter((text) => /^-?\d+(\.\d+)?$/.test(text));
    const locator = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((text) => text.trim() === text && text !== '' && !/\p{Cc}|\uFFFD/u.test(text));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(decimal, locator), { minLength: 1, maxLength: 40 }),
        async (pairs) => {
          const cells = pairs.map(
            ([value, text], place): Cells => ({
              ...good,
              value,
              locator: text,
              period: String(1000 + place),
            }),
          );
          const { doubts, rows: stored } = await setWise([await datasetOf(csv(cells))]);
          expect(doubts).toEqual([]);
          expect(stored).toHaveLength(cells.length);
          for (const {
            id,
            year_from,
            year_to,
            row,
            fact,
            quarantine_rule,
            quarantine_reason,
            ...body
          } of stored)
            expect(statementId({ ...body, quarantine: null })).toBe(id);
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('the set-wise check and the row-wise check', () => {
  /** Values that are right somewhere, wrong somewhere, or wrong everywhere. */
  const values: { readonly [Name in Column]: readonly string[] } = {
    subject: [
      'economy:COD',
      'economy:CHL',
      'group:world',
      'material:cobalt',
      'economy:XXX',
      'COD',
      '',
      'constructor:x',
      '__proto__',
    ],
    predicate: ['extracts', 'refines', 'hasPrice', 'memberOf', 'digs', ''],
    object: ['material:cobalt', 'economy:CHL', 'group:world', 'material:none', ''],
    product: ['', 'material:cobalt', 'product:none', ' '],
    stage: ['extraction', 'refining', 'mining', ''],
    period: ['2024', '2011/2016', '2016/2011', '2022-02-30', '2022-02-28', '24', ''],
    value: ['220000', '0', '-5', '1e5', '1,000', 'W', '', '.5', '5.', '1e999', `1${'0'.repeat(400)}`],
    low: ['', '0', '300000', 'x'],
    high: ['', '500000', '1', '-'],
    unit: ['t:contained', 'kt:contained', 't:gross', 'USD:current', 't', ' t:contained', ''],
    status: ['reported', 'estimated', 'sure', ''],
    missing: ['', 'withheld', 'only-bounds', 'lost'],
    source: ['ore-office', 'nobody', ''],
    edition: ['2024', '2025', ''],
    licence: ['CC-BY-4.0', 'MIT', ''],
    locator: [
      'p. 1',
      'p. 2',
      '',
      'p.\u00a01',
      '\u00a0p',
      'p\u0000',
      'a\u001fb',
      'p\uFEFF',
      'p\nq',
      '\u2028p',
      'p\u0085q',
    ],
    read: ['copy', 'original', 'seen', ''],
    note: ['', 'a note', 'bell \u0007', ' x', 'x\u3000', 'a\tb'],
    quarantine_rule: ['', 'r'],
    quarantine_reason: ['', 'why'],
  };
  const columns = [...tableColumns.statements];
  const edit = fc
    .constantFrom(...columns)
    .chain((column) => fc.tuple(fc.constant(column), fc.constantFrom(...values[column])));
  const row = fc
    .array(edit, { maxLength: 3 })
    .map((edits): Cells => ({ ...good, ...Object.fromEntries(edits) }));

  it('agree on which tables are right', async () => {
    let right = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 3 }), async (rows) => {
        const dataset = await datasetOf(csv(rows));
        const { doubts } = await setWise([dataset]);
        const problems = await rowWise([dataset]);
        if (problems.length === 0) right += 1;
        expect({ isRight: doubts.length === 0, doubts }).toMatchObject({ isRight: problems.length === 0 });
      }),
      { numRuns: 100 },
    );
    // The property would say nothing if every table were wrong.
    expect(right).toBeGreaterThan(5);
  });

  it('agree on every single value', async () => {
    for (const column of columns) {
      for (const value of values[column]) {
        const dataset = await datasetOf(
          csv([
            { ...good, period: '2000' },
            { ...good, [column]: value },
          ]),
        );
        const { doubts } = await setWise([dataset]);
        const problems = await rowWise([dataset]);
        expect([column, value, doubts.length > 0]).toEqual([column, value, problems.length > 0]);
      }
    }
  });

  it.each([
    ['a row cut short', `${csv([good])}economy:COD,extracts\n`],
    ['a cell too many', csv([good]).replace('copy,,,', 'copy,,,,x')],
    ['another header', csv([good]).replace('subject', 'Subject')],
    ['an open quote', `${csv([good])}"economy:COD`],
    ['nothing', ''],
    ['an unknown encoding', Buffer.from(csv([{ ...good, note: 'é' }]), 'latin1').toString('latin1')],
  ])('both see %s', async (_, text) => {
    const path = join(folder, 'odd.statements.csv');
    await writeFile(path, Buffer.from(text, 'latin1'));
    const dataset: Dataset = {
      name: 'odd',
      title: 'Ore',
      folder,
      file: '',
      tables: [{ kind: 'statements', path }],
      sources: [oreSource],
      accounts: [],
    };
    expect((await setWise([dataset])).doubts).not.toEqual([]);
    expect(await rowWise([dataset])).not.toEqual([]);
  });
});

describe('statements met more than once', () => {
  it('in one table are refused', async () => {
    expect((await setWise([await datasetOf(csv([good, good]))])).doubts).toEqual(['repeated: p. 1']);
  });

  it('in two datasets count once when they are the same throughout', async () => {
    const { doubts, rows } = await setWise([
      await datasetOf(csv([good]), 'a'),
      await datasetOf(csv([good]), 'b'),
    ]);
    expect(doubts).toEqual([]);
    // Nothing but itself speaks of its fact.
    expect(rows.map(({ fact }) => fact)).toEqual([null]);
  });

  it('in two datasets count once and are numbered without a gap, whoever named them', async () => {
    // U+1F426 is named in JavaScript, the rest in SQL.
    const rows = ['p. 1', 'p. 2', 'a bird \u{1F426}'].map((locator, place) => ({
      ...good,
      locator,
      period: String(2020 + place),
    }));
    const { doubts, rows: stored } = await setWise([
      await datasetOf(csv(rows), 'a'),
      await datasetOf(csv([...rows, { ...good, locator: 'p. 3' }]), 'b'),
    ]);
    expect(doubts).toEqual([]);
    expect(stored.map(({ row }) => row)).toEqual([0, 1, 2, 3]);
    expect(stored.map(({ id }) => id)).toEqual(stored.map(({ id }) => id).sort());
    expect(stored.map(({ locator }) => locator).sort()).toEqual(['a bird \u{1F426}', 'p. 1', 'p. 2', 'p. 3']);
    for (const { id, row, fact, year_from, year_to, quarantine_rule, quarantine_reason, ...body } of stored)
      expect(statementId({ ...body, quarantine: null })).toBe(id);
  });

  it('name the first of those that speak of the same fact, whoever named them', async () => {
    const bound = { value: '', missing: 'only-bounds', low: '200000', high: '230000' };
    const { doubts, rows } = await setWise([
      await datasetOf(csv([good, { ...good, period: '2023' }]), 'a'),
      await datasetOf(
        csv([
          good,
          { ...good, ...bound, locator: 'a bird \u{1F426}' },
          { ...good, value: '220', unit: 'kt:contained', locator: 'p. 2' },
          { ...good, value: '230000', unit: 't:gross', locator: 'p. 3' },
        ]),
        'b',
      ),
    ]);
    expect(doubts).toEqual([]);
    const together = rows.filter(({ period, unit }) => period === '2024' && unit !== 't:gross');
    expect(together.map(({ locator }) => locator).sort()).toEqual(['a bird \u{1F426}', 'p. 1', 'p. 2']);
    const first = Math.min(...together.map(({ row }) => row));
    for (const row of rows)
      expect([row.locator, row.fact]).toEqual([row.locator, together.includes(row) ? first : null]);
  });

  it('are found by a hash in which units of one dimension are alike', () => {
    // The hash holds what stands after the colon: a unit of the same dimension with another end would be missed.
    const endOf = (unit: string): string => unit.split(':')[1] ?? '';
    for (const a of units.ids)
      for (const b of units.ids)
        if (dimensionOfUnit(a) === dimensionOfUnit(b)) expect([a, b, endOf(b)]).toEqual([a, b, endOf(a)]);
  });

  it('in two datasets are refused when one was read otherwise', async () => {
    const datasets = [
      await datasetOf(csv([good]), 'a'),
      await datasetOf(csv([{ ...good, read: 'original' }]), 'b'),
    ];
    expect((await setWise(datasets)).doubts).toEqual(['repeated: p. 1']);
    expect(await rowWise(datasets)).toHaveLength(1);
  });

  it('with other values are contradictions, unless the ranges touch, the units differ in basis, or one is quarantined', async () => {
    const other = { ...good, locator: 'p. 2' };
    const cases: readonly [Cells, number][] = [
      [{ ...other, value: '230000' }, 1],
      [{ ...other, value: '220', unit: 'kt:contained' }, 0],
      [{ ...other, value: '230', unit: 'kt:contained' }, 1],
      [{ ...other, value: '', missing: 'only-bounds', low: '200000', high: '230000' }, 0],
      [{ ...other, value: '230000', unit: 't:gross' }, 0],
      [{ ...other, value: '230000', quarantine_rule: 'r', quarantine_reason: 'why' }, 0],
      [{ ...other, value: '230000', period: '2023' }, 0],
    ];
    for (const [row, count] of cases) {
      const dataset = await datasetOf(csv([good, row]));
      expect((await setWise([dataset])).doubts).toHaveLength(count);
      expect(await rowWise([dataset])).toHaveLength(count);
    }
  });
});

it('reads a path that holds the signs of a pattern', async () => {
  expect((await setWise([await datasetOf(csv([good]), 'a[1]*?b')])).rows).toHaveLength(1);
});
