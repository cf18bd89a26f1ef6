import { describe, expect, it } from 'vitest';
import { rankObjects, rankSubjects } from './rank.ts';

const said = (subject: string, object: string, value: number | null, unit = 't', edition = '2025') => ({
  subject: { id: subject },
  object: { id: object },
  source: { id: 'usgs-mcs' },
  edition,
  quantity: { value, unit: { id: unit } },
});

describe('the largest partners', () => {
  it('ranks subjects by value, leaves out those without one and those in another unit', () => {
    const nodes = [
      said('economy:AUS', 'm', 5),
      said('economy:COD', 'm', 220),
      said('economy:RUS', 'm', null),
      said('economy:IDN', 'm', 28),
      said('economy:CHL', 'm', 9000, 'kg'),
      null,
    ];
    expect(rankSubjects({ own: { nodes } })).toEqual(['economy:COD', 'economy:IDN', 'economy:AUS']);
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
