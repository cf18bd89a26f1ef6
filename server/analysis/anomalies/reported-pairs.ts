/** Exporters' and importers' reports of one code side by side, before anybody reconciled them. */
import type { StatementFilter } from '../../../schema/store.ts';
import type { Figure } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { shareFigure } from '../figure.ts';
import type { AnomalyFigure } from './answer.ts';
import type { Flow, FlowTable } from './flow-tables.ts';
import type { KindQuestion } from './kind.ts';
import { productsOf, told } from './parts.ts';

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
export function codeOf(tables: readonly FlowTable[]): Code {
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
