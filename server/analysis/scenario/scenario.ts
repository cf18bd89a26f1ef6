/**
 * What if: nine levers on the devices of one class, and what they move, before and after. The rules are in
 * docs/methods/scenario.md.
 */
import { balanceIds, gapsOf } from '../../../model/scenario/balance.ts';
import { type Asked, analysis, type Slices } from '../analysis.ts';
import { parametersOf } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf } from '../figure.ts';
import { inEach } from '../label.ts';
import type { ScenarioAnswer } from './answer.ts';
import { againstOf, assumedOf, calibrationOf } from './basis.ts';
import { beneathFilters, beneathOf } from './beneath/beneath.ts';
import { exportsOf } from './exports.ts';
import { exposureOf } from './exposure.ts';
import { lifetimeChoice } from './lifetimes.ts';
import { type ScenarioParameters, scenarioParameters } from './parameters.ts';
import { placesOf, producersOf, sharedOut } from './places.ts';
import { planOf, type ScenarioPlan } from './plan.ts';
import { reckon } from './reckoned.ts';
import { resultsOf } from './results.ts';
import { caveatsOf, headlineOf, leversOf, scaleOf } from './said.ts';
import { unknownOf } from './unknown.ts';
import * as words from './words.ts';
import { seriesOf } from './years.ts';

export const scenario = analysis({
  id: 'scenario',
  label: { en: 'Scenario', fr: 'Scénario', es: 'Escenario' },
  sentence: {
    en: 'What if devices lasted longer, were repaired, collected or fewer: what is dug, thrown away and emitted, before and after, and what producers lose.',
    fr: 'Et si les appareils duraient plus, étaient réparés, collectés ou moins nombreux\u202f: ce qui est extrait, jeté et émis, avant et après, et ce que perdent les producteurs.',
    es: 'Y si los dispositivos duraran más, se repararan, se recogieran o fueran menos: qué se extrae, se tira y se emite, antes y después, y qué pierden los productores.',
  },
  method: 'scenario',
  parameters: scenarioParameters,
  gather(context, { values }) {
    const plan = planOf(context, values);
    return [...plan.filters, ...beneathFilters(context, plan.device, materialsOf(plan))];
  },
  compute: scenarioAnswer,
});

const materialsOf = ({ metals }: ScenarioPlan): readonly string[] => metals.map(({ material }) => material);

function scenarioAnswer(
  context: GraphContext,
  asked: Asked<ScenarioParameters>,
  slices: Slices,
): ScenarioAnswer {
  const plan = planOf(context, asked.values);
  const { filters, device } = plan;
  const reckoned = reckon(context, { asked, plan }, slices.slice(0, filters.length));
  const beneath = beneathOf(context, device, materialsOf(plan), slices.slice(filters.length));
  const { inputs, span, runs, metals, collected, grounds, metalGrounds } = reckoned;
  const { values } = asked;
  const shared = sharedOut(metals, beneath);
  const results = resultsOf(context, reckoned);
  const places = placesOf(context, shared, reckoned);
  const producers = producersOf(context, shared, inputs, metalGrounds);
  const { exports, exportSides } = exportsOf(context, metals, beneath, metalGrounds);
  const exposure = exposureOf(reckoned, beneath);
  const used = new Set([
    ...metalGrounds.assumptions,
    ...[...results, ...places, ...exposure, ...exports].flatMap(({ before }) => before.assumptions),
  ]);
  const gaps = gapsOf(runs, metals, collected ?? { before: 0, after: 0 });
  return {
    method: 'scenario',
    parameters: parametersOf(
      {
        ...asked,
        values: { ...values, levers: values.levers.map(({ lever: id, value }) => `${id}=${value}`) },
      },
      { from: String(span.from), to: String(span.to), yearsOf: plan.yearly ?? '' },
    ),
    assumptions: [...used].map((id) => ({
      id,
      text: words.assumptions[id] ?? inEach(() => id),
      share: id === 'stock-kept' ? 1 : null,
    })),
    choices: lifetimeChoice(reckoned),
    coverage: { known: 0, assumed: 1, unknown: 0, of: words.coverageOf },
    caveats: caveatsOf(reckoned),
    evidence: rowsOf(
      // Hundreds of figures stand on a few lists.
      ...new Set([
        grounds.evidence,
        ...[...results, ...places, ...exposure].map(({ before }) => before.evidence),
        ...[...producers, ...exportSides].map(({ change }) => change.evidence),
      ]),
    ),
    device,
    devices: plan.devices,
    from: span.from,
    to: span.to,
    scale: scaleOf(reckoned),
    levers: leversOf(reckoned),
    headline: headlineOf(reckoned),
    results,
    years: seriesOf(context, reckoned),
    places,
    producers,
    exposure,
    exports,
    exportSides,
    assumed: assumedOf(reckoned, [...used]),
    calibration: calibrationOf(context, reckoned),
    against: againstOf(reckoned),
    measured: reckoned.reckoning.measured,
    balance: Math.max(...Object.values(gaps)),
    balances: balanceIds.map((id) => ({ id, label: words.balances[id], gap: gaps[id] })),
    unknown: unknownOf(context, reckoned, beneath),
  };
}
