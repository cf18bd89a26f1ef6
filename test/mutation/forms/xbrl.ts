/** The numbered contexts of an XBRL instance with their facts; what belongs to all of them is a column of each. */
import { type FormOf, orderOf } from './form.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const plain = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim();

/** Samples write a fact on one line: `<p:A contextRef="c1" unitRef="USD">5</p:A>`; a unit is named by its measure. */
const fact = /<[\w-]+:([\w-]+) contextRef="(\w+)"(?: unitRef="(\w+)")?[^>]*>([^<]*)</g;
const member = /<xbrli:context id="(\w+)">.*?<\/xbrli:context>/gs;

export const xbrlForm: FormOf = (bytes, { layout, columns: declared }) => {
  if (layout.format !== 'xbrl') throw new Error('a layout of XBRL');
  const text = bytes.toString('utf8');
  const shared = layout.shared ?? [];
  const columns = Object.keys(declared).filter((name) => !name.startsWith('@') && !name.endsWith('/unit'));
  const numbered = [...text.matchAll(member)]
    .filter(([context]) => context.includes(layout.rows))
    .map(([, id = '']) => id);
  const cells = new Map<string, string>();
  const units = new Map<string, string>();
  for (const [, name = '', context = '', unit, value = ''] of text.matchAll(fact)) {
    const key = numbered.includes(context) ? `${context} ${name}` : name;
    cells.set(key, plain(value));
    if (unit !== undefined) units.set(name, unit);
  }
  const keyOf = (id: string, name: string): string => (shared.includes(name) ? name : `${id} ${name}`);
  const form = {
    columns,
    rows: numbered.map((id) => columns.map((name) => cells.get(keyOf(id, name)) ?? '')),
  };
  return {
    ...form,
    write(change = {}) {
      const order = orderOf(form, change);
      const contexts = numbered.map(
        (_, row) =>
          `<xbrli:context id="c${row}"><xbrli:entity><xbrli:segment><xbrldi:typedMember dimension="rxp:${layout.rows}"><rxp:n>${row + 1}</rxp:n></xbrldi:typedMember></xbrli:segment></xbrli:entity></xbrli:context>`,
      );
      const facts = form.rows.flatMap((row, y) =>
        order.flatMap((place) => {
          const name = columns[place] ?? '';
          const isShared = shared.includes(name);
          if (isShared && y > 0) return [];
          const value = change.cell?.(y, place, row[place] ?? '') ?? row[place] ?? '';
          const unit = units.get(name);
          const heading = change.headings?.get(place) ?? name;
          const ref = isShared ? 'all' : `c${y}`;
          return [
            `<p:${heading} contextRef="${ref}"${unit === undefined ? '' : ` unitRef="${unit}"`}>${escaped(value)}</p:${heading}>`,
          ];
        }),
      );
      const measures = [...new Set(units.values())].map(
        (unit) => `<xbrli:unit id="${unit}"><xbrli:measure>iso4217:${unit}</xbrli:measure></xbrli:unit>`,
      );
      return Buffer.from(
        [
          '<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:rxp="http://xbrl.sec.gov/rxp/2024" xmlns:p="http://xbrl.sec.gov/rxp/2024" xmlns:iso4217="http://www.xbrl.org/2003/iso4217">',
          '<xbrli:context id="all"><xbrli:entity></xbrli:entity></xbrli:context>',
          ...contexts,
          ...measures,
          ...facts,
          '</xbrli:xbrl>',
          '',
        ].join('\n'),
      );
    },
  };
};
