/** Meetings with the European Parliament, counted by organisation, file and year: no person comes out of it. */
import type { Entity } from '../../../schema/entity.ts';
import type { Adapter, Assertion, Emit, Gatherer } from '../../adapter.ts';
import { CellError } from '../../readers/cell.ts';
import { files, filesIn } from './files.ts';
import { organisationsIn } from './organisations.ts';
import { edition, epLobbyMeetings, fileName } from './source.ts';

const meetings = 'indicator:meetings-with-members-of-the-european-parliament';

/** What part of a year the extract covers, where it is not the whole. */
const partOfYear: ReadonlyMap<string, string> = new Map([
  ['2019', ' From 17 June.'],
  ['2022', ' Up to 16 February.'],
]);

/** What meetings are counted by: an organisation, a file, or an organisation on a file. */
class Tally {
  readonly #counts = new Map<string, number>();

  add(...key: readonly string[]): void {
    const whole = key.join('|');
    this.#counts.set(whole, (this.#counts.get(whole) ?? 0) + 1);
  }

  /** Each key with its count, in order of the keys. */
  sorted(): readonly (readonly [key: readonly string[], count: number])[] {
    return [...this.#counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([whole, count]) => [whole.split('|'), count]);
  }
}

function gatherMeetings(): Gatherer {
  const [byOrganisation, byBoth, byFile, byFileWithCounted] = [
    new Tally(),
    new Tally(),
    new Tally(),
    new Tally(),
  ];
  return {
    row(row, emit) {
      const year = /^\d{2}-\d{2}-(\d{4})$/.exec(row.text('date'))?.[1];
      if (year === undefined) throw new CellError('date', row.text('date'), 'a day such as 27-10-2021');
      const found = organisationsIn(row.text('lobbyists'));
      const about = filesIn(row.text('dossier'), row.text('title'));
      if (found.length === 0 && about.length === 0)
        emit.drop(row, 'names none of the organisations and files that are counted');
      else emit.gathered(row);
      for (const name of found) byOrganisation.add(name, year);
      for (const { id } of about) {
        byFile.add(id, year);
        if (found.length > 0) byFileWithCounted.add(id, year);
        for (const name of found) byBoth.add(name, id, year);
      }
    },
    end(emit) {
      for (const { id, name } of files) emit.entity({ ...plain, id, name });
      emit.entity(withCountedOrganisation);
      for (const [[name = '', year = ''], count] of byOrganisation.sorted())
        emit.statement({
          ...counted(year, count),
          subject: { kind: 'organisation', name, mayBeNew: true },
          predicate: 'lobbies',
          object: meetings,
          locator: `records of ${year} that name ${name}`,
          note: `Counted: published meetings whose record names ${name} on its own.${partOfYear.get(year) ?? ''} A lowest number.`,
        });
      for (const [[name = '', id = '', year = ''], count] of byBoth.sorted())
        emit.statement({
          ...counted(year, count),
          subject: { kind: 'organisation', name, mayBeNew: true },
          predicate: 'lobbies',
          object: id,
          locator: `records of ${year} that name ${name} and the file ${id.slice('instrument:'.length)}`,
          note: `Counted: published meetings whose record names ${name} on its own, and this file as its dossier or title.${partOfYear.get(year) ?? ''} A lowest number; part of all meetings of ${name}.`,
        });
      emitOfFiles(emit, meetings, byFile, 'whoever came');
      emitOfFiles(
        emit,
        withCountedOrganisation.id,
        byFileWithCounted,
        'with one or more of 36 organisations',
      );
    },
  };
}

const plain = { latitude: null, longitude: null, partOf: null, ownedBy: null, replacedBy: null };

const withCountedOrganisation: Entity = {
  ...plain,
  id: 'indicator:meetings-with-a-counted-organisation',
  name: {
    en: 'Meetings that name one of the counted organisations',
    fr: 'Réunions qui nomment une des organisations comptées',
    es: 'Reuniones que nombran a una de las organizaciones contadas',
  },
};

const counted = (year: string, count: number) =>
  ({ period: year, value: count, unit: 'count', status: 'derived' }) as const;

/** @param who of which meetings the count is, as a note says it */
function emitOfFiles(emit: Emit, indicator: string, counts: Tally, who: string): void {
  for (const [[id = '', year = ''], count] of counts.sorted())
    emit.statement({
      ...counted(year, count),
      subject: id,
      predicate: 'hasIndicator',
      object: indicator,
      locator: `records of ${year} on the file ${id.slice('instrument:'.length)}, ${who}`,
      note: `Counted: published meetings whose dossier or title names this file, ${who}.${partOfYear.get(year) ?? ''} A lowest number.`,
    });
}

/** @param count meetings over all years */
function meetsOften(organisation: string, count: number): Assertion {
  return {
    says: `${organisation} is named in ${count} meetings`,
    check({ statements }) {
      const sum = statements
        .filter(({ subject, object }) => subject === organisation && object === meetings)
        .reduce((total, { value = 0 }) => total + value, 0);
      return sum === count ? undefined : `${sum}`;
    },
  };
}

/** @param all meetings over all years, whoever came; @param ours those with a counted organisation */
function isMetOn(file: string, all: number, ours: number): Assertion {
  return {
    says: `${all} meetings are on ${file}, ${ours} of them with a counted organisation`,
    check({ statements }) {
      const found = [meetings, withCountedOrganisation.id].map((indicator) =>
        statements
          .filter(({ subject, object }) => subject === `instrument:${file}` && object === indicator)
          .reduce((total, { value = 0 }) => total + value, 0),
      );
      return found.join() === `${all},${ours}` ? undefined : found.join(', ');
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
        dossier: {
          is: 'note',
          meaning:
            'What was talked about, as free text; only whether it names a file of files.ts is taken from it',
        },
        epid: { is: 'person', meaning: 'number of a member of Parliament' },
        group: { ignored: 'the group of a member of Parliament' },
        lobbyists: {
          is: 'organisation',
          meaning: 'Who was met, as free text; only names of organisations.ts are taken from it',
        },
        location: { ignored: 'not needed to count' },
        mep: { is: 'person', meaning: 'name of a member of Parliament' },
        role: { ignored: 'the role of a member of Parliament' },
        title: {
          is: 'note',
          meaning:
            'Title of the meeting, as free text that may name persons; only whether it names a file of files.ts is taken from it',
        },
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
    // Counted once more, apart from this code: the same two numbers of records, and 5 on the charger.
    isMetOn('eu-digital-services-act', 910, 150),
    isMetOn('eu-digital-markets-act', 428, 81),
    isMetOn('eu-common-charger', 5, 3),
  ],
};
