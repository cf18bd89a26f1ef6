import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { RowCountsSchema } from '../../schema/row-account.ts';
import type { Adapter, Gatherer, InputTable, Row } from '../adapter.ts';
import type { ImportReport } from '../command.ts';
import { importSource } from '../import.ts';
import { InputError, type Problem } from '../problem.ts';
import { oreAdapter, oreProject } from '../testing/ore-adapter.ts';

const roots: string[] = [];
afterEach(async () => {
  for (const root of roots.splice(0)) await rm(root, { recursive: true });
});

const header = 'Country,Ore,Year,Mined,Unit,Clerk,Remark';
const congo = (year: number, mined = '100'): string =>
  `Congo (Kinshasa),Cobalt,${year},${mined},t,A. Person,`;

const [table] = oreAdapter().tables;
if (table === undefined) throw new Error('the made-up adapter has a table');
const { key: _, ...keyless } = table;
/** What the made-up adapter says of a row. */
const read = table.row;

/** The made-up adapter, of whose table a part is replaced. */
const adapterWith = (part: Partial<InputTable>, whole: InputTable = table): Adapter =>
  oreAdapter({ tables: [{ ...whole, ...part }], assertions: [] });

async function run(rows: readonly string[], adapter = oreAdapter()): Promise<ImportReport> {
  const { root, datasets, file } = await oreProject(`${[header, ...rows].join('\n')}\n`);
  roots.push(root);
  const imported = await importSource('ore-2024', file, { datasets, out: join(root, 'out') }, [adapter]);
  return imported.report;
}

async function problemsOf(rows: readonly string[], adapter: Adapter): Promise<readonly Problem[]> {
  const refused: unknown = await run(rows, adapter).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(InputError);
  return (refused as InputError).problems;
}

describe('each row of a file', () => {
  it('is kept, quarantined or dropped with its reason, and the counts add up', async () => {
    const suspect = {
      id: 'too-much',
      applies: ({ value }: { readonly value?: number }) =>
        value !== undefined && value > 1000 ? 'more than there is' : undefined,
    };
    // Five rows: two figures, one of them in quarantine; a blank cell twice; a row that stands there twice.
    const rows = [congo(2020), congo(2021, '5000'), congo(2022, ''), congo(2023, ''), congo(2020)];
    const { rows: counts, rowsRead } = await run(rows, oreAdapter({ quarantine: [suspect] }));
    expect(counts).toEqual({
      read: 5,
      kept: 1,
      quarantined: 1,
      dropped: { blank: 2, 'identical row repeated': 1 },
    });
    expect(rowsRead).toBe(5);
  });

  it('that gives nothing and of which nothing is said stops the run, with its file and line', async () => {
    const silent = adapterWith({
      row: (row, emit) => {
        if (row.text('Mined') !== '') read(row, emit);
      },
    });
    const [problem, ...others] = await problemsOf([congo(2020), congo(2021, ''), congo(2022)], silent);
    expect(problem?.file).toMatch(/ore\.csv$/);
    // The header is line 1, so that the second row stands in line 3.
    expect(problem).toMatchObject({ line: 3, found: expect.stringContaining('unaccounted row') });
    expect(others).toEqual([]);
  });

  it('that is wrong is told once, and not as unaccounted besides', async () => {
    const problems = await problemsOf([congo(2020, 'many')], oreAdapter());
    expect(problems).toMatchObject([{ line: 2, column: 'Mined' }]);
  });

  it('of which a part is left out is kept', async () => {
    const half = adapterWith({
      row: (row, emit) => {
        read(row, emit);
        emit.drop(row, 'the remark');
      },
    });
    const report = await run([congo(2020), congo(2021)], half);
    expect(report.rows).toEqual({ read: 2, kept: 2, quarantined: 0, dropped: {} });
    expect(report.dropped).toEqual([{ reason: 'the remark', count: 2 }]);
  });

  it('that says what another row said word for word is dropped as its repetition', async () => {
    const placeless = adapterWith(
      {
        row: (row, emit) =>
          read(row, { ...emit, statement: (draft) => emit.statement({ ...draft, locator: 'somewhere' }) }),
      },
      keyless,
    );
    const report = await run([congo(2020), congo(2020)], placeless);
    expect(report.rows).toEqual({
      read: 2,
      kept: 1,
      quarantined: 0,
      dropped: { 'identical statement repeated': 1 },
    });
  });

  it('with names alone is kept', async () => {
    const names = adapterWith({
      row: (row, emit) =>
        emit.alias({ entity: 'economy:COD', name: row.text('Country'), language: 'en', scope: 'ore-office' }),
    });
    expect((await run([congo(2020)], names)).rows.kept).toBe(1);
  });
});

/** Adds up the years; of a blank row it says at the end, or never, what becomes of it. */
const adding = (saysOfBlanks: boolean) => (): Gatherer => {
  const [counted, blank]: [Row[], Row[]] = [[], []];
  return {
    row(row, emit) {
      if (row.text('Mined') === '') return void blank.push(row);
      counted.push(row);
      if (row.text('Year') === '2020') emit.gathered(row);
    },
    end(emit) {
      const [first] = counted;
      if (first !== undefined) read(first, emit);
      for (const row of counted) emit.gathered(row);
      if (saysOfBlanks) for (const row of blank) emit.drop(row, 'blank');
    },
  };
};

describe('a row that is gathered', () => {
  const rows = [congo(2020), congo(2021), congo(2022, ''), congo(2023)];

  it('counts as kept once, whether that is said at once or at the end; one may be dropped at the end', async () => {
    const report = await run(rows, adapterWith({ gather: adding(true) }));
    expect(report.rows).toEqual({ read: 4, kept: 3, quarantined: 0, dropped: { blank: 1 } });
    expect(report.statementsKept).toBe(1);
  });

  it('and of which nothing is said by the end stops the run', async () => {
    const problems = await problemsOf(rows, adapterWith({ gather: adding(false) }));
    expect(problems).toMatchObject([{ line: 4, found: expect.stringContaining('unaccounted row') }]);
  });
});

describe('an account', () => {
  it.each([
    [{ read: 3, kept: 1, quarantined: 1, dropped: { blank: 1 } }, true],
    [{ read: 4, kept: 1, quarantined: 1, dropped: { blank: 1 } }, false],
    [{ read: 1, kept: 2, quarantined: -1, dropped: {} }, false],
  ])('must add up: %j', (counts, isSound) => {
    expect(RowCountsSchema.safeParse(counts).success).toBe(isSound);
  });
});
