/**
 * What became of each row of a publisher's file: it was kept, it is in quarantine, or it was dropped for a reason.
 * No row may be lost without a word, so that the four counts of an account must add up.
 */
import { z } from 'zod';

const CountSchema = z.int().nonnegative();

export interface RowCounts {
  /** Rows of the files, as the layout of each defines a row. */
  readonly read: number;
  /** Rows that gave a statement, an entity, a name, a code or an extent, or went into a figure about many rows. */
  readonly kept: number;
  /** Rows of which every statement is in quarantine. */
  readonly quarantined: number;
  /** Rows that gave nothing, by reason. */
  readonly dropped: Readonly<Record<string, number>>;
}

/** Rows that were dropped, for whatever reason. */
export function droppedRows({ dropped }: RowCounts): number {
  return Object.values(dropped).reduce((sum, count) => sum + count, 0);
}

/** `1,506 rows read = 1,480 kept + 2 quarantined + 24 dropped`. */
export function rowsSentence(rows: RowCounts): string {
  const text = (count: number): string => count.toLocaleString('en');
  const read = `${text(rows.read)} ${rows.read === 1 ? 'row' : 'rows'} read`;
  return `${read} = ${text(rows.kept)} kept + ${text(rows.quarantined)} quarantined + ${text(droppedRows(rows))} dropped`;
}

export const RowCountsSchema = z
  .strictObject({
    read: CountSchema,
    kept: CountSchema,
    quarantined: CountSchema,
    dropped: z.record(z.string().min(1), CountSchema),
  })
  .superRefine((rows: RowCounts, context) => {
    if (rows.read !== rows.kept + rows.quarantined + droppedRows(rows))
      context.addIssue({ code: 'custom', message: `${rowsSentence(rows)} does not add up` });
  });

/** The account of one run of an adapter, as a data set holds it under `filon:rows`. */
export const RowAccountSchema = z.strictObject({
  /** Id of the adapter, which is the stem of its tables. */
  adapter: z.string().min(1),
  /** Id of the source. */
  source: z.string().min(1),
  /** Editions of which the rows speak, sorted: most files hold one. */
  editions: z.array(z.string().min(1)).min(1),
  rows: RowCountsSchema,
});
export type RowAccount = z.infer<typeof RowAccountSchema>;
