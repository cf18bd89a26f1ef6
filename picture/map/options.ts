/** How a map is to be drawn. */
import type { NamedResult, QuantityResult } from '../answer.ts';
import type { Atlas } from './atlas.ts';
import type { BoundaryView } from './boundaries.ts';
import type { MapLabels } from './labels.ts';

/** One figure an economy, of `economyFigures`: who mines cobalt. */
export interface AreaFigure {
  readonly economy: string;
  /** Null where there is no figure; zero is zero. */
  readonly quantity: QuantityResult | null;
}

/** What the areas are filled by. */
export type AreaFill =
  | { readonly by: 'side' | 'sends' | 'receives' }
  | { readonly by: 'measure'; readonly title: string; readonly figures: readonly AreaFigure[] };

/** A place where sites stand, no finer than their publishers place them. */
export interface SitePlace {
  readonly longitude: number;
  readonly latitude: number;
  /** How many. */
  readonly count: number;
  /** One of them: the only one where there is one. */
  readonly first: NamedResult;
}

export interface MapOptions {
  /** Width of the picture in px. */
  readonly width: number;
  readonly locale: string;
  readonly labels: MapLabels;
  readonly atlas: Atlas;
  readonly view: BoundaryView;
  /** Longitude in the middle of the picture. */
  readonly centre: number;
  readonly areas: AreaFill;
  /** How many flows are drawn, the largest first. */
  readonly most: number;
  /** Null when the layer is not asked for. */
  readonly sites: readonly SitePlace[] | null;
  /** The amount as wide as the widest line, in the unit of the answer: keeps widths comparable from year to year. */
  readonly widest?: number;
}

export const defaultFlows = 60;
export const mostFlows = 300;
