/**
 * Where things stand in the picture of a network. What is asked about stands in the middle, its surroundings as the one
 * layout of all relations has them from left to right and from top to bottom; what is grown stands around the thing it
 * grew from. Nothing overlaps, and what grows moves nothing that stood there before.
 */

import type { Paused } from './pauses.ts';

export interface ToPlace {
  readonly id: string;
  readonly radius: number;
  /** In the one layout. */
  readonly x: number;
  readonly y: number;
  /** The thing it grew from, which is placed before it; null for what was there from the start. */
  readonly parent: string | null;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Ground {
  readonly width: number;
  /** Filled first; only what finds no room in it goes below. */
  readonly height: number;
  /** Px that stay free on every side. */
  readonly margin: number;
}

/** How much of a place is its rank among all places, so that crowds spread; the rest is the distance itself. */
const rankPart = 0.7;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
/** Px between things: as much as there is room for, within these. */
const gaps = { least: 4, most: 46, grown: 9 } as const;

/** So many things are placed between two pauses: some ms. */
const atOnce = 20;

/**
 * Places by id, in px, in the order in which they are given: the first of those without a parent stands in the middle.
 * A thing takes the free place nearest to where it wants to be. It pauses now and then, so that a page can answer
 * meanwhile: a thousand things take a fifth of a second.
 */
export function* placing(things: readonly ToPlace[], ground: Ground): Paused<ReadonlyMap<string, Place>> {
  const roots = things.filter(({ parent }) => parent === null);
  const wanted = spread(roots, ground);
  const room = (ground.width * ground.height) / Math.max(1, roots.length);
  const gap = Math.min(gaps.most, Math.max(gaps.least, Math.sqrt(room) * 0.22));
  const taken = new Taken();
  const places = new Map<string, Place>();
  for (const thing of [...roots, ...things.filter(({ parent }) => parent !== null)]) {
    const from = thing.parent === null ? wanted.get(thing.id) : places.get(thing.parent);
    const apart = thing.radius + (thing.parent === null ? gap : Math.min(gap, gaps.grown));
    const place = nearestFree(from ?? middleOf(ground), thing.radius, apart, ground, taken);
    taken.add(place, thing.radius);
    places.set(thing.id, place);
    if (places.size % atOnce === 0) yield;
  }
  return places;
}

const middleOf = ({ width, height }: Ground): Place => ({ x: width / 2, y: height / 2 });

/** Where the things of the start want to stand. */
function spread(things: readonly ToPlace[], ground: Ground): ReadonlyMap<string, Place> {
  const [first, ...others] = things;
  const across = along(others, ({ x }) => x);
  const down = along(others, ({ y }) => y);
  const { width, height, margin } = ground;
  return new Map([
    ...(first === undefined ? [] : [[first.id, middleOf(ground)] as const]),
    ...others.map(({ id }) => {
      const [x = 0.5, y = 0.5] = [across.get(id), down.get(id)];
      return [id, { x: margin + x * (width - 2 * margin), y: margin + y * (height - 2 * margin) }] as const;
    }),
  ]);
}

/** Parts from 0 to 1 by id, in the order of a coordinate. */
function along(things: readonly ToPlace[], of: (thing: ToPlace) => number): ReadonlyMap<string, number> {
  const ordered = [...things].sort((a, b) => of(a) - of(b) || (a.id < b.id ? -1 : 1));
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  const least = of(first);
  const length = of(last) - least;
  return new Map(
    ordered.map((thing, rank) => {
      const byRank = ordered.length === 1 ? 0.5 : rank / (ordered.length - 1);
      const byDistance = length === 0 ? byRank : (of(thing) - least) / length;
      return [thing.id, rankPart * byRank + (1 - rankPart) * byDistance];
    }),
  );
}

/** So many places are tried on the ground before one below it is taken. */
const mostTurns = 3000;

/** Along a spiral of evenly dense points around a place: its first that is free. There is always one, since the ground has no end below. */
function nearestFree(from: Place, radius: number, apart: number, ground: Ground, taken: Taken): Place {
  const least = ground.margin + radius;
  const start = {
    x: Math.min(ground.width - least, Math.max(least, from.x)),
    y: Math.max(least, from.y),
  };
  const step = Math.max(4, radius);
  for (let turn = 0; ; turn++) {
    const away = step * Math.sqrt(turn);
    const place = {
      x: start.x + away * Math.cos(turn * goldenAngle),
      y: start.y + away * Math.sin(turn * goldenAngle),
    };
    const isOn =
      place.x >= least &&
      place.x <= ground.width - least &&
      place.y >= least &&
      // The ground is filled before anything goes below it.
      (place.y <= ground.height - least || turn > mostTurns);
    if (isOn && taken.isFree(place, apart)) return place;
  }
}

/** Circles that are taken, found by the square of a grid that they stand in. */
class Taken {
  static readonly #side = 40;
  readonly #squares = new Map<number, (Place & { readonly radius: number })[]>();
  #largest = 0;

  add({ x, y }: Place, radius: number): void {
    const key = Taken.#key(Math.floor(x / Taken.#side), Math.floor(y / Taken.#side));
    const held = this.#squares.get(key);
    if (held === undefined) this.#squares.set(key, [{ x, y, radius }]);
    else held.push({ x, y, radius });
    this.#largest = Math.max(this.#largest, radius);
  }

  /** Whether no circle reaches nearer than `apart`. */
  isFree({ x, y }: Place, apart: number): boolean {
    const reach = apart + this.#largest;
    const square = (value: number): number => Math.floor(value / Taken.#side);
    for (let column = square(x - reach); column <= square(x + reach); column++) {
      for (let row = square(y - reach); row <= square(y + reach); row++) {
        for (const one of this.#squares.get(Taken.#key(column, row)) ?? []) {
          if ((one.x - x) ** 2 + (one.y - y) ** 2 < (one.radius + apart) ** 2) return false;
        }
      }
    }
    return true;
  }

  /** Two squares with one key only cost a look at both. */
  static #key(column: number, row: number): number {
    return column * 65_536 + row;
  }
}
