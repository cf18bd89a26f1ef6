/** Which shares of two ledgers are set against each other. */
import { describe, expect, it } from 'vitest';
import type { LedgerResult, LedgerRowResult } from '../../../picture/ledger/query.ts';
import { apartOf, comparedRows } from './compared-rows.ts';

const band = (name: string, value: number) => ({
  band: name,
  share: {
    quantity: {
      value,
      low: null,
      high: null,
      unit: { id: 'fraction', symbol: '', dimension: 'SHARE', basis: null, basisLabel: null },
      status: 'DERIVED',
      missing: null,
    },
  },
  amount: null,
  count: null,
});

function rowOf(id: string, bands: readonly [string, number][], rest: Partial<LedgerRowResult> = {}) {
  return {
    id,
    title: `Who ${id}?`,
    measure: 'mine output',
    period: '2024',
    state: 'COVERED',
    bands: bands.map(([name, value]) => band(name, value)),
    sources: [{ source: { id: 'usgs-mcs', shortTitle: 'USGS' }, edition: '2025', statements: 1 }],
    ...rest,
  } as unknown as LedgerRowResult;
}
const ledgerOf = (...rows: readonly LedgerRowResult[]) =>
  ({ scheme: { id: 'imf' }, rows }) as unknown as LedgerResult;
const words = {
  band: { SOUTH: 'South', NORTH: 'North' } as never,
  why: (apart: string) => `because ${apart}`,
};

const digs = rowOf('DIGS', [
  ['NORTH', 0.3],
  ['SOUTH', 0.7],
]);

describe('two ledgers', () => {
  it('have a line for each side of each row, South first, and name the second one’s numbers apart', () => {
    const rows = comparedRows(ledgerOf(digs), ledgerOf(rowOf('DIGS', [['SOUTH', 0.6]])), words);
    expect(rows.map(({ name }) => name)).toEqual(['Who DIGS? South', 'Who DIGS? North']);
    expect(rows[0]?.first?.figure).toBe('DIGS.SOUTH.share');
    expect(rows[0]?.second?.figure).toBe('with.DIGS.SOUTH.share');
    // A side that the second does not have is no zero.
    expect(rows[1]?.second).toBeNull();
  });

  it('do not set against each other what two publishers count, or two measures, or cases that are counted', () => {
    const bgs = [{ source: { id: 'bgs', shortTitle: 'BGS' }, edition: '1', statements: 1 }];
    expect(apartOf(digs, rowOf('DIGS', [], { sources: bgs }))).toBe('source');
    expect(apartOf(digs, rowOf('DIGS', [], { measure: 'value' }))).toBe('measure');
    expect(apartOf(digs, rowOf('DIGS', [], { state: 'PRESENCE' }))).toBe('counted');
    expect(apartOf(digs, digs)).toBeNull();
    // Another edition of one publisher is no other publisher.
    const later = [{ source: { id: 'usgs-mcs', shortTitle: 'USGS' }, edition: '2026', statements: 1 }];
    expect(apartOf(digs, rowOf('DIGS', [], { sources: later }))).toBeNull();
  });

  it('keep the place of a row without figures, and of one whose cases are counted', () => {
    const none = rowOf('RECEIVES_WASTE', [], { state: 'NO_FIGURE', sources: [] });
    const cases = rowOf('BEARS_HARM', [['SOUTH', 0.9]], { state: 'PRESENCE' });
    const both = ledgerOf(none, cases);
    expect(comparedRows(both, both, words)).toEqual([
      { key: 'RECEIVES_WASTE', name: 'Who RECEIVES_WASTE?', first: null, second: null, whyNot: null },
      { key: 'BEARS_HARM', name: 'Who BEARS_HARM?', first: null, second: null, whyNot: 'because counted' },
    ]);
  });

  it('do not tell a change of a row that has one year for both', () => {
    const itself = comparedRows(ledgerOf(digs), ledgerOf(digs), words);
    expect(itself.map(({ whyNot }) => whyNot)).toEqual(['because period', 'because period']);
    const later = comparedRows(
      ledgerOf(digs),
      ledgerOf(rowOf('DIGS', [['SOUTH', 0.6]], { period: '2015' })),
      words,
    );
    expect(later[0]?.whyNot).toBeNull();
  });
});
