/** Amounts carried along the chains of their materials, each stage keeping a part: consumption is the case of none. */
import { carry } from '../chain/chain.ts';
import { type RuleInputs, type Split, splitting } from './rule.ts';

/** Below this part of an amount what is left over is the rounding of sums. */
const rounding = 1e-10;

/** @param retained part that each stage keeps of what reaches it, 0 to 1 */
export function alongChains({ item, amounts, chains }: RuleInputs, retained: number): Split {
  const made = splitting();
  for (const { value } of amounts.placeless) made.leave('place-not-known', null, value);
  for (const { entity, material, value } of amounts.parts) {
    if (item.usersAreAtPlace !== null) {
      made.bear(entity, entity, value);
      continue;
    }
    // What stays at the place needs no chain.
    if (retained >= 1) {
      made.bear(entity, entity, value);
      continue;
    }
    const chain = material === null ? undefined : chains.get(material);
    if (chain === undefined) {
      made.bear(entity, entity, value * retained);
      made.leave('origin-not-known', material, value * (1 - retained));
      continue;
    }
    const place = chain.placeOf.get(entity);
    const carried = place === undefined ? undefined : carry(chain, place, value, retained);
    if (carried === undefined) {
      made.bear(entity, entity, value * retained);
      made.leave('no-output', material, value * (1 - retained));
      continue;
    }
    let sum = carried.unmatched;
    for (const [at, borne] of carried.borne.entries()) {
      sum += borne;
      made.bear(entity, chain.nodes[at] ?? '', borne);
    }
    made.leave('unmatched-feed', material, carried.unmatched);
    const left = value - sum;
    if (left > rounding * value) made.leave('cut', material, left);
  }
  return made.done();
}
