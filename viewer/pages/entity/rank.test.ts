import { describe, expect, it } from 'vitest';
import { rankObjects, rankSubjects } from './rank.ts';

const factors: Readonly<Record<string, number>> = { t: 1, kt: 1000, kg: 0.001 };
const said = (subject: string, object: string, value: number | null, unit = 't', edition = '2025') => ({
  subject: { id: subject },
  object: { id: object },
  source: { id: 'usgs-mcs' },
  edition,
  quantity: {
    value,
    unit: {
      id: unit,
      dimension: unit === 'ct' ? 'count' : 'mass',
      basis: 'contained',
      factor: factors[unit] ?? 1,
    },
  },
});

describe('the largest partners', () => {
  it('ranks subjects by value, across units of one measure, and leaves out those without one or in another measure', () => {
    const nodes = [
      said('economy:AUS', 'm', 5),
      said('economy:COD', 'm', 220),
      said('economy:RUS', 'm', null),
      said('economy:IDN', 'm', 28),
      said('economy:CHL', 'm', 9000, 'kg'),
      said('economy:CHN', 'm', 0.1, 'kt'),
      said('economy:IND', 'm', 1e9, 'ct'),
      null,
    ];
    expect(rankSubjects({ own: { nodes } })).toEqual([
      'economy:COD', // 220 t
      'economy:CHN', // 0.1 kt = 100 t
      'economy:IDN', // 28 t
      'economy:CHL', // 9,000 kg = 9 t
      'economy:AUS', // 5 t
    ]);
  });

  it('ranks objects by share of the world, of the same edition and unit only', () => {
    const own = [
      said('economy:COD', 'cobalt', 220),
      said('economy:COD', 'copper', 3300),
      said('economy:COD', 'tin', 19, 't', '2026'),
      said('economy:COD', 'gold', 0),
    ];
    const world = [
      said('group:world', 'cobalt', 290),
      said('group:world', 'copper', 23_000),
      said('group:world', 'tin', 300),
      said('group:world', 'gold', 0),
    ];
    // 220 ÷ 290 = 0.759; 3,300 ÷ 23,000 = 0.143; tin has a world of another edition only; a world of 0 divides nothing.
    const ranked = rankObjects({ own: { nodes: own }, world: { nodes: world } });
    expect(ranked.map(({ id }) => id)).toEqual(['cobalt', 'copper']);
    expect(ranked[0]?.share).toBeCloseTo(0.7586, 4);
    expect(ranked[1]?.share).toBeCloseTo(0.1435, 4);
  });
});
