/**
 * The records of an XML file, each written in a branch of its own. A column `A/b` is of an element above the record
 * where A stands on the way to it, and else of a table A inside the record.
 */
import { type FormOf, orderOf } from './form.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const plain = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim();

export const xmlForm: FormOf = (bytes, { layout, columns: declared }) => {
  if (layout.format !== 'xml') throw new Error('a layout of XML');
  const path = layout.record.split('/');
  const columns = Object.keys(declared);
  const columnOf = (leaf: string): string | undefined =>
    columns.find((name) => name === leaf || name.endsWith(`/${leaf}`));
  const isAbove = (column: string): boolean =>
    column.includes('/') && path.includes(column.split('/')[0] ?? '');
  const records: Map<string, string>[] = [];
  const shared = new Map<string, string>();
  let current = new Map<string, string>();
  for (const [, leaf, text = '', closed] of bytes
    .toString('utf8')
    .matchAll(/<(\w+)>([^<]*)<\/\1>|<\/(\w+)>/g)) {
    if (closed === path.at(-1)) {
      records.push(new Map([...shared, ...current]));
      current = new Map();
    }
    const column = leaf === undefined ? undefined : columnOf(leaf);
    if (column !== undefined) (isAbove(column) ? shared : current).set(column, plain(text));
  }
  const form = { columns, rows: records.map((record) => columns.map((name) => record.get(name) ?? '')) };
  return {
    ...form,
    write(change = {}) {
      const order = orderOf(form, change);
      const branches = form.rows.map((cells, row) => {
        const leaves = order.map((place) => {
          const name = columns[place] ?? '';
          const text = change.cell?.(row, place, cells[place] ?? '') ?? cells[place] ?? '';
          const [parent = '', leaf = name] = name.includes('/') ? name.split('/') : [path.at(-1), name];
          const written = change.headings?.get(place) ?? leaf;
          return { parent, text: `<${written}>${escaped(text)}</${written}>` };
        });
        const tables = [...new Set(leaves.map(({ parent }) => parent))].filter((one) => !path.includes(one));
        const within = tables.map((table) => {
          const own = leaves.filter(({ parent }) => parent === table).map(({ text }) => text);
          return `<${table}>\n${own.join('\n')}\n</${table}>\n`;
        });
        return path.slice(1).reduceRight((inside, element) => {
          const own = leaves.filter(({ parent }) => parent === element).map(({ text }) => text);
          return `<${element}>\n${own.join('\n')}\n${inside}</${element}>\n`;
        }, within.join(''));
      });
      return Buffer.from(`<${path[0]}>\n${branches.join('')}</${path[0]}>\n`);
    },
  };
};
