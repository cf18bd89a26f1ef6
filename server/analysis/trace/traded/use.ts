/**
 * Who uses refined metal, along trade by pairs: the wire mill or the battery plant, by economy, and whose refineries
 * what it uses came from. It is the use of all metal, not that of a device.
 */
import type { Label } from '../../../../schema/label.ts';
import type { SchemeId } from '../../../../schema/scheme.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import type { Assumption, Figure } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import { derivedFigure, rowsOf, shareFigure } from '../../figure.ts';
import { fill, nameOf, unitInWords } from '../../label.ts';
import type { UnknownOrigin } from '../../origin/answer.ts';
import type { TraceLink, TraceNode, TraceTrack } from '../answer.ts';
import { inTrackOrder, node } from '../track.ts';
import { kept } from './keep.ts';
import { nodeKinds, ofMaterial, restsOnTrade } from './links.ts';
import { type Ends, type Mix, mixOf, networkOf, rangeOf, type TradedNetwork, tally } from './network.ts';
import { nodesByEconomy, unknownKinds } from './ore.ts';
import { keyOf, type TradedPlan } from './plan.ts';
import * as words from './words.ts';

/** Every user of a network with the mix that it uses. */
interface Users {
  readonly network: TradedNetwork;
  readonly mixes: ReadonlyMap<string, Mix>;
  readonly total: Ends;
}

const known = kept<Users | undefined>();

export const isUseKept = (context: GraphContext, plan: TradedPlan): boolean =>
  known.has(context, keyOf(plan));

function usersOf(context: GraphContext, plan: TradedPlan, rows: readonly StatementRow[]): Users | undefined {
  return known.get(context, keyOf(plan), () => {
    const network = networkOf(context, plan, rows);
    if (network === undefined) return undefined;
    const mixes = new Map<string, Mix>();
    for (const economy of network.question.places.nodes) {
      const mix = mixOf(network, economy);
      if (mix !== undefined) mixes.set(economy, mix);
    }
    const total = network.systems.map((_, end) =>
      [...mixes.values()].reduce((sum, { used }) => sum + (used[end] ?? 0), 0),
    );
    return { network, mixes, total };
  });
}

/** The use of one metal as a trace has it: who uses it, what of it has no refinery, and the links. */
export interface MetalUse {
  readonly material: string;
  readonly users: TraceTrack;
  /** What is followed to no refinery; undefined where there is none. */
  readonly unknown: TraceTrack | undefined;
  /** From refining to the users: shares of all that is used; together 1. */
  readonly links: readonly TraceLink[];
  readonly assumptions: readonly Assumption[];
}

export const usersTrackId = (material: string): string => `components/${material}/users`;
const unknownTrackId = (material: string): string => `refining/${material}/unknown`;

/** Undefined where the statements do not carry it. */
export function metalUse(
  context: GraphContext,
  plan: TradedPlan,
  {
    rows,
    refining,
    shown,
    scheme,
    name,
  }: {
    readonly rows: readonly StatementRow[];
    readonly refining: TraceTrack;
    /** The year of the refining track. */
    readonly shown: number;
    readonly scheme: SchemeId;
    /** The material's, as it stands inside a sentence. */
    readonly name: Label;
  },
): MetalUse | undefined {
  const found = usersOf(context, plan, rows);
  const whole = found?.total[0] ?? 0;
  if (found === undefined || !(whole > 0)) return undefined;
  const { network, mixes, total } = found;
  const { material, year } = plan;
  const isOther = year !== shown;
  const assumptions = network.assumptions.map(({ id, text }) => ({
    id: ofMaterial(id, material),
    text,
    share: 1,
  }));
  const yearId = `use-year:${material}`;
  const grounds = [...assumptions.map(({ id }) => id), ...(isOther ? [yearId] : [])];
  const evidence = rowsOf(network.question.evidence);
  const unit = `t:${plan.stage.output.basis}`;
  const share = (ends: Ends): Figure => shareFigure(rangeOf(ends), evidence, { assumptions: grounds });
  const amount = (ends: Ends): Figure =>
    derivedFigure(rangeOf(ends), unit, evidence, { assumptions: grounds });
  /** Of what one economy uses, the part of the whole that a part of its own is, at each end. */
  const ofWhole = ({ used }: Mix, parts: Ends): Ends =>
    parts.map((part, end) =>
      (total[end] ?? 0) > 0 ? (part * (used[end] ?? 0)) / (total[end] as number) : 0,
    );
  const id = usersTrackId(material);
  const users = [...mixes].map(([economy, mix]): TraceNode => {
    const isEconomy = economy.startsWith('economy:');
    return node({
      id: `${id}/${economy}`,
      kind: isEconomy ? 'economy' : 'not-named',
      entity: economy,
      label: nameOf(context, economy),
      side: isEconomy ? context.membership.side(economy, scheme, year) : null,
      share: share(
        ofWhole(
          mix,
          mix.used.map(() => 1),
        ),
      ),
      quantity: amount(mix.used),
    });
  });
  const refineries = nodesByEconomy(refining);
  const lost = tally<UnknownOrigin>();
  const between = restsOnTrade(context, plan, words.useRestsOn, shown);
  const links = [...mixes].flatMap(([economy, mix]): TraceLink[] => {
    const to = `${id}/${economy}`;
    const unknowns = tally<UnknownOrigin>();
    const add = (kind: UnknownOrigin, parts: Ends): void => {
      for (const [end, part] of parts.entries()) unknowns.add(kind, end, part);
    };
    const traded = [...mix.origins].flatMap(([origin, parts]): TraceLink[] => {
      const from = refineries.get(origin);
      // Who refined in the year of the trade and not in the year shown has no block to begin at.
      if (from === undefined) {
        add('stage-not-covered', parts);
        return [];
      }
      return [
        {
          ...plainLink(material, year),
          id: `${from}→${to}`,
          from,
          to,
          kind: 'traded',
          share: share(ofWhole(mix, parts)),
          lastShipped: share(ofWhole(mix, mix.lastShippers.get(origin) ?? parts.map(() => 0))),
          restsOn: between,
        },
      ];
    });
    for (const [kind, parts] of mix.unknowns) add(kind, parts);
    const unknown = [...unknowns.all(total.length)].map(([kind, parts]): TraceLink => {
      const all = ofWhole(mix, parts);
      for (const [end, part] of all.entries()) lost.add(kind, end, part);
      const from = `${unknownTrackId(material)}/${nodeKinds[kind]}`;
      return {
        ...plainLink(material, year),
        id: `${from}→${to}`,
        from,
        to,
        kind: 'not-known',
        share: share(all),
        restsOn: words.unknownUseRestsOn[kind],
        unknown: kind,
      };
    });
    return [...traded, ...unknown];
  });
  const track = {
    material,
    predicate: null,
    state: 'covered',
    note: null,
    period: String(year),
    isNearestYear: isOther,
    publishedTotal: null,
  } as const;
  const lostOf = lost.all(total.length);
  const lostAll = total.map((_, end) =>
    [...lostOf.values()].reduce((sum, parts) => sum + (parts[end] ?? 0), 0),
  );
  const kinds = unknownKinds.filter((kind) => lostOf.has(kind));
  const tonnes = (parts: Ends): Figure => amount(parts.map((part, end) => part * (total[end] ?? 0)));
  return {
    material,
    users: {
      ...track,
      id,
      measure: fill(words.useMeasure, { material: name, unit: unitInWords(unit) }),
      total: amount(total),
      nodes: inTrackOrder(users),
    },
    unknown:
      kinds.length === 0
        ? undefined
        : {
            ...track,
            id: unknownTrackId(material),
            measure: fill(words.unknownUseMeasure, { material: name, unit: unitInWords(unit) }),
            total: tonnes(lostAll),
            nodes: kinds.map((kind) => {
              const parts = lostOf.get(kind) ?? [];
              return node({
                id: `${unknownTrackId(material)}/${nodeKinds[kind]}`,
                kind: nodeKinds[kind],
                label: words.unknownNodes[kind],
                share: share(
                  parts.map((part, end) => ((lostAll[end] ?? 0) > 0 ? part / (lostAll[end] as number) : 0)),
                ),
                quantity: tonnes(parts),
              });
            }),
          },
    links,
    assumptions: [
      { id: `use-mix:${material}`, text: fill(words.useMix, { material: name, year }), share: 1 },
      ...assumptions,
      ...(isOther
        ? [{ id: yearId, text: fill(words.useYear, { material: name, year, shown }), share: 1 }]
        : []),
    ],
  };
}

const plainLink = (
  material: string,
  year: number,
): Pick<TraceLink, 'material' | 'carried' | 'period' | 'lastShipped' | 'unknown'> => ({
  material,
  carried: null,
  period: String(year),
  lastShipped: null,
  unknown: null,
});
