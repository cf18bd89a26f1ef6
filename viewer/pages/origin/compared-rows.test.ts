/** Which shares of two answers about origins are set against each other, and which are not for what they measure. */
import { describe, expect, it } from 'vitest';
import type { Amount, OriginResult } from '../../../picture/origin/query.ts';
import { apartOf, comparedRows } from './compared-rows.ts';

const amount = (value: number | null, unit = 'fraction') =>
  ({
    quantity: {
      value,
      low: null,
      high: null,
      unit: { id: unit, symbol: '', dimension: 'SHARE', basis: null, basisLabel: null },
      status: 'DERIVED',
      missing: value === null ? 'WITHHELD' : null,
    },
  }) as unknown as Amount;

const share = (id: string, value: number) => ({
  economy: { id: `economy:${id}`, name: id },
  side: 'SOUTH' as const,
  mass: amount(value * 100, 't'),
  share: amount(value),
  spread: null,
});

const stage = (name: string, source = 'usgs-mcs', trade = 'comtrade', predicate = 'mine-output') => ({
  stage: name,
  source: { id: source, shortTitle: source },
  tradeSource: { id: trade, shortTitle: trade },
  predicate: { id: predicate },
});

function answerOf(material: string, rest: object = {}): OriginResult {
  return {
    material: { id: `material:${material}`, name: material },
    year: 2024,
    consumer: { id: 'economy:DEU', name: 'Germany' },
    producer: null,
    total: amount(100, 't'),
    stages: [stage('EXTRACTION')],
    origins: [share('CHL', 0.5), share('PER', 0.1)],
    destinations: [],
    unknowns: [],
    lastShippers: [],
    bySide: [
      { side: 'SOUTH', mass: amount(60, 't'), share: amount(0.6) },
      { side: null, mass: amount(40, 't'), share: amount(0.4) },
    ],
    ...rest,
  } as unknown as OriginResult;
}

const words = {
  name: (key: string) => key,
  side: (side: string | null) => side ?? 'not known',
  why: (apart: string) => `because ${apart}`,
};
const first = answerOf('copper');

describe('two answers about origins', () => {
  it('have a row for every economy of either, by the larger share; whoever one does not name has no number', () => {
    const second = answerOf('copper', { year: 2020, origins: [share('PER', 0.3), share('COD', 0.2)] });
    const rows = comparedRows(first, second, words).filter(({ key }) => key.startsWith('origin/'));
    // CHL 0.5, PER 0.3, COD 0.2.
    expect(rows.map(({ key }) => key)).toEqual([
      'origin/economy:CHL',
      'origin/economy:PER',
      'origin/economy:COD',
    ]);
    expect(rows[0]?.second).toBeNull();
    expect(rows[2]?.first).toBeNull();
    expect(rows[1]?.first?.figure).toBe('origin/economy:PER');
    expect(rows[1]?.second?.figure).toBe('with.origin/economy:PER');
    expect(rows[1]?.second?.quantity.value).toBe(0.3);
    expect(rows.every(({ whyNot }) => whyNot === null)).toBe(true);
  });

  it('keep the whole and both sides before the economies, and call what is not known so', () => {
    expect(
      comparedRows(first, first, words)
        .slice(0, 4)
        .map(({ name }) => name),
    ).toEqual(['total', 'SOUTH', 'not known', 'origin, CHL']);
    // Of somebody's output the whole is what was produced, not what was used.
    const output = answerOf('copper', { consumer: null, producer: { id: 'economy:CHL', name: 'Chile' } });
    expect(comparedRows(output, output, words)[0]?.name).toBe('output');
  });

  it('of two materials keep their amounts apart, and compare shares', () => {
    const rows = comparedRows(first, answerOf('tin', { stages: [stage('EXTRACTION')] }), words);
    expect(rows.find(({ key }) => key === 'total')?.whyNot).toBe('because amounts');
    expect(rows.find(({ key }) => key === 'side/SOUTH')?.whyNot).toBeNull();
  });

  it('are not taken from each other where the stages, the publishers or what was counted differ', () => {
    expect(apartOf(first, answerOf('tin', { stages: [stage('EXTRACTION'), stage('REFINING')] }))).toBe(
      'measure',
    );
    expect(apartOf(first, answerOf('tin', { stages: [stage('EXTRACTION', 'bgs-wms')] }))).toBe('source');
    // The same output spread over the trade of another publisher is another share.
    expect(apartOf(first, answerOf('copper', { stages: [stage('EXTRACTION', 'usgs-mcs', 'baci')] }))).toBe(
      'source',
    );
    const gross = [stage('EXTRACTION', 'usgs-mcs', 'comtrade', 'ore-output')];
    expect(apartOf(first, answerOf('copper', { stages: gross }))).toBe('measure');
    expect(apartOf(first, answerOf('tin', { stages: gross }))).toBeNull();
    const rows = comparedRows(first, answerOf('tin', { stages: [stage('REFINING')] }), words);
    expect(rows.every(({ whyNot }) => whyNot === 'because measure')).toBe(true);
  });
});
