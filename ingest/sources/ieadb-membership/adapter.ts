/** Who is party to eight treaties, and who signed without ratifying: two things that are never one. */
import type { Adapter, Assertion, Emit, Row } from '../../adapter.ts';
import { CellError } from '../../readers/cell.ts';
import { edition, fileName, ieadbMembership } from './source.ts';

/** By the number of the treaty in the database. */
export const treaties: ReadonlyMap<string, string> = new Map([
  ['3042', 'instrument:basel-convention'],
  ['3085', 'instrument:bamako-convention'],
  ['3128', 'instrument:convention-on-biological-diversity'],
  ['3147', 'instrument:central-american-hazardous-waste-agreement'],
  ['3224', 'instrument:waigani-convention'],
  ['3289', 'instrument:rotterdam-convention'],
  ['3341', 'instrument:stockholm-convention'],
  ['4971', 'instrument:minamata-convention'],
]);

/** Dates far off stand for an unknown day. */
const unknownYear = '2899';
const dayOne = Date.UTC(1899, 11, 30);

/** A date as a day, from the serial number of a spreadsheet or as text; undefined where it is blank or unknown. */
function dayOf(row: Row, column: string): string | undefined {
  const text = row.text(column);
  if (text === '') return undefined;
  const serial = /^\d+$/.test(text)
    ? new Date(dayOne + Number(text) * 86_400_000).toISOString().slice(0, 10)
    : text;
  if (serial.startsWith(unknownYear)) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(serial) || serial < '1972' || serial > `${Number(edition) + 1}`)
    throw new CellError(column, text, `a day from 1972 to ${edition}, or one of ${unknownYear} for unknown`);
  return serial;
}

/** From the year of a day to the year up to which the table was kept. */
function spanFrom(day: string): string {
  const year = day.slice(0, 4);
  return year === edition ? year : `${year}/${edition}`;
}

function readRow(row: Row, emit: Emit): void {
  const number = row.text('mitch_id');
  const instrument = treaties.get(number);
  if (instrument === undefined) {
    emit.drop(row, 'another treaty than the eight that are read');
    return;
  }
  if (row.text('inclusion') !== 'MEA') {
    emit.fail(row, 'inclusion', row.text('inclusion'), 'MEA: each of the eight is a multilateral agreement');
    return;
  }
  const [signed, ratified, inForce] = ['csig', 'crat', 'ceif3'].map((column) => dayOf(row, column));
  const country = row.text('country');
  const said = {
    subject: { kind: 'economy', name: country },
    object: instrument,
    status: 'reported',
    locator: `${number}, ${country}`,
  } as const;
  const bound = ratified ?? inForce;
  if (bound !== undefined) {
    emit.statement({
      ...said,
      predicate: 'partyTo',
      period: spanFrom(bound),
      note:
        ratified === undefined
          ? `In force since ${bound}; no date of ratification, as for a party by succession.`
          : `Ratified, accepted or acceded on ${ratified}.`,
    });
  } else if (signed === undefined) emit.drop(row, 'neither signed nor ratified, as far as the table knows');
  else
    emit.statement({
      ...said,
      predicate: 'signedOnly',
      period: spanFrom(signed),
      note: `Signed on ${signed}; no date of ratification.`,
    });
}

/** How many economies are parties, and how many signed only. */
function members(number: string, parties: number, signatories: number): Assertion {
  const instrument = treaties.get(number) ?? '';
  return {
    says: `${instrument} has ${parties} parties and ${signatories} that only signed`,
    check({ statements }) {
      const own = statements.filter(({ object }) => object === instrument);
      const found = ['partyTo', 'signedOnly'].map(
        (one) => own.filter(({ predicate }) => predicate === one).length,
      );
      return found.join() === `${parties},${signatories}` ? undefined : found.join(', ');
    },
  };
}

export const ieadbMembership2020: Adapter = {
  id: 'ieadb-membership',
  dataset: 'ieadb-membership',
  source: ieadbMembership,
  edition,
  read: 'copy',
  rawFolder: 'harms/ieadb-treaty-membership',
  tables: [
    {
      file: /^iea-memb.*\.xlsx$/,
      fileName,
      layout: { format: 'xlsx', sheet: 'Sheet1', headerRow: 1 },
      columns: {
        country: { is: 'place', meaning: 'State as the database names it' },
        mitch_id: { is: 'term', meaning: 'Number of the treaty in the database' },
        tsig: { ignored: 'when the treaty was opened for signature' },
        inclusion: { is: 'term', meaning: 'MEA multilateral, BEA bilateral' },
        treatyname: { ignored: 'the treaty is named by its number' },
        tterm: { ignored: 'when the treaty ended; blank for those that are read' },
        csig: { is: 'term', meaning: 'Day of signature by the state' },
        crat: { is: 'term', meaning: 'Day of ratification, acceptance or accession' },
        ceif3: { is: 'term', meaning: 'Day of entry into force for the state' },
        ceif4: { ignored: 'later entries into force, blank for those that are read' },
        ceif5: { ignored: 'later entries into force, blank for those that are read' },
        ceif6: { ignored: 'later entries into force, blank for those that are read' },
        ceif7: { ignored: 'later entries into force, blank for those that are read' },
        ceif8: { ignored: 'later entries into force, blank for those that are read' },
        ceif9: { ignored: 'later entries into force, blank for those that are read' },
      },
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'the table has 27,002 rows',
      check: ({ rowsRead }) =>
        rowsRead.get(fileName) === 27_002 ? undefined : `${rowsRead.get(fileName) ?? 0} rows`,
    },
    // 182 ratified and three in force by succession: Czechia, Slovakia and Montenegro.
    members('3042', 185, 2),
    // Liberia signed, and it is in force there.
    members('3085', 28, 16),
    members('3128', 194, 1),
    members('3147', 5, 1),
    members('3224', 12, 3),
    members('3289', 160, 7),
    members('3341', 182, 6),
    members('4971', 121, 35),
    {
      says: 'the United States and Haiti only signed the Basel Convention',
      check({ statements }) {
        const found = statements
          .filter((one) => one.predicate === 'signedOnly' && one.object === 'instrument:basel-convention')
          .map(({ subject }) => subject)
          .sort()
          .join(', ');
        return found === 'economy:HTI, economy:USA' ? undefined : found;
      },
    },
  ],
};
