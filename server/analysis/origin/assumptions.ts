/** What an answer about origins takes for granted, each with the share of the result that rests on it. */
import type { Assumption } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { fill, nameOf, percentText } from '../label.ts';
import type { Factor } from './factor.ts';
import { originsIn, type Question, totalIn } from './question.ts';
import { shareOfStage } from './resting.ts';
import type { StageInput } from './stage-input.ts';
import { assumptionWords } from './words.ts';

/** In the order in which the answer comes about. */
export function assumptionsOf(context: GraphContext, question: Question): readonly Assumption[] {
  const { stages, base, values } = question;
  const found: Assumption[] = [
    { id: 'same-mix', text: assumptionWords.mix, share: totalIn(question, base) > 0 ? 1 : null },
  ];
  for (const [stage, input] of stages.entries()) {
    for (const [place, factor] of input.output.planned.factors.entries()) {
      const one = ofFactor(context, input, place, factor);
      if (one !== undefined && !found.some(({ id }) => id === one.id))
        found.push({ ...one, share: shareOfStage(question, stage) });
    }
  }
  const key = base.stages.map((stage) => stage.key).find((one) => one !== undefined);
  const origins = originsIn(question, base);
  const total = totalIn(question, base);
  const isPool = stages[0]?.plan.codes.length === 0;
  if (key !== undefined) {
    const source = context.sources.get(key.source)?.shortTitle ?? {
      en: key.source,
      fr: key.source,
      es: key.source,
    };
    const share = isPool || question.users === undefined ? null : origins.assumed / total;
    found.push({
      id: 'lump-placed',
      text: fill(assumptionWords.lump, { source, year: String(key.year) }),
      share,
    });
  }
  if (isPool)
    found.push({
      id: 'world-pool',
      text: assumptionWords.pool,
      share: total > 0 ? Math.min(1, origins.assumed / total) : null,
    });
  if (stages.some(({ traded }) => traded.pairs.some(({ isFilled }) => isFilled)))
    found.push({ id: 'filled-mass', text: assumptionWords.fill, share: null });
  if (values.merchants === 'pass-through' && base.stages.some(({ merchants }) => merchants.length > 0))
    found.push({ id: 'merchants-pass', text: assumptionWords.passThrough, share: null });
  return found;
}

/** Ids of those that every share rests on; the others concern single ones, or are how the method works. */
export function wholeAssumptions(assumptions: readonly Assumption[]): readonly string[] {
  return assumptions.map(({ id }) => id).filter((id) => id !== 'same-mix' && id !== 'lump-placed');
}

function ofFactor(
  context: GraphContext,
  { plan }: StageInput,
  place: number,
  { kind, isAssumed, value, low, high }: Factor,
): Omit<Assumption, 'share'> | undefined {
  const id = plan.codes[place]?.table.product ?? '';
  const product = nameOf(context, id);
  if (!isAssumed) return undefined;
  if (kind === 'dry') return { id: `dry:${id}`, text: fill(assumptionWords.dry, { product }) };
  if (kind === 'grade')
    return { id: 'grade', text: fill(assumptionWords.grade, { value: percentText(value, 4) }) };
  if (kind === 'as-weighed')
    return { id: `as-weighed:${id}`, text: fill(assumptionWords.asWeighed, { product }) };
  return {
    id: `content:${id}`,
    text: fill(assumptionWords.content, { product, low: percentText(low, 4), high: percentText(high, 4) }),
  };
}
