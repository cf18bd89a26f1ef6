/** Of which materials the origin can be told, by which tables, and why not of the others: the rule of every answer, asked of all. */
import { z } from 'zod';
import { byCodeUnit } from '../../../schema/canonical.ts';
import { defaultScheme } from '../../../schema/scheme.ts';
import type { StatementFilter, StatementRow } from '../../../schema/store.ts';
import { analysis } from '../analysis.ts';
import { type AnswerCore, type Figure, QuestionError } from '../answer.ts';
import { parametersOf } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import type { TradeTable } from '../context/trade.ts';
import { derivedFigure, rowsOf } from '../figure.ts';
import { sidesUnder } from '../flows/sides.ts';
import { boundsOfTotals } from './bounds.ts';
import { codesOfMaterial } from './codes.ts';
import {
  canBeImported,
  type OriginPlan,
  originFilters,
  originPlan,
  tableFilters,
  totalsTables,
} from './gather.ts';
import { type OriginStageId, originParameters, originStages } from './parameters.ts';
import { isRefusal, outputYears, planStage, type Refusal } from './plan.ts';
import { originsIn, type Question, questionOf, totalIn } from './question.ts';
import { type ReadTogether, readTogether } from './read-together.ts';
import { overviewWords } from './words.ts';
import { refusalOrder, yearTried } from './year-tried.ts';

export const originVerdicts = ['answered', 'weak', 'bounds', 'refused'] as const;
/** `bounds`: totals alone prove something of some pairs. */
export type OriginVerdict = (typeof originVerdicts)[number];

/** What is missing; `tables`: what the tables hold is no picture of the trade. */
export type OriginLack = Refusal['why'] | 'tables';
/** What would have to come first, first. */
export const originLacks = [...refusalOrder, 'tables'] as const satisfies readonly OriginLack[];

export interface OriginOverviewRow {
  readonly material: string;
  readonly verdict: OriginVerdict;
  /** The latest that is answered or, of a refusal, that was tried; null where nobody gives the output of any. */
  readonly year: number | null;
  /** Years that can be asked, newest first. */
  readonly years: readonly number[];
  /** Stages of the answer, ore first. */
  readonly stages: readonly OriginStageId[];
  /** Share of what the world uses of which the origin is known; null where there is no answer. */
  readonly known: Figure | null;
  /** How many pairs the totals of that year prove something of. */
  readonly boundPairs: number;
  readonly lack: OriginLack | null;
  /** Why there is no answer, in the words of the refusal; null for an answer. */
  readonly refusal: string | null;
  /** Whether the publisher's archive would bring the pairs. */
  readonly canBeImported: boolean;
}

export interface OriginOverviewAnswer extends AnswerCore {
  /** By material: those of which a code or an output by economy is known. */
  readonly rows: readonly OriginOverviewRow[];
}

const parameters = z.strictObject({});

interface Planned {
  readonly material: string;
  readonly years: readonly number[];
  readonly plan: OriginPlan | undefined;
  readonly refusal: QuestionError | undefined;
  readonly year: number | null;
  readonly totals: readonly TradeTable[];
  readonly filters: readonly StatementFilter[];
}

const valuesOf = (material: string) => originParameters.parse({ material });

function plannedOf(context: GraphContext, material: string): Planned | undefined {
  const values = valuesOf(material);
  const given = [...new Set(originStages.flatMap((stage) => outputYears(context, values, stage)))].sort(
    (a, b) => b - a,
  );
  if (given.length === 0 && codesOfMaterial(context, material).length === 0) return undefined;
  const years = given.filter((year) =>
    originStages.some((stage) => !isRefusal(planStage(context, values, stage, year))),
  );
  const [plan, refusal] = attempt(() => originPlan(context, values));
  const refusalsIn = (one: number): readonly Refusal[] =>
    originStages.map((stage) => planStage(context, values, stage, one)).filter(isRefusal);
  const year = plan?.year ?? yearTried(given, refusalsIn) ?? null;
  const totals = year === null ? [] : totalsTables(context, material, year);
  const filters = plan === undefined ? tableFilters(totals) : originFilters(context, plan);
  return { material, years, plan, refusal, year, totals, filters };
}

interface Plans {
  readonly plans: readonly Planned[];
  /** A hundred small readings would take longer than a few large ones. */
  readonly reading: ReadTogether;
}

const planned = new WeakMap<GraphContext, Plans>();

/** Asked for by `gather` and by `compute`; the same for a graph as long as it is open. */
function plansOf(context: GraphContext): Plans {
  const known = planned.get(context);
  if (known !== undefined) return known;
  const plans = [...context.entities.keys()]
    .filter((id) => id.startsWith('material:'))
    .sort(byCodeUnit)
    .flatMap((material) => plannedOf(context, material) ?? []);
  const made = { plans, reading: readTogether(plans.flatMap(({ filters }) => filters)) };
  planned.set(context, made);
  return made;
}

/** What a function gives, or the refusal that it throws. */
function attempt<T>(make: () => T): readonly [T, undefined] | readonly [undefined, QuestionError] {
  try {
    return [make(), undefined];
  } catch (error) {
    if (error instanceof QuestionError) return [undefined, error];
    throw error;
  }
}

export const originOverview = analysis({
  id: 'originOverview',
  label: {
    en: 'Materials of which the origin can be told',
    fr: 'Matières dont on peut dire l’origine',
    es: 'Materiales cuyo origen puede decirse',
  },
  sentence: {
    en: 'Of which materials the origin can be told, in which years, and what is missing for the others.',
    fr: 'De quelles matières on peut dire l’origine, pour quelles années, et ce qui manque pour les autres.',
    es: 'De qué materiales puede decirse el origen, en qué años, y qué falta para los demás.',
  },
  method: 'origin',
  parameters,
  gather: (context) => plansOf(context).reading.filters,
  compute(context, asked, slices): OriginOverviewAnswer {
    const { plans, reading } = plansOf(context);
    const rows = plans.map((plan) =>
      rowOf(
        context,
        plan,
        plan.filters.flatMap((filter) => reading.rowsOf(filter, slices)),
      ),
    );
    const told = rows.filter(({ verdict }) => verdict === 'answered' || verdict === 'weak').length;
    const known = rows.length === 0 ? 0 : told / rows.length;
    return {
      method: 'origin',
      parameters: parametersOf(asked),
      assumptions: [],
      choices: [],
      coverage: { known, assumed: 0, unknown: 1 - known, of: overviewWords.coverage },
      caveats: [overviewWords.defaults],
      evidence: rowsOf(...rows.map((row) => row.known?.evidence ?? [])),
      rows,
    };
  },
});

function rowOf(context: GraphContext, plan: Planned, rows: readonly StatementRow[]): OriginOverviewRow {
  const { material, years, year } = plan;
  const bounds =
    year === null ? [] : boundsOfTotals(context, plan.totals, rows, sidesUnder(context, defaultScheme, year));
  const common = { material, year, years, boundPairs: bounds.length };
  const [question, refusal] =
    plan.plan === undefined
      ? ([undefined, plan.refusal] as const)
      : attempt(() => questionOf(context, plan.plan as OriginPlan, valuesOf(material), rows));
  if (question !== undefined) {
    return {
      ...common,
      verdict: question.isWeak ? 'weak' : 'answered',
      stages: question.stages.map((input) => input.plan.stage),
      known: knownOf(question),
      lack: null,
      refusal: null,
      canBeImported: false,
    };
  }
  const text = refusal?.message ?? '';
  return {
    ...common,
    verdict: bounds.length > 0 ? 'bounds' : 'refused',
    years: [],
    stages: [],
    known: null,
    lack: plan.plan === undefined ? lackOf(context, plan) : 'tables',
    refusal: text,
    canBeImported: canBeImported(text),
  };
}

function lackOf(context: GraphContext, { material, year }: Planned): OriginLack {
  if (year === null) return 'output';
  const whys = originStages.flatMap((stage) => {
    const plan = planStage(context, valuesOf(material), stage, year);
    return isRefusal(plan) ? [plan.why] : [];
  });
  // The stage that comes nearest to an answer says what is missing.
  return [...originLacks].reverse().find((lack) => whys.some((why) => why === lack)) ?? 'output';
}

function knownOf(question: Question): Figure {
  const { base } = question;
  const total = totalIn(question, base);
  const { unknowns } = originsIn(question, base);
  const unknown = unknowns.reduce((sum, { mass }) => sum + mass, 0);
  const value = total > 0 ? Math.min(1, Math.max(0, 1 - unknown / total)) : 0;
  return derivedFigure({ value }, 'fraction', rowsOf(question.evidence));
}
