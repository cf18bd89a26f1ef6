/** Flows added up by side of a scheme, and by economy. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import { type SchemeId, type Side, schemes, sides } from '../../../schema/scheme.ts';
import type { ChoiceRange, Figure } from '../answer.ts';
import { type ChoiceOption, choiceRange } from '../choice-range.ts';
import type { GraphContext } from '../context/context.ts';
import type { Flow, FlowEconomy, FlowSides, FlowTotal } from './answer.ts';
import type { Ends } from './ends.ts';
import { sharesIn } from './share.ts';
import { publishedTotal, sumFigure, totalOf, unitOf } from './sum.ts';
import type { FlowTable, Pair } from './table.ts';
import { southToNorth } from './words.ts';

/** In the order of the sides; pairs of sides without a flow are not there. Unclassified economies are on no side. */
export function bySide(flows: readonly Flow[], whole: FlowTotal | null): readonly FlowSides[] {
  return sides.ids.flatMap((from) =>
    sides.ids.flatMap((to): FlowSides[] => {
      const own = flows.filter((flow) => flow.fromSide === from && flow.toSide === to);
      if (own.length === 0) return [];
      const { value, mass } = totalOf(own);
      return [{ from, to, flows: own.length, value, mass, ...sharesIn({ whole }, { value, mass }) }];
    }),
  );
}

type Amounts = {
  readonly [Key in 'sendsValue' | 'sendsMass' | 'receivesValue' | 'receivesMass']: (Figure | null)[];
};

/** What each economy sends and receives over the flows given, by id. */
export function byEconomy(flows: readonly Flow[], sideOf: (economy: string) => Side): readonly FlowEconomy[] {
  const growing = new Map<string, Amounts>();
  const endsOf = (economy: string): Amounts => {
    const held = growing.get(economy);
    if (held !== undefined) return held;
    const made: Amounts = { sendsValue: [], sendsMass: [], receivesValue: [], receivesMass: [] };
    growing.set(economy, made);
    return made;
  };
  for (const { from, to, value, mass } of flows) {
    const sender = endsOf(from);
    sender.sendsValue.push(value);
    sender.sendsMass.push(mass);
    const receiver = endsOf(to);
    receiver.receivesValue.push(value);
    receiver.receivesMass.push(mass);
  }
  return [...growing.keys()].sort(byCodeUnit).map((economy): FlowEconomy => {
    const ends = endsOf(economy);
    return {
      economy,
      side: sideOf(economy),
      sendsValue: sumFigure(ends.sendsValue),
      sendsMass: sumFigure(ends.sendsMass),
      receivesValue: sumFigure(ends.receivesValue),
      receivesMass: sumFigure(ends.receivesMass),
    };
  });
}

/** What the publisher's own totals say that each economy sends and receives, where it gives no pairs; by id. */
export function fromTotals(
  { sends, receives }: Pick<FlowTable, 'sends' | 'receives'>,
  ends: Ends,
  sideOf: (economy: string) => Side,
): readonly FlowEconomy[] {
  const units = {
    value: unitOf([...sends.values(), ...receives.values()], 'value'),
    mass: unitOf([...sends.values(), ...receives.values()], 'mass'),
  };
  const of = (pair: Pair | undefined): FlowTotal | null => publishedTotal(pair, units);
  return [...new Set([...sends.keys(), ...receives.keys()])].sort(byCodeUnit).flatMap((economy) => {
    // A total is of all partners: it says nothing of what goes to, or comes from, those that were asked for.
    const isSender = ends.to === undefined && (ends.from?.has(economy) ?? true);
    const isReceiver = ends.from === undefined && (ends.to?.has(economy) ?? true);
    const sent = isSender ? of(sends.get(economy)) : null;
    const received = isReceiver ? of(receives.get(economy)) : null;
    if (sent === null && received === null) return [];
    return [
      {
        economy,
        side: sideOf(economy),
        sendsValue: sent?.value ?? null,
        sendsMass: sent?.mass ?? null,
        receivesValue: received?.value ?? null,
        receivesMass: received?.mass ?? null,
      },
    ];
  });
}

/** The share that goes from South to North under each scheme whose lists the graph holds. */
export function overSchemes(
  context: GraphContext,
  flows: readonly Flow[],
  {
    year,
    measure,
    whole,
  }: { readonly year: number; readonly measure: 'value' | 'mass'; readonly whole: Figure },
): readonly ChoiceRange[] {
  const total = whole.quantity.value ?? 0;
  if (!(total > 0)) return [];
  const options = schemes.ids
    .filter((scheme) => context.membership.hasScheme(scheme))
    .map((scheme: SchemeId): ChoiceOption => {
      const side = sidesUnder(context, scheme, year);
      const figures = flows
        .filter(({ from, to }) => side(from) === 'south' && side(to) === 'north')
        .map((flow) => flow[measure]);
      return { option: scheme, value: (sumFigure(figures)?.quantity.value ?? 0) / total };
    });
  return choiceRange('scheme', options, southToNorth);
}

/** Sides under one scheme in one year, each economy looked up once. */
export function sidesUnder(context: GraphContext, scheme: SchemeId, year: number): (economy: string) => Side {
  const known = new Map<string, Side>();
  return (economy) => {
    const held = known.get(economy);
    if (held !== undefined) return held;
    const side = context.membership.side(economy, scheme, year);
    known.set(economy, side);
    return side;
  };
}
