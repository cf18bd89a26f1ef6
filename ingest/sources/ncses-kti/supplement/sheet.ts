/** What a sheet of the supplemental tables is, read from the rows above its body: title, unit and header. */
import type { Emit, Row } from '../../../adapter.ts';
import { letters } from '../../../readers/columns.ts';

/** Columns of the widest table: more than the years that any edition prints. */
export const places: readonly string[] = Array.from({ length: 60 }, (_, place) => `(${letters(place)})`);

/** By industry the table has a column of codes; by region the title names the one industry. */
const ofOneIndustry = /value added of computer, electronic,? and optical products/i;
const ofAllIndustries = /value added, by industry, for the world/i;
const unit = /millions of current (U\.S\. )?dollars/i;

export interface Header {
  /** Column of each year. */
  readonly years: ReadonlyMap<number, string>;
  readonly economy: string;
  /** Column of the ISIC codes, in the table of all industries. */
  readonly code?: string;
}

/** The state of a sheet while its rows come. */
export interface Sheet {
  /** Title, unit and whatever else stands above the header. */
  readonly above: string[];
  /** Undefined until the row of the years; `other` where the sheet is another table. */
  header?: Header | 'other';
}

function yearsOf(row: Row): ReadonlyMap<number, string> {
  return new Map(
    places.flatMap((place): [number, string][] => {
      const text = row.text(place);
      return /^(19|20)\d\d$/.test(text) ? [[Number(text), place]] : [];
    }),
  );
}

/** @returns undefined where the row is no header: a title, a unit, a note */
export function headerOf(row: Row, above: readonly string[], emit: Emit): Header | 'other' | undefined {
  const years = yearsOf(row);
  if (years.size < 3) return undefined;
  const title = above.join(' ');
  if (!ofOneIndustry.test(title) && !ofAllIndustries.test(title)) return 'other';
  if (!unit.test(title))
    emit.fail(row, '(A)', title.slice(0, 200), 'the unit above the header: millions of current dollars');
  if (ofOneIndustry.test(title)) return { years, economy: '(A)' };
  const named = (pattern: RegExp): string | undefined =>
    places.find((place) => pattern.test(row.text(place)));
  const [economy, code] = [named(/econom/i), named(/ISIC/i)];
  if (economy !== undefined && code !== undefined) return { years, economy, code };
  emit.fail(row, '(A)', row.text('(A)'), 'a header with the columns of the economy and of the ISIC code');
  return 'other';
}
