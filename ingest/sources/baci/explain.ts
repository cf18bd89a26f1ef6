/** Says where the rows are that the set-wise check does not accept: file, line, column, what was expected. */
import type { Faults } from '../../bulk/faults.ts';
import { cellsOf, type Line, linesOf } from '../../bulk/lines.ts';

export const yearColumns = ['t', 'i', 'j', 'k', 'v', 'q'] as const;
type Column = (typeof yearColumns)[number];

export interface YearExpectations {
  /** The file for messages. */
  readonly place: string;
  readonly year: string;
  readonly places: ReadonlyMap<string, string>;
  readonly codes: ReadonlySet<string>;
  /** Name of the publisher's list of products, for messages. */
  readonly listName: string;
  /** `i,j,k` of rows that stand more than once. */
  readonly repeated: ReadonlySet<string>;
  /** Whether a last line without an end may be a whole one: the archive's checksum vouches for it. */
  readonly isWhole: boolean;
}

export function isHeader(line: string): boolean {
  return cellsOf(line.replace(/^\uFEFF/, '')).join(',') === yearColumns.join(',');
}

/** Reads every line of an unpacked year. @param path where it stands on disk */
export async function explainYear(path: string, expected: YearExpectations, faults: Faults): Promise<void> {
  const first = new Map<string, number>();
  let end: Line['end'] | undefined;
  for await (const lines of linesOf(path))
    for (const line of lines) {
      explainLine(line, expected, first, faults);
      end ??= line.end;
      if (line.end !== '' && line.end !== end)
        faults.add('other line ends', {
          file: expected.place,
          line: line.number,
          found: line.end,
          expected: `${JSON.stringify(end)} at the end of every line, as the first has it; unpack the publisher’s file again and do not save it`,
        });
    }
}

function explainLine(
  { number: line, text, end }: Line,
  expected: YearExpectations,
  first: Map<string, number>,
  faults: Faults,
): void {
  const { place: file, year, places, codes, listName } = expected;
  const say = (kind: string, column: Column | undefined, found: string, what: string): void =>
    faults.add(kind, { file, line, ...(column === undefined ? {} : { column }), found, expected: what });
  const cells = cellsOf(text);
  const hasEnd = end !== '';
  if (line === 1) {
    if (!isHeader(text))
      say(
        'other headers',
        undefined,
        text,
        `the header ${yearColumns.join(',')}; the publisher’s layout has changed`,
      );
    return;
  }
  if (text === '') return;
  if (cells.length !== yearColumns.length || (!hasEnd && !expected.isWhole)) {
    const found = `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}${hasEnd ? '' : ' and no line end'}`;
    say(
      'rows with too few or too many cells',
      undefined,
      found,
      `${yearColumns.length} cells${hasEnd ? '' : ' and a line end'}; a row cut short means a truncated file: unpack or download it again`,
    );
    return;
  }
  const [t = '', i = '', j = '', k = '', v = '', q = ''] = cells;
  if (!decimal.test(trimmed(t)) || Number(t) !== Number(year))
    say('rows of another year', 't', t, `${year}, the year in the file’s name`);
  for (const [column, number] of [
    ['i', i],
    ['j', j],
  ] as const)
    if (!places.has(plain(number)))
      say(
        'numbers of unknown economies',
        column,
        number,
        'a number of datasets/economies (baci-country-codes.codes.csv); if the publisher added an economy, add its number there',
      );
  if (plain(i) === plain(j) && places.has(plain(i)))
    say('rows of an economy’s trade with itself', 'j', j, 'another economy than the exporter');
  if (!codes.has(k)) say('unknown products', 'k', k, unknownCode(k, codes, listName));
  if (!isAmount(v))
    say(
      'values that are no amounts',
      'v',
      v,
      'a value in thousand US dollars, 0 or more; only masses may be blank',
    );
  if (!isMissing(q) && !isAmount(q))
    say('masses that are no amounts', 'q', q, 'tonnes, 0 or more; blank or NA where there is none');
  const key = `${plain(i)},${plain(j)},${k}`;
  if (!expected.repeated.has(key)) return;
  const before = first.get(key);
  if (before === undefined) first.set(key, line);
  else
    say(
      'repeated rows',
      undefined,
      text,
      `each exporter, importer and product once; line ${before} has these too`,
    );
}

function unknownCode(code: string, codes: ReadonlySet<string>, listName: string): string {
  const restored = code.trim().padStart(6, '0');
  const why =
    restored !== code && codes.has(restored)
      ? `${restored}: the leading zero was lost, as spreadsheets do; unpack the publisher’s file again and do not save it`
      : 'check that the list and the year are of one revision and release, and that nobody changed them';
  return `a code of ${listName}; ${why}`;
}

/** Without the blanks that DuckDB passes over; JavaScript knows more. */
const trimmed = (text: string): string => text.replace(/^[ \t]+|[ \t]+$/g, '');
/** A number without blanks and leading zeros. */
const plain = (text: string): string => trimmed(text).replace(/^0+(?=\d)/, '');
const isMissing = (text: string): boolean => /^ *(NA)? *$/.test(text);

/** Decimal digits only: JavaScript takes `0x10` for a number, and DuckDB does not. */
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function isAmount(text: string): boolean {
  const amount = Number(trimmed(text));
  return decimal.test(trimmed(text)) && amount >= 0 && amount <= 1e15;
}
