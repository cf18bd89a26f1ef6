/**
 * Exporter's against importer's value of one flow. Exporters value free on board, importers with insurance and
 * freight: the difference is held against what these were reported to come to.
 */
import type { Label } from '../../../schema/label.ts';
import type { StatementFilter, StatementRow } from '../../../schema/store.ts';
import type { GraphContext } from '../context/context.ts';
import { derivedFigure, rowsOf } from '../figure.ts';
import type { Anomaly } from './answer.ts';
import type { YearlyKind } from './kind.ts';
import { ascending, told, workedOut } from './parts.ts';
import {
  anomalyOfPair,
  compareReports,
  type OddPair,
  type Pair,
  reportedTwice,
  reportsFilter,
  toldOf,
  valueRatio,
} from './reported-pairs.ts';
import { type Compared, gapFigure } from './score.ts';
import { innocent } from './words.ts';

const marginIndicator = 'indicator:insurance-and-freight-share';
const marginFilter: StatementFilter = { predicate: ['hasIndicator'], object: [marginIndicator] };

/** The margin was reported for one good, and is taken for all. */
export const marginOfOthers = 'margin-of-other-goods';

/** What insurance and freight add, as parts of the value free on board. */
interface Margin {
  readonly low: number;
  readonly high: number;
  /** The statement that says it. */
  readonly row: number;
}

const sentences: Readonly<Record<'exporter-larger' | 'importer-larger', Label>> = {
  'exporter-larger': {
    en: '{from} → {to}, {product}: the exporter reports a larger value than the importer, insurance and freight counted.',
    fr: '{from} → {to}, {product}\u202f: l’exportateur déclare une valeur plus grande que l’importateur, assurance et fret comptés.',
    es: '{from} → {to}, {product}: quien exporta declara un valor mayor que quien importa, contados seguro y flete.',
  },
  'importer-larger': {
    en: '{from} → {to}, {product}: the importer reports a larger value than the exporter, insurance and freight counted.',
    fr: '{from} → {to}, {product}\u202f: l’importateur déclare une valeur plus grande que l’exportateur, assurance et fret comptés.',
    es: '{from} → {to}, {product}: quien importa declara un valor mayor que quien exporta, contados seguro y flete.',
  },
};
const toCheck: Label = {
  en: 'Were goods, prices or destinations declared otherwise on one side?',
  fr: 'La marchandise, le prix ou la destination ont-ils été déclarés autrement d’un côté\u202f?',
  es: '¿Se declararon de otro modo la mercancía, el precio o el destino en uno de los lados?',
};
const reasons: readonly Label[] = [
  innocent.dearFreight,
  innocent.priceMoved,
  innocent.otherCode,
  innocent.thirdPlace,
  innocent.atSea,
  innocent.priceInside,
  innocent.confidential,
];

export const valueGap: YearlyKind = {
  id: 'value-gap',
  label: { en: 'Value gaps', fr: 'Écarts de valeur', es: 'Diferencias de valor' },
  sentence: {
    en: 'Exporter and importer report values of one flow that differ by a factor of 2 or more beyond insurance and freight.',
    fr: 'Exportateur et importateur déclarent d’un même flux des valeurs qui diffèrent d’un facteur 2 ou plus, au-delà de l’assurance et du fret.',
    es: 'Quien exporta y quien importa declaran de un mismo flujo valores que difieren por un factor de 2 o más, más allá de seguro y flete.',
  },
  isAboutEconomies: true,
  // Without a margin that somebody reported nothing can be compared.
  years: (context, question) =>
    context.entities.has(marginIndicator)
      ? ascending([...reportedTwice(context, question).values()].flat())
      : [],
  plan: (context, question, year) => ({
    filters: [reportsFilter(context, question, year)],
    whole: [marginFilter],
    find([amounts = []], [margins = []]) {
      const margin = marginOf(margins);
      if (margin === undefined) return compareReports(amounts, year, null);
      return compareReports(amounts, year, {
        comparedOf: (pair) => comparedOf(pair, margin),
        anomalyOf: (odd) => anomalyOf(context, odd, margin),
      });
    },
  }),
  caveats: () => [],
};

/** The first by id that has both ends; undefined where a graph names the indicator and says nothing of it. */
function marginOf(rows: readonly StatementRow[]): Margin | undefined {
  for (const { low, high, unit, row, quarantine } of rows) {
    if (low !== null && high !== null && unit === 'percent' && quarantine === null)
      return { low: low / 100, high: high / 100, row };
  }
  return undefined;
}

/**
 * The importer's value (`b`), and the nearest to it that the exporter's comes to with any margin of the range (`a`):
 * the two are one number where the margin explains the difference. In USD; undefined where a value is missing.
 */
function comparedOf({ exporter, importer }: Pair, margin: Margin): Compared | undefined {
  const [sent, received] = [exporter.value, importer.value];
  if (sent?.value == null || received?.value == null || sent.value <= 0 || received.value <= 0)
    return undefined;
  const rows = [sent.row, received.row];
  // A few importers leave insurance and freight out.
  if (received.unit !== 'USD:cif') return { a: sent.value, b: received.value, rows };
  const least = sent.value * (1 + margin.low);
  const most = sent.value * (1 + margin.high);
  return { a: Math.min(Math.max(received.value, least), most), b: received.value, rows };
}

function anomalyOf(context: GraphContext, odd: OddPair, margin: Margin): Anomaly {
  const { pair, of } = odd;
  const state = of.a > of.b ? 'exporter-larger' : 'importer-larger';
  const ratio = valueRatio(pair);
  const rows = [...of.rows, margin.row];
  const assumptions = [marginOfOthers];
  return anomalyOfPair(context, odd, {
    kind: 'value-gap',
    state,
    sentence: sentences[state],
    unit: 'USD:cif',
    assumptions,
    figures: [
      ...toldOf(pair),
      ...(ratio === null ? [] : [workedOut('valueRatio', ratio)]),
      told('margin', margin),
      workedOut('expectedValue', derivedFigure({ value: of.a }, 'USD:cif', rows, { assumptions })),
    ],
    gap: gapFigure({ ...of, rows }, 'USD:cif', assumptions),
    innocent: reasons,
    toCheck,
    evidence: rowsOf([...toldOf(pair).flatMap(({ row }) => row ?? []), margin.row]),
  });
}
