/** What the columns of the files of 2022 to 2024 hold: the heading names figure, unit and year, and is wrong at times. */
import type { ColumnRule } from '../../../adapter.ts';
import type { Measure } from '../measure.ts';
import type { Series } from './measured.ts';

/** A column of figures. */
export interface Heading {
  readonly column: string;
  /** The column of notes that belongs to it; none in the 2022 edition. */
  readonly notes: string | undefined;
  readonly kind: 'production' | 'capacity' | 'reserves' | 'reservesK2o' | 'pigment';
  /** The unit as the heading abbreviates it: `kt`, `mct`. */
  readonly unit: string;
  readonly period: string;
  readonly isEstimated: boolean;
}

const figure =
  /^(Prod|Cap|Reserves)(?:_(Sponge|Pigment|ore|ore_K2O_equiv))?_(t|kt|kg|mct|kct|Mt|mt|mmt|mcm)(?:_(est|Est))?(?:_(\d{4}))?$/;
const kinds: Readonly<Record<string, Heading['kind']>> = {
  Prod: 'production',
  'Prod Sponge': 'production',
  Cap: 'capacity',
  'Cap Sponge': 'capacity',
  'Cap Pigment': 'pigment',
  Reserves: 'reserves',
  'Reserves ore': 'reserves',
  'Reserves ore_K2O_equiv': 'reservesK2o',
};

/** The symbol with which our unit ids begin, by the heading's abbreviation. */
const symbols: Readonly<Record<string, string>> = {
  t: 't',
  kt: 'kt',
  kg: 'kg',
  mct: 'Mct',
  kct: 'kct',
  Mt: 'Mt',
  mt: 'Mt',
  mmt: 'Mt',
  mcm: 'Mm3',
};

/** Headings whose unit the notes of the same file, or the neighbouring editions, contradict; by edition, chapter and column. */
const misheaded: Readonly<Record<string, string>> = {
  '2023 chrom Prod_t_2021':
    'The column is headed metric tons; its notes say thousand metric tons, which is read.',
  '2023 chrom Prod_t_est_2022':
    'The column is headed metric tons; its notes say thousand metric tons, which is read.',
  '2023 rheni Reserves_kt':
    'The column is headed thousand metric tons; the 2024 edition gives the same figures in kilograms, which is read.',
  '2023 vanad Reserves_t':
    'The column is headed metric tons; the 2024 edition gives the same figures in thousand metric tons, which is read.',
  '2024 selen Reserves_kt':
    'The column is headed thousand metric tons; the editions before and after give the same figures in metric tons, which is read.',
};

/** The columns of figures of a chapter, in the order of the file. */
export function headingsOf(columns: readonly string[], edition: string): Heading[] {
  return columns.flatMap((column, place): Heading[] => {
    const [, word, part, unit = '', estimated, year] = figure.exec(column) ?? [];
    const kind = kinds[part === undefined ? `${word}` : `${word} ${part}`];
    if (kind === undefined) return [];
    const family = word === 'Prod' ? /^Prod_note/ : word === 'Cap' ? /^Cap_note/ : /^Reserves_note/;
    return [
      {
        column,
        notes: columns.slice(place).find((name) => family.test(name)),
        kind,
        unit,
        // Reserves are those of the year before the book: the chapter of zirconium heads them so.
        period: year ?? String(Number(edition) - 1),
        isEstimated: estimated !== undefined,
      },
    ];
  });
}

const words: Readonly<Record<Heading['kind'], string>> = {
  production: 'production',
  capacity: 'capacity',
  pigment: 'capacity of pigment plants',
  reserves: 'reserves',
  reservesK2o: 'reserves in K₂O equivalent',
};

/** The declared columns of a chapter. */
export function columnsOf(names: readonly string[], edition: string): Record<string, ColumnRule> {
  const rules: Record<string, ColumnRule> = {
    Source: { is: 'term', meaning: 'the edition, MCS2024; blank in a few files' },
    Country: {
      is: 'place',
      meaning: 'economy, world row or lump, at times with a footnote mark glued to it',
    },
  };
  const headings = new Map(headingsOf(names, edition).map((heading) => [heading.column, heading]));
  for (const name of names) {
    const heading = headings.get(name);
    if (heading !== undefined) {
      const estimated = heading.isEstimated ? ', estimated' : '';
      const meaning = `${words[heading.kind]} of ${heading.period}${estimated}`;
      rules[name] = { is: 'figure', meaning, unit: heading.unit };
    } else if (/_notes?$/.test(name)) rules[name] = { is: 'note', meaning: 'note or mark on the figures' };
    else if (/^\([A-Z]\)$/.test(name))
      rules[name] = { ignored: 'repeats the column before, without a heading' };
    else rules[name] = { is: 'term', meaning: 'what is produced, at which stage and in which basis' };
  }
  return rules;
}

/** The measure of a column, or what is wrong with its unit. */
export function measureOf(
  heading: Heading,
  series: Series,
  edition: string,
  chapter: string,
): { readonly measure?: Measure; readonly note?: string; readonly expected?: string } {
  const measure = series[heading.kind];
  if (measure === undefined) return {};
  const note = misheaded[`${edition} ${chapter} ${heading.column}`];
  if (note !== undefined) return { measure, note };
  const [symbol = ''] = measure.unit.split(':');
  if (symbols[heading.unit] === symbol) return { measure };
  return { expected: `a heading in ${symbol}` };
}
