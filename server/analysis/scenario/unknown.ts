/** What a scenario cannot tell, with the reason. */
import type { Label } from '../../../schema/label.ts';
import type { GraphContext } from '../context/context.ts';
import { fill, labelInSentence, listed, nameOf } from '../label.ts';
import type { ScenarioAnswer } from './answer.ts';
import type { Beneath } from './beneath/beneath.ts';
import { withoutExports } from './exports.ts';
import type { Reckoned } from './reckoned.ts';
import { unknown as words } from './words.ts';

/** A device holds some dozens of metals: all of them are named. */
const mostNames = 40;

export function unknownOf(
  context: GraphContext,
  { plan, inputs, metals, reckoning }: Reckoned,
  beneath: Beneath,
): ScenarioAnswer['unknown'] {
  const one = (what: Label, reason: Label) => [{ what, reason }];
  /** Metals of which the same is not known, in one line. */
  const of = (what: Label, reason: Label, isMissing: (material: string) => boolean) => {
    const names = plan.metals.flatMap(({ material }) =>
      isMissing(material) ? [labelInSentence(nameOf(context, material))] : [],
    );
    return names.length === 0 ? [] : one(fill(what, { names: listed(names, mostNames) }), reason);
  };
  const { worlds, chains, exposed } = beneath;
  const reasonOf = new Map(metals.map((moved) => [moved.metal.material, withoutExports(moved, beneath)]));
  return [
    ...(plan.asked.has('recycling') ? [] : one(words.recovery, words.recoveryReason)),
    ...(inputs.mass === undefined ? one(words.mass, words.massReason) : []),
    ...(reckoning.measured.gases === null ? one(words.gases, words.gasesReason) : []),
    ...of(words.chain, words.chainReason, (material) => worlds.has(material) && !chains.has(material)),
    ...of(words.place, words.placeReason, (material) => !worlds.has(material) && !chains.has(material)),
    ...of(words.price, words.priceReason, (material) => !inputs.prices.has(material)),
    ...[words.exportsMineReason, words.exportsBasisReason, words.exportsTableReason].flatMap((reason) =>
      of(words.exports, reason, (material) => reasonOf.get(material) === reason),
    ),
    ...(exposed.length === 0 ? [] : one(words.harm, words.harmReason)),
  ];
}
