/** The coverage grid as text: a line a row, a sign a year, so that it is read without colour. */
import type { Language } from '../../schema/label.ts';
import type { NamedOut } from './answer.ts';
import { stageText } from './figure.ts';
import { headIn } from './heads.ts';
import { blocks, tableText } from './table.ts';

export interface GridOut {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly {
    readonly stage: string;
    readonly rowCount: number;
    readonly rows: readonly {
      readonly measure: string;
      readonly measureLabel: string;
      readonly of: NamedOut | null;
      readonly by: NamedOut | null;
      readonly moments: readonly { readonly year: number; readonly state: string }[];
    }[];
  }[];
}

const signs: Readonly<Record<string, string>> = { KNOWN: '●', ESTIMATED: '◐', ASSUMED: '◇' };
const nothing = '·';

export function gridText({ from, to, parts }: GridOut, language: Language): string {
  const head = headIn(language);
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const rows = parts.flatMap(({ stage, rows: own, rowCount }) => {
    const name = stageText(stage, language);
    if (own.length === 0) return [[name, head('noFigure'), '', nothing.repeat(years.length)]];
    const lines = own.map((row) => {
      const states = new Map(row.moments.map(({ year, state }) => [year, state]));
      return [
        name,
        row.by?.name ?? (row.measure === 'importsFrom' ? head('imports') : row.measureLabel),
        row.of?.name ?? '',
        years.map((year) => signs[states.get(year) ?? ''] ?? nothing).join(''),
      ];
    });
    const left = rowCount - own.length;
    return left > 0 ? [...lines, [name, `+ ${left}`, '', '']] : lines;
  });
  const columns = [
    { head: head('stage') },
    { head: head('predicate') },
    { head: head('of') },
    { head: `${from}–${to}` },
  ];
  return blocks(tableText(columns, rows), head('gridSigns'));
}
