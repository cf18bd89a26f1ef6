/** Meetings with the European Parliament, counted by organisation and year: no person comes out of it. */
import type { Adapter, Assertion, Emit, Gatherer } from '../../adapter.ts';
import { CellError } from '../../readers/cell.ts';
import { organisationsIn } from './organisations.ts';
import { edition, epLobbyMeetings, fileName } from './source.ts';

const meetings = 'indicator:meetings-with-members-of-the-european-parliament';

/** What part of a year the extract covers, where it is not the whole. */
const partOfYear: ReadonlyMap<string, string> = new Map([
  ['2019', ' From 17 June.'],
  ['2022', ' Up to 16 February.'],
]);

function gatherMeetings(): Gatherer {
  /** By organisation, then by year. */
  const counts = new Map<string, Map<string, number>>();
  return {
    row(row, emit) {
      const year = /^\d{2}-\d{2}-(\d{4})$/.exec(row.text('date'))?.[1];
      if (year === undefined) throw new CellError('date', row.text('date'), 'a day such as 27-10-2021');
      const found = organisationsIn(row.text('lobbyists'));
      if (found.length === 0) emit.drop(row, 'names none of the organisations that are counted');
      else emit.gathered(row);
      for (const name of found) {
        const years = counts.get(name) ?? new Map<string, number>();
        counts.set(name, years.set(year, (years.get(year) ?? 0) + 1));
      }
    },
    end(emit) {
      for (const [name, years] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
        for (const [year, count] of [...years].sort(([a], [b]) => (a < b ? -1 : 1)))
          emitCount(emit, name, year, count);
    },
  };
}

function emitCount(emit: Emit, name: string, year: string, count: number): void {
  emit.statement({
    subject: { kind: 'organisation', name, mayBeNew: true },
    predicate: 'lobbies',
    object: meetings,
    period: year,
    value: count,
    unit: 'count',
    status: 'derived',
    locator: `records of ${year} that name ${name}`,
    note: `Counted: published meetings whose record names ${name} on its own.${partOfYear.get(year) ?? ''} A lowest number.`,
  });
}

/** @param count meetings over all years */
function meetsOften(organisation: string, count: number): Assertion {
  return {
    says: `${organisation} is named in ${count} meetings`,
    check({ statements }) {
      const sum = statements
        .filter(({ subject }) => subject === organisation)
        .reduce((total, { value = 0 }) => total + value, 0);
      return sum === count ? undefined : `${sum}`;
    },
  };
}

export const epLobbyMeetings2022: Adapter = {
  id: 'ep-lobby-meetings',
  dataset: 'ep-lobby-meetings',
  source: epLobbyMeetings,
  edition,
  read: 'copy',
  rawFolder: 'power/ep-mep-lobby-meetings',
  tables: [
    {
      file: /^mepmeetings.*\.csv$/,
      fileName,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',', hasLostCharacters: true },
      columns: {
        '(A)': { ignored: 'the number of the record in the copy' },
        committees: { ignored: 'not needed to count' },
        country: { ignored: 'the country of a member of Parliament' },
        date: { is: 'term', meaning: 'Day of the meeting' },
        dossier: { ignored: 'not needed to count' },
        epid: { is: 'person', meaning: 'number of a member of Parliament' },
        group: { ignored: 'the group of a member of Parliament' },
        lobbyists: {
          is: 'organisation',
          meaning: 'Who was met, as free text; only names of organisations.ts are taken from it',
        },
        location: { ignored: 'not needed to count' },
        mep: { is: 'person', meaning: 'name of a member of Parliament' },
        role: { ignored: 'the role of a member of Parliament' },
        title: { ignored: 'not needed to count; may name persons' },
      },
      row: (row, emit) => emit.fail(row, 'lobbyists', '', 'rows that are gathered'),
      gather: gatherMeetings,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'the extract has 23,050 records',
      check: ({ rowsRead }) =>
        rowsRead.get(fileName) === 23_050 ? undefined : `${rowsRead.get(fileName) ?? 0} records`,
    },
    // Counted once more, apart from this code: 106, 88 and 66 cells hold the word, of which these stand alone.
    meetsOften('org:google', 85),
    meetsOften('org:meta', 76),
    meetsOften('org:apple', 61),
    meetsOften('org:asml', 7),
  ],
};
