/** The lens ladder: what a kilogram of one material costs in trade, from ore to device, with the empty rungs. */
import type { Asked, Slices } from '../../analysis.ts';
import { QuestionError } from '../../answer.ts';
import { parametersOf } from '../../asked.ts';
import type { GraphContext } from '../../context/context.ts';
import { rowsOf } from '../../figure.ts';
import { sidesUnder } from '../../flows/sides.ts';
import type { ValueCaptureAnswer } from '../answer.ts';
import type { LensItem } from '../lens.ts';
import type { ValueCaptureParameters } from '../parameters.ts';
import { type LadderRung, type LadderStep, type RungId, rungIds } from './answer.ts';
import { contentAssumption } from './content.ts';
import { askableMaterials, type LadderPlan, ladderFilters, ladderPlan } from './plan.ts';
import { ladderStep } from './step.ts';
import { assumedContent, ladderCaveats, ladderCoverage, rungReasons } from './words.ts';

export const ladderLens: LensItem & { readonly id: 'unit-value' } = {
  id: 'unit-value',
  label: { en: 'Unit-value ladder', fr: 'Échelle des valeurs unitaires', es: 'Escala de valores unitarios' },
  own: ['material', 'subject'],
  gather: (context, values) => ladderFilters(ladderPlan(context, values)),
  compute: ladderAnswer,
};

function reasonOf(rung: RungId, steps: readonly LadderStep[], { withCode }: LadderPlan) {
  if (steps.some(({ content }) => content !== null)) return null;
  if (steps.length > 0) return rungReasons.noContent;
  if (rung === 'component' || rung === 'device') return rungReasons.madeGoods;
  return withCode.has(rung) ? rungReasons.noTable : rungReasons.noCode;
}

function ladderAnswer(
  context: GraphContext,
  asked: Asked<ValueCaptureParameters>,
  slices: Slices,
): ValueCaptureAnswer {
  const { values } = asked;
  const plan = ladderPlan(context, values);
  const { material, year, years } = plan;
  const sideOf = sidesUnder(context, values.scheme, year);
  const told = plan.steps.flatMap((planned, place) => {
    const step = ladderStep(context, planned, { material, rows: slices[place] ?? [], sideOf });
    return step === undefined ? [] : [{ rung: planned.rung, step }];
  });
  if (told.length === 0) {
    const nearest = askableMaterials(context)
      .filter((one) => one !== material)
      .slice(0, 6);
    throw new QuestionError(
      'NOT_ANSWERABLE',
      `material: no exporter of ${material} in ${year} has both a value and a mass`,
      nearest,
      material,
    );
  }
  const rungs = rungIds.map((rung): LadderRung => {
    const steps = told.filter((one) => one.rung === rung).map(({ step }) => step);
    return { rung, reason: reasonOf(rung, steps, plan), steps };
  });
  const steps = told.map(({ step }) => step);
  const isAssumed = steps.some(({ content }) => content?.assumptions.includes(contentAssumption) ?? false);
  return {
    method: 'value-capture',
    parameters: parametersOf(asked, { year: String(year) }),
    assumptions: isAssumed ? [{ id: contentAssumption, text: assumedContent, share: null }] : [],
    choices: [],
    coverage: ladderCoverage(rungs),
    caveats: ladderCaveats(context, steps, values.scheme),
    evidence: rowsOf(
      ...steps.flatMap(({ weighted, content }) => [weighted.goods.evidence, content?.evidence ?? []]),
      [],
    ),
    lens: 'unit-value',
    scheme: values.scheme,
    chinaApart: values.chinaApart,
    industry: null,
    ladder: { material, year, years, rungs },
    priceSplit: null,
    company: null,
  };
}
