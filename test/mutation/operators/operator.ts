/** A way in which a file goes wrong between the publisher and us. */
import type { Random } from '../random.ts';
import type { SampleFile } from '../samples.ts';

export interface Mutation {
  readonly bytes: Buffer;
  /** What was done, in words, so that a miss can be looked at. */
  readonly says: string;
}

export interface Operator {
  readonly id: string;
  /** Undefined where the file offers nothing to do it to. */
  readonly mutate: (file: SampleFile, random: Random) => Mutation | undefined;
}

/** Places of the columns whose rule answers to a question. */
export function columnsWhere(
  { form, table }: SampleFile,
  answers: (rule: NonNullable<SampleFile['table']['columns'][string]>, name: string) => boolean,
): number[] {
  return form.columns.flatMap((name, place) => {
    const rule = table.columns[name];
    return rule !== undefined && answers(rule, name) ? [place] : [];
  });
}

/** A cell with something in it, of the columns given. */
export function filledCell(
  { form }: SampleFile,
  columns: readonly number[],
  random: Random,
  isWanted: (text: string) => boolean = () => true,
): { readonly row: number; readonly column: number; readonly text: string } | undefined {
  const cells = form.rows.flatMap((cells, row) =>
    columns.flatMap((column) => {
      const text = cells[column] ?? '';
      return text !== '' && isWanted(text) ? [{ row, column, text }] : [];
    }),
  );
  return random.one(cells);
}

/** The file with one cell written anew. */
export function withCell({ form }: SampleFile, row: number, column: number, text: string): Buffer {
  return form.write({ cell: (y, x, before) => (y === row && x === column ? text : before) });
}
