/** A page of labels and figures; samples write a pair as a row of a table. */
import { type FormOf, orderOf } from './form.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const htmlPairsForm: FormOf = (bytes, { layout }) => {
  if (layout.format !== 'html-pairs') throw new Error('a layout of labels and figures');
  const { labels } = layout;
  const pairs = [...bytes.toString('utf8').matchAll(/<th>([^<]*)<\/th><td>([^<]*)<\/td>/g)];
  const named = pairs.flatMap(([, label = '', value = '']) => {
    const column = Object.entries(labels).find(([, pattern]) => pattern.test(label))?.[0];
    return column === undefined ? [] : [{ column, label, value }];
  });
  const form = {
    columns: named.map(({ column }) => column),
    rows: [named.map(({ value }) => value)],
  };
  return {
    ...form,
    write(change = {}) {
      const written = orderOf(form, change).map((place) => {
        const { label = '', value = '' } = named[place] ?? {};
        const text = change.cell?.(0, place, value) ?? value;
        return `<tr><th>${escaped(change.headings?.get(place) ?? label)}</th><td>${escaped(text)}</td></tr>`;
      });
      return Buffer.from(`<html><body><table>\n${written.join('\n')}\n</table></body></html>\n`);
    },
  };
};
