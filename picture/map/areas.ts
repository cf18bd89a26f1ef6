/** What areas are filled with: their side of the scheme, or a measure in five classes. */
import type { SideName } from '../answer.ts';
import { formatNumber } from '../number.ts';
import type { Fill } from '../scene.ts';
import type { Token } from '../tokens.ts';
import { fill } from '../words/fill.ts';
import { type Atlas, mapEconomies } from './atlas.ts';
import type { Land } from './land.ts';
import { figureBy, largestOf, longestOfClasses, type Scale, scaleFor } from './measure.ts';
import type { MapOptions } from './options.ts';
import type { MapArea, MapDisc, MapPicture, ScaleItem } from './picture.ts';
import type { FlowsResult } from './query.ts';

const sideFill: Readonly<Record<SideName, Fill>> = {
  SOUTH: 'south-node',
  NORTH: 'north-node',
  UNCLASSIFIED: 'hatch',
};

/** From the least to the most. */
export const classTokens = [
  'measure-1',
  'measure-2',
  'measure-3',
  'measure-4',
  'measure-5',
] as const satisfies readonly Token[];

/** An area of which the picture has nothing to say: no economy of the data, or none with a side. */
const silent: Fill = 'plain-node';

export interface FilledAreas {
  readonly fillOf: (economy: string | null) => Fill;
  readonly scale: MapPicture['areaScale'];
}

/**
 * Upper bounds of the classes of some amounts: as many economies in each as can be (quantiles), equal amounts
 * in one class, the last bound the largest amount. Zeros stand apart and are no part of it.
 */
export function classBounds(amounts: readonly number[], classes: number): number[] {
  const sorted = amounts.filter((amount) => amount > 0).sort((a, b) => a - b);
  const bounds = Array.from({ length: Math.min(classes, sorted.length) }, (_, index) => {
    const upTo = Math.ceil(((index + 1) * sorted.length) / Math.min(classes, sorted.length));
    return sorted[upTo - 1] ?? 0;
  });
  return [...new Set(bounds)];
}

/** Economies with a figure; null says that there is none. */
type Amounts = ReadonlyMap<string, number | null>;

export function fillAreas(answer: FlowsResult, options: MapOptions): FilledAreas {
  const { areas, labels } = options;
  if (areas.by === 'side') {
    const sides = new Map<string, SideName>([
      ...answer.scheme.south.map(({ id }) => [id, 'SOUTH'] as const),
      ...answer.scheme.north.map(({ id }) => [id, 'NORTH'] as const),
    ]);
    for (const { economy, side } of answer.economies) sides.set(economy.id, side);
    return {
      fillOf: (economy) => (economy === null ? silent : sideFill[sides.get(economy) ?? 'UNCLASSIFIED']),
      scale: {
        title: labels.legend.areas.side,
        items: (['SOUTH', 'NORTH', 'UNCLASSIFIED'] as const).map((side) => ({
          key: side,
          fill: sideFill[side],
          text: labels.sides[side],
        })),
      },
    };
  }
  const { amounts, scale, title } = measured(answer, options, areas);
  return classed(amounts, scale, title, options);
}

function measured(
  answer: FlowsResult,
  options: MapOptions,
  areas: Exclude<MapOptions['areas'], { by: 'side' }>,
) {
  const figures =
    areas.by === 'measure'
      ? areas.figures.map(({ economy, quantity }) => ({
          economy,
          figure: quantity === null ? null : { quantity },
        }))
      : answer.economies.map((one) => ({
          economy: one.economy.id,
          figure: figureBy(
            answer.measure,
            areas.by === 'sends'
              ? { value: one.sendsValue, mass: one.sendsMass }
              : { value: one.receivesValue, mass: one.receivesMass },
          ),
        }));
  const { amount, unit } = largestOf(figures.map(({ figure }) => figure));
  const scale = scaleFor(amount, unit, options.locale, options.labels, longestOfClasses);
  const title = areas.by === 'measure' ? areas.title : options.labels.legend.areas[areas.by];
  const amounts: Amounts = new Map(
    figures.map(({ economy, figure }) => [economy, figure?.quantity.value ?? null]),
  );
  return { amounts, scale, title: scale.unit === '' ? title : `${title} (${scale.unit})` };
}

function classed(amounts: Amounts, scale: Scale, title: string, { labels, locale }: MapOptions): FilledAreas {
  const known = [...amounts.values()].filter((amount) => amount !== null);
  const bounds = classBounds(known, classTokens.length);
  // Fewer classes than tokens take the stronger ones: one alone is the most.
  const skipped = classTokens.length - bounds.length;
  const tokenOf = (index: number): Token => classTokens[index + skipped] ?? 'measure-5';
  const items: ScaleItem[] = bounds.map((bound, index) => {
    const inClass = known.filter((amount) => amount > (bounds[index - 1] ?? 0) && amount <= bound);
    const [low, high] = [Math.min(...inClass), bound].map((one) => formatNumber(one / scale.size, locale));
    const words = index === 0 && bounds.length > 1 ? labels.legend.lowest : labels.legend.class;
    const text = low === high ? (low ?? '') : fill(words, { low: low ?? '', high: high ?? '' });
    return { key: `class ${index + 1}`, fill: tokenOf(index), text };
  });
  const hasZero = known.some((amount) => amount <= 0);
  return {
    fillOf: (economy) => {
      const amount = economy === null ? null : (amounts.get(economy) ?? null);
      if (amount === null) return 'hatch';
      return amount <= 0 ? 'plain-node' : tokenOf(bounds.findIndex((bound) => amount <= bound));
    },
    scale: {
      title,
      items: [
        ...(hasZero ? [{ key: 'zero', fill: 'plain-node' as const, text: labels.legend.zero }] : []),
        ...items,
        { key: 'no figure', fill: 'hatch', text: labels.legend.noFigure },
      ],
    },
  };
}

/** Areas of the land with their fill. */
export function areasOf(land: Land, { fillOf }: FilledAreas): MapArea[] {
  return land.areas.map((area) => ({ ...area, fill: fillOf(area.economy) }));
}

/** Economies that trade and whose area this atlas does not draw, as discs at the point that a finer one gives. */
export function discsOf(answer: FlowsResult, land: Land, atlas: Atlas, { fillOf }: FilledAreas): MapDisc[] {
  const drawn = new Set(atlas.areas.map(({ economy }) => economy));
  return answer.economies.flatMap(({ economy }) => {
    const place = mapEconomies.get(economy.id);
    if (place === undefined || drawn.has(economy.id)) return [];
    const { x, y } = land.frame.at(place.longitude, place.latitude);
    return [{ economy: economy.id, x, y, radius: 2.5, fill: fillOf(economy.id) }];
  });
}
