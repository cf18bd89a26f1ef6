/** A small answer about origins for tests, worked out by hand. */
import type { QuantityResult, SideName } from '../answer.ts';
import type { Amount, OriginResult, ShareResult, ShipperResult, UnknownResult } from './query.ts';

const fraction = { id: 'fraction', symbol: '', dimension: 'ratio', basis: 'none', basisLabel: '' };
const tonnes = { id: 't:gross', symbol: 't', dimension: 'mass', basis: 'gross', basisLabel: 'gross' };

export const amount = (value: number | null, bounds: Partial<QuantityResult> = {}): Amount => ({
  quantity: { value, low: null, high: null, unit: fraction, status: 'DERIVED', missing: null, ...bounds },
});
const mass = (value: number): Amount => amount(value, { unit: tonnes });
const named = (id: string) => ({ id: `economy:${id}`, name: id });

export const share = (
  id: string,
  value: number,
  side: SideName,
  bounds?: Partial<QuantityResult>,
): ShareResult => ({
  economy: named(id),
  side,
  mass: mass(value * 1000),
  share: amount(value, bounds),
  spread: null,
});
export const shipper = (id: string, value: number, side: SideName, isHome = false): ShipperResult => ({
  economy: named(id),
  side,
  isHome,
  mass: mass(value * 1000),
  share: amount(value),
  originShare: null,
});
export const unknown = (
  kind: UnknownResult['kind'],
  value: number,
  economy: string | null = null,
): UnknownResult => ({
  kind,
  label: kind,
  stage: kind === 'UNMATCHED' ? 'REFINING' : 'EXTRACTION',
  economy: economy === null ? null : named(economy),
  mass: mass(value * 1000),
  share: amount(value),
});

const source = { id: 'test', shortTitle: 'A publisher' };

/** What C uses: three quarters of it was dug in A, which sent little itself; B shipped most of it. */
export const answer: OriginResult = {
  material: { id: 'material:copper', name: 'copper' },
  year: 2024,
  scheme: { id: 's', label: 'A scheme' },
  consumer: named('C'),
  producer: null,
  total: mass(1000),
  stages: [
    {
      stage: 'EXTRACTION',
      predicate: { id: 'extracts' },
      source,
      edition: '2026',
      codes: [{ product: { id: 'product:1', name: 'Ore' }, fit: 'EXACT', factor: null }],
      tradeSource: source,
      tradeEdition: '1',
      production: mass(5000),
      lumped: mass(0),
      traded: mass(2000),
      shortfall: mass(500),
      used: mass(5500),
      isWeak: false,
      weaknesses: [],
    },
  ],
  origins: [share('A', 0.6, 'SOUTH', { low: 0.55, high: 0.65 }), share('N', 0.1, 'NORTH')],
  destinations: [],
  unknowns: [unknown('LUMPED', 0.2), unknown('UNMATCHED', 0.1, 'C')],
  lastShippers: [shipper('A', 0.05, 'SOUTH'), shipper('B', 0.95, 'NORTH')],
  bySide: [],
  hubs: [
    {
      economy: named('B'),
      side: 'NORTH',
      stage: 'EXTRACTION',
      imports: mass(100),
      passedOn: mass(90),
      share: amount(0.9),
    },
  ],
  merchants: [],
  domestic: [],
  topBuyers: [],
  rings: [],
  bounds: [],
  choices: [],
  assumptions: [{ text: 'Dry.', share: 0.25 }],
  coverage: { known: 0.7, assumed: 0, unknown: 0.3, of: '' },
  caveats: [],
  sources: [],
  permalink: '',
};
