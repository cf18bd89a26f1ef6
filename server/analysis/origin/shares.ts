/** Origins, destinations, unknowns, sides and links of an answer. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Side } from '../../../schema/scheme.ts';
import type { OriginLink, OriginShare, OriginSide, OriginUnknown } from './answer.ts';
import type { Figures } from './figures.ts';
import { destinationsIn, originsIn, type Question, totalIn } from './question.ts';
import { matrix } from './solve/matrix.ts';
import type { Parts, System, UnknownMass } from './system.ts';

export interface Telling {
  readonly question: Question;
  readonly figures: Figures;
  readonly sideOf: (economy: string) => Side;
}

/** Below this part of the whole a mass is the rounding of a sum. */
const rounding = 1e-12;

const nodeOf = ({ places }: Question, place: number): string => places.nodes[place] ?? '';

const largest = (a: { value: number; id: string }, b: { value: number; id: string }): number =>
  b.value - a.value || byCodeUnit(a.id, b.id);

/** Economies with a part, largest first. */
export function sharesIn(
  { question, figures, sideOf }: Telling,
  partsIn: (question: Question, system: System) => Parts,
  whole: (system: System) => number,
): readonly OriginShare[] {
  const { base } = question;
  const all = whole(base);
  const placed = new Set(base.stages[0]?.placed ?? []);
  return [...partsIn(question, base).known.entries()]
    .filter(([, mass]) => mass > rounding * all)
    .map(([place, value]) => ({ place, value, id: nodeOf(question, place) }))
    .sort(largest)
    .map(({ place, id }) => {
      const part = (system: System): number => partsIn(question, system).known[place] ?? 0;
      const more = partsIn === originsIn && placed.has(place) ? ['lump-placed'] : [];
      return {
        economy: id,
        side: sideOf(id),
        mass: figures.mass(part, more),
        share: figures.share(part, whole, more),
        spread: null,
      };
    });
}

const keyOf = ({ kind, stage, node }: UnknownMass): string => `${kind} ${stage} ${node ?? ''}`;

/** By kind and stage, then largest first. */
export function unknownsIn({ question, figures }: Telling): readonly OriginUnknown[] {
  const whole = (system: System): number => totalIn(question, system);
  const isProducer = question.users === undefined && question.producers !== undefined;
  const partsIn = isProducer ? destinationsIn : originsIn;
  const all = whole(question.base);
  return partsIn(question, question.base)
    .unknowns.filter(({ mass }) => mass > rounding * all)
    .map((unknown) => ({ unknown, value: unknown.mass, id: keyOf(unknown) }))
    .sort(
      (a, b) =>
        byCodeUnit(a.unknown.stage, b.unknown.stage) ||
        byCodeUnit(a.unknown.kind, b.unknown.kind) ||
        largest(a, b),
    )
    .map(({ unknown, id }) => {
      const part = (system: System): number =>
        partsIn(question, system).unknowns.find((other) => keyOf(other) === id)?.mass ?? 0;
      return {
        kind: unknown.kind,
        stage: unknown.stage,
        economy: unknown.node === null ? null : nodeOf(question, unknown.node),
        mass: figures.mass(part),
        share: figures.share(part, whole),
      };
    });
}

/** Sides in a fixed order, then what no side can be given; empty where shares are weak. */
export function sidesIn({ question, figures, sideOf }: Telling): readonly OriginSide[] {
  if (question.isWeak) return [];
  const isProducer = question.users === undefined && question.producers !== undefined;
  const partsIn = isProducer ? destinationsIn : originsIn;
  const whole = (system: System): number => totalIn(question, system);
  const sides = ['south', 'north', 'unclassified'] as const;
  const of =
    (side: Side) =>
    (system: System): number =>
      partsIn(question, system).known.reduce(
        (total, mass, place) => (mass > 0 && sideOf(nodeOf(question, place)) === side ? total + mass : total),
        0,
      );
  const unknown = (system: System): number =>
    partsIn(question, system).unknowns.reduce((total, { mass }) => total + mass, 0);
  return [...sides.map((side) => [side, of(side)] as const), [null, unknown] as const]
    .filter(([, part]) => part(question.base) > 0)
    .map(([side, part]) => ({ side, mass: figures.mass(part), share: figures.share(part, whole) }));
}

/** So many links are drawn on a map. */
const mostLinks = 60;

/** The largest cells from one economy to another; what stays at home is no link. */
export function linksIn(telling: Telling): readonly OriginLink[] {
  const { question, figures, sideOf } = telling;
  const { plan, users, producers, base } = question;
  const link = (from: string, to: string, mass: (system: System) => number): OriginLink => ({
    from,
    to,
    fromSide: sideOf(from),
    toSide: sideOf(to),
    mass: figures.mass(mass),
  });
  const isInside = (members: readonly number[], place: number): boolean => members.includes(place);
  const cells: { from: string; to: string; value: number; mass: (system: System) => number }[] = [];
  const add = (from: string, to: string, mass: (system: System) => number): void => {
    const value = mass(base);
    if (value > 0) cells.push({ from, to, value, mass });
  };
  if (users !== undefined) {
    for (const place of places(question))
      if (!isInside(users, place))
        add(
          nodeOf(question, place),
          plan.consumer ?? '',
          (system) => originsIn(question, system).known[place] ?? 0,
        );
  }
  if (producers !== undefined) {
    for (const place of places(question))
      if (!isInside(producers, place))
        add(
          plan.producer ?? '',
          nodeOf(question, place),
          (system) => destinationsIn(question, system).known[place] ?? 0,
        );
  }
  if (users === undefined && producers === undefined) {
    for (const [from, to, mass] of worldCells(question)) add(from, to, mass);
  }
  return cells
    .map((cell) => ({ ...cell, id: `${cell.from} ${cell.to}` }))
    .sort(largest)
    .slice(0, mostLinks)
    .map(({ from, to, mass }) => link(from, to, mass));
}

const places = ({ base }: Question): readonly number[] =>
  Array.from({ length: base.size }, (_, place) => place);

type Cell = readonly [from: string, to: string, mass: (system: System) => number];

/** Cells of the whole matrix, larger than a thousandth of what the world uses. */
function worldCells(question: Question): readonly Cell[] {
  const { base } = question;
  const tables = new Map<System, (from: number, to: number) => number>();
  const tableOf = (system: System): ((from: number, to: number) => number) => {
    const known = tables.get(system) ?? matrixOf(system);
    tables.set(system, known);
    return known;
  };
  const least = totalIn(question, base) / 1000;
  const table = tableOf(base);
  return places(question).flatMap((from) =>
    places(question).flatMap((to): Cell[] =>
      from === to || table(from, to) < least
        ? []
        : [[nodeOf(question, from), nodeOf(question, to), (system) => tableOf(system)(from, to)]],
    ),
  );
}

function matrixOf(system: System): (from: number, to: number) => number {
  const [only, second] = system.stages;
  if (only !== undefined && second === undefined) {
    const { production, size } = matrix(only.prepared);
    return (from, to) => production[from * size + to] ?? 0;
  }
  const columns = new Map<number, Float64Array>();
  return (from, to) => {
    if (!((system.use[to] ?? 0) > 0)) return 0;
    const column = columns.get(to) ?? system.originsOf([to]).known;
    columns.set(to, column);
    return column[from] ?? 0;
  };
}
