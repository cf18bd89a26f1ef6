/** What a scenario cannot tell, with the reason. */
import type { Label } from '../../../schema/label.ts';
import type { GraphContext } from '../context/context.ts';
import { fill, labelInSentence, nameOf } from '../label.ts';
import type { ScenarioAnswer } from './answer.ts';
import { gasesIn } from './gases.ts';
import type { Reckoned } from './reckoned.ts';
import * as words from './words.ts';

/** @param placed materials of which it is told where they are dug */
export function unknownOf(
  context: GraphContext,
  { plan, inputs }: Reckoned,
  placed: readonly string[],
): ScenarioAnswer['unknown'] {
  const named = (template: Label, material: string): Label =>
    fill(template, { name: labelInSentence(nameOf(context, material)) });
  return [
    ...(plan.asked.has('recycling')
      ? []
      : [{ what: words.unknown.recovery, reason: words.unknown.recoveryReason }]),
    { what: words.unknown.chain, reason: words.unknown.chainReason },
    { what: words.unknown.harm, reason: words.unknown.harmReason },
    ...(inputs.mass === undefined ? [{ what: words.unknown.mass, reason: words.unknown.massReason }] : []),
    ...(gasesIn(inputs) === undefined
      ? [{ what: words.unknown.gases, reason: words.unknown.gasesReason }]
      : []),
    ...plan.metals
      .filter(({ material }) => !placed.includes(material))
      .map(({ material }) => ({
        what: named(words.unknown.place, material),
        reason: words.unknown.placeReason,
      })),
    ...plan.metals
      .filter(({ material }) => !inputs.prices.has(material))
      .map(({ material }) => ({
        what: named(words.unknown.price, material),
        reason: words.unknown.priceReason,
      })),
  ];
}
