/**
 * A smelter that one brand lists and no list of another brand knows. A list says no volume; that a smelter is on
 * one alone says something of lists, and nothing of the smelter.
 */
import type { Label } from '../../../schema/label.ts';
import type { Amount } from '../../../schema/store.ts';
import type { GraphContext } from '../context/context.ts';
import { derivedFigure, rowsOf } from '../figure.ts';
import { groupBy } from '../group-by.ts';
import { fill, labelInSentence, nameOf } from '../label.ts';
import type { Anomaly } from './answer.ts';
import type { Found, ListKind } from './kind.ts';
import { ascending, workedOut, yearOf } from './parts.ts';
import { type Compared, Whole } from './score.ts';
import { answerCaveats, innocent } from './words.ts';

const sentence: Label = {
  en: '{smelter}: listed by {brand} for {material}, {year}, no volume; on no list of another brand in this graph.',
  fr: '{smelter} : listée par {brand} pour {material}, {year}, sans volume ; sur aucune liste d’une autre marque dans ce graphe.',
  es: '{smelter}: listada por {brand} para {material}, {year}, sin volumen; en ninguna lista de otra marca en este grafo.',
};
const toCheck: Label = {
  en: 'Is it the same smelter under another name, or a supplier that only this brand’s list names?',
  fr: 'Est-ce la même fonderie sous un autre nom, ou un fournisseur que seule la liste de cette marque nomme ?',
  es: '¿Es la misma fundición con otro nombre, o un proveedor que solo nombra la lista de esta marca?',
};
const reasons: readonly Label[] = [innocent.ownSuppliers, innocent.renamed, innocent.fewLists];

export const listedOnce: ListKind = {
  id: 'listed-once',
  label: { en: 'On one list alone', fr: 'Sur une seule liste', es: 'En una sola lista' },
  sentence: {
    en: 'A smelter stands on one brand’s list of a metal and year and on no list of another brand.',
    fr: 'Une fonderie figure sur la liste d’une marque pour un métal et une année, et sur aucune liste d’une autre marque.',
    es: 'Una fundición figura en la lista de una marca para un metal y un año, y en ninguna lista de otra marca.',
  },
  isAboutEconomies: false,
  // Only the statements tell the years of lists; there are a few thousand of them.
  years: null,
  plan: (context, { material }, year) => ({
    filters: [{ predicate: ['sourcesFrom'], ...(material === null ? {} : { product: [material] }) }],
    find: ([amounts = []]) => find(context, amounts, year),
  }),
  caveats: () => [answerCaveats.listsNoVolume],
};

interface Line {
  readonly brand: string;
  readonly smelter: string;
  readonly material: string;
  readonly year: number;
  readonly row: number;
}

function linesOf(amounts: readonly Amount[]): readonly Line[] {
  return amounts.flatMap((amount) => {
    const { subject: brand, object: smelter, product: material, row } = amount;
    const year = yearOf(amount);
    return smelter === null || material === null || year === undefined
      ? []
      : [{ brand, smelter, material, year, row }];
  });
}

const brandsOf = (lines: readonly Line[]): ReadonlySet<string> => new Set(lines.map(({ brand }) => brand));

function find(context: GraphContext, amounts: readonly Amount[], wanted: number | null): Found {
  const lines = linesOf(amounts);
  // A metal and year is compared where two brands at least have a list.
  const lists = [...groupBy(lines, ({ material, year }) => `${material} ${year}`).values()].filter(
    (own) => brandsOf(own).size > 1,
  );
  const years = ascending(lists.flatMap(([first]) => first?.year ?? []));
  const year = wanted === null ? (years.at(-1) ?? null) : years.includes(wanted) ? wanted : null;
  if (year === null) return { anomalies: [], compared: 0, notComparable: 0, covered: { year, years } };
  const everBy = groupBy(lines, ({ material, smelter }) => `${material} ${smelter}`);
  const anomalies: Anomaly[] = [];
  let compared = 0;
  for (const own of lists) {
    if (own[0]?.year !== year) continue;
    const whole = new Whole();
    const smelters = groupBy(own, ({ smelter }) => smelter);
    for (const rows of smelters.values()) whole.add(presence(rows));
    compared += smelters.size;
    for (const [smelter, rows] of smelters) {
      const [line] = rows;
      if (line === undefined || brandsOf(everBy.get(`${line.material} ${smelter}`) ?? []).size > 1) continue;
      anomalies.push(anomalyOf(context, { line, rows, own, whole }));
    }
  }
  const inYear = lines.filter((line) => line.year === year);
  const known = groupBy(inYear, ({ material, smelter }) => `${material} ${smelter}`).size;
  return { anomalies, compared, notComparable: known - compared, covered: { year, years } };
}

/** On the list of one, and of how many others: one or none. */
function presence(rows: readonly Line[]): Compared {
  return { a: 1, b: brandsOf(rows).size > 1 ? 1 : 0, rows: rows.map(({ row }) => row) };
}

interface Odd {
  readonly line: Line;
  readonly rows: readonly Line[];
  /** Every line of that metal and year. */
  readonly own: readonly Line[];
  readonly whole: Whole;
}

function anomalyOf(context: GraphContext, { line, rows, own, whole }: Odd): Anomaly {
  const { brand, smelter, material, year } = line;
  const all = rowsOf(own.map(({ row }) => row).sort((a, b) => a - b));
  const count = (value: number) => derivedFigure({ value }, 'count', all);
  return {
    id: `listed-once ${brand} ${smelter} ${material} ${year}`,
    kind: 'listed-once',
    state: 'listed-once',
    subject: brand,
    object: smelter,
    product: null,
    material,
    year,
    sentence: fill(sentence, {
      smelter: nameOf(context, smelter),
      brand: nameOf(context, brand),
      material: labelInSentence(nameOf(context, material)),
      year: String(year),
    }),
    figures: [
      workedOut('lists', count(brandsOf(own).size)),
      workedOut('smelters', count(new Set(own.map((one) => one.smelter)).size)),
    ],
    gap: null,
    score: whole.figureOf({ a: 1, b: 0, rows: [] }),
    whole: workedOut('wholeOfSmelters', whole.totalIn('count'), {
      material: labelInSentence(nameOf(context, material)),
      year: String(year),
    }),
    innocent: reasons,
    toCheck,
    evidence: rowsOf(rows.map(({ row }) => row).sort((a, b) => a - b)),
  };
}
