/** What a reader of an attribution must know, and why parts are attributed to nobody. */
import type { Label } from '../../../schema/label.ts';
import type { GraphContext } from '../context/context.ts';
import { fill, joined, labelInSentence, listed, nameOf } from '../label.ts';
import { caveatsOf as ofOrigin } from '../origin/caveats.ts';
import { weaknessesOf } from '../origin/stages.ts';
import type { UnattributableKind } from './answer.ts';
import { periodText } from './assumptions.ts';
import type { MadeChain, NoChain } from './chain/plan.ts';
import type { HarmAmounts } from './harms/harm.ts';
import type { AttributionPlan } from './plan.ts';
import { isOfToday } from './sides.ts';
import { attributionWords, unattributableWords } from './words.ts';

/** Why a part has nobody; of a material whose chain is refused, in the words of the refusal. */
export function reasonsOf(
  context: GraphContext,
  made: readonly (MadeChain | NoChain)[],
): (kind: UnattributableKind, material: string | null) => Label {
  return (kind, material) => {
    const plain = unattributableWords[kind];
    if (kind !== 'origin-not-known' || material === null) return plain;
    const own = made.find((one) => ('chain' in one ? one.chain.material : one.material) === material);
    if (own === undefined) return plain;
    if ('chain' in own)
      return joined([
        plain,
        ...own.question.stages.flatMap((input) => weaknessesOf(context, input)).slice(0, 1),
      ]);
    return plain;
  };
}

interface Given {
  readonly plan: AttributionPlan;
  readonly amounts: HarmAmounts;
  readonly made: readonly (MadeChain | NoChain)[];
  readonly used: readonly MadeChain[];
  readonly isWeak: boolean;
  readonly chainYear: number | null;
}

export function attributionCaveats(
  context: GraphContext,
  { plan, amounts, made, used, isWeak, chainYear }: Given,
): readonly Label[] {
  const { item, rule, reading } = plan;
  const names = (ids: readonly string[], most = 12): Label =>
    listed(
      ids.map((id) => labelInSentence(nameOf(context, id))),
      most,
    );
  const isCarried = rule.needs === 'chain' && item.usersAreAtPlace === null;
  const carried = new Set(used.map(({ chain }) => chain.material));
  const lost = made
    .map((one) => ('chain' in one ? one.chain.material : one.material))
    .filter((id) => !carried.has(id));
  const former = [...new Set(amounts.parts.map(({ entity }) => entity))].filter(
    (entity) => !isOfToday(context, entity),
  );
  const [only] = used;
  return [
    ...(rule.needs === 'key' ? [attributionWords.illustration] : []),
    item.scope,
    ...item.caveats,
    ...(isCarried ? [attributionWords.firstUsers, attributionWords.keptOutput] : []),
    ...(rule.needs === 'chain' && item.usersAreAtPlace !== null ? [item.usersAreAtPlace] : []),
    ...(isCarried && chainYear !== null
      ? [
          fill(attributionWords.twoPeriods, {
            period: periodText(reading.period),
            year: String(chainYear),
          }),
        ]
      : []),
    ...(isWeak && only !== undefined
      ? [
          fill(attributionWords.weak, {
            reasons: joined(only.question.stages.flatMap((input) => weaknessesOf(context, input))),
          }),
        ]
      : []),
    ...(lost.length > 0 ? [fill(attributionWords.notCarried, { materials: names(lost) })] : []),
    ...(item.hasAllocation ? [] : item.stage === 'extraction' ? [attributionWords.noAllocation] : []),
    ...(amounts.withoutValue.length > 0
      ? [fill(attributionWords.withoutValue, { names: names(amounts.withoutValue) })]
      : []),
    ...(former.length > 0 ? [fill(attributionWords.formerStates, { names: names(former) })] : []),
    attributionWords.economies,
    ...(used.length === 1 && only !== undefined && reading.material !== null
      ? ofOrigin(context, only.question)
      : []),
  ].filter((label, place, all) => all.findIndex(({ en }) => en === label.en) === place);
}
