/** Amounts carried along the chains of their materials, each stage keeping a part: consumption is the case of none. */
import { groupBy } from '../../group-by.ts';
import { type Chain, carry } from '../chain/chain.ts';
import type { HarmPart } from '../harms/harm.ts';
import { type RuleInputs, type Split, type Splitting, somewhere, splitting } from './rule.ts';

/** Below this part of an amount what is left over is the rounding of sums. */
const rounding = 1e-10;

/** @param retained part that each stage keeps of what reaches it, 0 to 1 */
export function alongChains({ item, amounts, chains, hasLinks }: RuleInputs, retained: number): Split {
  const made = splitting();
  for (const { value } of amounts.placeless) made.leave('place-not-known', null, value);
  // What stays at its place needs no chain.
  if (item.usersAreAtPlace !== null || retained >= 1) {
    for (const { entity, value } of amounts.parts) made.bear(entity, entity, value);
    return made.done();
  }
  for (const [material, parts] of groupBy(amounts.parts, (part) => part.material)) {
    const chain = material === null ? undefined : chains.get(material);
    const isDug = ({ entity }: HarmPart): boolean =>
      (chain?.system.output[chain.placeOf.get(entity) ?? -1] ?? 0) > 0;
    const dug = parts.filter(isDug);
    for (const part of parts) {
      if (isDug(part)) continue;
      made.bear(part.entity, part.entity, part.value * retained);
      made.leave(
        chain === undefined ? 'origin-not-known' : 'no-output',
        material,
        part.value * (1 - retained),
      );
    }
    if (chain === undefined) continue;
    // One walk for all, or one for each where it is asked from where to whom.
    for (const own of hasLinks ? dug.map((part) => [part]) : [dug]) carryParts(made, chain, own, retained);
  }
  return made.done();
}

function carryParts(made: Splitting, chain: Chain, parts: readonly HarmPart[], retained: number): void {
  const harms = new Float64Array(chain.system.size);
  let value = 0;
  for (const part of parts) {
    const place = chain.placeOf.get(part.entity) ?? -1;
    harms[place] = (harms[place] ?? 0) + part.value;
    value += part.value;
  }
  const [first] = parts;
  const from = parts.length === 1 && first !== undefined ? first.entity : somewhere;
  const { borne, unmatched } = carry(chain, harms, retained);
  let sum = unmatched;
  for (const [at, one] of borne.entries()) {
    sum += one;
    made.bear(from, chain.nodes[at] ?? '', one);
  }
  made.leave('unmatched-feed', chain.material, unmatched);
  const left = value - sum;
  if (left > rounding * value) made.leave('cut', chain.material, left);
}
