/** A table printed in a PDF, which a sample holds as JSON: the words of each page with their places. */
import { type PlacedText, pdfByHand } from '../../../ingest/testing/pdf-by-hand.ts';
import { type FormOf, orderOf } from './form.ts';

/** A word begins a little left of its column where a letter overhangs. */
const overhang = 2;

export const pdfForm: FormOf = (bytes, { layout }) => {
  if (layout.format !== 'pdf') throw new Error('a layout of a PDF');
  const pages: readonly (readonly PlacedText[])[] = JSON.parse(bytes.toString('utf8'));
  const { columns } = layout;
  /** Words under the header stand in the last column that begins before them; those outside of it in none. */
  const columnOf = ([x, , text]: PlacedText): number =>
    layout.outside?.test(text) === true
      ? -1
      : columns.reduce((found, { left }, place) => (x + overhang >= left ? place : found), 0);
  const isHeading = (word: PlacedText): boolean => layout.header.some((line) => line.includes(word[2]));
  const words = pages.flatMap((page, number) => page.map((word) => ({ word, number })));
  const printed = words.map(({ word }) => columnOf(word));
  const form = {
    columns: columns.map(({ name }) => name),
    // One word a row, so that each can be changed; a cell of several words has as many rows.
    rows: words.map(({ word }, row) =>
      columns.map((_, place) => (printed[row] === place && !isHeading(word) ? word[2] : '')),
    ),
  };
  return {
    ...form,
    write(change = {}) {
      const order = orderOf(form, change);
      const last = columns.at(-1)?.left ?? 0;
      const leftAt = (position: number): number => columns[position]?.left ?? last + 150;
      return pdfByHand(
        pages.map((_, number) =>
          words.flatMap(({ word, number: own }, row): PlacedText[] => {
            if (own !== number) return [];
            const [x, y, text] = word;
            const place = printed[row] ?? -1;
            if (place === -1) return [word];
            return order.flatMap((column, position): PlacedText[] => {
              if (column !== place) return [];
              const heading = isHeading(word) ? change.headings?.get(place) : undefined;
              const written = heading ?? (isHeading(word) ? text : (change.cell?.(row, place, text) ?? text));
              return [[x - (columns[place]?.left ?? 0) + leftAt(position), y, written]];
            });
          }),
        ),
      );
    },
  };
};
