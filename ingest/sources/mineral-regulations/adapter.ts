/** Which minerals each rule or standard covers, with who set it up and whether it binds. */
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { fileHasRows } from '../../row-count.ts';
import { instruments } from './instruments.ts';
import { minerals } from './minerals.ts';
import { edition, fileName, mineralRegulations } from './source.ts';

/** What each kind of instrument is. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['Certification Schemes', 'Certification scheme, voluntary'],
  ['Guidelines', 'Guidelines, not binding'],
  ['Mandatory Legal Frameworks', 'Legal framework, binding'],
  ['Traceability Providers', 'Traceability scheme, voluntary'],
  ['Voluntary Standards', 'Voluntary standard'],
]);

function readRow(row: Row, emit: Emit): void {
  const printed = row.text('Regulation_Name');
  const instrument = instruments.get(printed);
  const kind = kinds.get(row.text('Regulation_Type'));
  const year = /^(\d{4})(?:\/(\d{4}))?$/.exec(row.text('Year'));
  if (instrument === undefined)
    emit.fail(row, 'Regulation_Name', printed, 'an instrument that instruments.ts names');
  if (kind === undefined)
    emit.fail(row, 'Regulation_Type', row.text('Regulation_Type'), [...kinds.keys()].join(', '));
  if (year === null || Number(year[1]) > Number(edition))
    emit.fail(row, 'Year', row.text('Year'), `a year up to ${edition}, or two as in 2009/2019`);
  if (instrument === undefined || kind === undefined || year === null) return;
  const { id, name } = instrument;
  if (name !== undefined)
    emit.entity({ id, name, latitude: null, longitude: null, partOf: null, ownedBy: null, replacedBy: null });
  const since = year[1] ?? '';
  const revised = year[2] === undefined ? '' : ` Revised in ${year[2]}.`;
  for (const category of row.text('categories').split(/, (?![^(]*\))/)) {
    const covered = minerals.get(category);
    if (covered === undefined) {
      emit.fail(row, 'categories', category, `minerals such as ${[...minerals.keys()].join(', ')}`);
      continue;
    }
    if (covered.lump !== undefined) emit.entity(covered.lump);
    const listed = covered.isLoose === true ? ` Listed as “${category}”.` : '';
    for (const object of covered.ids)
      emit.statement({
        subject: id,
        predicate: 'regulates',
        object,
        period: since === edition ? since : `${since}/${edition}`,
        status: 'reported',
        locator: `${printed}; ${category}`,
        note: `${kind}, of ${row.text('Organizing_Body')}, since ${since}.${revised}${listed}`,
      });
  }
}

export const mineralRegulations2021: Adapter = {
  id: 'mineral-regulations',
  dataset: 'mineral-regulations',
  source: mineralRegulations,
  edition,
  read: 'copy',
  rawFolder: 'harms/mineral-regulations',
  tables: [
    {
      file: /^pages_data.*\.csv$/,
      fileName,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        Regulation_Name: { is: 'term', meaning: 'The rule or standard' },
        Organizing_Body: { is: 'organisation', meaning: 'Who set it up' },
        Year: { is: 'term', meaning: 'First year, and that of a revision' },
        categories: { is: 'term', meaning: 'Minerals that it covers' },
        Regulation_Type: { is: 'term', meaning: 'Law, guidelines, standard, certificate or traceability' },
        Requirements: { ignored: 'the words of the atlas, which has no licence' },
        Description: { ignored: 'the words of the atlas, which has no licence' },
      },
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    fileHasRows(fileName, 43),
    {
      says: '43 instruments, of which four bind by law',
      check({ statements }) {
        const all = new Set(statements.map(({ subject }) => subject));
        const binding = new Set(
          statements.filter(({ note }) => note?.includes(', binding') === true).map(({ subject }) => subject),
        );
        return all.size === 43 && binding.size === 4 ? undefined : `${all.size}, of which ${binding.size}`;
      },
    },
    {
      says: 'cobalt is covered by three: RMAP, Certified Trading Chains and Better Mining',
      check({ statements }) {
        const found = statements
          .filter(({ object }) => object === 'material:cobalt')
          .map(({ subject }) => subject)
          .sort()
          .join(', ');
        const expected = 'instrument:better-mining, instrument:certified-trading-chains, instrument:rmap';
        return found === expected ? undefined : found;
      },
    },
  ],
};
