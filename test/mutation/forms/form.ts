/** A file in a publisher's layout as a table that can be written again with columns, rows or cells changed. */
import type { InputTable } from '../../../ingest/adapter.ts';

export interface Change {
  /** Places of the columns to write, in this order: one left out is dropped, one that stands twice is doubled. */
  readonly order?: readonly number[];
  /** Other headings, by the place of the column. */
  readonly headings?: ReadonlyMap<number, string>;
  /** The text to write in a cell instead. */
  readonly cell?: (row: number, column: number, text: string) => string;
  /** Another sign between cells; of formats that have one. */
  readonly delimiter?: string;
}

export interface Form {
  /** Headings as the adapter declares columns: the second of one name is `Name (2)`. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  write(change?: Change): Buffer;
}

/** Makes a form of a file of one format. */
export type FormOf = (bytes: Buffer, table: InputTable) => Form;

/** The places of the columns that a change keeps. */
export function orderOf(form: Pick<Form, 'columns'>, { order }: Change): readonly number[] {
  return order ?? form.columns.map((_, place) => place);
}
