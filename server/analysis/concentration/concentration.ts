/**
 * How few hands a material is in at one stage: index, largest holders, how it moved, choke points, refining at home,
 * buyers. The rules are in docs/methods/concentration.md.
 */
import { z } from 'zod';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import { defaultScheme, SchemeIdSchema } from '../../../schema/scheme.ts';
import { StageSchema } from '../../../schema/stage.ts';
import { analysis } from '../analysis.ts';
import type { Assumption } from '../answer.ts';
import { parametersOf } from '../asked.ts';
import { rowsOf } from '../figure.ts';
import { type ConcentrationAnswer, concentrationBys } from './answer.ts';
import { companyAnswer } from './of-companies.ts';
import { outputAnswer } from './of-output.ts';
import { tradeAnswer } from './of-trade.ts';
import { planOf } from './plan.ts';
import { surroundings } from './surroundings.ts';

const text = z.string().min(1).max(200);
const id = text.nullable().default(null);
const parameters = z.strictObject({
  material: text.describe('Id of a material, such as material:cobalt.'),
  stage: StageSchema.describe('Extraction, refining or trade.'),
  by: z.enum(concentrationBys).default('economy').describe('Among whom: economies, companies or sides.'),
  group: id.describe(
    'Id of a group or economy: choke points of its supply; at trade, what it buys from outside.',
  ),
  year: z.int().min(1000).max(2200).nullable().default(null).describe('The year; the latest when not given.'),
  scheme: SchemeIdSchema.default(defaultScheme).describe('The scheme that tells the sides.'),
  product: id.describe('Id of a code, for trade; the best fitting when not given.'),
  measure: z.enum(['value', 'mass']).default('value').describe('What trade is measured in.'),
  precedence: text.default(defaultPrecedence).describe('Rule that chooses among sources.'),
});

export const concentration = analysis({
  id: 'concentration',
  label: { en: 'Concentration', fr: 'Concentration', es: 'Concentración' },
  sentence: {
    en: 'How few hands a material is in at one stage, by one publisher, with choke points and buyers.',
    fr: 'En combien peu de mains se trouve une matière à une étape, selon un éditeur, avec points de passage et acheteurs.',
    es: 'En cuán pocas manos está un material en una etapa, según un editor, con puntos de paso y compradores.',
  },
  method: 'concentration',
  parameters,
  gather: (context, { values }) => planOf(context, values).filters,
  compute(context, asked, slices): ConcentrationAnswer {
    const { values } = asked;
    const plan = planOf(context, values);
    const rows = plan.pick(slices);
    const core =
      values.by === 'company'
        ? companyAnswer(context, plan, rows, values)
        : values.stage === 'trade'
          ? tradeAnswer(context, plan, rows, values)
          : outputAnswer(context, plan, rows, values);
    const around = surroundings(context, plan, rows, { ...values, holders: core.holders, year: core.year });
    return {
      ...core,
      ...around,
      method: 'concentration',
      parameters: parametersOf(asked, { year: String(core.year), product: core.product ?? '' }),
      assumptions: mergedAssumptions(core.assumptions, around.assumptions),
      caveats: [...core.caveats, ...around.caveats],
      evidence: rowsOf(core.evidence, around.evidence),
      material: plan.material,
      stage: values.stage,
      by: values.by,
      group: plan.group,
      scheme: values.scheme,
      measure: values.measure,
    };
  },
});

/** Each assumption once; the core's own first. */
function mergedAssumptions(core: readonly Assumption[], more: readonly Assumption[]): readonly Assumption[] {
  const seen = new Set<string>();
  return [...core, ...more].filter(({ id }) => !seen.has(id) && seen.add(id));
}
