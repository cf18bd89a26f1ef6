/** Who houses the largest computing: chips at the frontier data centres that one list follows, by where they stand. */
import { yearsOfPeriod } from '../../../../schema/statement.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import type { GraphContext } from '../../context/context.ts';
import { nearestYear } from '../../context/membership.ts';
import { rowsOf } from '../../figure.ts';
import { groupBy } from '../../group-by.ts';
import { fill, joined } from '../../label.ts';
import type { LedgerParameters, LedgerRow } from '../answer.ts';
import { amountsDivision } from '../division.ts';
import { divided } from '../row.ts';
import { otherYear } from '../words.ts';
import { emptyRow, nothing } from './empty.ts';
import { plainPlan, type RowItem, type RowWords } from './item.ts';

const chips = 'indicator:h100-equivalents';
const source = 'epoch-frontier-datacenters';

const words: RowWords = {
  id: 'computes',
  stage: 'use',
  title: {
    en: 'Houses computing for AI',
    fr: 'Héberge le calcul de l’IA',
    es: 'Alberga el cálculo de la IA',
  },
  measure: {
    en: 'Computing chips of the frontier data centres that one list follows, as if all were NVIDIA H100',
    fr: 'Puces de calcul des plus grands centres de données que suit une liste, comptées en NVIDIA H100',
    es: 'Chips de cálculo de los mayores centros de datos que sigue una lista, contados como NVIDIA H100',
  },
  digitalPart: 'known',
  scope: {
    en: 'A list of a few of the largest data centres for AI, estimated from satellite pictures and permits; most data centres of the world are not in it, and the shares are of the list alone. Where they stand, not who rents them or owns them.',
    fr: 'Une liste de quelques-uns des plus grands centres de données pour l’IA, estimés d’après des images de satellite et des permis\u202f; la plupart des centres du monde n’y sont pas, et les parts sont celles de la liste seule. Là où ils sont, non qui les loue ni qui les possède.',
    es: 'Una lista de algunos de los mayores centros de datos para la IA, estimados por imágenes de satélite y permisos; la mayoría de los centros del mundo no está, y las partes son solo de la lista. Donde están, no quién los alquila ni de quién son.',
  },
  inShort: {
    en: 'Shares of {count} listed sites alone, not of the world.',
    fr: 'Parts de {count} sites listés seulement, non du monde.',
    es: 'Partes de solo {count} sitios de la lista, no del mundo.',
  },
};

export const computes: RowItem = {
  words,
  plan(context, values) {
    return {
      ...plainPlan,
      filters: context.entities.has(chips)
        ? [
            { predicate: ['hasIndicator'], object: [chips], source: [source] },
            { predicate: ['locatedIn'], source: [source] },
          ]
        : [],
      answer: (rows) => rowOf(context, rows, values) ?? emptyRow(words),
    };
  },
};

/** Sites without a place are in the whole, and of no side. */
function rowOf(
  context: GraphContext,
  rows: readonly StatementRow[],
  values: LedgerParameters,
): LedgerRow | undefined {
  const counted = rows.filter(
    (row) =>
      row.object === chips &&
      row.source === source &&
      row.predicate === 'hasIndicator' &&
      row.status !== 'projected' &&
      row.value !== null,
  );
  const years = [...new Set(counted.map(({ period }) => yearsOfPeriod(period).to))];
  const year = values.year === null ? Math.max(...years) : nearestYear(years, values.year);
  if (years.length === 0 || year === undefined) return undefined;
  const places = new Map(
    rows
      .filter(({ predicate, source: from }) => predicate === 'locatedIn' && from === source)
      .map((row) => [row.subject, row]),
  );
  const latest = [...groupBy(counted, ({ subject }) => subject).values()].flatMap((own) => {
    const known = own.filter(({ period }) => yearsOfPeriod(period).to <= year);
    const last = known.toSorted((a, b) => (a.period < b.period ? 1 : -1) || a.row - b.row)[0];
    return last === undefined || last.value === 0 ? [] : [last];
  });
  if (latest.length === 0) return undefined;
  const placed = latest.map((row) => ({ row, place: places.get(row.subject) }));
  const division = amountsDivision(
    {
      unit: 'count',
      parts: placed.flatMap(({ row, place }) =>
        place?.object == null
          ? []
          : [
              {
                entity: place.object,
                material: null,
                value: row.value ?? 0,
                rows: rowsOf([row.row], [place.row]),
              },
            ],
      ),
      placeless: placed.flatMap(({ row, place }) =>
        place?.object == null ? [{ entity: row.subject, value: row.value ?? 0, rows: [row.row] }] : [],
      ),
      withoutValue: [],
    },
    year,
  );
  const { inShort, ...said } = words;
  return {
    ...said,
    ...nothing,
    period: spanOf(latest.map(({ period }) => yearsOfPeriod(period).to)),
    state: 'covered',
    note: joined([
      ...(values.year === null || values.year === year
        ? []
        : [fill(otherYear, { asked: String(values.year), used: String(year) })]),
      ...(inShort === null ? [] : [fill(inShort, { count: latest.length })]),
    ]),
    ...divided(context, division, values),
  };
}

/** "2025–2026": the years of the figures that are taken. */
function spanOf(years: readonly number[]): string {
  const [least, most] = [Math.min(...years), Math.max(...years)];
  return least === most ? String(most) : `${least}–${most}`;
}
