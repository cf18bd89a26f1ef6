/**
 * Exports beyond anything the economy can have had: more than the largest listed production and its imports of the
 * same material, stage and year. An economy that nobody lists is kept apart from one whose listed figure is exceeded.
 */
import type { Label } from '../../../schema/label.ts';
import type { Amount } from '../../../schema/store.ts';
import type { GraphContext } from '../context/context.ts';
import { hsCode, type TradeTable } from '../context/trade.ts';
import { derivedFigure, rowsOf } from '../figure.ts';
import { fill, nameOf } from '../label.ts';
import type { Anomaly, AnomalyFigure } from './answer.ts';
import { type Comparable, comparables } from './comparable.ts';
import type { Found, KindQuestion, YearlyKind } from './kind.ts';
import { type ListedProduction, listedProduction } from './listed-production.ts';
import { ascending, goodsOf, told, workedOut, yearOf } from './parts.ts';
import { type Compared, factorOf, gapFigure, leastScore, Whole } from './score.ts';
import { type Sum, supplyTables, tradedIn } from './supply-table.ts';
import { innocent } from './words.ts';

/** Listed from this factor on; below it stocks and rounding will do. */
const leastFactor = 1.25;
/** How many years back an economy is looked for that nobody lists in the year. */
const yearsBack = 5;
export const pureMetal = 'metal-is-pure';

const sentences = {
  'exceeds-listed': {
    en: '{economy}, {material}, {year}: exports beyond the largest listed production and the imports together.',
    fr: '{economy}, {material}, {year} : exportations au-delà de la plus grande production listée et des importations réunies.',
    es: '{economy}, {material}, {year}: exportaciones por encima de la mayor producción listada y las importaciones juntas.',
  },
  'not-listed': {
    en: '{economy}, {material}, {year}: exports beyond the imports, and no publisher here lists a production.',
    fr: '{economy}, {material}, {year} : exportations au-delà des importations, et aucun éditeur ici ne liste de production.',
    es: '{economy}, {material}, {year}: exportaciones por encima de las importaciones, y ningún editor aquí lista una producción.',
  },
} as const satisfies Readonly<Record<string, Label>>;
const toCheck: Label = {
  en: 'Where was it made: in works that nobody counts, or in another economy?',
  fr: 'Où a-t-il été produit : dans des usines que personne ne compte, ou dans une autre économie ?',
  es: '¿Dónde se produjo: en plantas que nadie cuenta, o en otra economía?',
};

function asked({ material }: KindQuestion): readonly Comparable[] {
  return comparables.filter((item) => material === null || item.material === material);
}

/** Whether any publisher lists the production of a year. */
function isListed(context: GraphContext, { predicate, material, bases }: Comparable, year: number): boolean {
  return context.cover
    .seriesOf(predicate, material)
    .some(
      ({ dimension, years }) =>
        bases.some((basis) => dimension === `mass:${basis}`) &&
        years.some((covered) => covered.year === year && covered.economies > 1),
    );
}

export const beyondSupply: YearlyKind = {
  id: 'beyond-supply',
  label: {
    en: 'Exports beyond supply',
    fr: 'Exportations au-delà de l’offre',
    es: 'Exportaciones por encima de la oferta',
  },
  sentence: {
    en: 'An economy exports more than its largest listed production and its imports come to, by a quarter or more.',
    fr: 'Une économie exporte plus que sa plus grande production listée et ses importations réunies, d’un quart ou plus.',
    es: 'Una economía exporta más que su mayor producción listada y sus importaciones juntas, por un cuarto o más.',
  },
  isAboutEconomies: true,
  years: (context, question) =>
    ascending(
      asked(question).flatMap((item) =>
        [...supplyTables(context, item).keys()].filter((year) => isListed(context, item, year)),
      ),
    ),
  plan(context, question, year) {
    const cases = asked(question).flatMap((item) => {
      const table = supplyTables(context, item).get(year)?.[0];
      return table === undefined || !isListed(context, item, year) ? [] : [{ item, table }];
    });
    const of = <T>(pick: (one: (typeof cases)[number]) => T): readonly T[] => [...new Set(cases.map(pick))];
    return {
      filters: [
        {
          predicate: ['exportsTo'],
          product: of(({ table }) => table.product),
          source: of(({ table }) => table.source),
          edition: of(({ table }) => table.edition),
          years: { from: year, to: year },
        },
        {
          predicate: of(({ item }) => item.predicate),
          object: of(({ item }) => item.material),
          years: { from: year - yearsBack, to: year },
          withoutKinds: ['site', 'organisation'],
        },
      ],
      find([flows = [], produced = []]) {
        const found = cases.map(({ item, table }) => find(context, { item, table, year }, flows, produced));
        return {
          anomalies: found.flatMap(({ anomalies }) => anomalies),
          compared: found.reduce((sum, { compared }) => sum + compared, 0),
          notComparable: found.reduce((sum, { notComparable }) => sum + notComparable, 0),
        };
      },
    };
  },
  caveats: () => [],
};

interface Case {
  readonly item: Comparable;
  readonly table: TradeTable;
  readonly year: number;
}

function find(context: GraphContext, at: Case, flows: readonly Amount[], produced: readonly Amount[]): Found {
  const listed = listedProduction(context, at.item, { amounts: produced, year: at.year });
  const { exports, imports } = tradedIn(at.table, flows);
  const whole = new Whole();
  const measured: (readonly [economy: string, of: Compared])[] = [];
  let notComparable = 0;
  const economies = new Set([...exports.keys(), ...imports.keys(), ...listed.economies]);
  for (const economy of [...economies].sort()) {
    if (listed.isWithoutAmount(economy)) {
      notComparable += 1;
      continue;
    }
    const made = listed.largest(economy);
    const [out, into] = [exports.get(economy), imports.get(economy)];
    const of = {
      a: out?.tonnes ?? 0,
      b: (made?.tonnes ?? 0) + (into?.tonnes ?? 0),
      rows: [...(out?.rows ?? []), ...(into?.rows ?? []), ...(made === undefined ? [] : [made.amount.row])],
    };
    whole.add(of);
    measured.push([economy, of]);
  }
  const anomalies = measured.flatMap(([economy, of]): readonly Anomaly[] =>
    of.a > of.b && factorOf(of) >= leastFactor && whole.scoreOf(of) >= leastScore
      ? [
          anomalyOf(context, at, {
            economy,
            of,
            whole,
            listed,
            out: exports.get(economy),
            into: imports.get(economy),
          }),
        ]
      : [],
  );
  return { anomalies, compared: measured.length, notComparable };
}

interface Odd {
  readonly economy: string;
  readonly of: Compared;
  readonly whole: Whole;
  readonly listed: ListedProduction;
  readonly out: Sum | undefined;
  readonly into: Sum | undefined;
}

function anomalyOf(context: GraphContext, at: Case, odd: Odd): Anomaly {
  const { economy, of, whole, listed } = odd;
  const { item, table, year } = at;
  const state = listed.largest(economy) === undefined ? 'not-listed' : 'exceeds-listed';
  const figures = figuresOf(context, at, odd);
  return {
    id: `beyond-supply ${economy} ${item.material} ${year}`,
    kind: 'beyond-supply',
    state,
    subject: economy,
    object: null,
    product: table.product,
    material: item.material,
    year,
    sentence: fill(sentences[state], {
      economy: nameOf(context, economy),
      material: goodsOf(context, table.product, item.material),
      year: String(year),
    }),
    figures,
    gap: gapFigure(of, 't:gross', assumed(item)),
    score: whole.figureOf(of),
    whole: workedOut('wholeOfEconomies', whole.totalIn('t:gross', assumed(item)), {
      product: goodsOf(context, table.product, item.material),
      year: String(year),
    }),
    innocent: reasons(context, at, listed, state),
    toCheck,
    evidence: rowsOf(
      of.rows,
      figures.flatMap(({ row }) => (row === null ? [] : [row])),
    ),
  };
}

/** Where production is counted in contained metal, and trade in the weight of the goods. */
function assumed({ bases }: Comparable): readonly string[] {
  return bases.includes('contained') ? [pureMetal] : [];
}

function figuresOf(context: GraphContext, { item }: Case, odd: Odd): readonly AnomalyFigure[] {
  const { economy, of, listed, out, into } = odd;
  const figures: AnomalyFigure[] = [];
  const sum = (id: 'exports' | 'imports', { tonnes, rows }: Sum): void => {
    figures.push(workedOut(id, derivedFigure({ value: tonnes }, 't:gross', rows)));
  };
  if (out !== undefined) sum('exports', out);
  const made = listed.largest(economy);
  if (made !== undefined) figures.push(told('production', made.amount));
  if (into !== undefined) sum('imports', into);
  if (made !== undefined && into !== undefined) {
    const rows = [made.amount.row, ...into.rows];
    figures.push(
      workedOut('supply', derivedFigure({ value: of.b }, 't:gross', rows, { assumptions: assumed(item) })),
    );
  }
  if (made !== undefined) return figures;
  const last = listed.lastBefore(economy);
  if (last !== undefined) {
    figures.push(told('lastListed', last.amount, { year: String(yearOf(last.amount) ?? '') }));
  }
  const [lump] = listed.lumps;
  if (lump !== undefined)
    figures.push(told('lump', lump.amount, { name: nameOf(context, lump.amount.subject) }));
  return figures;
}

function reasons(
  context: GraphContext,
  { table }: Case,
  { lumps }: ListedProduction,
  state: 'exceeds-listed' | 'not-listed',
): readonly Label[] {
  const number = hsCode(table.product)?.number ?? '';
  return [
    innocent.stocks,
    innocent.transit,
    ...(state === 'not-listed' && lumps.length > 0 ? [innocent.inLump] : [innocent.notCounted]),
    ...(extentIsPartial(context, table) ? [innocent.importsMissing] : []),
    ...(number === '7403' || number === '7502' ? [innocent.alloys] : []),
  ];
}

function extentIsPartial(context: GraphContext, table: TradeTable): boolean {
  return context.trade.extentOf(table, 'mass')?.extent !== 'complete';
}
