/** Which output and which trade a stage of a material is told by in one year, or why it is not. */
import type { PredicateId } from '../../../schema/predicate.ts';
import { type Basis, bases } from '../../../schema/unit.ts';
import type { GraphContext } from '../context/context.ts';
import type { Series } from '../context/cover.ts';
import { nearestYear } from '../context/membership.ts';
import { type CodeFit, hsCode, type TradeTable } from '../context/trade.ts';
import { allowedTables, compareTables, extentRank } from '../flows/choose.ts';
import { candidates, wholeYears } from '../whole/choose.ts';
import { type CodeFamily, familiesAt, fitRank } from './codes.ts';
import { type Factor, factorOf } from './factor.ts';
import { hasPairs, noPairs, type Refusal } from './no-pairs.ts';
import type { OriginParameters, OriginStageId } from './parameters.ts';

export type { Refusal };

export interface PlannedCode {
  readonly table: TradeTable;
  readonly fit: CodeFit | null;
}

/** One publisher's output in the year, with what converts each code into its basis. */
export interface PlannedOutput {
  readonly series: Series;
  readonly basis: Basis;
  /** In the order of the codes. */
  readonly factors: readonly Factor[];
}

export interface StagePlan {
  readonly stage: OriginStageId;
  readonly year: number;
  readonly predicate: PredicateId;
  readonly output: PlannedOutput;
  /** Output of other sources or editions in the same year, preferred first. */
  readonly others: readonly PlannedOutput[];
  /** Other publishers' output by which a lump may be shared out, preferred first; of the year, or near it. */
  readonly keys: readonly { readonly series: Series; readonly year: number }[];
  /** Empty where ore is shared out from one pool. */
  readonly codes: readonly PlannedCode[];
  /**
   * Codes of the stage that have no pairs in the edition, with a table of their totals of the year or near it; where
   * the trade is of another stage, those of the output's own stage too.
   */
  readonly missing: readonly { readonly product: string; readonly totals: TradeTable | null }[];
  /** The trade is of another stage than the output. */
  readonly isMismatch: boolean;
}

export const isRefusal = (plan: StagePlan | Refusal): plan is Refusal => 'why' in plan;

/** Whether the codes or their factors speak against the shares of a stage. */
export const isWeakPlan = ({ isMismatch, codes, output }: StagePlan): boolean =>
  isMismatch ||
  codes.some(({ fit }) => fit === 'basket') ||
  output.factors.some(({ kind }) => kind === 'as-weighed');

export type PlanQuestion = Pick<OriginParameters, 'precedence' | 'grade' | 'worldPool'> & {
  readonly material: string;
};

const predicatesOf: Readonly<Record<OriginStageId, readonly PredicateId[]>> = {
  extraction: ['extracts'],
  refining: ['refines', 'smelts'],
};

/** A key for a lump may be so many years away: economies that refine do not change from one year to the next. */
const mostYearsAway = 3;

const anyTable = (precedence: string) => ({ precedence, source: null, edition: null }) as const;

/** Series of the first predicate of a stage that gives the year. */
function outputsIn(
  context: GraphContext,
  { material, precedence: rule }: PlanQuestion,
  stage: OriginStageId,
  year: number,
): { readonly predicate: PredicateId; readonly series: readonly Series[] } | undefined {
  for (const predicate of predicatesOf[stage]) {
    const series = candidates(context, { predicate, object: material, year, rule, dimension: 'mass' }).filter(
      (one) => one.product === null && wholeYears(one).includes(year),
    );
    if (series.length > 0) return { predicate, series };
  }
  return undefined;
}

/** Years in which anybody gives the output of a stage, ascending. */
export function outputYears(
  context: GraphContext,
  { material, precedence: rule }: PlanQuestion,
  stage: OriginStageId,
): readonly number[] {
  const years = predicatesOf[stage].flatMap((predicate) =>
    candidates(context, { predicate, object: material, year: null, rule, dimension: 'mass' }).flatMap(
      wholeYears,
    ),
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

interface FoundCodes {
  readonly codes: readonly PlannedCode[];
  readonly missing: StagePlan['missing'];
}

/** Totals of a code, of the year or of the nearest one: what the code comes to, not what it was that year. */
function totalsNear(context: GraphContext, family: CodeFamily, year: number): TradeTable | null {
  const away = (table: TradeTable): number => Math.abs(table.year - year);
  const [nearest] = family
    .flatMap(({ product }) => context.trade.tablesOf(product))
    .filter(
      (table) =>
        away(table) <= mostYearsAway &&
        table.money.withValue > 0 &&
        context.trade.extentOf(table, 'money')?.extent === 'totals',
    )
    .sort((a, b) => away(a) - away(b));
  return nearest ?? null;
}

/** The tables of a year: all of one edition and revision, a family each. */
function codesIn(
  context: GraphContext,
  families: readonly CodeFamily[],
  year: number,
  precedence: string,
): FoundCodes {
  const compare = compareTables(context, anyTable(precedence));
  // Of reports alone those of importers: they hold what economies send that report nothing themselves.
  const isExporters = ({ source }: TradeTable): number => Number(source === 'comtrade-exports');
  const order = (a: PlannedCode, b: PlannedCode): number =>
    fitRank(a.fit) - fitRank(b.fit) ||
    extentRank(context, a.table) - extentRank(context, b.table) ||
    isExporters(a.table) - isExporters(b.table) ||
    compare(a.table, b.table);
  const tablesOf = (family: CodeFamily): readonly PlannedCode[] =>
    family.flatMap(({ product, fit }) =>
      (allowedTables(context, product, anyTable(precedence)).get(year) ?? []).map((table) => ({
        table,
        fit,
      })),
    );
  const held = families.map((family) => {
    const tables = tablesOf(family);
    const withPairs = tables.filter(({ table }) => hasPairs(context, table)).sort(order);
    return { product: family[0]?.product ?? '', withPairs, totals: totalsNear(context, family, year) };
  });
  const first = held.flatMap(({ withPairs }) => withPairs.slice(0, 1)).sort(order)[0]?.table;
  const isAlike = ({ table }: PlannedCode): boolean =>
    table.source === first?.source &&
    table.edition === first.edition &&
    hsCode(table.product)?.revision === hsCode(first.product)?.revision;
  const codes: PlannedCode[] = [];
  const missing: { product: string; totals: TradeTable | null }[] = [];
  for (const { product, withPairs, totals } of held) {
    const own = withPairs.find(isAlike);
    if (own === undefined) missing.push({ product, totals });
    else codes.push(own);
  }
  return { codes, missing };
}

/** The output that the rule prefers, of those that can be set beside the codes; its other bases by what is surest. */
function convertible(
  context: GraphContext,
  question: PlanQuestion,
  stage: OriginStageId,
  series: readonly Series[],
  products: readonly string[],
): { readonly outputs: readonly PlannedOutput[]; readonly problem: string | undefined } {
  let problem: string | undefined;
  const outputs = series.flatMap((one): PlannedOutput[] => {
    const basis = bases.get(one.dimension.split(':')[1] as Basis).id;
    const factors: Factor[] = [];
    for (const product of products) {
      const factor = factorOf(context, { ...question, product, basis, stage });
      if (typeof factor === 'string') problem ??= factor;
      if (factor === undefined || typeof factor === 'string') return [];
      factors.push(factor);
    }
    return [{ series: one, basis, factors }];
  });
  const kinds = ['same', 'dry', 'content', 'grade', 'as-weighed'];
  const worst = ({ factors }: PlannedOutput): number =>
    question.grade !== null && factors.some(({ kind }) => kind === 'grade')
      ? -1
      : Math.max(-1, ...factors.map(({ kind }) => kinds.indexOf(kind)));
  // One edition may give ore gross and by content: what needs less said of the goods goes first, order else kept.
  const best = new Map<string, PlannedOutput>();
  for (const output of outputs) {
    const key = `${output.series.source} ${output.series.edition}`;
    const known = best.get(key);
    if (known === undefined || worst(output) < worst(known)) best.set(key, output);
  }
  return { outputs: [...best.values()], problem };
}

/** The plan of one stage in one year, or why there is none. */
export function planStage(
  context: GraphContext,
  question: PlanQuestion,
  stage: OriginStageId,
  year: number,
): StagePlan | Refusal {
  const { material, precedence } = question;
  const found = outputsIn(context, question, stage, year);
  if (found === undefined) {
    return { why: 'output', text: `no publisher gives the output of ${material} at ${stage} for ${year}` };
  }
  const own = familiesAt(context, material, stage);
  let { codes, missing } = codesIn(context, own, year, precedence);
  let isMismatch = false;
  if (
    codes.length === 0 &&
    stage === 'extraction' &&
    outputsIn(context, question, 'refining', year) === undefined
  ) {
    // Mined, and traded as metal, where nobody gives who refined it.
    const metal = codesIn(context, familiesAt(context, material, 'refining'), year, precedence);
    if (metal.codes.length > 0) {
      isMismatch = true;
      codes = metal.codes;
      missing = [...missing, ...metal.missing];
    }
  }
  const isPool = codes.length === 0 && stage === 'extraction' && question.worldPool;
  if (codes.length === 0 && !isPool) return noPairs(context, { material, stage, year, families: own });
  const { outputs, problem } = convertible(
    context,
    question,
    isMismatch ? 'refining' : stage,
    found.series,
    codes.map(({ table }) => table.product),
  );
  const [output, ...others] = outputs;
  if (output === undefined) {
    const products = codes.map(({ table }) => table.product).join(', ');
    const given = [...new Set(found.series.map(({ dimension }) => dimension))].join(', ');
    return {
      why: 'factor',
      text:
        problem ??
        `nothing says what part of ${products} is ${material}, and its output is given as ${given}; give grade, the content of the ore as traded`,
    };
  }
  return {
    stage,
    year,
    predicate: found.predicate,
    output,
    others,
    keys: keysOf(context, question, found.predicate, output.series, year),
    codes,
    missing,
    isMismatch,
  };
}

function keysOf(
  context: GraphContext,
  { material, precedence: rule }: PlanQuestion,
  predicate: PredicateId,
  chosen: Series,
  year: number,
): StagePlan['keys'] {
  return candidates(context, { predicate, object: material, year, rule, dimension: 'mass' })
    .filter(
      ({ source, dimension, product }) =>
        source !== chosen.source && dimension === chosen.dimension && product === null,
    )
    .flatMap((series) => {
      const near = nearestYear(wholeYears(series), year);
      return near === undefined || Math.abs(near - year) > mostYearsAway ? [] : [{ series, year: near }];
    })
    .sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year));
}
