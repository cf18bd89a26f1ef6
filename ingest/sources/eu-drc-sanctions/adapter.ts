/** Which organisations the European Union lists; a row of a person is dropped before anything of it is read. */
import type { Adapter, ColumnRule, Emit, Row } from '../../adapter.ts';
import { CellError } from '../../readers/cell.ts';
import { listed } from './organisations.ts';
import { edition, euDrcSanctions, fileName, lastYear } from './source.ts';

const instrument = 'instrument:eu-drc-sanctions';
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** The day of listing, printed as `30 June 2014` or `26.7.2024`. */
function dayOf(row: Row): string {
  const text = row.text('startDate');
  const worded = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(text);
  const numbered = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const month = worded === null ? Number(numbered?.[2]) : months.indexOf(worded[2] ?? '') + 1;
  const [, day, , year] = worded ?? numbered ?? [];
  if (day === undefined || year === undefined || !(month >= 1 && month <= 12) || year > lastYear)
    throw new CellError('startDate', text, `a day such as 30 June 2014 or 26.7.2024, up to ${lastYear}`);
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function readRow(row: Row, emit: Emit): void {
  const schema = row.text('schema');
  if (schema === 'Person') {
    emit.drop(row, 'a person: never read');
    return;
  }
  if (schema !== 'LegalEntity') {
    emit.fail(row, 'schema', schema, 'Person or LegalEntity');
    return;
  }
  const printed = row.text('name');
  const known = listed.get(printed);
  if (known === undefined) {
    emit.fail(row, 'name', printed, 'an organisation that organisations.ts lists; look at it first');
    return;
  }
  const day = dayOf(row);
  const place = `annex ${row.text('annex')}, organisation ${row.text('recordId')}`;
  const year = day.slice(0, 4);
  const period = year === lastYear ? year : `${year}/${lastYear}`;
  for (const name of known.names) {
    const organisation = { kind: 'organisation', name, mayBeNew: true } as const;
    emit.statement({
      subject: instrument,
      predicate: 'sanctions',
      object: organisation,
      ...(known.product === undefined ? {} : { product: known.product }),
      period,
      status: 'reported',
      locator: `${place}: ${name}`,
      note: `Listed by the European Union on ${day}: ${row.text('measure').toLowerCase()}. ${known.reason}`,
    });
    for (const economy of known.economies)
      emit.statement({
        subject: organisation,
        predicate: 'locatedIn',
        object: `economy:${economy}`,
        period,
        status: 'reported',
        locator: `${place}: ${name}, address`,
        note: 'By its address on the list.',
      });
  }
}

const person = (meaning: string): ColumnRule => ({ is: 'person', meaning });
const ignored = (reason: string): ColumnRule => ({ ignored: reason });
const notNeeded = ignored('registers and contacts: not needed');

export const euDrcSanctions2026: Adapter = {
  id: 'eu-drc-sanctions',
  dataset: 'eu-drc-sanctions',
  source: euDrcSanctions,
  edition,
  read: 'copy',
  rawFolder: 'harms/eu-drc-sanctions',
  tables: [
    {
      file: /^32005R1183.*\.csv$/,
      fileName,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        celex: ignored('the number of the act, the same in each row'),
        recordId: { is: 'term', meaning: 'Number within the annex' },
        programKey: ignored('the name of the programme, the same in each row'),
        annex: { is: 'term', meaning: 'Annex of the regulation' },
        measure: { is: 'term', meaning: 'What the listing entails' },
        startDate: { is: 'term', meaning: 'Day of listing' },
        reason: person('statement of reasons, which names persons'),
        schema: { is: 'term', meaning: 'Person or LegalEntity; persons are dropped first' },
        name: { is: 'organisation', meaning: 'Name; read of organisations only' },
        alias: person('other names'),
        weakAlias: person('other names'),
        previousName: person('other names'),
        country: person('country of a person'),
        nationality: person('nationality'),
        jurisdiction: notNeeded,
        birthDate: person('day of birth'),
        birthPlace: person('place of birth'),
        position: person('office'),
        passportNumber: person('passport'),
        gender: person('gender'),
        appearance: person('appearance'),
        ethnicity: person('ethnicity'),
        fatherName: person('name of the father'),
        motherName: person('name of the mother'),
        incorporationDate: notNeeded,
        legalForm: notNeeded,
        sector: notNeeded,
        registrationNumber: notNeeded,
        taxNumber: person('number of a register'),
        idNumber: person('number of a register'),
        innCode: person('number of a register'),
        ogrnCode: notNeeded,
        kppCode: notNeeded,
        okpoCode: notNeeded,
        leiCode: notNeeded,
        swiftBic: notNeeded,
        ticker: notNeeded,
        imoNumber: notNeeded,
        mmsi: notNeeded,
        flag: notNeeded,
        address: person('address; of organisations the economy is told in organisations.ts'),
        phone: person('telephone'),
        email: person('address of mail'),
        website: notNeeded,
        notes: person('remarks, which name persons'),
      },
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'the list has 86 rows',
      check: ({ rowsRead }) =>
        rowsRead.get(fileName) === 86 ? undefined : `${rowsRead.get(fileName) ?? 0} rows`,
    },
    {
      says: '11 rows of organisations give 12 organisations, since one row names two',
      check({ statements }) {
        const count = statements.filter(({ predicate }) => predicate === 'sanctions').length;
        return count === 12 ? undefined : `${count}`;
      },
    },
    {
      says: 'Gasabo Gold Refinery was listed on 17 March 2025, M23 on 31 December 2012',
      check({ statements }) {
        const days = ['Gasabo', 'M23'].map(
          (name) =>
            statements
              .find(({ predicate, locator }) => predicate === 'sanctions' && locator.includes(`: ${name}`))
              ?.note?.match(/\d{4}-\d{2}-\d{2}/)?.[0],
        );
        return days.join() === '2025-03-17,2012-12-31' ? undefined : days.join(', ');
      },
    },
  ],
};
