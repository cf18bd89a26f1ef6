import { describe, expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { type HandMade, handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import type { Figure } from '../answer.ts';
import { flows } from './flows.ts';
import { flowMirrors } from './mirror.ts';
import { sharesIn, unitValueOf } from './share.ts';
import { cathodes, extentOf, northern, traded, tradedAs, valued } from './testing/trade.ts';

type Input = Readonly<Record<string, unknown>>;
const asked = async (graph: HandMade, input: Input = { product: cathodes }) =>
  ask(await handMadeGraph(graph), flows, { measure: 'mass', ...input });
const mirrorsOf = async (graph: HandMade) =>
  ask(await handMadeGraph(graph), flowMirrors, { product: cathodes, year: 2024 });
const amount = (figure: Figure | null | undefined): number | null | undefined => figure?.quantity.value;
const named = (list: readonly { readonly from: string; readonly to: string }[]): readonly string[] =>
  list.map(({ from, to }) => `${from.slice(8)} ${to.slice(8)}`);

const rest = { source: 'baci', edition: '2026', product: cathodes } as const;

// The example of docs/methods/flows.md.
const example: readonly Line[] = [
  ...traded('CHL', 'CHN', 600, 100),
  ...traded('COD', 'CHN', 300, 60),
  ...traded('CHL', 'USA', 90, 20),
  ...traded('USA', 'CHL', 10, null),
  northern,
  tradedAs('copper', cathodes, 'exact'),
];
const complete: HandMade = { lines: example, extents: [extentOf()] };

describe('flows of a complete table', () => {
  it('adds up to the total, largest first by the measure, those without it last', async () => {
    const answer = await asked(complete);
    expect(answer).toMatchObject({
      material: 'material:copper',
      product: cathodes,
      year: 2024,
      source: 'baci',
      edition: '2026',
      fit: 'exact',
      extent: { kind: 'complete' },
    });
    expect(named(answer.flows)).toEqual(['CHL CHN', 'COD CHN', 'CHL USA', 'USA CHL']);
    expect(answer.total).toMatchObject({
      value: { quantity: { value: 1000, unit: 'USD:fob', status: 'derived' } },
      mass: { quantity: { value: 180, unit: 't:gross' } },
      flows: 4,
      withoutMass: 1,
    });
    expect(answer.total.value?.evidence).toHaveLength(4);
    expect(answer.total.mass?.evidence).toHaveLength(3);
    expect(answer.world).toBeNull();
  });

  it('gives dollars and tonnes, whatever the publisher counts in', async () => {
    const line = (to: string, value: number, unit: string): Line => [
      'economy:CHL',
      'exportsTo',
      `economy:${to}`,
      { ...rest, value, unit },
    ];
    const lines = [
      line('CHN', 0.1, 'kUSD:fob'),
      line('CHN', 70, 'kg:gross'),
      line('USA', 13700000.123, 'kUSD:fob'),
      line('USA', 30, 't:gross'),
    ];
    const { flows: list, total } = await asked({ lines, extents: [extentOf()] });
    expect(list.map(({ value, mass }) => [value?.quantity, mass?.quantity.value])).toMatchObject([
      [{ value: 13_700_000_123, unit: 'USD:fob' }, 30],
      [{ value: 100, unit: 'USD:fob' }, 0.07],
    ]);
    expect(total.mass?.quantity).toMatchObject({ value: 30.07, unit: 't:gross' });
  });

  it('keeps a mass that the publisher does not give null, with no share and no unit value', async () => {
    const answer = await asked(complete);
    const [largest] = answer.flows;
    const last = answer.flows.at(-1);
    if (largest === undefined || last === undefined) throw new Error('no flows');
    expect(last.mass).toBeNull();
    expect(sharesIn(answer, last)).toMatchObject({
      shareOfMass: null,
      shareOfValue: { quantity: { value: 0.01, unit: 'fraction' } },
    });
    expect(unitValueOf(last)).toBeNull();
    expect(unitValueOf(largest)?.quantity).toMatchObject({
      value: 6,
      unit: 'USD/t:gross',
      status: 'derived',
    });
  });

  it('adds up by side and by economy, each to the total', async () => {
    const { bySide, economies } = await asked(complete);
    expect(bySide.map(({ from, to, value, flows: count }) => [from, to, amount(value), count])).toEqual([
      ['south', 'south', 900, 2],
      ['south', 'north', 90, 1],
      ['north', 'south', 10, 1],
    ]);
    expect(bySide.map(({ shareOfValue }) => amount(shareOfValue))).toEqual([0.9, 0.09, 0.01]);
    expect(
      economies.map((item) => [
        item.economy,
        item.side,
        amount(item.sendsValue),
        amount(item.receivesValue),
        amount(item.sendsMass),
      ]),
    ).toEqual([
      ['economy:CHL', 'south', 690, 10, 120],
      ['economy:CHN', 'south', undefined, 900, undefined],
      ['economy:COD', 'south', 300, undefined, 60],
      ['economy:USA', 'north', 10, 90, undefined],
    ]);
  });

  it('puts on no side whom the scheme does not place', async () => {
    const { bySide } = await asked(complete, { product: cathodes, scheme: 'oecd-2025' });
    expect(bySide.map(({ from, to, flows: count }) => [from, to, count])).toEqual([
      ['unclassified', 'unclassified', 4],
    ]);
  });

  it('claims all of the value, and of the mass the value whose mass is known', async () => {
    expect((await asked(complete, { product: cathodes, measure: 'value' })).coverage).toMatchObject({
      known: 1,
      unknown: 0,
    });
    const { coverage, caveats } = await asked(complete);
    expect(coverage.known).toBeCloseTo(0.99, 12);
    expect(coverage.unknown).toBeCloseTo(0.01, 12);
    expect(caveats.map(({ en }) => en)).toContain(
      'Flows without a known mass: 1 of 4. Sums of mass leave them out.',
    );
  });

  it('gives what the South sends to the North over the schemes that the graph holds', async () => {
    const graph: HandMade = {
      ...complete,
      lines: [...example, ['economy:CHN', 'memberOf', 'group:oecd', { source: 'oecd-members' }]],
    };
    const { choices } = await asked(graph, { product: cathodes, measure: 'value' });
    expect(choices).toMatchObject([
      { choice: 'scheme', leastOption: 'imf-advanced-2024', mostOption: 'oecd-2025' },
    ]);
    expect(choices.map(({ least, most }) => [least.value, most.value])).toEqual([[0.09, 0.9]]);
  });

  it('takes economies and members of groups at either end, and shares what was asked for', async () => {
    const lines: readonly Line[] = [
      ...example,
      ['economy:COD', 'memberOf', 'group:sadc', { source: 'regions' }],
    ];
    const sent = await asked(
      { ...complete, lines },
      { product: cathodes, from: 'group:sadc', to: 'economy:CHN' },
    );
    expect(named(sent.flows)).toEqual(['COD CHN']);
    const chile = await asked(complete, { product: cathodes, from: 'economy:CHL' });
    expect(amount(chile.total.value)).toBe(690);
    expect(chile.bySide.reduce((sum, { shareOfValue }) => sum + (amount(shareOfValue) ?? 0), 0)).toBeCloseTo(
      1,
      12,
    );
  });
});

describe('a table that is not complete', () => {
  const partial = (lines: readonly Line[]): HandMade => ({
    lines: [...example, ...lines],
    extents: [extentOf({ extent: 'largest', dimension: null })],
  });

  it('publishes no share of a whole that nobody gives', async () => {
    const answer = await asked(partial([]), { product: cathodes, measure: 'value' });
    expect(answer.whole).toBeNull();
    expect(answer.choices).toEqual([]);
    expect(answer.coverage).toMatchObject({ known: 0, unknown: 1 });
    expect(answer.bySide[0]?.shareOfValue?.quantity).toMatchObject({ value: null, missing: 'not-available' });
    expect(answer.caveats.map(({ en }) => en)).toContain('What the table covers.');
  });

  it('takes shares of the publisher’s world row, which is never added to pairs', async () => {
    const answer = await asked(partial(traded('group:world', 'group:world', 2000, 400)), {
      product: cathodes,
      measure: 'value',
    });
    expect(amount(answer.total.value)).toBe(1000);
    expect(answer.world).toMatchObject({ flows: null, value: { quantity: { value: 2000 } } });
    expect(amount(answer.bySide[0]?.shareOfValue)).toBe(0.45);
    expect(answer.coverage).toMatchObject({ known: 0.5, unknown: 0.5 });
    expect(answer.economies.map(({ economy }) => economy)).not.toContain('group:world');
  });

  it('takes shares of an exporter’s or importer’s own total where one end is asked for', async () => {
    const graph = partial([
      ...traded('CHL', 'group:world', 1380, 240),
      ...traded('group:world', 'CHN', 1800, 320),
    ]);
    const sent = await asked(graph, { product: cathodes, from: 'economy:CHL', measure: 'value' });
    expect([amount(sent.total.value), amount(sent.whole?.value)]).toEqual([690, 1380]);
    const received = await asked(graph, { product: cathodes, to: 'economy:CHN', measure: 'value' });
    expect([amount(received.total.value), amount(received.whole?.value)]).toEqual([900, 1800]);
    const both = await asked(graph, { product: cathodes, from: 'economy:CHL', to: 'economy:CHN' });
    expect(both.whole).toBeNull();
  });

  it('gives the publisher’s totals of each economy where it gives no pairs', async () => {
    const graph: HandMade = {
      lines: [
        ...traded('COD', 'group:world', 70, 7),
        ...traded('group:world', 'CHN', 60, null),
        ...traded('group:world', 'group:world', 100, 10),
      ],
      extents: [extentOf({ extent: 'totals' })],
    };
    const answer = await asked(graph, { product: cathodes, measure: 'value' });
    expect(answer.flows).toEqual([]);
    expect([answer.total.value, amount(answer.world?.value), answer.coverage.known]).toEqual([null, 100, 0]);
    expect(
      answer.economies.map((item) => [item.economy, amount(item.sendsValue), amount(item.receivesValue)]),
    ).toEqual([
      ['economy:CHN', undefined, 60],
      ['economy:COD', 70, undefined],
    ]);
    // Value and mass of the exporter and the world, and the importer's value.
    expect(answer.evidence).toHaveLength(5);
    expect(answer.caveats[0]?.en).toBe('What the table covers.');
    const sent = await asked(graph, { product: cathodes, from: 'economy:COD' });
    expect(sent.economies.map(({ economy }) => economy)).toEqual(['economy:COD']);
  });

  it('says so where nothing tells what a table covers', async () => {
    const { extent, whole } = await asked({ lines: example });
    expect([extent.kind, whole]).toEqual([null, null]);
  });

  it('takes value and mass each by their own extent', async () => {
    const graph: HandMade = {
      lines: example,
      extents: [
        extentOf({ dimension: 'money' }),
        extentOf({ dimension: 'mass', extent: 'largest', share: 0.8 }),
      ],
    };
    const answer = await asked(graph);
    expect([amount(answer.whole?.value), answer.whole?.mass]).toEqual([1000, null]);
    expect(answer.extent).toMatchObject({ kind: 'largest', share: 0.8 });
    expect(answer.coverage.known).toBe(0.8);
  });
});

describe('statements kept out', () => {
  const quarantine = { rule: 'unit-value', reason: 'no trade has this unit value' };
  it('are in no sum and are listed', async () => {
    const graph: HandMade = {
      lines: [
        ...example,
        ['economy:ESP', 'exportsTo', 'economy:MEX', { ...rest, value: 9e9, unit: 't:gross', quarantine }],
      ],
      extents: [extentOf()],
    };
    const answer = await asked(graph);
    expect(amount(answer.total.mass)).toBe(180);
    expect(answer.quarantined).toHaveLength(1);
    expect(answer.evidence).not.toContain(answer.quarantined[0]);
  });

  it('refuse a measure of which a whole year is kept out, and name the other', async () => {
    const graph: HandMade = {
      lines: [
        valued('GIN', 'CHN', 700),
        ['economy:GIN', 'exportsTo', 'economy:CHN', { ...rest, value: 5, unit: 't:gross', quarantine }],
      ],
      extents: [extentOf()],
    };
    await expect(asked(graph, { product: cathodes, year: 2024 })).rejects.toMatchObject({
      code: 'NOT_ANSWERABLE',
      message: expect.stringContaining('kept out by the rule unit-value'),
      nearest: ['measure: VALUE'],
    });
    expect(
      amount((await asked(graph, { product: cathodes, year: 2024, measure: 'value' })).total.value),
    ).toBe(700);
  });
});
describe('both reports of a pair', () => {
  const report = (source: string, unit: string, value: number, product: string): Line => [
    'economy:COD',
    'exportsTo',
    'economy:CHN',
    { source, edition: '2025', product, value, unit },
  ];
  const other = 'product:hs2022-740311';

  it('stand side by side in their own basis, under their own revision', async () => {
    const graph: HandMade = {
      lines: [
        ...example,
        report('comtrade-exports', 'USD:fob', 6e9, other),
        report('comtrade-exports', 'kg:gross', 706_800_000, other),
        report('comtrade-imports', 'USD:cif', 6.6e9, other),
        report('comtrade-imports', 'kg:gross', 768_300_000, other),
      ],
      extents: [extentOf()],
    };
    const { total, flows: list } = await asked(graph);
    const mirrors = await mirrorsOf(graph);
    expect(mirrors['economy:COD economy:CHN']).toMatchObject({
      product: other,
      exporterValue: { quantity: { value: 6e9, unit: 'USD:fob', status: 'reported' } },
      importerValue: { quantity: { value: 6.6e9, unit: 'USD:cif' } },
      exporterMass: { quantity: { value: 706_800, unit: 't:gross' } },
      importerMass: { quantity: { value: 768_300, unit: 't:gross' } },
    });
    // Nothing of them enters the reconciled table.
    expect([amount(total.value), list.length]).toEqual([1000, 4]);
    expect(Object.keys(mirrors)).toEqual(['economy:COD economy:CHN']);
  });

  it('are the answer where nobody reconciled them', async () => {
    const graph: HandMade = {
      lines: [
        report('comtrade-exports', 'USD:fob', 6e9, cathodes),
        report('comtrade-exports', 'kg:gross', 706_800_000, cathodes),
        report('comtrade-imports', 'kg:gross', 768_300_000, cathodes),
      ],
      extents: [extentOf({ source: 'comtrade-exports', edition: '2025', extent: 'reporters' })],
    };
    const answer = await asked(graph);
    expect([answer.source, amount(answer.total.mass)]).toEqual(['comtrade-exports', 706_800]);
    expect(amount((await mirrorsOf(graph))['economy:COD economy:CHN']?.importerMass)).toBe(768_300);
  });
});
