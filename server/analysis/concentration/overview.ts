/** Index and largest holder of every material at extraction and at refining: one answer for the picture of all. */
import { z } from 'zod';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import { defaultScheme, type SchemeId, SchemeIdSchema } from '../../../schema/scheme.ts';
import { analysis } from '../analysis.ts';
import { type AnswerCore, QuestionError } from '../answer.ts';
import { checkPrecedence, parametersOf } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf } from '../figure.ts';
import { type RowsOfSeries, rowsBySeries } from '../whole/by-series.ts';
import { filtersOf } from '../whole/choose.ts';
import type { EditionOf, Indices } from './answer.ts';
import { indicesOf } from './figures.ts';
import { materialsWith, type OutputChoice, type OutputStage, outputChoice, wholeIn } from './outputs.ts';
import { shareOut, sidesIn } from './share-out.ts';
import { caveats, coverageOf } from './words.ts';

/** How concentrated one stage of a material is. */
export interface OverviewStage extends EditionOf, Indices {
  readonly year: number;
}

export interface OverviewRow {
  readonly material: string;
  /** Null where nobody gives it by economy. */
  readonly extraction: OverviewStage | null;
  readonly refining: OverviewStage | null;
}

export interface ConcentrationOverviewAnswer extends AnswerCore {
  readonly scheme: SchemeId;
  /** By material. */
  readonly rows: readonly OverviewRow[];
}

const parameters = z.strictObject({
  year: z
    .int()
    .min(1000)
    .max(2200)
    .nullable()
    .default(null)
    .describe('The year aimed at: each stage takes the nearest it covers; the latest when not given.'),
  scheme: SchemeIdSchema.default(defaultScheme).describe('The scheme that tells the sides.'),
  precedence: z
    .string()
    .min(1)
    .max(100)
    .default(defaultPrecedence)
    .describe('Rule that chooses among sources.'),
});
type Parameters = z.output<typeof parameters>;

interface Planned {
  readonly material: string;
  readonly extraction: OutputChoice | undefined;
  readonly refining: OutputChoice | undefined;
}

const stages = ['extraction', 'refining'] as const satisfies readonly OutputStage[];

function plansOf(context: GraphContext, { year, precedence }: Parameters): readonly Planned[] {
  checkPrecedence(context, precedence);
  const materials = new Set(stages.flatMap((stage) => materialsWith(context, stage, precedence)));
  return [...materials].sort().map((material) => ({
    material,
    extraction: outputChoice(context, 'extraction', { material, year, precedence }),
    refining: outputChoice(context, 'refining', { material, year, precedence }),
  }));
}

export const concentrationOverview = analysis({
  id: 'concentrationOverview',
  label: {
    en: 'Concentration of all materials',
    fr: 'Concentration de toutes les matières',
    es: 'Concentración de todos los materiales',
  },
  sentence: {
    en: 'How few economies each material is in at extraction and at refining.',
    fr: 'En combien peu d’économies se trouve chaque matière, à l’extraction et au raffinage.',
    es: 'En cuán pocas economías está cada material, en la extracción y en el refinado.',
  },
  method: 'concentration',
  parameters,
  gather: (context, { values }) =>
    filtersOf(
      plansOf(context, values).flatMap((plan) =>
        stages.flatMap((stage) => {
          const choice = plan[stage]?.choice;
          return choice === undefined ? [] : [choice];
        }),
      ),
    ),
  compute(context, asked, slices): ConcentrationOverviewAnswer {
    const { values } = asked;
    const rowsOfSeries = rowsBySeries(slices.flat());
    const rows = plansOf(context, values).flatMap((plan): OverviewRow[] => {
      const extraction = stageOf(context, rowsOfSeries, plan.extraction, values.scheme);
      const refining = stageOf(context, rowsOfSeries, plan.refining, values.scheme);
      return extraction === null && refining === null
        ? []
        : [{ material: plan.material, extraction, refining }];
    });
    if (rows.length === 0) {
      throw new QuestionError('NOT_ANSWERABLE', 'this graph holds no output of materials by economy');
    }
    const told = rows.flatMap(({ extraction, refining }) => [extraction, refining]);
    const known = told.flatMap((stage) => (stage === null ? [] : [stage]));
    const exact = known.filter(({ index }) => index.quantity.value !== null).length;
    return {
      method: 'concentration',
      parameters: parametersOf(asked),
      assumptions: [],
      choices: [],
      coverage: {
        known: exact / told.length,
        assumed: 0,
        unknown: 1 - exact / told.length,
        of: coverageOf.overview,
      },
      caveats: [caveats.manyWorlds, caveats.allUses],
      evidence: rowsOf(...known.map(({ index }) => index.evidence), []),
      scheme: values.scheme,
      rows,
    };
  },
});

function stageOf(
  context: GraphContext,
  rows: RowsOfSeries,
  output: OutputChoice | undefined,
  scheme: SchemeId,
): OverviewStage | null {
  const world = output === undefined ? undefined : wholeIn(context, rows, output.choice);
  if (world === undefined) return null;
  const sideOf = sidesIn(context, scheme, world.year);
  const { division, holders } = shareOut(context, world, { by: 'economy', sideOf });
  const { source, edition } = world.series;
  const grounds = { evidence: world.evidence, rule: world.rule, assumptions: [] };
  return { year: world.year, source, edition, ...indicesOf(division, holders.slice(0, 3), grounds) };
}
