/** Exporters' and importers' reports of one code side by side, before anybody reconciled them. */
import type { Label } from '../../../schema/label.ts';
import type { Amount, StatementFilter } from '../../../schema/store.ts';
import type { Figure } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { shareFigure } from '../figure.ts';
import { fill, nameOf } from '../label.ts';
import type { Anomaly, AnomalyFigure } from './answer.ts';
import { type Flow, type FlowTable, flowTables } from './flow-tables.ts';
import type { Found, KindQuestion } from './kind.ts';
import { goodsOf, materialOf, productsOf, told, workedOut } from './parts.ts';
import { type Compared, factorOf, leastScore, Whole } from './score.ts';

/** The two sources that hold economies' own reports, before anybody reconciled them. */
export const reports = { exporter: 'comtrade-exports', importer: 'comtrade-imports' } as const;

/** What one side says of a flow. */
export type Report = Pick<Flow, 'value' | 'mass'>;
const silent: Report = { value: undefined, mass: undefined };

export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly exporter: Report;
  readonly importer: Report;
}
/** Everything reported of one code in the year. */
export interface Code {
  readonly pairs: readonly Pair[];
  /** Who reports anything of it. */
  readonly exporters: ReadonlySet<string>;
  readonly importers: ReadonlySet<string>;
}

/** Codes that both sides report in that year; in every year where none is given. */
export function reportedTwice(
  context: GraphContext,
  { material }: KindQuestion,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  for (const product of productsOf(context, material)) {
    const years = (source: string): readonly number[] =>
      context.trade
        .tablesOf(product)
        .filter((table) => table.source === source && table.mass.withValue > 0)
        .map(({ year }) => year);
    const importers = new Set(years(reports.importer));
    const both = years(reports.exporter).filter((year) => importers.has(year));
    if (both.length > 0) found.set(product, both);
  }
  return found;
}

/** The reports of both sides on codes that both report in the year. */
export function reportsFilter(context: GraphContext, question: KindQuestion, year: number): StatementFilter {
  return {
    predicate: ['exportsTo'],
    source: [reports.exporter, reports.importer],
    product: [...reportedTwice(context, question)].flatMap(([product, years]) =>
      years.includes(year) ? [product] : [],
    ),
    years: { from: year, to: year },
  };
}

/** Pairs of one code; of several editions of a side the first that speaks of a flow. */
function codeOf(tables: readonly FlowTable[]): Code {
  const of = (source: string): readonly FlowTable[] =>
    tables.filter((table) => table.source === source).sort((x, y) => (x.edition < y.edition ? -1 : 1));
  const [sent, received] = [of(reports.exporter), of(reports.importer)];
  const said = (list: readonly FlowTable[], from: string, to: string): Flow | undefined => {
    for (const table of list) {
      const flow = table.flowOf(from, to);
      if (flow !== undefined) return flow;
    }
    return undefined;
  };
  const pairs: Pair[] = [];
  for (const table of sent) {
    for (const flow of table.flows) {
      const { from, to } = flow;
      if (said(sent, from, to) === flow)
        pairs.push({ from, to, exporter: flow, importer: said(received, from, to) ?? silent });
    }
  }
  for (const table of received) {
    for (const flow of table.flows) {
      const { from, to } = flow;
      if (said(received, from, to) === flow && said(sent, from, to) === undefined)
        pairs.push({ from, to, exporter: silent, importer: flow });
    }
  }
  return {
    pairs,
    exporters: new Set(sent.flatMap(({ flows }) => flows.map(({ from }) => from))),
    importers: new Set(received.flatMap(({ flows }) => flows.map(({ to }) => to))),
  };
}

/** Importer's value by exporter's; null where one of the two is missing or nothing. */
export function valueRatio({ exporter: { value: fob }, importer: { value: cif } }: Pair): Figure | null {
  if (fob?.value == null || cif?.value == null || fob.value === 0) return null;
  return shareFigure({ value: cif.value / fob.value }, [fob.row, cif.row]);
}

/** What both sides say of the flow, masses first. */
export function toldOf({ exporter, importer }: Pair): readonly AnomalyFigure[] {
  return [
    ...(exporter.mass === undefined ? [] : [told('exporterMass', exporter.mass)]),
    ...(importer.mass === undefined ? [] : [told('importerMass', importer.mass)]),
    ...(exporter.value === undefined ? [] : [told('exporterValue', exporter.value)]),
    ...(importer.value === undefined ? [] : [told('importerValue', importer.value)]),
  ];
}

/** A pair whose figures come apart, with what they are a part of. */
export interface OddPair {
  readonly product: string;
  readonly year: number;
  readonly pair: Pair;
  readonly of: Compared;
  readonly whole: Whole;
}

/** Reports are listed from this factor on; below it ways of weighing and valuing differ. */
const leastFactor = 2;

export interface ReportJudge {
  /** Undefined where the two cannot be compared. */
  readonly comparedOf: (pair: Pair, code: Code) => Compared | undefined;
  readonly anomalyOf: (odd: OddPair) => Anomaly;
}

/**
 * Compares the two reports of every flow, code by code.
 * @param judge null where nothing can be compared
 */
export function compareReports(amounts: readonly Amount[], year: number, judge: ReportJudge | null): Found {
  const anomalies: Anomaly[] = [];
  let compared = 0;
  let notComparable = 0;
  for (const [product, tables] of flowTables(amounts, year)) {
    const code = codeOf(tables);
    const whole = new Whole();
    const measured: (readonly [pair: Pair, of: Compared])[] = [];
    for (const pair of code.pairs) {
      const of = judge?.comparedOf(pair, code);
      if (of === undefined) {
        notComparable += 1;
        continue;
      }
      compared += 1;
      whole.add(of);
      measured.push([pair, of]);
    }
    if (judge === null) continue;
    for (const [pair, of] of measured) {
      if (factorOf(of) >= leastFactor && whole.scoreOf(of) >= leastScore)
        anomalies.push(judge.anomalyOf({ product, year, pair, of, whole }));
    }
  }
  return { anomalies, compared, notComparable };
}

/** What one kind says of an odd pair. */
export interface PairFinding
  extends Pick<Anomaly, 'kind' | 'state' | 'figures' | 'gap' | 'innocent' | 'toCheck' | 'evidence'> {
  /** With `{from}`, `{to}` and `{product}`. */
  readonly sentence: Label;
  /** Of the figures compared, and what they rest on. */
  readonly unit: string;
  readonly assumptions: readonly string[];
}

/** The anomaly of two reports, whichever of their figures is compared. */
export function anomalyOfPair(
  context: GraphContext,
  { product, year, pair: { from, to }, of, whole }: OddPair,
  { kind, state, sentence, figures, gap, unit, assumptions, innocent, toCheck, evidence }: PairFinding,
): Anomaly {
  const goods = goodsOf(context, product);
  return {
    id: `${kind} ${from} ${to} ${product} ${year}`,
    kind,
    state,
    subject: from,
    object: to,
    product,
    material: materialOf(context, product),
    year,
    sentence: fill(sentence, { from: nameOf(context, from), to: nameOf(context, to), product: goods }),
    figures,
    gap,
    score: whole.figureOf(of),
    whole: workedOut('wholeOfFlows', whole.totalIn(unit, assumptions), {
      product: goods,
      year: String(year),
    }),
    innocent,
    toCheck,
    evidence,
  };
}
