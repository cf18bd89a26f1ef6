/** What a page hands over to be taken away: its pictures, its tables, its network, and the question that made them. */
import type { TakenNetwork } from '../../picture/taken/network.ts';
import type { TakenTable } from '../../picture/taken/table.ts';
import type { Query, Variables } from '../data/query.ts';
import type { SourcedClient } from './sourced-client.ts';

type Later<Value> = Value | Promise<Value>;

export interface HandedPicture {
  /** Tells several pictures of a page apart; left out where there is one. */
  readonly label?: string;
  /** What is added to the name of the file. */
  readonly ending?: string;
  /** A picture that stands alone: no colour of the page, its own sources and release. */
  svg(): Later<string>;
}

export interface HandedTable {
  readonly label?: string;
  readonly ending?: string;
  /** @param sourced asks the question of the page, or any other, with what each figure rests on */
  table(sourced: Pick<SourcedClient, 'ask' | 'askedAs'>): Later<TakenTable>;
}

export interface Handed {
  /** Name of the files without their ending: `filon-network-org-apple-fr`. */
  readonly name: string;
  /** What is on the page, in the reader's language; cited under this name where the answer has no citation of its own. */
  readonly title: string;
  /** The question that the page asked. */
  readonly question: {
    readonly query: Query<Readonly<Record<string, unknown>>, Variables>;
    readonly variables: Variables;
  };
  readonly pictures?: readonly HandedPicture[];
  /** Where a page has none of its own, every figure of the answer is a row. */
  readonly tables?: readonly HandedTable[];
  network?(): Later<TakenNetwork>;
  /**
   * The answer itself, where it must not be asked for again: a text of the reader's own stands in no address, so
   * that such a question is not opened at the query desk either.
   */
  readonly kept?: Readonly<Record<string, unknown>>;
  /** The answer that the page puts beside its own; files of numbers hold both. Its tables are in the order of the page's. */
  readonly beside?: Pick<Handed, 'question' | 'tables'>;
}

/** A question with its types, as pages write it. */
export function asked<Data, Vars extends Variables>(
  query: Query<Data, Vars>,
  variables: Vars,
): Handed['question'] {
  return { query: query as unknown as Handed['question']['query'], variables };
}
