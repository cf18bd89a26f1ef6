import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../schema/canonical.ts';
import { tableColumns } from '../schema/dataset.ts';
import { importSource } from './import.ts';
import type { Problem } from './problem.ts';
import { oreAdapter, oreProject } from './testing/ore-adapter.ts';
import { validateDatasets } from './validate.ts';

let root = '';
let datasets = '';
let folder = '';
beforeEach(async () => {
  const made = await oreProject();
  root = made.root;
  datasets = made.datasets;
  ({ folder } = await importSource('ore', made.file, { datasets, out: datasets }, [oreAdapter()]));
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

const statementsFile = (): string => join(folder, 'ore-2024.statements.csv');

/** Changes a file by text and mends the hashes in the descriptor. */
async function change(path: string, edit: (text: string) => string): Promise<void> {
  const before = await readFile(path, 'utf8');
  const after = edit(before);
  expect(after).not.toBe(before);
  await writeFile(path, after);
  const descriptor = join(folder, 'datapackage.json');
  const text = await readFile(descriptor, 'utf8');
  await writeFile(descriptor, text.replace(sha256(before), sha256(after)));
}
const changeDescriptor = async (edit: (descriptor: Record<string, unknown>) => void): Promise<void> => {
  const path = join(folder, 'datapackage.json');
  const descriptor = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  edit(descriptor);
  await writeFile(path, JSON.stringify(descriptor));
};
const found = async (...folders: string[]): Promise<readonly Problem[]> =>
  (await validateDatasets(folders.length === 0 ? [datasets] : folders, { datasets })).problems;

/** Changes one cell of the line of the DR Congo (line 5 of the table). */
async function withCell(
  column: (typeof tableColumns.statements)[number],
  cell: string,
): Promise<readonly Problem[]> {
  await change(statementsFile(), (text) =>
    text
      .split('\n')
      .map((line) => {
        if (!line.startsWith('economy:COD')) return line;
        const cells = line.replace('"ore.csv, line 2"', 'L').split(',');
        cells[tableColumns.statements.indexOf(column)] = cell;
        return cells.map((text) => (text === 'L' ? '"ore.csv, line 2"' : text)).join(',');
      })
      .join('\n'),
  );
  return found();
}

it('finds nothing wrong with what the pipeline writes, and counts it', async () => {
  const result = await validateDatasets([datasets], { datasets });
  expect(result.problems).toEqual([]);
  // 5 statements and 1 entity; 4 entities, 1 alias, 1 code and 1 line of precedence.
  expect(result.datasets.map(({ name, tables, rows }) => [name, tables, rows])).toEqual([
    ['ore', 2, 6],
    ['vocabulary', 4, 7],
  ]);
});

it('takes one dataset alone: its ids are looked up in the committed ones', async () => {
  expect(await found(folder)).toEqual([]);
});

describe('a row of statements', () => {
  it.each([
    ['subject', 'economy:XXX', 'economy:XXX', 'an entity of a table of entities; nearest: '],
    ['subject', 'COD', 'COD', 'is not an entity id'],
    ['subject', '', '', 'is not an entity id'],
    ['subject', 'material:cobalt', 'material:cobalt', 'extracts is not said of a material'],
    ['predicate', 'digs', 'digs', 'Invalid option'],
    ['object', '', '', 'extracts needs an object'],
    ['stage', 'refining', 'refining', 'extracts happens at the stage extraction'],
    ['period', '2024-13-01', '2024-13-01', 'is not a possible period'],
    ['period', '24', '24', 'is not a year (2024)'],
    ['value', '"220,000"', '220,000', 'no thousands sign'],
    ['value', '1e5', '1e5', 'no exponent'],
    ['value', 'W', 'W', 'no mark'],
    ['value', '-', '-', 'a number'],
    ['low', '300000', '300000', 'low is above the value'],
    ['high', '5', '5', 'high is below the value'],
    ['unit', 'kt ', 'kt ', 'no white space at the ends'],
    ['unit', 'kt:contaned', 'kt:contaned', 'nearest: "kt:contained"'],
    ['unit', 'USD:current', 'USD:current', 'is not measured in USD:current'],
    ['unit', '', '', 'a quantity needs its unit'],
    ['status', 'sure', 'sure', 'Invalid option'],
    ['missing', 'withheld', 'withheld', 'a value is given'],
    ['source', 'ore-ofice', 'ore-ofice', 'a source with a manifest'],
    ['source', '__proto__', '__proto__', 'a source with a manifest'],
    ['edition', '2025', '2025', 'an edition of ore-office: 2024'],
    ['licence', 'MIT', 'MIT', 'CC-BY-4.0, the licence of ore-office'],
    ['locator', '', '', 'Too small'],
    ['read', 'seen', 'seen', 'Invalid option'],
    ['quarantine_rule', 'r', '', 'rule and reason of a quarantine together'],
    ['note', 'a\u0007b', 'a\u0007b', 'control characters'],
  ] as const)('%s %j is told with file, line and column', async (column, cell, text, expected) => {
    const problems = await withCell(column, cell);
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: statementsFile(),
        line: 5,
        column: column === 'quarantine_rule' ? 'quarantine_reason' : column,
        found: text,
        expected: expect.stringContaining(expected),
      }),
    );
  });

  it.each(['__proto__', 'constructor', 'economy:constructor', 'economy:__proto__'])(
    'the id %s is unknown like any other',
    async (id) => {
      expect(await withCell('subject', id)).toContainEqual(
        expect.objectContaining({ column: 'subject', found: id }),
      );
    },
  );

  it('cut short, or with a cell too many', async () => {
    await change(statementsFile(), (text) =>
      text.replace(/^economy:COD.*$/m, 'economy:COD,extracts').replace(/^economy:CHN.*$/m, '$&,'),
    );
    expect((await found()).map(({ line, found: cells }) => [line, cells])).toEqual([
      [4, '21 cells'],
      [5, '2 cells'],
    ]);
  });

  it('of another order', async () => {
    await change(statementsFile(), (text) => {
      const [header, first, ...rest] = text.trim().split('\n');
      return `${[header, ...rest, first].join('\n')}\n`;
    });
    expect(await found()).toEqual([
      expect.objectContaining({ line: 6, expected: expect.stringContaining('sorted by their cells') }),
    ]);
  });

  it('standing twice', async () => {
    await change(statementsFile(), (text) => text.replace(/^economy:COD.*\n/m, '$&$&'));
    expect(await found()).toEqual([
      expect.objectContaining({
        line: 6,
        column: 'locator',
        expected: expect.stringContaining('each statement once'),
      }),
    ]);
  });

  it('contradicting another of the same source and edition', async () => {
    await change(statementsFile(), (text) =>
      text.replace(/^(economy:COD.*)220000(.*)line 2(.*)\n/m, '$&$1230000$2line 9$3\n'),
    );
    expect(await found()).toEqual([
      expect.objectContaining({
        line: 6,
        found: '230000 t:contained',
        expected: expect.stringContaining(':5 gives 220000'),
      }),
    ]);
  });
});

describe('a dataset', () => {
  it('with a wrong header, a byte that is no UTF-8, or nothing in a table', async () => {
    const rest = await readFile(statementsFile(), 'utf8');
    await change(statementsFile(), (text) => text.replace('subject,', 'Subject,'));
    expect(await found()).toContainEqual(
      expect.objectContaining({
        line: 1,
        expected: expect.stringContaining('the header of a table of statements'),
      }),
    );
    await writeFile(statementsFile(), Buffer.from(rest.replace('withheld,,', 'supprim\u00e9,,'), 'latin1'));
    expect(await found()).toContainEqual(
      expect.objectContaining({
        line: 2,
        column: 'note',
        expected: expect.stringContaining('text in utf-8'),
      }),
    );
    await writeFile(statementsFile(), '');
    expect(await found()).toContainEqual(
      expect.objectContaining({ expected: expect.stringContaining('the file is empty') }),
    );
  });

  it('whose table was changed without its descriptor', async () => {
    await writeFile(statementsFile(), (await readFile(statementsFile(), 'utf8')).replace('220000', '220001'));
    expect(await found()).toEqual([
      expect.objectContaining({ file: statementsFile(), found: expect.stringContaining('sha256:') }),
    ]);
  });

  it('with a table that is not listed, or a listed one that is not there', async () => {
    await writeFile(join(folder, 'stray.csv'), 'a\n');
    await rm(join(folder, 'ore-2024.entities.csv'));
    expect((await found()).map(({ file }) => file)).toEqual(
      expect.arrayContaining([join(folder, 'stray.csv'), join(folder, 'ore-2024.entities.csv')]),
    );
  });

  it('without a descriptor, or with one that is cut off', async () => {
    await mkdir(join(datasets, 'mine'));
    await writeFile(join(datasets, 'mine', 'x.csv'), 'a\n');
    expect(await found()).toEqual([
      expect.objectContaining({ file: join(datasets, 'mine', 'datapackage.json') }),
    ]);
    await writeFile(join(datasets, 'mine', 'datapackage.json'), '{"name":');
    expect(await found()).toContainEqual(
      expect.objectContaining({ expected: expect.stringContaining('a descriptor in JSON') }),
    );
  });

  it('whose descriptor lacks a part, names another folder, or leaves its folder', async () => {
    await changeDescriptor((descriptor) => {
      descriptor.title = '';
      descriptor.name = 'ores';
      (descriptor.resources as { path: string }[])[0] = {
        ...(descriptor.resources as { path: string }[])[0],
        path: '../x.csv',
      };
    });
    const problems = await found(folder);
    expect(problems.map(({ column }) => column)).toEqual(['resources 0 path', 'title']);
  });

  it('under two share-alike licences', async () => {
    await changeDescriptor((descriptor) => {
      const [source] = descriptor['filon:sources'] as Record<string, unknown>[];
      descriptor['filon:sources'] = [
        source,
        { ...source, id: 'a', licence: 'ODbL-1.0' },
        { ...source, id: 'b', licence: 'CC-BY-SA-4.0' },
      ];
      descriptor.licenses = ['CC-BY-4.0', 'ODbL-1.0', 'CC-BY-SA-4.0'].map((name) => ({ name }));
    });
    expect(await found()).toEqual([
      expect.objectContaining({ column: 'filon:sources', found: 'licences that ask for CC-BY-SA and ODbL' }),
    ]);
  });

  it('that does not name the licence of its source, or names one that nobody knows', async () => {
    await changeDescriptor((descriptor) => {
      descriptor.licenses = [{ name: 'mine-all-mine' }];
    });
    expect((await found()).map(({ column }) => column)).toEqual(['licenses', 'licenses']);
  });

  it('with a column that is none of ours, such as a person’s name', async () => {
    await changeDescriptor((descriptor) => {
      const [, statements] = descriptor.resources as { schema: { fields: unknown[] } }[];
      statements?.schema.fields.push({ name: 'owner_name', type: 'string' });
    });
    expect(await found()).toEqual([
      expect.objectContaining({
        column: 'resources ore-2024.statements schema',
        found: expect.stringContaining('owner_name'),
      }),
    ]);
  });
});

describe('small tables', () => {
  const vocabulary = (name: string): string => join(datasets, 'vocabulary', name);
  const append = async (name: string, ...lines: string[]): Promise<readonly Problem[]> => {
    const text = await readFile(vocabulary(name), 'utf8');
    await writeFile(vocabulary(name), `${text}${lines.join('\n')}\n`);
    return found();
  };

  it('an entity in two datasets with other content, and one twice in a table', async () => {
    expect(await append('entities.csv', 'material:cobalt,Cobalt,Cobalt,Cobalto,,,,,,')).toEqual([
      expect.objectContaining({
        line: 6,
        column: 'id',
        expected: expect.stringContaining('line 5 has it too'),
      }),
    ]);
    const entities = join(folder, 'ore-2024.entities.csv');
    await change(entities, (text) =>
      text.replace('group:ore-office-2024-other,Other countries', 'material:cobalt,Kobold'),
    );
    expect(await found()).toContainEqual(
      expect.objectContaining({ column: 'id', expected: expect.stringContaining('has other content') }),
    );
  });

  it.each([
    ['aliases.csv', 'economy:XYZ,Nowhere,en,', 'entity', 'an entity of a table of entities'],
    ['aliases.csv', 'economy:COD,,en,', 'name', 'must not be blank'],
    ['codes.csv', 'economy:XYZ,iso2,XY', 'entity', 'an entity of a table of entities'],
    ['codes.csv', 'economy:CHL,iso2,CD', 'code', 'economy:COD has it in iso2 too'],
    ['codes.csv', 'economy:COD,iso2,CD', 'code', 'each row once'],
    ['entities.csv', 'planet:x,X,X,X,,,,,,', 'id', 'is not an entity id'],
    ['entities.csv', 'site:x,X,X,,,,,,,', 'name_es', 'must not be blank'],
    ['entities.csv', 'site:x,X,X,X,95,0,,,,', 'latitude', 'Too big'],
    ['entities.csv', 'site:x,X,X,X,,,site:y,,,', 'part_of', 'an entity of a table of entities'],
    ['entities.csv', 'site:x,X,X,X,,,site:x,,,', 'part_of', 'another entity than itself'],
    ['entities.csv', 'site:x,X,X,X,,,,nobody,1,', 'owner_source', 'a source of a manifest'],
    ['entities.csv', 'site:x,X,X,X,,,,ore-office,,', 'owner_edition', 'owner_source'],
    ['precedence.csv', 'r,extracts,*,1,nobody,1', 'source', 'a source of a manifest'],
    ['precedence.csv', 'r,extracts,*,1,ore-office,1999', 'edition', 'an edition of ore-office: 2024'],
    ['precedence.csv', 'r,digs,*,1,ore-office,2024', 'predicate', 'Invalid option'],
    ['precedence.csv', 'r,extracts,*,first,ore-office,2024', 'rank', 'is not a rank'],
    ['precedence.csv', 'r,extracts,material:x,1,ore-office,2024', 'object', 'an entity of a table'],
  ])('%s: %s', async (name, line, column, expected) => {
    expect(await append(name, line)).toContainEqual(
      expect.objectContaining({
        file: vocabulary(name),
        column,
        expected: expect.stringContaining(expected),
      }),
    );
  });

  it('a rank given twice in one rule', async () => {
    expect(
      await append('precedence.csv', 'r,extracts,*,1,ore-office,2024', 'r,extracts,*,1,ore-office,2024'),
    ).toContainEqual(
      expect.objectContaining({ line: 4, expected: expect.stringContaining('has that rank already') }),
    );
  });
});

it('tells everything at once, sorted by file and line', async () => {
  await change(statementsFile(), (text) =>
    text.replaceAll('t:contained', 't').replace('economy:CHN', 'economy:XXX'),
  );
  const problems = await found();
  // A unit in each of five rows, the unknown economy in line 4, and line 5 now stands before line 4.
  expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 4, 5, 5, 6]);
});

it('stops at ten thousand problems, and says that it did', async () => {
  // 12,000 rows whose period is no period.
  const bad = Array.from(
    { length: 12_000 },
    (_, index) => `economy:COD,extracts,,,,x${index}${','.repeat(14)}`,
  );
  await change(statementsFile(), (text) => `${text.split('\n')[0]}\n${bad.join('\n')}\n`);
  const problems = await found();
  expect(problems.length).toBeGreaterThan(10_000);
  expect(problems.length).toBeLessThan(10_100);
  expect(problems.at(-1)?.expected).toBe('fewer problems before; the rest was not checked');
});
