import { expect, it } from 'vitest';
import { seriesGroups } from './groups.ts';
import type { EntityKind, EntityResult, NeighbourResult } from './head.ts';

const neighbour = (
  predicate: string,
  id: string,
  kind: EntityKind,
  direction: 'IN' | 'OUT',
): NeighbourResult => ({
  entity: { id, name: id, kind, side: null },
  predicate: { id: predicate, label: predicate, stage: null },
  direction,
  statements: 1,
  yearFrom: 2000,
  yearTo: 2020,
});

const groups = (kind: EntityKind, neighbours: readonly NeighbourResult[]) =>
  seriesGroups({ kind, neighbours } as unknown as EntityResult).map(({ predicate, partners }) => [
    predicate,
    partners.map(({ id }) => id),
  ]);

it('shows of an economy the chosen measures in their order, then what it does', () => {
  const out = (predicate: string, id: string, kind: EntityKind) => neighbour(predicate, id, kind, 'OUT');
  expect(
    groups('ECONOMY', [
      out('extracts', 'material:cobalt', 'MATERIAL'),
      out('hasIndicator', 'indicator:human-development-index', 'INDICATOR'),
      out('hasIndicator', 'indicator:terms-of-trade', 'INDICATOR'),
      out('hasIndicator', 'indicator:population', 'INDICATOR'),
      out('exportsTo', 'economy:CHN', 'ECONOMY'),
    ]),
  ).toEqual([
    ['hasIndicator', ['indicator:population', 'indicator:human-development-index']],
    ['extracts', ['material:cobalt']],
  ]);
});

it('draws a measure by its economies, without publishers’ lumps, and not where it is told of goods as well', () => {
  const measured = (id: string, kind: EntityKind) => neighbour('hasIndicator', id, kind, 'IN');
  const places = [measured('economy:COD', 'ECONOMY'), measured('group:world', 'GROUP')];
  expect(groups('INDICATOR', places)).toEqual([['hasIndicator', ['economy:COD']]]);
  expect(groups('INDICATOR', [...places, measured('material:gold', 'MATERIAL')])).toEqual([]);
});

it('shows of a company what it measures and emits', () => {
  expect(
    groups('ORGANISATION', [
      neighbour('emits', 'indicator:ghg-scope-1', 'INDICATOR', 'OUT'),
      neighbour('hasIndicator', 'indicator:net-income', 'INDICATOR', 'OUT'),
      neighbour('suppliedBy', 'org:tsmc', 'ORGANISATION', 'OUT'),
    ]),
  ).toEqual([
    ['hasIndicator', ['indicator:net-income']],
    ['emits', ['indicator:ghg-scope-1']],
  ]);
});
