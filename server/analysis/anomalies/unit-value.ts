/**
 * Masses that do not fit the value that was paid for them. The test is that of what is taken in
 * (`schema/unit-value.ts`) with a narrower band: listing is not refusing. So every mass that was refused is found.
 */
import type { Label } from '../../../schema/label.ts';
import type { Amount } from '../../../schema/store.ts';
import { convert, units } from '../../../schema/unit.ts';
import { bandOf, isOutsideBand, type WeighedFlow } from '../../../schema/unit-value.ts';
import type { GraphContext } from '../context/context.ts';
import type { TradeTable } from '../context/trade.ts';
import { derivedFigure, rowsOf } from '../figure.ts';
import { fill, nameOf } from '../label.ts';
import type { Anomaly } from './answer.ts';
import { type Flow, flowTables } from './flow-tables.ts';
import type { Found, KindQuestion, YearlyKind } from './kind.ts';
import { ascending, goodsOf, materialOf, productsOf, told, tonnesOf, workedOut } from './parts.ts';
import { type Compared, gapFigure, Whole } from './score.ts';
import { answerCaveats, innocent } from './words.ts';

/** A factor within twice the spread in logarithms is ordinary; a mass is refused from three times on. */
const spreadPower = 2;

const sentences = {
  light: {
    en: '{from} → {to}, {product} ({source}): a mass far below what its value would buy at the median of {year}.',
    fr: '{from} → {to}, {product} ({source}) : une masse très inférieure à ce que sa valeur achèterait à la médiane de {year}.',
    es: '{from} → {to}, {product} ({source}): una masa muy por debajo de lo que su valor compraría a la mediana de {year}.',
  },
  heavy: {
    en: '{from} → {to}, {product} ({source}): a mass far above what its value would buy at the median of {year}.',
    fr: '{from} → {to}, {product} ({source}) : une masse très supérieure à ce que sa valeur achèterait à la médiane de {year}.',
    es: '{from} → {to}, {product} ({source}): una masa muy por encima de lo que su valor compraría a la mediana de {year}.',
  },
} as const satisfies Readonly<Record<string, Label>>;
const toCheck: Label = {
  en: 'Does the price of this flow differ from all others, or is its mass written wrongly?',
  fr: 'Le prix de ce flux diffère-t-il de tous les autres, ou sa masse est-elle mal notée ?',
  es: '¿El precio de este flujo difiere de todos los demás, o su masa está mal anotada?',
};
const reasons: readonly Label[] = [innocent.wrongUnit, innocent.otherGoods, innocent.priceInside];

/** Tables of pairs that give value and mass. */
function weighed(context: GraphContext, { material }: KindQuestion): readonly TradeTable[] {
  return productsOf(context, material).flatMap((product) =>
    context.trade
      .tablesOf(product)
      .filter(({ money, mass }) => money.withValue > 0 && mass.withValue + mass.quarantined > 0),
  );
}

export const unitValue: YearlyKind = {
  id: 'unit-value',
  label: {
    en: 'Unit values out of line',
    fr: 'Valeurs unitaires hors norme',
    es: 'Valores unitarios fuera de lo común',
  },
  sentence: {
    en: 'The mass of a flow does not fit its value: value ÷ mass lies outside the band of its code and year. Masses that are kept out of answers are among them.',
    fr: 'La masse d’un flux ne s’accorde pas avec sa valeur : valeur ÷ masse sort de la bande de son code et de son année. Les masses écartées des réponses en font partie.',
    es: 'La masa de un flujo no concuerda con su valor: valor ÷ masa queda fuera de la banda de su código y año. Las masas excluidas de las respuestas están entre ellas.',
  },
  isAboutEconomies: true,
  years: (context, question) => ascending(weighed(context, question).map(({ year }) => year)),
  plan(context, question, year) {
    const tables = weighed(context, question).filter((table) => table.year === year);
    const of = (pick: (table: TradeTable) => string): readonly string[] =>
      [...new Set(tables.map(pick))].sort();
    return {
      filters: [
        {
          predicate: ['exportsTo'],
          source: of(({ source }) => source),
          edition: of(({ edition }) => edition),
          product: of(({ product }) => product),
          years: { from: year, to: year },
          includeQuarantined: true,
        },
      ],
      find: ([amounts = []]) => find(context, amounts, year),
    };
  },
  caveats: (context, question, year) =>
    weighed(context, question)
      .filter(({ year: of, mass }) => of === year && mass.withValue === 0 && mass.quarantined > 0)
      .map(({ product, source, mass }) =>
        fill(answerCaveats.wholeTable, {
          product: nameOf(context, product),
          year: String(year),
          source: context.sources.get(source)?.shortTitle ?? source,
          count: mass.quarantined,
        }),
      ),
};

/** The dollar of the basis of a unit of money. */
const dollars = new Map<string, string>();

function dollarOf(unit: string): string {
  const known = dollars.get(unit) ?? `USD:${units.get(unit).basis}`;
  dollars.set(unit, known);
  return known;
}

type Weighed = WeighedFlow & { readonly flow: Flow; readonly value: Amount; readonly mass: Amount };

function weighedOf(flow: Flow): Weighed | undefined {
  const { value, mass } = flow;
  if (value?.value == null || value.unit === null || mass === undefined) return undefined;
  const massTonnes = tonnesOf(mass);
  if (massTonnes === undefined || !(massTonnes > 0)) return undefined;
  // Whole dollars, as where masses are refused: sums are exact in any order.
  const dollar = dollarOf(value.unit);
  const valueUsd = Math.round(value.unit === dollar ? value.value : convert(value.value, value.unit, dollar));
  return { flow, value, mass, valueUsd, massTonnes };
}

function find(context: GraphContext, amounts: readonly Amount[], year: number): Found {
  const anomalies: Anomaly[] = [];
  let compared = 0;
  let notComparable = 0;
  for (const { flows } of [...flowTables(amounts, year).values()].flat()) {
    const list = flows.map(weighedOf).filter((flow) => flow !== undefined);
    const band = bandOf(list, spreadPower);
    if (band === undefined) {
      notComparable += flows.length;
      continue;
    }
    compared += list.length;
    notComparable += flows.length - list.length;
    const whole = new Whole();
    const compare = ({ massTonnes, valueUsd, value, mass }: Weighed): Compared => ({
      a: massTonnes,
      b: valueUsd / band.median,
      rows: [value.row, mass.row],
    });
    for (const item of list) whole.add(compare(item));
    const allRows = (): readonly number[] => rowsOf(list.flatMap(({ value, mass }) => [value.row, mass.row]));
    let rows: readonly number[] | undefined;
    for (const item of list) {
      if (!isOutsideBand(item, band)) continue;
      rows ??= allRows();
      anomalies.push(anomalyOf(context, { item, of: compare(item), whole, year, median: band.median, rows }));
    }
  }
  return { anomalies, compared, notComparable };
}

interface Odd {
  readonly item: Weighed;
  readonly of: Compared;
  readonly whole: Whole;
  readonly year: number;
  readonly median: number;
  /** Rows of every flow that the median is taken of. */
  readonly rows: readonly number[];
}

function anomalyOf(context: GraphContext, { item, of, whole, year, median, rows }: Odd): Anomaly {
  const { flow, value, mass } = item;
  const product = mass.product ?? '';
  const state = of.a > of.b ? 'heavy' : 'light';
  return {
    id: `unit-value ${flow.from} ${flow.to} ${product} ${year} ${mass.source} ${mass.edition}`,
    kind: 'unit-value',
    state,
    subject: flow.from,
    object: flow.to,
    product,
    material: materialOf(context, product),
    year,
    sentence: fill(sentences[state], {
      product: goodsOf(context, product),
      from: nameOf(context, flow.from),
      to: nameOf(context, flow.to),
      source: context.sources.get(mass.source)?.shortTitle ?? mass.source,
      year: String(year),
    }),
    figures: [
      told('flowValue', value),
      told('flowMass', mass),
      workedOut(
        'unitValue',
        derivedFigure({ value: item.valueUsd / item.massTonnes }, 'USD/t:gross', of.rows),
      ),
      workedOut('median', derivedFigure({ value: median }, 'USD/t:gross', rows)),
      workedOut('expectedMass', derivedFigure({ value: of.b }, 't:gross', rows)),
    ],
    gap: gapFigure(of, 't:gross'),
    score: whole.figureOf(of),
    whole: workedOut('wholeOfFlows', whole.totalIn('t:gross'), {
      product: goodsOf(context, product),
      year: String(year),
    }),
    innocent: reasons,
    toCheck,
    evidence: rowsOf([value.row, mass.row].sort((a, b) => a - b)),
  };
}
