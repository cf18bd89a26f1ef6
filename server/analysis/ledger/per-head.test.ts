import { describe, expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { type HandMade, handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import type { LedgerAnswer, LedgerRow, LedgerRowId } from './answer.ts';
import { ledger } from './ledger.ts';

const waste = (subject: string, value: number): Line => [
  subject,
  'generatesEwaste',
  null,
  { value, unit: 't:gross', period: '2019', source: 'un' },
];
const people = (subject: string, value: number, rest: Line[3] = {}): Line => [
  subject,
  'hasIndicator',
  'indicator:population',
  { value, unit: 'count', period: '2019', source: 'hdr', ...rest },
];
const earned = (code: string, value: number): Line => [
  `economy:${code}`,
  'capturesValue',
  'indicator:value-added-isic-c26',
  { value, unit: 'MUSD:current', period: '2021', source: 'ncses' },
];

/** The example of docs/methods/ledger.md, with an economy that has no population and what nobody is named for. */
const graph: HandMade = {
  lines: [
    waste('economy:CHN', 6),
    waste('economy:COD', 3),
    waste('economy:USA', 8),
    waste('economy:TWN', 4),
    waste('group:lump', 1),
    waste('group:world', 30),
    people('economy:CHN', 2000),
    people('economy:COD', 1000),
    people('economy:USA', 500),
    people('group:world', 6000),
    people('economy:CHN', 9999, { period: '2018' }),
    people('economy:CHN', 1, { source: 'other' }),
    people('economy:TWN', 1, { status: 'projected' }),
    earned('USA', 3),
    earned('CHN', 4),
    ['economy:USA', 'memberOf', 'group:imf-advanced', { source: 'imf-weo' }],
    ['economy:TWN', 'memberOf', 'group:imf-advanced', { source: 'imf-weo' }],
    ['economy:COD', 'memberOf', 'group:m49-002', { source: 'un-m49' }],
  ],
  entities: [{ id: 'group:lump', ownedBy: { source: 'un', edition: '2025' } }],
};

async function asked(input: Readonly<Record<string, unknown>>, parts = graph): Promise<LedgerAnswer> {
  return ask(await handMadeGraph(parts), ledger, input);
}
function rowOf({ rows }: LedgerAnswer, id: LedgerRowId): LedgerRow {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}
const amounts = ({ bands }: LedgerRow) =>
  Object.fromEntries(bands.map(({ band, amount }) => [band, amount?.quantity.value ?? null]));

describe('per head', () => {
  it('divides a side’s amount by the people of its economies that have a figure and a population', async () => {
    const row = rowOf(await asked({ perHead: true }), 'throws-away');
    // South: (6 t + 3 t) / 3,000 people = 3 kg. North: 8 t / 500 = 16 kg, without Taiwan. Of these three: 17 t / 3,500.
    expect(amounts(row)).toEqual({ south: 3, north: 16, 'not-named': null, unallocated: null });
    expect(row.bands[0]?.amount?.quantity).toMatchObject({ unit: 'kg/person:gross', status: 'derived' });
    expect(row.total?.quantity.value).toBeCloseTo(17_000 / 3500, 9);
    expect(row.africa?.amount?.quantity.value).toBe(3);
    expect(row.economies.map(({ economy, amount }) => [economy, amount?.quantity.value ?? null])).toEqual([
      ['economy:USA', 16],
      ['economy:CHN', 3],
      ['economy:TWN', null],
      ['economy:COD', 3],
    ]);
    expect(row.note?.en).toContain(
      'by their population of 2019. Without a population here, and so in no amount: TWN.',
    );
  });

  it('leaves shares as they are, and says which people it divided by', async () => {
    const [plain, divided] = [await asked({}), await asked({ perHead: true })];
    const shares = (answer: LedgerAnswer) =>
      answer.rows.map(({ bands }) => bands.map(({ share }) => share.quantity.value));
    expect(shares(divided)).toEqual(shares(plain));
    expect(divided.evidence.length).toBeGreaterThan(plain.evidence.length);
    const row = rowOf(divided, 'throws-away');
    for (const { amount } of row.bands)
      for (const evidence of amount?.evidence ?? []) expect(divided.evidence).toContain(evidence);
  });

  it('takes the nearest year with people, in dollars too', async () => {
    const row = rowOf(await asked({ perHead: true }), 'earns');
    // 3 million USD / 500 people, by the population of 2019 for figures of 2021.
    expect(row.bands.find(({ band }) => band === 'north')?.amount?.quantity).toMatchObject({
      value: 6000,
      unit: 'USD/person:current',
    });
    expect(row.note?.en).toContain('by their population of 2019.');
  });

  it('is refused in a graph without population', async () => {
    const lines = graph.lines.filter(([, predicate]) => predicate !== 'hasIndicator');
    await expect(asked({ perHead: true }, { ...graph, lines })).rejects.toMatchObject({
      code: 'NOT_ANSWERABLE',
      nearest: ['perHead: false'],
    });
    const far = [...lines, people('economy:CHN', 5, { period: '1950' })];
    await expect(asked({ perHead: true }, { ...graph, lines: far })).rejects.toMatchObject({
      code: 'NOT_ANSWERABLE',
    });
  });
});
