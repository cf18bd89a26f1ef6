/** Which stages answer, in which year, and which statements they need. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { StatementFilter } from '../../../schema/store.ts';
import { QuestionError } from '../answer.ts';
import { checkPrecedence } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { knownId } from '../context/nearest.ts';
import type { TradeTable } from '../context/trade.ts';
import { reportTables } from '../flows/mirror.ts';
import { filtersOf } from '../whole/choose.ts';
import { codesOfMaterial } from './codes.ts';
import { type HomePlan, homePlan } from './home.ts';
import { type OriginParameters, type OriginStageId, originStages } from './parameters.ts';
import { isRefusal, outputYears, planStage, type Refusal, type StagePlan } from './plan.ts';
import { yearTried } from './year-tried.ts';

/** What is asked, with ids that are known, and the plan of each stage that may answer. */
export interface OriginPlan {
  readonly material: string;
  readonly consumer: string | null;
  readonly producer: string | null;
  readonly year: number;
  readonly extraction: StagePlan | Refusal | undefined;
  readonly refining: StagePlan | Refusal | undefined;
  /** Tables of totals of the material's codes in that year. */
  readonly totals: readonly TradeTable[];
  /** Output at both stages by one publisher; undefined where nobody gives both. */
  readonly home: HomePlan | undefined;
}

/** @throws QuestionError when nothing answers, with what is missing and what could be asked instead */
export function originPlan(context: GraphContext, values: OriginParameters): OriginPlan {
  checkPrecedence(context, values.precedence);
  const material = knownId(context, values.material, ['material']);
  const consumer = endOf(context, values.consumer);
  const producer = endOf(context, values.producer);
  const question = { ...values, material };
  const wanted: readonly OriginStageId[] = values.stage === null ? originStages : [values.stage];
  if (values.grade !== null && values.stage === 'refining') {
    throw new QuestionError('BAD_USER_INPUT', 'grade: is of ore, and stage REFINING converts none');
  }
  const planIn = (year: number): Pick<OriginPlan, OriginStageId> => {
    const of = (stage: OriginStageId): StagePlan | Refusal | undefined =>
      wanted.includes(stage) ? planStage(context, question, stage, year) : undefined;
    return { extraction: of('extraction'), refining: of('refining') };
  };
  const years = [...new Set(wanted.flatMap((stage) => outputYears(context, question, stage)))].sort(
    (a, b) => b - a,
  );
  const year =
    values.year ??
    years.find((one) => answers(planIn(one))) ??
    yearTried(years, (one) => refusalsOf(planIn(one)));
  if (year === undefined) throw nothingKnown(context, material, wanted);
  const plans = planIn(year);
  if (!answers(plans)) {
    const covered = years.filter((one) => answers(planIn(one)));
    const stages = originStages.filter(
      (stage) => !wanted.includes(stage) && isPlan(planStage(context, question, stage, year)),
    );
    const refusals = refusalsOf(plans);
    throw refused(context, { material, year, refusals, covered, isYearGiven: values.year !== null, stages });
  }
  return {
    material,
    consumer,
    producer,
    year,
    ...plans,
    totals: totalsTables(context, material, year),
    home: homePlan(context, { material, year, precedence: values.precedence }),
  };
}

const isPlan = (plan: StagePlan | Refusal | undefined): plan is StagePlan =>
  plan !== undefined && !isRefusal(plan);
/** Ore from one pool says nothing by itself: it takes refineries to share it out to. */
const answers = ({ extraction, refining }: Pick<OriginPlan, OriginStageId>): boolean =>
  isPlan(refining) || (isPlan(extraction) && extraction.codes.length > 0);

const refusalsOf = (plans: Pick<OriginPlan, OriginStageId>): readonly Refusal[] =>
  [plans.extraction, plans.refining].flatMap((plan) => (plan !== undefined && isRefusal(plan) ? [plan] : []));

function endOf(context: GraphContext, given: string | null): string | null {
  return given === null ? null : knownId(context, given, ['economy', 'group']);
}

const isProduced = (context: GraphContext, material: string): boolean =>
  (['extracts', 'refines', 'smelts'] as const).some(
    (predicate) => context.cover.seriesOf(predicate, material).length > 0,
  );

/** Output may be given of a form of a material alone, and trade of the whole: they are not the same good. */
function nothingKnown(
  context: GraphContext,
  material: string,
  stages: readonly OriginStageId[],
): QuestionError {
  const forms = [...context.entities]
    .filter(([id, { partOf }]) => partOf === material && isProduced(context, id))
    .map(([id]) => id);
  const codes = context.trade.codesOf(material).map(({ product }) => product);
  const of = forms.length === 0 ? '' : `; it is given of ${forms.join(', ')} alone`;
  const traded =
    forms.length === 0 || codes.length === 0
      ? ''
      : `, and trade of ${material} as ${codes.join(', ')}: that they are the same good is not known`;
  return new QuestionError(
    'NOT_ANSWERABLE',
    `no publisher gives the output of ${material} by economy at ${stages.join(' or ')}${of}${traded}; who supplies it cannot be told`,
    [...forms.map((form) => `concentration(material: "${form}")`), `coverage(material: "${material}")`],
    material,
  );
}

/** The questions that can be answered instead, in the words of the API. */
export function nearestQuestions(
  context: GraphContext,
  {
    material,
    year,
    stages = [],
  }: { readonly material: string; readonly year: number; readonly stages?: readonly OriginStageId[] },
): readonly string[] {
  const isDug = context.cover.seriesOf('extracts', material).length > 0;
  const isRefined = (['refines', 'smelts'] as const).some(
    (predicate) => context.cover.seriesOf(predicate, material).length > 0,
  );
  return [
    ...stages.map((stage) => `origin(material: "${material}", stage: ${stage.toUpperCase()}, year: ${year})`),
    ...(totalsTables(context, material, year).length > 0
      ? [`originBounds(material: "${material}", year: ${year})`]
      : []),
    ...(isDug ? [`concentration(material: "${material}", stage: EXTRACTION)`] : []),
    ...(isRefined ? [`concentration(material: "${material}", stage: REFINING)`] : []),
    ...(context.trade.codesOf(material).length > 0 ? [`flows(material: "${material}")`] : []),
  ];
}

interface Refused {
  /** Other stages that the year answers. */
  readonly stages?: readonly OriginStageId[];
  readonly material: string;
  readonly year: number;
  readonly refusals: readonly Refusal[];
  readonly covered: readonly number[];
  readonly isYearGiven: boolean;
}

const importHint = 'The publisher’s archive fills it: filon import baci <file>';
/** Whether a refusal says that an import would answer it. */
export const canBeImported = (message: string): boolean => message.includes(importHint);

/** Where another year answers it is the year that is not covered; else the question has no answer at all. */
export function refused(
  context: GraphContext,
  { material, year, refusals, covered, isYearGiven, stages = [] }: Refused,
): QuestionError {
  const reasons = [...new Set(refusals.map(({ text }) => text))].join('; ');
  if (isYearGiven && covered.length > 0) {
    const nearest = [...covered]
      .sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)
      .slice(0, 3)
      .map(String);
    return new QuestionError(
      'YEAR_NOT_COVERED',
      `origin of ${material} in ${year}: ${reasons}; the nearest years: ${nearest.join(', ')}`,
      nearest,
      String(year),
    );
  }
  const nearest = nearestQuestions(context, { material, year, stages });
  const needsPairs = refusals.some(({ why }) => why === 'pairs');
  return new QuestionError(
    'NOT_ANSWERABLE',
    `origin of ${material} in ${year}: ${reasons}${needsPairs ? `. ${importHint}` : ''}. Can be asked: ${nearest.join(', ') || 'coverage'}`,
    nearest,
    material,
  );
}

/** Codes of a material; of a code itself its number in every revision. */
export function codesOf(context: GraphContext, id: string): readonly string[] {
  return id.startsWith('product:')
    ? [...new Set([id, ...context.trade.sameNumber(id)])]
    : codesOfMaterial(context, id).map(({ product }) => product);
}

/**
 * Tables of totals without pairs, of any code of a material or of one code; of each code the first by source and
 * edition.
 */
export function totalsTables(context: GraphContext, id: string, year: number): readonly TradeTable[] {
  return codesOf(context, id).flatMap((product) =>
    context.trade
      .tablesOf(product)
      .filter(
        (table) =>
          table.year === year &&
          table.money.withValue > 1 &&
          context.trade.extentOf(table, 'money')?.extent === 'totals',
      )
      .slice(0, 1),
  );
}

/** Filters of trade, a table each; what is kept out is read too, to be counted. */
export function tableFilters(tables: readonly TradeTable[]): readonly StatementFilter[] {
  const keys = new Map<string, TradeTable[]>();
  for (const table of tables) {
    const key = `${table.source} ${table.edition} ${table.year}`;
    keys.set(key, [...(keys.get(key) ?? []), table]);
  }
  return [...keys.values()].flatMap((own): StatementFilter[] => {
    const [first] = own;
    if (first === undefined) return [];
    return [
      {
        predicate: ['exportsTo'],
        product: [...new Set(own.map(({ product }) => product))].sort(byCodeUnit),
        source: [first.source],
        edition: [first.edition],
        years: { from: first.year, to: first.year },
        includeQuarantined: true,
      },
    ];
  });
}

export function originFilters(context: GraphContext, plan: OriginPlan): readonly StatementFilter[] {
  const plans = [plan.extraction, plan.refining].filter(isPlan);
  const outputs = plans.flatMap(({ output, others, keys, year }) => [
    ...[output, ...others].map(({ series }) => ({ series, year })),
    ...keys,
  ]);
  const { home, year: asked } = plan;
  if (home !== undefined)
    outputs.push({ series: home.mined, year: asked }, { series: home.refined, year: asked });
  const tables = new Map<string, TradeTable>();
  const add = (table: TradeTable): void => {
    tables.set(`${table.product} ${table.source} ${table.edition}`, table);
  };
  for (const { codes, missing, year } of plans) {
    for (const { table } of codes) {
      add(table);
      for (const { source, edition, product } of reportTables(context, { product: table.product, year })) {
        const report = context.trade
          .tablesOf(product)
          .find((one) => one.source === source && one.edition === edition && one.year === year);
        if (report !== undefined) add(report);
      }
    }
    for (const { totals } of missing) if (totals !== null) add(totals);
  }
  for (const table of plan.totals) add(table);
  return [...filtersOf(outputs), ...tableFilters([...tables.values()])];
}
