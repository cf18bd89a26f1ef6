/** Links of a trace along trade by pairs, and the track of what they follow to no mine. */
import type { Label } from '../../../../schema/label.ts';
import type { Assumption, Figure } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import { derivedFigure, rowsOf, shareFigure } from '../../figure.ts';
import { fill, joined, listed, nameOf, unitInWords } from '../../label.ts';
import type { UnknownOrigin } from '../../origin/answer.ts';
import type { Whole } from '../../whole/whole.ts';
import type { TraceLink, TraceNodeKind, TraceTrack } from '../answer.ts';
import { node } from '../track.ts';
import { type Ends, rangeOf } from './network.ts';
import { type TradedOre, unknownKinds } from './ore.ts';
import type { TradedPlan } from './plan.ts';
import * as words from './words.ts';

interface Shown {
  readonly material: string;
  /** As it stands inside a sentence. */
  readonly name: Label;
  readonly mined: Whole;
  readonly refined: Whole;
}

/** Blocks of unknown origin, each a kind of its own: an ordinary refiner of scrap is no smuggler. */
export const nodeKinds: Readonly<Record<UnknownOrigin, TraceNodeKind>> = {
  unmatched: 'unmatched-feed',
  lumped: 'lumped',
  'exceeds-listed': 'exceeds-listed',
  'stage-not-covered': 'stage-not-covered',
};

const trackId = (material: string): string => `extraction/${material}/unmatched-feed`;
const nodeId = (material: string, kind: UnknownOrigin): string => `${trackId(material)}/${nodeKinds[kind]}`;

/** An assumption of the network, told apart by material: another one may be traded under the same code. */
export const ofMaterial = (id: string, material: string): string => `${id}:${material}`;
export const tradeYearId = (material: string): string => `trade-year:${material}`;
export const tradedMixId = (material: string): string => `traded-mix:${material}`;

/** Ids of what every figure along the trade rests on. */
export function groundsOf(
  { feed }: TradedOre,
  { material, refined }: Pick<Shown, 'material' | 'refined'>,
): readonly string[] {
  return [
    ...feed.assumptions.map(({ id }) => ofMaterial(id, material)),
    ...(feed.plan.year === refined.year ? [] : [tradeYearId(material)]),
  ];
}

export function oreEvidence(
  { feed }: TradedOre,
  { mined, refined }: Pick<Shown, 'mined' | 'refined'>,
): readonly number[] {
  return rowsOf(feed.evidence, mined.evidence, refined.evidence);
}

/** From mines, and from what has none, to refineries. Shares of the refined metal; together 1. */
export function tradedLinks(context: GraphContext, ore: TradedOre, shown: Shown): readonly TraceLink[] {
  const { material } = shown;
  const evidence = oreEvidence(ore, shown);
  const assumptions = groundsOf(ore, shown);
  const figure = (ends: Ends): Figure => shareFigure(rangeOf(ends), evidence, { assumptions });
  const [between, own] = [words.tradedRestsOn, words.ownRestsOn].map((template) =>
    restsOnTrade(context, ore.feed.plan, template, shown.refined.year),
  ) as [Label, Label];
  const economyOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
  return ore.pairs.flatMap(({ from, to, share, lastShipped }): TraceLink[] => {
    if (typeof from !== 'string' && !ore.unknowns.has(from.unknown)) return [];
    const source = typeof from === 'string' ? from : nodeId(material, from.unknown);
    const isOwn = economyOf(source) === economyOf(to) && economyOf(to).startsWith('economy:');
    return [
      {
        id: `${source}→${to}`,
        from: source,
        to,
        kind: typeof from === 'string' ? 'traded' : 'not-known',
        material,
        share: figure(share),
        restsOn: typeof from === 'string' ? (isOwn ? own : between) : words.unknownRestsOn[from.unknown],
        carried: null,
        period: String(ore.feed.plan.year),
        lastShipped: lastShipped === undefined ? null : figure(lastShipped),
        unknown: typeof from === 'string' ? null : from.unknown,
      },
    ];
  });
}

/** Which codes by which publisher, beside whose output, and of which year. */
export function restsOnTrade(
  context: GraphContext,
  { stage, year }: TradedPlan,
  template: Label,
  shown: number,
): Label {
  const sourceName = (id: string): Label | string => context.sources.get(id)?.shortTitle ?? id;
  const text = fill(template, {
    codes: listed(stage.codes.map(({ table }) => nameOf(context, table.product))),
    trade: sourceName(stage.codes[0]?.table.source ?? ''),
    mine: sourceName(stage.output.series.source),
    year,
  });
  return year === shown ? text : joined([text, fill(words.ofOtherYear, { year, shown })]);
}

/** What no mine can be given for, each kind a block; undefined where there is none. */
export function unknownTrack(ore: TradedOre, shown: Shown): TraceTrack | undefined {
  const { material, name, refined } = shown;
  const kinds = unknownKinds.filter((kind) => ore.unknowns.has(kind));
  if (kinds.length === 0) return undefined;
  const evidence = oreEvidence(ore, shown);
  const assumptions = groundsOf(ore, shown);
  const of = (kind: UnknownOrigin): Ends => ore.unknowns.get(kind) ?? [];
  const sums = Array.from({ length: ore.feed.ends }, (_, end) =>
    kinds.reduce((sum, kind) => sum + (of(kind)[end] ?? 0), 0),
  );
  const amount = (ends: Ends): Figure =>
    derivedFigure(rangeOf(ends.map((part) => part * refined.total)), refined.unit, evidence, { assumptions });
  return {
    id: trackId(material),
    material,
    measure: fill(words.unknownMeasure, { material: name, unit: unitInWords(refined.unit) }),
    predicate: null,
    state: 'covered',
    note: null,
    period: String(refined.year),
    isNearestYear: false,
    total: amount(sums),
    publishedTotal: null,
    nodes: kinds.map((kind) =>
      node({
        id: nodeId(material, kind),
        kind: nodeKinds[kind],
        label: words.unknownNodes[kind],
        share: shareFigure(
          rangeOf(of(kind).map((part, end) => ((sums[end] ?? 0) > 0 ? part / (sums[end] as number) : 0))),
          evidence,
          { assumptions },
        ),
        quantity: amount(of(kind)),
      }),
    ),
  };
}

/** What the links take for granted, each with the share of the metal that rests on it. */
export function tradedAssumptions(ore: TradedOre, { material, name, refined }: Shown): readonly Assumption[] {
  const { feed, mined, unknowns } = ore;
  const followed = [...mined.values()].reduce((sum, [part = 0]) => sum + part, 0);
  const told = [...unknowns.values()].reduce((sum, [part = 0]) => sum + part, followed);
  // Adding up leaves a tail of binary digits behind.
  const share = (part: number): number => Math.min(1, Number(part.toPrecision(12)));
  const { year } = feed.plan;
  return [
    {
      id: tradedMixId(material),
      text: fill(words.tradedMix, { material: name, year }),
      share: share(followed),
    },
    ...feed.assumptions.map(({ id, text }) => ({
      id: ofMaterial(id, material),
      text,
      share: share(followed),
    })),
    ...(year === refined.year
      ? []
      : [
          {
            id: tradeYearId(material),
            text: fill(words.tradeYear, { material: name, year, shown: refined.year }),
            share: share(told),
          },
        ]),
  ];
}
