/** Who bears the harm: documented child and forced labour in mining device minerals, a presence and no size. */
import type { Label } from '../../../../schema/label.ts';
import { yearsOfPeriod } from '../../../../schema/statement.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import { containedMaterials } from '../../context/contained.ts';
import type { GraphContext } from '../../context/context.ts';
import { nearestYear } from '../../context/membership.ts';
import { rowsOf } from '../../figure.ts';
import { fill, inEach, inSentence, joined, listed, nameOf } from '../../label.ts';
import type { LedgerParameters, LedgerRow } from '../answer.ts';
import { type Presence, presenceDivision } from '../division.ts';
import { divided } from '../row.ts';
import { byMineral, onlyLists, otherYear } from '../words.ts';
import { emptyRow, nothing } from './empty.ts';
import { plainPlan, type RowItem, type RowWords } from './item.ts';

const words: RowWords & { readonly inShort: Label } = {
  id: 'bears-harm',
  stage: 'extraction',
  title: { en: 'Bears the harm', fr: 'Subit les dommages', es: 'Sufre los daños' },
  measure: {
    en: 'Child or forced labour documented in mining device minerals',
    fr: 'Travail des enfants ou travail forcé documenté dans l’extraction de minéraux présents dans les appareils',
    es: 'Trabajo infantil o forzoso documentado en la extracción de minerales presentes en los dispositivos',
  },
  digitalPart: 'not-known',
  scope: {
    en: 'Presences, not sizes: a pair counts once, whatever the number of people. The list looks abroad from the United States; absence from it is not a finding.',
    fr: 'Des présences, non des ampleurs\u202f: une paire compte une fois, quel que soit le nombre de personnes. La liste regarde l’étranger depuis les États-Unis\u202f; n’y pas figurer ne prouve rien.',
    es: 'Presencias, no magnitudes: un par cuenta una vez, sea cual sea el número de personas. La lista mira al extranjero desde Estados Unidos; no figurar en ella no prueba nada.',
  },
  inShort: {
    en: 'The list looks abroad from the United States; absence from it is not a finding.',
    fr: 'La liste regarde l’étranger depuis les États-Unis\u202f; n’y pas figurer ne prouve rien.',
    es: 'La lista mira al extranjero desde Estados Unidos; no figurar en ella no prueba nada.',
  },
};
const measure: Label = {
  en: `${words.measure.en}: {count} pairs of economy and mineral`,
  fr: `${words.measure.fr}\u202f: {count} paires d’économie et de minéral`,
  es: `${words.measure.es}: {count} pares de economía y mineral`,
};

export const bearsHarm: RowItem = {
  words,
  plan(context, values) {
    const contained = containedMaterials(context);
    const parents = contained.flatMap((material) => context.entities.get(material)?.partOf ?? []);
    const product = [...new Set([...contained, ...parents])].sort();
    return {
      ...plainPlan,
      filters: product.length === 0 ? [] : [{ predicate: ['bearsHarm'], stage: ['extraction'], product }],
      answer(rows) {
        const own = new Set(product);
        return (
          rowOf(
            context,
            rows.filter((row) => row.product !== null && own.has(row.product)),
            values,
          ) ?? emptyRow(words)
        );
      },
    };
  },
};

/** Each pair of economy and mineral once, by the preferred source's list of the year nearest to the one asked for. */
function rowOf(
  context: GraphContext,
  rows: readonly StatementRow[],
  values: LedgerParameters,
): LedgerRow | undefined {
  const compare = context.precedence.compare(values.precedence, 'bearsHarm', null);
  const documented = rows
    .filter(
      ({ predicate, status, stage, subject, value }) =>
        predicate === 'bearsHarm' &&
        stage === 'extraction' &&
        value === null &&
        status !== 'projected' &&
        subject.startsWith('economy:'),
    )
    .sort((a, b) => compare(a, b) || a.row - b.row);
  const [first] = documented;
  if (first === undefined) return undefined;
  const ofSource = documented.filter(({ source }) => source === first.source);
  const yearOf = ({ period }: StatementRow): number => yearsOfPeriod(period).to;
  const years = ofSource.map(yearOf);
  const used = values.year === null ? Math.max(...years) : nearestYear(years, values.year);
  const pairs = new Map<string, StatementRow[]>();
  for (const row of ofSource.filter((one) => yearOf(one) === used)) {
    if (row.product === null) continue;
    const key = `${row.subject} ${row.product}`;
    pairs.set(key, [...(pairs.get(key) ?? []), row]);
  }
  if (used === undefined || pairs.size === 0) return undefined;
  const presences = [...pairs.keys()].sort().map((key): Presence => {
    const own = pairs.get(key) ?? [];
    const [economy = '', product = ''] = key.split(' ');
    return { economy, product, rows: rowsOf(own.map(({ row }) => row)) };
  });
  const notes = [
    ...(values.year !== null && values.year !== used
      ? [fill(otherYear, { asked: String(values.year), used: String(used) })]
      : []),
    words.inShort,
    fill(onlyLists, { year: String(used) }),
    fill(byMineral, { counts: countsByMineral(context, presences) }),
  ];
  const { inShort: _, ...said } = words;
  return {
    ...said,
    ...nothing,
    measure: fill(measure, { count: presences.length }),
    period: String(used),
    state: 'presence',
    note: joined(notes),
    ...divided(context, presenceDivision(presences, used), values),
  };
}

/** "gold 24, tin 3": how many economies of each mineral, most first. */
function countsByMineral(context: GraphContext, presences: readonly Presence[]): Label {
  const counts = new Map<string, number>();
  for (const { product } of presences) counts.set(product, (counts.get(product) ?? 0) + 1);
  const ordered = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return listed(
    ordered.map(([product, count]) =>
      inEach((language) => `${inSentence(nameOf(context, product)[language])} ${count}`),
    ),
    20,
  );
}
