/** What errors that sources state mean for a share: apart from choices, which are no errors. */
import { convert } from '../../../schema/unit.ts';
import { derivedFigure } from '../figure.ts';
import type { OriginShare } from './answer.ts';
import type { Question } from './question.ts';
import { drawOrigins, type Stated } from './solve/draws.ts';

/** The same question gives the same draws. */
const seed = 1;

/** Whether any source states an error for what is drawn: the output of an economy, or the content of goods. */
export function hasStatedError({ base }: Question): boolean {
  return base.stages.some(
    ({ output: { world, planned } }) =>
      world.economies.some(({ low, high }) => low < high) ||
      planned.factors.some(({ isAssumed, low, high }) => !isAssumed && low < high),
  );
}

/** The origins with the middle and the 95 % range of each share over the draws that were asked for. */
export function withSpreads(question: Question, origins: readonly OriginShare[]): readonly OriginShare[] {
  const { values, base, users, places, evidence } = question;
  const [network] = base.stages;
  const [consumer] = users ?? [];
  if (values.draws === 0 || network === undefined || consumer === undefined) return origins;
  const { planned, world } = network.output;
  const listed = new Map(world.economies.map((part) => [part.entity, part]));
  const tonnes = (value: number): number => convert(value, world.unit, `t:${planned.basis}`);
  const production = places.nodes.map((node, place): Stated => {
    const part = listed.get(node);
    const value = network.prepared.production[place] ?? 0;
    return part === undefined || part.low === part.high
      ? { value }
      : { value, low: Math.min(value, tonnes(part.low)), high: Math.max(value, tonnes(part.high)) };
  });
  // A range that Filon assumes is a choice, not an error that anybody states.
  const factors = planned.factors.map(
    ({ value, low, high, isAssumed }): Stated =>
      isAssumed ? { value: 1 } : { value: 1, low: low / value, high: high / value },
  );
  const flows = network.flows.map(({ code, ...flow }) => ({ ...flow, factor: code }));
  const drawn = drawOrigins({ production, flows, factors }, consumer, { seed, draws: values.draws });
  return origins.map((origin) => {
    const place = places.of.get(origin.economy) ?? -1;
    const spread = drawn.production[place]?.share;
    if (spread === undefined) return origin;
    const { low, median, high } = spread;
    return { ...origin, spread: derivedFigure({ value: median, low, high }, 'fraction', evidence) };
  });
}
