/** What stands around an answer about a life cycle: assumptions, coverage, caveats. */
import type { Label } from '../../../schema/label.ts';
import type { Assumption, Figure } from '../answer.ts';
import type { LifeCell, LifeCycleAnswer } from './answer.ts';
import { elsewhereAssumption, lifetimeAssumption } from './devices.ts';
import { classSource, modelSource } from './plan.ts';
import { assumptions, caveats, coverageOf } from './words.ts';

/** The parts of an answer that its figures stand in. */
export type LifeParts = Omit<
  LifeCycleAnswer,
  'method' | 'parameters' | 'assumptions' | 'choices' | 'coverage' | 'caveats' | 'evidence'
>;

export function figuresOf(parts: LifeParts): readonly Figure[] {
  return [
    ...parts.spreads.flatMap(({ count, least, most }) => [count, least, most]),
    ...parts.footprints.flatMap(({ emissions, ...one }) => [
      ...Object.values(emissions),
      one.lifetime,
      one.wholeLife,
      one.margin,
      one.energy,
      one.mass,
      one.waste,
      one.useElsewhere,
      one.waterElsewhere,
    ]),
    ...parts.stated.map(({ amount }) => amount),
    ...parts.computed.map(({ amount }) => amount),
    ...parts.grids.map(({ intensity }) => intensity),
    ...parts.reported.flatMap(({ byPlace, byMarket }) => [byPlace, byMarket]),
    ...parts.services.flatMap((one) => [
      one.devicesProduction,
      one.devicesUse,
      one.networks,
      one.dataCentresProduction,
      one.dataCentresUse,
    ]),
    ...parts.materials.map(({ mass }) => mass),
    ...parts.lifetimes.map(({ years }) => years),
    ...parts.behind.flatMap(({ total, users, perUser }) => [total, users, perUser]),
  ].filter((figure) => figure !== null);
}

export function caveatsOf(parts: LifeParts): readonly Label[] {
  const { kind, economy, footprints, services, computed, reported, stated, grids, behind, lifetimes } = parts;
  const has = (source: string): boolean => footprints.some((one) => one.source === source);
  return [
    caveats.unknown,
    ...(kind === 'device' ? [caveats.apart] : []),
    ...(has(classSource) ? [caveats.french] : []),
    ...(has(modelSource) ? [caveats.makers] : []),
    ...(parts.spreads.some(({ measure }) => measure === 'waste') ? [caveats.waste] : []),
    ...(lifetimes.some(({ isMean }) => isMean) ? [caveats.keys] : []),
    ...(parts.materials.length > 0 ? [caveats.materials] : []),
    ...(services.length > 0 ? [caveats.services] : []),
    ...(behind.length > 0 ? [caveats.behind] : []),
    ...(kind === 'site' ? [caveats.site] : []),
    ...(kind === 'operator' ? [caveats.operator] : []),
    ...(computed.some(({ rule }) => rule === 'power-at-most') ? [caveats.atMost] : []),
    ...(reported.length > 0 && kind === 'site' ? [caveats.company] : []),
    ...(computed.some(({ rule }) => rule === 'power-by-time') ? [caveats.training] : []),
    ...(kind === 'model' && economy === null ? [caveats.place] : []),
    ...(stated.some(isGuessed) ? [caveats.guessed] : []),
    ...(economy !== null && grids.length === 0 ? [caveats.noGrid] : []),
  ];
}

function isGuessed({ indicator, amount }: LifeCycleAnswer['stated'][number]): boolean {
  return indicator?.startsWith('indicator:model-parameters') === true && amount.quantity.status === 'assumed';
}

export function assumptionsOf(figures: readonly Figure[]): readonly Assumption[] {
  const used = new Set(figures.flatMap((figure) => figure.assumptions));
  return [
    { id: lifetimeAssumption, text: assumptions.lifetime, share: null },
    { id: elsewhereAssumption, text: assumptions.elsewhere, share: null },
  ].filter(({ id }) => used.has(id));
}

/** Of measures in phases: stated, computed, unknown. */
export function coverageOfCells(cells: readonly LifeCell[]): LifeCycleAnswer['coverage'] {
  const share = (state: LifeCell['state']): number =>
    cells.filter((cell) => cell.state === state).length / cells.length;
  const known = share('stated');
  const assumed = share('computed');
  return { known, assumed, unknown: Math.max(0, 1 - known - assumed), of: coverageOf };
}
