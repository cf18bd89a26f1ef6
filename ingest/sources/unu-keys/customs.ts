/** Under which codes of the Combined Nomenclature a key is traded: rows of single years become spans. */
import type { Gatherer, InputTable } from '../../adapter.ts';
import { files } from './source.ts';

const bare = { latitude: null, longitude: null, partOf: null, ownedBy: null, replacedBy: null } as const;

/** Years in a row as spans: 2004, 2005, 2007 give 2004/2005 and 2007. */
export function spansOf(years: Iterable<number>): readonly string[] {
  const spans: { from: number; to: number }[] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && year === last.to + 1) last.to = year;
    else spans.push({ from: year, to: year });
  }
  return spans.map(({ from, to }) => (from === to ? `${from}` : `${from}/${to}`));
}

function gatherer(): Gatherer {
  const links = new Map<string, Map<string, Set<number>>>();
  return {
    row(row, emit) {
      const [code, key, year] = [row.text('CN'), row.text('UNU_Key'), row.text('Year')];
      if (!/^\d{8}$/.test(code)) emit.fail(row, 'CN', code, 'eight digits');
      else if (!/^(19|20)\d\d$/.test(year)) emit.fail(row, 'Year', year, 'a year');
      else if (key === '') emit.drop(row, 'a code that belongs to no key');
      else {
        const keys = links.get(code) ?? new Map<string, Set<number>>();
        keys.set(key, (keys.get(key) ?? new Set()).add(Number(year)));
        emit.gathered(row);
        links.set(code, keys);
      }
    },
    end(emit) {
      for (const [code, keys] of links) {
        const id = `product:cn-${code}`;
        const printed = `${code.slice(0, 4)} ${code.slice(4, 6)} ${code.slice(6)}`;
        emit.entity({
          id,
          name: {
            en: `Combined Nomenclature ${printed}`,
            fr: `Nomenclature combinée ${printed}`,
            es: `Nomenclatura combinada ${printed}`,
          },
          ...bare,
        });
        emit.code({ entity: id, system: 'cn', code });
        for (const [key, years] of keys)
          for (const period of spansOf(years))
            emit.statement({
              subject: { kind: 'device', system: 'unu-key', code: key },
              predicate: 'tradedAs',
              object: id,
              stage: 'trade',
              period,
              status: 'reported',
              locator: `${files.customs}, ${code}, ${key}`,
              note: `Customs of the EU; the first six digits are the code of the Harmonized System in force in those years.`,
            });
      }
    },
  };
}

export const customsTable: InputTable = {
  file: /^htbl_CN_Match_Key.*\.csv$/,
  fileName: files.customs,
  layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
  columns: {
    CN: { is: 'term', meaning: 'code of the Combined Nomenclature, eight digits' },
    Year: { is: 'term', meaning: 'year of the nomenclature' },
    UNU_Key: { is: 'term', meaning: 'key of the equipment' },
  },
  key: ['CN', 'Year', 'UNU_Key'],
  row: (row, emit) => emit.fail(row, 'CN', row.text('CN'), 'rows that are gathered'),
  gather: gatherer,
};
