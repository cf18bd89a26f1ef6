/** Exporter's against importer's report of one flow. Judged by mass: nobody here gives a margin between two values. */
import type { Label } from '../../../schema/label.ts';
import type { Amount } from '../../../schema/store.ts';
import type { Figure } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf, shareFigure } from '../figure.ts';
import { fill, nameOf } from '../label.ts';
import type { Anomaly, AnomalyFigure, AnomalyState } from './answer.ts';
import { type Flow, type FlowTable, flowTables } from './flow-tables.ts';
import type { Found, KindQuestion, YearlyKind } from './kind.ts';
import { ascending, goodsOf, materialOf, productsOf, told, tonnesOf, workedOut } from './parts.ts';
import { type Compared, factorOf, gapFigure, leastScore, Whole } from './score.ts';
import { answerCaveats, innocent } from './words.ts';

/** The two sources that hold economies' own reports, before anybody reconciled them. */
export const reports = { exporter: 'comtrade-exports', importer: 'comtrade-imports' } as const;

/** Two reports of a mass are listed from this factor on; below it ways of weighing differ. */
const leastFactor = 2;

/** What one side says of a flow. */
type Report = Pick<Flow, 'value' | 'mass'>;
const silent: Report = { value: undefined, mass: undefined };

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly exporter: Report;
  readonly importer: Report;
}
/** Everything reported of one code in the year. */
interface Code {
  readonly pairs: readonly Pair[];
  /** Who reports anything of it. */
  readonly exporters: ReadonlySet<string>;
  readonly importers: ReadonlySet<string>;
}

const sentences: Readonly<Record<string, Label>> = {
  'exporter-larger': {
    en: '{from} → {to}, {product}: the exporter reports a larger mass than the importer.',
    fr: '{from} → {to}, {product} : l’exportateur déclare une masse plus grande que l’importateur.',
    es: '{from} → {to}, {product}: quien exporta declara una masa mayor que quien importa.',
  },
  'importer-larger': {
    en: '{from} → {to}, {product}: the importer reports a larger mass than the exporter.',
    fr: '{from} → {to}, {product} : l’importateur déclare une masse plus grande que l’exportateur.',
    es: '{from} → {to}, {product}: quien importa declara una masa mayor que quien exporta.',
  },
  'exporter-only': {
    en: '{from} → {to}, {product}: the exporter alone reports the flow; the importer reports others of the code.',
    fr: '{from} → {to}, {product} : seul l’exportateur déclare le flux ; l’importateur en déclare d’autres sous ce code.',
    es: '{from} → {to}, {product}: solo quien exporta declara el flujo; quien importa declara otros con ese código.',
  },
  'importer-only': {
    en: '{from} → {to}, {product}: the importer alone reports the flow; the exporter reports others of the code.',
    fr: '{from} → {to}, {product} : seul l’importateur déclare le flux ; l’exportateur en déclare d’autres sous ce code.',
    es: '{from} → {to}, {product}: solo quien importa declara el flujo; quien exporta declara otros con ese código.',
  },
};
const toCheck: Label = {
  en: 'Were the goods declared under another name, mass or destination on one side?',
  fr: 'La marchandise a-t-elle été déclarée sous un autre nom, une autre masse ou une autre destination d’un côté ?',
  es: '¿Se declaró la mercancía con otro nombre, otra masa u otro destino en uno de los lados?',
};
const reasons: readonly Label[] = [
  innocent.otherCode,
  innocent.thirdPlace,
  innocent.atSea,
  innocent.weighedOtherwise,
  innocent.confidential,
];

/** Codes that both sides report in that year; in every year where none is given. */
function reportedTwice(
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

export const mirrorGap: YearlyKind = {
  id: 'mirror-gap',
  label: { en: 'Mirror gaps', fr: 'Écarts de miroir', es: 'Diferencias de espejo' },
  sentence: {
    en: 'Exporter and importer report unlike masses of one flow, by a factor of 2 or more, or only one of them reports it.',
    fr: 'Exportateur et importateur déclarent des masses différentes d’un même flux, d’un facteur 2 ou plus, ou un seul le déclare.',
    es: 'Quien exporta y quien importa declaran masas distintas de un mismo flujo, por un factor de 2 o más, o solo uno lo declara.',
  },
  isAboutEconomies: true,
  years: (context, question) => ascending([...reportedTwice(context, question).values()].flat()),
  plan(context, question, year) {
    const products = [...reportedTwice(context, question)].flatMap(([product, years]) =>
      years.includes(year) ? [product] : [],
    );
    return {
      filters: [
        {
          predicate: ['exportsTo'],
          source: [reports.exporter, reports.importer],
          product: products,
          years: { from: year, to: year },
        },
      ],
      find: ([amounts = []]) => find(context, amounts, year),
    };
  },
  caveats: () => [answerCaveats.noMargin],
};

function find(context: GraphContext, amounts: readonly Amount[], year: number): Found {
  const anomalies: Anomaly[] = [];
  let compared = 0;
  let notComparable = 0;
  for (const [product, tables] of flowTables(amounts, year)) {
    const code = codeOf(tables);
    const whole = new Whole();
    const measured: (readonly [pair: Pair, of: Compared])[] = [];
    for (const pair of code.pairs) {
      const of = comparedOf(pair, code);
      if (of === undefined) {
        notComparable += 1;
        continue;
      }
      compared += 1;
      whole.add(of);
      measured.push([pair, of]);
    }
    for (const [pair, of] of measured) {
      if (factorOf(of) >= leastFactor && whole.scoreOf(of) >= leastScore)
        anomalies.push(anomalyOf(context, { product, year, pair, of, whole }));
    }
  }
  return { anomalies, compared, notComparable };
}

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

/** The mass of a report in tonnes, where it gives one above zero. */
function massOf({ mass }: Report): number | undefined {
  const tonnes = mass === undefined ? undefined : tonnesOf(mass);
  return tonnes !== undefined && tonnes > 0 ? tonnes : undefined;
}

const isSilent = ({ value, mass }: Report): boolean => value === undefined && mass === undefined;

/** The two masses in tonnes; undefined where a mass is missing, or where the silent side reports nothing at all. */
function comparedOf({ from, to, exporter, importer }: Pair, code: Code): Compared | undefined {
  const [sent, received] = [massOf(exporter), massOf(importer)];
  const compared = (a: number, b: number): Compared => {
    const rows: number[] = [];
    if (exporter.mass !== undefined) rows.push(exporter.mass.row);
    if (importer.mass !== undefined) rows.push(importer.mass.row);
    return { a, b, rows };
  };
  if (sent !== undefined && received !== undefined) return compared(sent, received);
  if (sent !== undefined && isSilent(importer) && code.importers.has(to)) return compared(sent, 0);
  if (received !== undefined && isSilent(exporter) && code.exporters.has(from)) return compared(0, received);
  return undefined;
}

interface Odd {
  readonly product: string;
  readonly year: number;
  readonly pair: Pair;
  readonly of: Compared;
  readonly whole: Whole;
}

function stateOf({ a, b }: Compared): AnomalyState {
  if (b === 0) return 'exporter-only';
  if (a === 0) return 'importer-only';
  return a > b ? 'exporter-larger' : 'importer-larger';
}

function anomalyOf(context: GraphContext, { product, year, pair, of, whole }: Odd): Anomaly {
  const { from, to, exporter, importer } = pair;
  const state = stateOf(of);
  const ratio = valueRatio(pair);
  const figures: AnomalyFigure[] = [];
  if (exporter.mass !== undefined) figures.push(told('exporterMass', exporter.mass));
  if (importer.mass !== undefined) figures.push(told('importerMass', importer.mass));
  if (exporter.value !== undefined) figures.push(told('exporterValue', exporter.value));
  if (importer.value !== undefined) figures.push(told('importerValue', importer.value));
  if (ratio !== null) figures.push(workedOut('valueRatio', ratio));
  return {
    id: `mirror-gap ${from} ${to} ${product} ${year}`,
    kind: 'mirror-gap',
    state,
    subject: from,
    object: to,
    product,
    material: materialOf(context, product),
    year,
    sentence: fill(sentences[state] as Label, {
      from: nameOf(context, from),
      to: nameOf(context, to),
      product: goodsOf(context, product),
    }),
    figures,
    gap: gapFigure(of, 't:gross'),
    score: whole.figureOf(of),
    innocent: reasons,
    toCheck,
    evidence: rowsOf(figures.flatMap(({ row }) => (row === null ? [] : [row]))),
  };
}

function valueRatio({ exporter: { value: fob }, importer: { value: cif } }: Pair): Figure | null {
  if (fob?.value == null || cif?.value == null || fob.value === 0) return null;
  return shareFigure({ value: cif.value / fob.value }, [fob.row, cif.row]);
}
