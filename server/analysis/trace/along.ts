/** What came by routes that follow trade from end to end. */
import type { Figure } from '../answer.ts';
import { derivedFigure, shareFigure } from '../figure.ts';
import { bothRows } from './carried/evidence.ts';
import type { RouteStop, Way } from './routes.ts';

/** Of the last stop: the part of what it has that came this way, and how much that is. */
export interface Along {
  readonly share: Figure;
  readonly mass: Figure;
}

/** Of all the ends together. */
export type Reached = Along;

export interface Range {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

function rangeIn(figure: Figure | null | undefined): Range | undefined {
  if (figure == null) return undefined;
  const { value, low, high } = figure.quantity;
  return value === null ? undefined : { value, low: low ?? value, high: high ?? value };
}

/**
 * At each stop what arrives by a link is that link's part of what the stop has, and leaves in one mix with the rest.
 * Undefined unless every link follows trade and ends at somebody who has any.
 */
export function partAlong({ stops, links }: Way): Range | undefined {
  if (stops.at(-1)?.node?.quantity == null || links.some(({ kind }) => kind !== 'traded')) return undefined;
  let part: Range = { value: 1, low: 1, high: 1 };
  for (const [place, link] of links.entries()) {
    const [through, has] = [rangeIn(link.share), rangeIn(stops[place + 1]?.node?.share)];
    if (through === undefined || has === undefined || !(has.value > 0)) return undefined;
    // Both are shares of one whole; what the stop has may have a range of its own, which is not this one's.
    const within = (value: number): number => Math.min(1, value / has.value);
    part = {
      value: part.value * within(through.value),
      low: part.low * within(through.low),
      high: part.high * within(through.high),
    };
  }
  return part;
}

export function along(way: Way): Along | undefined {
  const part = partAlong(way);
  const has = way.stops.at(-1)?.node?.quantity;
  if (part === undefined || has == null) return undefined;
  return figuresOf(part, has.quantity.value ?? 0, { unit: has.quantity.unit, ways: [way] });
}

/**
 * What of all that some ends have came by any of the ways: each end is reckoned for itself, and then they are added
 * up. Undefined where a way is no trade from end to end, or where the ends count different things.
 */
export function reachedBy(
  ways: readonly { readonly way: Way; readonly part: Range | undefined }[],
  ends: readonly RouteStop[],
): Reached | undefined {
  const followed = ways.flatMap(({ way, part }) => (part === undefined ? [] : [{ way, part }]));
  const tracks = new Set(followed.map(({ way }) => way.stops.at(-1)?.track.id));
  if (tracks.size !== 1) return undefined;
  const of = (stop: RouteStop | undefined): number => stop?.node?.quantity?.quantity.value ?? 0;
  const own = ends.filter(({ track, node }) => node !== null && tracks.has(track.id));
  const whole = own.reduce((sum, stop) => sum + of(stop), 0);
  const unit = own[0]?.node?.quantity?.quantity.unit;
  if (!(whole > 0) || unit === undefined) return undefined;
  const sum = followed.reduce(
    (all, { way, part }) => {
      const has = of(way.stops.at(-1)) / whole;
      return {
        value: all.value + part.value * has,
        low: all.low + part.low * has,
        high: all.high + part.high * has,
      };
    },
    { value: 0, low: 0, high: 0 },
  );
  return figuresOf({ ...sum, high: Math.min(1, sum.high) }, whole, {
    unit,
    ways: followed.map(({ way }) => way),
  });
}

function figuresOf(
  { value, low, high }: Range,
  whole: number,
  { unit, ways }: { readonly unit: string; readonly ways: readonly Way[] },
): Along {
  const hasRange = low < high;
  const times = (by: number) => ({
    value: value * by,
    low: hasRange ? low * by : null,
    high: hasRange ? high * by : null,
  });
  const figures = new Set(ways.flatMap(({ links }) => links.flatMap(({ share }) => share ?? [])));
  // Links of one stage share one list of statements.
  const lists = [...new Set([...figures].map(({ evidence }) => evidence))];
  const evidence = lists.reduce((all, list) => bothRows(all, list), lists[0] ?? []);
  const assumptions = [...new Set([...figures].flatMap((figure) => figure.assumptions))];
  return {
    share: shareFigure(times(1), evidence, { assumptions }),
    mass: derivedFigure(times(whole), unit, evidence, { assumptions }),
  };
}
