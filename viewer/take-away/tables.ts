/** The tables of a page: its own, or every figure of the answer; of two answers beside each other, as one. */
import type { TakenTable } from '../../picture/taken/table.ts';
import { askAnswer } from './answer.ts';
import type { Handed, HandedTable } from './handed.ts';
import type { SourcedClient } from './sourced-client.ts';

type Sourced = Pick<SourcedClient, 'ask' | 'askedAs'>;

async function figuresOf(data: unknown): Promise<TakenTable> {
  return (await import('../../picture/taken/figures.ts')).figuresTable(data);
}

async function together(first: TakenTable, second: TakenTable): Promise<TakenTable> {
  return (await import('../../picture/taken/both.ts')).bothTables(first, second);
}

/** Every figure of the answer, and of the one beside it. */
function figures(handed: Handed): HandedTable {
  return {
    async table(sourced: Sourced) {
      const { data, beside } = await askAnswer(sourced, handed);
      const first = await figuresOf(data);
      return beside === null ? first : together(first, await figuresOf(beside.data));
    },
  };
}

export function tablesOf(handed: Handed): readonly HandedTable[] {
  const { tables, beside } = handed;
  if (tables === undefined) return [figures(handed)];
  return tables.map((own, place) => {
    const other = beside?.tables?.[place];
    if (other === undefined) return own;
    return {
      ...own,
      table: async (sourced: Sourced) => together(await own.table(sourced), await other.table(sourced)),
    };
  });
}
