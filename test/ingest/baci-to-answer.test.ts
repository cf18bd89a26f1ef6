/**
 * From an archive in the publisher's layout to an answer, by the commands of docs/import-baci.md. The figures of the
 * archive are invented; the data sets beside it are the project's own, whose slices hold the same product and year.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tables, writeZip, yearFile, yearText } from '../../ingest/sources/baci/testing/archive.ts';
import { datasetsFolder } from '../built-graph.ts';
import { filon } from '../cli/run.ts';

/** What `filon flows --json` prints of a flow, of what is read here. */
interface Amount {
  readonly quantity: { readonly value: number | null; readonly unit: { readonly id: string } };
}
interface Answer {
  readonly flows: {
    readonly edition: string;
    readonly extent: { readonly kind: string };
    readonly total: { readonly value: Amount; readonly mass: Amount; readonly withoutMass: number };
    readonly nodes: readonly {
      readonly from: { readonly id: string };
      readonly to: { readonly id: string };
      readonly value: Amount | null;
      readonly mass: Amount | null;
    }[];
  };
}

const rows = [
  '2024,152,842,740311,9000.25,1000.5',
  '2024,180,156,740311,5000,612.25',
  '2024,490,251,740311,700,NA',
  '2024,516,699,282200,118900,7000',
  '2024,757,579,010121,1,1',
];
let root = '';
let archive = '';
const at = (name: string): string => join(root, name);

const nameOf = (text: string): string => text.replace('HS22', 'HS17');
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'filon-to-answer-'));
  const files = { ...tables, [yearFile('2024')]: yearText(...rows) };
  archive = await writeZip(
    root,
    Object.fromEntries(Object.entries(files).map(([name, text]) => [nameOf(name), text])),
    'BACI_HS17_V202601.zip',
  );
});
afterAll(() => rm(root, { recursive: true }));

describe('an archive of the publisher', { timeout: 180_000 }, () => {
  it('is imported with a report on standard output and nothing beside it, and a second time changes nothing', async () => {
    const run = () => filon(['import', 'baci', archive, '--out', at('imported')]);
    const report = [
      'baci: edition hs17-v202601, 3 products',
      '    rows read          5',
      '    flows kept         4, of which 1 without a mass',
      '    statements         8',
      '      1  products that were not asked for',
    ];
    const first = await run();
    expect([first.status, first.err]).toEqual([0, '']);
    for (const line of [...report, '  2024 (BACI_HS17_Y2024_V202601.csv)'])
      expect(first.out.split('\n')).toContain(line);
    expect(first.out).toContain(
      `Build with it: filon build --datasets ${datasetsFolder} --datasets ${join(at('imported'), 'baci')}`,
    );
    const second = await run();
    expect([second.status, second.err]).toEqual([0, '']);
    expect(second.out).toContain('  2024 (BACI_HS17_Y2024_V202601.csv), imported before and left as it is\n');
    expect(second.out).toContain('  Nothing changed: all of this was imported before.\n');
  });

  it('answers in full where the project’s own slices hold a part or a copy', async () => {
    const built = await filon([
      ...['build', '--datasets', datasetsFolder, '--datasets', at('imported')],
      ...['--graph', at('graph')],
    ]);
    expect([built.status, built.err]).toEqual([0, '']);
    const ask = async (...more: readonly string[]): Promise<Answer['flows']> => {
      const { status, out, err } = await filon([
        ...[
          'flows',
          '--product',
          'product:hs2017-740311',
          '--year',
          '2024',
          '--graph',
          at('graph'),
          '--json',
        ],
        ...more,
      ]);
      expect([status, err]).toEqual([0, '']);
      return (JSON.parse(out) as Answer).flows;
    };
    const flows = await ask();
    expect([flows.edition, flows.extent.kind]).toEqual(['hs17-v202601', 'COMPLETE']);
    const short = (amount: Amount | null): string =>
      amount === null ? 'none' : `${amount.quantity.value} ${amount.quantity.unit.id}`;
    expect(
      flows.nodes.map(({ from, to, value, mass }) => [from.id, to.id, short(value), short(mass)]),
    ).toEqual([
      ['economy:CHL', 'economy:USA', '9000250 USD:fob', '1000.5 t:gross'],
      ['economy:COD', 'economy:CHN', '5000000 USD:fob', '612.25 t:gross'],
      ['economy:TWN', 'economy:FRA', '700000 USD:fob', 'none'],
    ]);
    expect([short(flows.total.value), short(flows.total.mass), flows.total.withoutMass]).toEqual([
      '14700250 USD:fob',
      '1612.75 t:gross',
      1,
    ]);
    // The slice is an edition of its own, as it was: nothing is added to it.
    const slice = await ask('--edition', 'hs17-v202601-30-codes');
    expect(slice.total.value.quantity.value).toBeCloseTo(86.8e9, -8);
    expect(slice.edition).toBe('hs17-v202601-30-codes');
  });

  it('that is wrong ends with status 1, file and row on standard error, and the data set as it was', async () => {
    const wrong = await writeZip(
      root,
      Object.fromEntries(
        Object.entries({
          ...tables,
          [yearFile('2023')]: yearText('2023,180,156,740311,1,1', '2023,999,156,740311,1,1'),
        }).map(([name, text]) => [nameOf(name), text]),
      ),
      'wrong.zip',
    );
    const { status, out, err } = await filon(['import', 'baci', wrong, '--out', at('imported')]);
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain(
      'wrong.zip/BACI_HS17_Y2023_V202601.csv:3 (column i): "999" found; expected a number of datasets/economies',
    );
    expect(err).toContain('1 problem; nothing was written.');
    const again = await filon(['import', 'baci', archive, '--out', at('imported')]);
    expect(again.out).toContain('Nothing changed');
  });
});
