/**
 * Exposure to a harm of which only presence is documented: the share of a material's supply from places where it is.
 * The rules are in docs/methods/exposure.md.
 */
import { stages as lifeStages } from '../../../../schema/stage.ts';
import { yearsOfPeriod } from '../../../../schema/statement.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import { analysis } from '../../analysis.ts';
import { type ChoiceRange, QuestionError } from '../../answer.ts';
import { parametersOf } from '../../asked.ts';
import { type ChoiceOption, choiceRange } from '../../choice-range.ts';
import { type OutputStage, wholeIn } from '../../concentration/outputs.ts';
import type { GraphContext } from '../../context/context.ts';
import { rowsOf } from '../../figure.ts';
import { fill, labelInSentence, listed, nameOf } from '../../label.ts';
import { type RowsOfSeries, rowsBySeries } from '../../whole/by-series.ts';
import type { ExposureAnswer, ExposureStage } from '../answer.ts';
import { nameOfHarm } from '../known-harm.ts';
import { sidesOfHarm } from '../sides.ts';
import { besideIn } from './beside.ts';
import { type Documented, documentedAt } from './documents.ts';
import { exposureParameters } from './parameters.ts';
import { type ExposurePlan, everySeries, exposurePlan } from './plan.ts';
import { stageOf } from './share.ts';
import { exposureWords } from './words.ts';

export const exposure = analysis({
  id: 'exposure',
  label: { en: 'Exposure', fr: 'Exposition', es: 'Exposición' },
  sentence: {
    en: 'The share of a material’s supply from places where a harm is documented, with the documents and their limits.',
    fr: 'La part de l’offre d’une matière venant de lieux où un dommage est documenté, avec les documents et leurs limites.',
    es: 'La parte de la oferta de un material que viene de lugares donde un daño está documentado, con los documentos y sus límites.',
  },
  method: 'exposure',
  parameters: exposureParameters,
  gather: (context, { values }) => exposurePlan(context, values).filters,
  compute(context, asked, slices): ExposureAnswer {
    const { values } = asked;
    const plan = exposurePlan(context, values);
    const { item, material, outputs } = plan;
    const rows = plan.pick(slices);
    const stages: ExposureStage[] = [];
    const choices: ChoiceRange[] = [];
    const withoutShare: { stage: OutputStage; reason: (typeof exposureWords)['noOutput' | 'noDocument'] }[] =
      [];
    const ofSeries = rowsBySeries(rows.output);
    for (const stage of ['extraction', 'refining'] as const) {
      const documented = documentedAt(context, plan, stage, rows.documents);
      const output = outputs.find((one) => one.stage === stage);
      const world = output === undefined ? undefined : wholeIn(context, ofSeries, output.choice.choice);
      if (documented.length === 0) withoutShare.push({ stage, reason: exposureWords.noDocument });
      else if (world === undefined) withoutShare.push({ stage, reason: exposureWords.noOutput });
      else {
        stages.push(stageOf(world, stage, documented, sidesOfHarm(context, values.scheme, world.year)));
        if (output !== undefined) choices.push(...overPublishers(context, output, documented, ofSeries));
      }
    }
    const [first] = stages;
    if (first === undefined) {
      throw new QuestionError(
        'NOT_ANSWERABLE',
        `exposure: no stage of ${material} has both a document of ${item.id} and an output by economy`,
        ['harms'],
        material,
      );
    }
    const economies = new Set(stages.flatMap(({ places }) => places.map(({ economy }) => economy)));
    const beside = besideIn(context, plan, rows, economies);
    const documentRows = stages.flatMap(({ places }) => places.flatMap((place) => place.evidence));
    const documentYear = latestYear(rows.documents, new Set(documentRows));
    return {
      method: 'exposure',
      parameters: parametersOf(asked, {
        year: [...new Set(stages.map(({ year }) => String(year)))].join(','),
      }),
      assumptions: [],
      choices,
      coverage: {
        known: stages.length / (stages.length + withoutShare.length),
        assumed: 0,
        unknown: withoutShare.length / (stages.length + withoutShare.length),
        of: exposureWords.coverage,
      },
      caveats: caveatsOf(context, plan, stages, documentYear, beside.partsConcerned.length > 0),
      evidence: rowsOf(...stages.map(({ share }) => share.evidence), beside.evidence),
      harm: nameOfHarm(item),
      material,
      scheme: values.scheme,
      documentYear,
      source: item.source,
      edition: item.edition(context, values.precedence) ?? '',
      scope: item.scope,
      sourceNames: item.sourceNames,
      namesMaterial: plan.products !== null,
      stages,
      withoutShare,
      partsConcerned: beside.partsConcerned,
      measured: beside.measured,
      livelihoods: beside.livelihoods,
      goods: beside.goods,
    };
  },
});

/** The least share by each publisher and edition of the same year, where several give the output. */
function overPublishers(
  context: GraphContext,
  { stage, choice }: ExposurePlan['outputs'][number],
  documented: readonly Documented[],
  ofSeries: RowsOfSeries,
): readonly ChoiceRange[] {
  const options = everySeries(choice).flatMap(({ series, year }): ChoiceOption[] => {
    const world = wholeIn(context, ofSeries, { series, year, rule: null });
    if (world === undefined) return [];
    const { share } = stageOf(world, stage, documented, () => 'unclassified');
    const value = share.quantity.value ?? share.quantity.low;
    return value === null ? [] : [{ option: `${series.source} ${series.edition}`, value }];
  });
  return choiceRange('precedence', options, fill(exposureWords.publishers, { stage: stageLabel(stage) }));
}

const stageLabel = (stage: ExposureStage['stage']) => labelInSentence(lifeStages.get(stage).label);

function latestYear(rows: readonly StatementRow[], used: ReadonlySet<number>): number {
  return rows.reduce(
    (latest, { row, period }) => (used.has(row) ? Math.max(latest, yearsOfPeriod(period).to) : latest),
    0,
  );
}

function caveatsOf(
  context: GraphContext,
  { item, material, products }: ExposurePlan,
  stages: readonly ExposureStage[],
  documentYear: number,
  hasParts: boolean,
) {
  const name = labelInSentence(nameOf(context, material));
  return [
    exposureWords.wholeCountry,
    item.scope,
    ...(products !== null
      ? []
      : [
          item.stage === null
            ? fill(exposureWords.notOfMaterial, { material: name })
            : exposureWords.miningAtLarge,
        ]),
    ...item.caveats,
    exposureWords.absence,
    ...stages.map(({ stage, year }) =>
      fill(exposureWords.twoYears, {
        document: String(documentYear),
        year: String(year),
        stage: stageLabel(stage),
      }),
    ),
    ...stages.flatMap(({ stage, share, isFloor, places }) =>
      isFloor
        ? [
            fill(share.quantity.high === null ? exposureWords.floorAlone : exposureWords.floor, {
              stage: stageLabel(stage),
              names: listed(
                places.filter(({ share }) => share === null).map(({ economy }) => nameOf(context, economy)),
              ),
            }),
          ]
        : [],
    ),
    ...(hasParts ? [exposureWords.parts] : []),
    exposureWords.noBoycott,
  ];
}
