/** Names for every number of the map, as the address carries them: `f.economy:COD+economy:CHN.mass`. */
import type { FigureResult, SideName } from '../../../picture/answer.ts';
import type {
  FlowEconomyResult,
  FlowResult,
  FlowSidesResult,
  FlowsResult,
  FlowTotalResult,
  FlowYearResult,
} from '../../../picture/map/query.ts';
import type { AreaFigureResult } from './area-figures.ts';

export const flowNumbers = ['value', 'mass', 'unitValue', 'shareOfValue', 'shareOfMass'] as const;
export type FlowNumber = (typeof flowNumbers)[number];
/** Shares stand on the flow and on the whole. */
export const isShare = (of: FlowNumber): of is Extract<FlowNumber, `share${string}`> =>
  of.startsWith('share');
export const mirrorNumbers = ['exporterValue', 'importerValue', 'exporterMass', 'importerMass'] as const;
export type MirrorNumber = (typeof mirrorNumbers)[number];
export const economyNumbers = ['sendsValue', 'sendsMass', 'receivesValue', 'receivesMass'] as const;
export type EconomyNumber = (typeof economyNumbers)[number];
export const totalNumbers = ['value', 'mass'] as const;
export type TotalNumber = (typeof totalNumbers)[number];
export const sideNumbers = ['value', 'mass', 'shareOfValue', 'shareOfMass'] as const;
export type SideNumber = (typeof sideNumbers)[number];

/** One number of the answer. Ends are ids: a linked flow may be beyond those that came. */
export type MapFigure =
  | { readonly kind: 'flow'; readonly from: string; readonly to: string; readonly of: FlowNumber }
  | { readonly kind: 'mirror'; readonly from: string; readonly to: string; readonly of: MirrorNumber }
  | { readonly kind: 'economy'; readonly economy: string; readonly of: EconomyNumber }
  /** What colours the area of an economy, where that is no trade. */
  | { readonly kind: 'area'; readonly economy: string }
  | { readonly kind: 'total'; readonly row: 'total' | 'world'; readonly of: TotalNumber }
  | { readonly kind: 'sides'; readonly from: SideName; readonly to: SideName; readonly of: SideNumber }
  | { readonly kind: 'year'; readonly year: number; readonly of: TotalNumber };

export function keyOf(figure: MapFigure): string {
  switch (figure.kind) {
    case 'flow':
      return `f.${figure.from}+${figure.to}.${figure.of}`;
    case 'mirror':
      return `m.${figure.from}+${figure.to}.${figure.of}`;
    case 'economy':
      return `e.${figure.economy}.${figure.of}`;
    case 'area':
      return `a.${figure.economy}`;
    case 'total':
      return `t.${figure.row}.${figure.of}`;
    case 'sides':
      return `s.${figure.from.toLowerCase()}+${figure.to.toLowerCase()}.${figure.of}`;
    case 'year':
      return `y.${figure.year}.${figure.of}`;
  }
}

const id = '[a-z]+:[A-Za-z0-9][A-Za-z0-9._-]*?';
const patterns = {
  pair: new RegExp(`^([fm])\\.(${id})\\+(${id})\\.([A-Za-z]+)$`),
  economy: new RegExp(`^e\\.(${id})\\.([A-Za-z]+)$`),
  area: new RegExp(`^a\\.(${id})$`),
  total: /^t\.(total|world)\.([a-z]+)$/,
  sides: /^s\.(south|north|unclassified)\+(south|north|unclassified)\.([A-Za-z]+)$/,
  year: /^y\.(\d{4})\.([a-z]+)$/,
} as const;

const known = <Name extends string>(names: readonly Name[], text: string | undefined): Name | undefined =>
  names.find((name) => name === text);

/** Undefined for what is no name of a number. */
export function figureOfKey(key: string): MapFigure | undefined {
  const pair = patterns.pair.exec(key);
  if (pair !== null) {
    const [, kind, from = '', to = '', name] = pair;
    if (kind === 'f') {
      const of = known(flowNumbers, name);
      return of === undefined ? undefined : { kind: 'flow', from, to, of };
    }
    const of = known(mirrorNumbers, name);
    return of === undefined ? undefined : { kind: 'mirror', from, to, of };
  }
  const economy = patterns.economy.exec(key);
  if (economy !== null) {
    const of = known(economyNumbers, economy[2]);
    return of === undefined ? undefined : { kind: 'economy', economy: economy[1] ?? '', of };
  }
  const area = patterns.area.exec(key);
  if (area !== null) return { kind: 'area', economy: area[1] ?? '' };
  const total = patterns.total.exec(key);
  if (total !== null) {
    const of = known(totalNumbers, total[2]);
    return of === undefined
      ? undefined
      : { kind: 'total', row: total[1] === 'world' ? 'world' : 'total', of };
  }
  const sides = patterns.sides.exec(key);
  if (sides !== null) {
    const of = known(sideNumbers, sides[3]);
    const [from, to] = [sides[1], sides[2]].map((side) => side?.toUpperCase() as SideName);
    return of === undefined || from === undefined || to === undefined
      ? undefined
      : { kind: 'sides', from, to, of };
  }
  const year = patterns.year.exec(key);
  const of = known(totalNumbers, year?.[2]);
  return year === null || of === undefined ? undefined : { kind: 'year', year: Number(year[1]), of };
}

/** Everything that numbers of the map are found in. */
export interface MapAnswers
  extends Pick<FlowsResult, 'nodes' | 'economies' | 'total' | 'world' | 'bySide' | 'years'> {
  readonly areas: readonly AreaFigureResult[];
}

/** The parts of an answer in which a number may stand. */
export interface MapFound {
  readonly flow?: FlowResult;
  readonly economy?: FlowEconomyResult;
  readonly area?: AreaFigureResult;
  readonly total?: FlowTotalResult;
  readonly sides?: FlowSidesResult;
  readonly year?: FlowYearResult;
}

/** Where the number stands in an answer; undefined when the answer has none of that name. */
export function foundIn(figure: MapFigure, flows: MapAnswers): MapFound | undefined {
  switch (figure.kind) {
    case 'flow':
    case 'mirror': {
      const flow = flows.nodes.find(({ from, to }) => from.id === figure.from && to.id === figure.to);
      return flow === undefined ? undefined : { flow };
    }
    case 'economy': {
      const economy = flows.economies.find((one) => one.economy.id === figure.economy);
      return economy === undefined ? undefined : { economy };
    }
    case 'area': {
      const area = flows.areas.find((one) => one.economy.id === figure.economy);
      return area === undefined ? undefined : { area };
    }
    case 'total': {
      const total = flows[figure.row];
      return total === null ? undefined : { total };
    }
    case 'sides': {
      const sides = flows.bySide.find(({ from, to }) => from === figure.from && to === figure.to);
      return sides === undefined ? undefined : { sides };
    }
    case 'year': {
      const year = flows.years.find((one) => one.year === figure.year);
      return year === undefined ? undefined : { year };
    }
  }
}

/** The number itself; null where there is none. */
export function numberIn(figure: MapFigure, found: MapFound): FigureResult | null {
  switch (figure.kind) {
    case 'flow':
      return found.flow?.[figure.of] ?? null;
    case 'mirror':
      return found.flow?.mirror?.[figure.of] ?? null;
    case 'economy':
      return found.economy?.[figure.of] ?? null;
    case 'area':
      return found.area?.figure ?? null;
    case 'total':
      return found.total?.[figure.of] ?? null;
    case 'sides':
      return found.sides?.[figure.of] ?? null;
    case 'year':
      return found.year?.[figure.of] ?? null;
  }
}
