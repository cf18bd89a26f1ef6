import { expect, test } from 'vitest';
import { printRoutes } from './routes.ts';

const fraction = (value: number) => ({
  quantity: {
    value,
    low: null,
    high: null,
    unit: { id: 'fraction', symbol: '', basisLabel: '' },
    status: 'DERIVED',
    missing: null,
  },
  rule: null,
});
const stop = (label: string, stage: string) => ({ label, stage, period: '2024' });
const answer = (routes: readonly object[]) => ({
  start: { id: 'material:copper', name: 'Copper' },
  from: 'economy:ZMB',
  to: 'group:eu-27',
  count: 12,
  reachedShare: null,
  reachedMass: null,
  routes,
  assumptions: [],
  caveats: [],
  sources: [],
  permalink: '/en',
});
const link = {
  kind: 'TRADED',
  share: fraction(0.25),
  lastShipped: fraction(0.5),
  restsOn: 'Trade between the two.',
};

test('a route says its stops, what came by it, and for each link what it rests on, each ground once', () => {
  const text = printRoutes(
    answer([
      {
        stops: [stop('Zambia', 'EXTRACTION'), stop('China', 'REFINING'), stop('Germany', 'COMPONENTS')],
        links: [link, link],
        share: fraction(0.5),
        mass: null,
      },
    ]),
    'en',
  );
  expect(text).toContain('economy:ZMB → group:eu-27 · 1 / 12');
  expect(text).toContain('1. Zambia (Extraction 2024) → China (Refining 2024) → Germany (Components 2024)');
  expect(text).toMatch(/this way: 50%/);
  expect(text).toMatch(
    /Zambia → China: 25% · by who shipped last 50% · trade between the two, over every border \[1\]/,
  );
  expect(text.match(/Trade between the two\./g)).toHaveLength(1);
});

test('a route through a pool has no share of its own, and says why', () => {
  const pool = { ...link, kind: 'WORLD_POOL', lastShipped: null, restsOn: 'A world mix.' };
  const text = printRoutes(
    answer([
      { stops: [stop('A', 'EXTRACTION'), stop('B', 'REFINING')], links: [pool], share: null, mass: null },
    ]),
    'fr',
  );
  expect(text).toContain('Pas de part pour le chemin entier');
  expect(text).not.toMatch(/undefined|NaN/);
});
