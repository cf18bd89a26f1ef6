/** What a scenario says in words: its sentence, its scale, where levers stand, and what to mind. */
import { total } from '../../../model/scenario/courses.ts';
import { rebound } from '../../../model/scenario/runs.ts';
import { countText, scenarioHeadline } from '../../../picture/scenario/headline.ts';
import type { Label } from '../../../schema/label.ts';
import { fill, inEach } from '../label.ts';
import type { MovedLever, ScenarioAnswer } from './answer.ts';
import { type LeverId, levers } from './levers.ts';
import type { Reckoned } from './reckoned.ts';
import * as words from './words.ts';

export function headlineOf({ plan, runs: [run], span: { from, to } }: Reckoned): Label {
  const bought =
    plan.asked.size === 0 || run === undefined
      ? undefined
      : { from, to, before: total(run.before, 'purchases', 0), after: total(run.after, 'purchases', 0) };
  return inEach((language) => scenarioHeadline(bought, language));
}

const countLabel = (count: number): Label => inEach((language) => countText(count, language));

export function caveatsOf(reckoned: Reckoned): readonly Label[] {
  return [
    words.caveats.calculation,
    words.caveats.class,
    ...(reckoned.inputs.sales.length === 0 ? [] : [words.caveats.young]),
    ...fewerThanSold(reckoned),
    words.caveats.loss,
  ];
}

/** Where the lifetimes ask for another number a year than was last sold, all are said. */
function fewerThanSold({ inputs: { sales, lifetimes }, runs }: Reckoned): readonly Label[] {
  const last = sales.at(-1);
  const [baseline, ...others] = runs.map(({ before }) => before.purchases[0]);
  if (last === undefined || baseline === undefined || baseline >= last.amount) return [];
  const sold = { sold: countLabel(last.amount), year: String(last.year), baseline: countLabel(baseline) };
  const [, other] = lifetimes;
  return other?.meanYears === undefined || others[0] === undefined
    ? [fill(words.caveats.fewer, sold)]
    : [
        fill(words.caveats.fewer, sold),
        fill(words.caveats.otherLifetime, {
          years: inEach((language) => new Intl.NumberFormat(language).format(other.meanYears ?? 0)),
          baseline: countLabel(others[0]),
        }),
      ];
}

export function scaleOf({ inputs: { sales }, span: { from } }: Reckoned): ScenarioAnswer['scale'] {
  const [first, last] = [sales[0], sales.at(-1)];
  return first === undefined || last === undefined
    ? { id: 'per-1000-in-use', label: words.scale.thousand, reason: words.scale.thousandReason }
    : {
        id: 'world',
        label: words.scale.world,
        reason: fill(words.scale.worldReason, { first: first.year, last: last.year, from }),
      };
}

/** Ranges in which levers stand by themselves: none where sources or no lever give one number. */
const byThemselves: Readonly<Partial<Record<LeverId, { readonly low: number; readonly high: number }>>> = {
  rebound,
  // Of what is collected nothing or all: nobody says.
  recycling: { low: 0, high: 1 },
};

export function leversOf({ plan, inputs: { collection } }: Reckoned): readonly MovedLever[] {
  return levers.map((item) => ({
    ...item,
    neutral: item.id === 'collection' ? (collection?.value ?? null) : item.neutral,
    value: plan.asked.get(item.id) ?? null,
    low: byThemselves[item.id]?.low ?? null,
    high: byThemselves[item.id]?.high ?? null,
    material: item.id === 'composition' ? plan.composed : null,
  }));
}
