/** Carcinogens by registry number: the list of the US program, and that of the IARC for a reader's own copy. */
import type { Entity } from '../../../schema/entity.ts';
import type { Adapter, Assertion, Emit, Row } from '../../adapter.ts';
import { iarcClasses, iarcNotClassifiable, ntpClasses } from './classes.ts';
import {
  edition,
  iarcCarcinogensSource,
  iarcFile,
  ntpCarcinogensSource,
  ntpFile,
  period,
} from './sources.ts';
import { notOfDevices, substanceOf } from './substances.ts';

/** The registry number, checked by its last digit: digits from the right times 1, 2, 3 … modulo 10. */
function isCas(text: string): boolean {
  const match = /^(\d{2,7})-(\d{2})-(\d)$/.exec(text);
  if (match === null) return false;
  const digits = [...`${match[1]}${match[2]}`].reverse().map(Number);
  const sum = digits.reduce((total, digit, place) => total + digit * (place + 1), 0);
  return sum % 10 === Number(match[3]);
}

interface ClassColumn {
  readonly column: string;
  readonly nameColumn: string;
  readonly classes: ReadonlyMap<string, Entity>;
}

function readRow({ column, nameColumn, classes }: ClassColumn, row: Row, emit: Emit): void {
  const cas = row.text('CAS');
  const printed = row.text(column);
  const harm = classes.get(printed);
  if (!isCas(cas)) emit.fail(row, 'CAS', cas, 'a registry number such as 7440-43-9');
  if (harm === undefined) emit.fail(row, column, printed, `one of ${[...classes.keys()].join(', ')}`);
  if (!isCas(cas) || harm === undefined) return;
  const substance = substanceOf(cas);
  if (substance === undefined) {
    emit.drop(row, notOfDevices);
    return;
  }
  if (substance.entity !== undefined) emit.entity(substance.entity);
  emit.entity(harm);
  emit.statement({
    subject: substance.id,
    predicate: 'bearsHarm',
    object: harm.id,
    period,
    status: 'reported',
    locator: `${row.file}, ${cas}`,
    note: `Listed as “${row.text(nameColumn)}”. What the substance may do; the year is that of the copy.`,
  });
}

function classCounts(column: string, file: string, count: number): Assertion {
  return {
    says: `${file} has ${count} rows with a ${column}`,
    check: ({ rowsRead }) => (rowsRead.get(file) === count ? undefined : `${rowsRead.get(file)} rows`),
  };
}

/** A class as the list has it. */
function listed(subject: string, harm: string): Assertion {
  return {
    says: `${subject} is ${harm}`,
    check({ statements }) {
      const found = statements.filter((draft) => draft.subject === subject).map(({ object }) => object);
      return found.join() === harm ? undefined : found.join();
    },
  };
}

const ntpColumn: ClassColumn = { column: 'Listing', nameColumn: 'Chemical', classes: ntpClasses };
const iarcColumn: ClassColumn = { column: 'group', nameColumn: 'description', classes: iarcClasses };
/** Its entry is of cobalt with tungsten carbide, which is another thing than cobalt. */
const cobalt = '7440-48-4';

export const ntpCarcinogens: Adapter = {
  id: 'ntp-carcinogens',
  dataset: 'ntp-carcinogens',
  source: ntpCarcinogensSource,
  edition,
  read: 'copy',
  rawFolder: 'harms/carcinogen-classification',
  tables: [
    {
      file: /^ntp_carcinogens\.tsv$/,
      fileName: ntpFile,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: '\t' },
      columns: {
        CAS: { is: 'term', meaning: 'Registry number of the substance' },
        Chemical: { is: 'term', meaning: 'Name, with a pointer to a wider listing' },
        Listing: { is: 'term', meaning: '1 known, 2 reasonably anticipated' },
      },
      key: ['CAS'],
      row: (row, emit) => readRow(ntpColumn, row, emit),
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    classCounts('listing', ntpFile, 234),
    listed('material:arsenic', 'harm:ntp-known-carcinogen'),
    listed('material:lead', 'harm:ntp-anticipated-carcinogen'),
    listed('material:cas-18540-29-9', 'harm:ntp-known-carcinogen'),
  ],
};

export const iarcCarcinogens: Adapter = {
  id: 'iarc-carcinogens',
  dataset: 'iarc-carcinogens',
  source: iarcCarcinogensSource,
  edition,
  read: 'copy',
  rawFolder: 'harms/carcinogen-classification',
  bundled: false,
  tables: [
    {
      file: /^iarc_carcinogens\.tsv$/,
      fileName: iarcFile,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: '\t' },
      columns: {
        CAS: { is: 'term', meaning: 'Registry number of the agent' },
        description: { is: 'term', meaning: 'Name of the agent' },
        group: { is: 'term', meaning: '1, 11 for 2A, 12 for 2B, 3 not classifiable' },
        volumes: { ignored: 'volumes of the monographs' },
        year: { ignored: 'the year of a volume, or words' },
      },
      key: ['CAS'],
      row(row, emit) {
        if (row.text('group') === iarcNotClassifiable)
          emit.drop(row, 'group 3: the evidence does not suffice to say');
        else if (row.text('CAS') === cobalt)
          emit.drop(row, 'cobalt with tungsten carbide under the number of cobalt');
        else readRow(iarcColumn, row, emit);
      },
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    classCounts('group', iarcFile, 863),
    listed('material:lead', 'harm:iarc-group-2b'),
    listed('material:cas-1303-00-0', 'harm:iarc-group-1'),
    listed('material:cas-59536-65-1', 'harm:iarc-group-2a'),
  ],
};
