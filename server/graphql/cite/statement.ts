/** How to cite one statement: its document, with the place in it and the graph that it was read through. */

import { type CitationStyle, cite } from '../../../picture/taken/citation.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { Asking } from '../asking.ts';
import { sourceOf } from '../parts/refs.ts';

/** @param page the address of the statement here, for a document that has none of its own */
export function statementCitation(
  context: Asking,
  row: StatementRow,
  { style, page }: { readonly style: CitationStyle; readonly page: string },
): string {
  const source = sourceOf(context, row.source);
  const edition = source.editions.find(({ id }) => id === row.edition);
  const release = context.graph.store.release.id;
  return cite(
    {
      key: `${row.source}-${row.edition}-${row.id.slice(0, 8)}`.replace(/[^A-Za-z0-9-]/g, '-'),
      author: source.publisher,
      title: edition?.title ?? source.title,
      published: edition?.published ?? null,
      details: [
        row.locator,
        ...(edition?.doi == null ? [] : [`doi:${edition.doi}`]),
        `Filon, release ${release.slice(0, 16)}, statement ${row.id.slice(0, 16)}`,
      ],
      version: null,
      url: edition?.url ?? page,
    },
    style,
  );
}
