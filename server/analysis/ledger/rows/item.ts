/** What a row of the ledger is: its words, the statements that it needs, and how it is made from them. */
import type { Label } from '../../../../schema/label.ts';
import type { Stage } from '../../../../schema/stage.ts';
import type { StatementFilter, StatementRow } from '../../../../schema/store.ts';
import type { GraphContext } from '../../context/context.ts';
import type { Choice } from '../../whole/choose.ts';
import type { LedgerParameters, LedgerRow, LedgerRowId } from '../answer.ts';
import type { Division } from '../division.ts';
import type { Outputs } from '../outputs.ts';

/** What a row says of itself, whatever the year. */
export interface RowWords {
  readonly id: LedgerRowId;
  readonly stage: Stage | null;
  /** "Digs". */
  readonly title: Label;
  /** What is measured, without counts of the year. */
  readonly measure: Label;
  readonly digitalPart: LedgerRow['digitalPart'];
  /** What it counts and what it leaves out. */
  readonly scope: Label;
  /** The scope in a few words: pictures print the note beside the bar, and the whole scope elsewhere. */
  readonly inShort: Label | null;
}

export interface RowPlan {
  /** Series and years that are fetched with those of the other rows. */
  readonly wanted: readonly Choice[];
  /** Materials whose prices weigh them. */
  readonly priced: readonly string[];
  /** What is fetched beside these. */
  readonly filters: readonly StatementFilter[];
  /** Years whose amounts can be divided by the people of the year. */
  readonly years: readonly number[];
  /** @param rows every statement that was fetched, in the order of rows */
  readonly answer: (rows: readonly StatementRow[]) => LedgerRow;
  /** Of a row that is one world: how it is divided. */
  readonly division: ((rows: readonly StatementRow[]) => Division | undefined) | null;
  /** Of a row that takes several materials together: the same row under either weighting. */
  readonly outputs:
    | ((rows: readonly StatementRow[], weighting: Outputs['weighting']) => Outputs | undefined)
    | null;
}

/** A row without prices, other statements or a weighting needs to say only what it has. */
export const plainPlan = {
  wanted: [],
  priced: [],
  filters: [],
  years: [],
  division: null,
  outputs: null,
} as const;

export interface RowItem {
  readonly words: RowWords;
  readonly plan: (context: GraphContext, values: LedgerParameters) => RowPlan;
}
