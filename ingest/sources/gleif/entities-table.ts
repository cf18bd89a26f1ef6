/** The file of legal entities, several gigabytes of XML: those are kept whose name is known. */
import type { Emit, Gatherer, InputTable, Row } from '../../adapter.ts';
import { CellError } from '../../readers/cell.ts';

export const entitiesFile = 'lei2.xml.zip';

/** ISO 17442: eighteen letters and digits and two check digits, of which the whole leaves 1 when divided by 97. */
export function isLei(text: string): boolean {
  if (!/^[A-Z0-9]{18}\d\d$/.test(text)) return false;
  let rest = 0;
  for (const sign of text) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Why an entry is left out; undefined when it is an organisation whose entry stands. */
function reasonToDrop(row: Row): string | undefined {
  const category = row.text('Entity/EntityCategory');
  if (category === 'SOLE_PROPRIETOR') return 'a person: never read';
  if (category === 'FUND' || category === 'BRANCH') return 'a fund or a branch';
  if (row.text('Entity/EntityStatus') !== 'ACTIVE') return 'an entity that is no more';
  if (['DUPLICATE', 'ANNULLED', 'MERGED', 'RETIRED'].includes(row.text('Registration/RegistrationStatus')))
    return 'an entry that no longer stands';
  return undefined;
}

/** The known organisation of an entry, checked; undefined when the entry is left out. */
function knownEntry(row: Row, emit: Emit): Entry | undefined {
  const why = reasonToDrop(row);
  if (why !== undefined) {
    emit.drop(row, why);
    return undefined;
  }
  const lei = row.text('LEI');
  const name = row.text('Entity/LegalName');
  if (name === '') throw new CellError('Entity/LegalName', '', 'a name');
  const subject =
    emit.known({ kind: 'organisation', system: 'lei', code: lei }) ??
    emit.known({ kind: 'organisation', name });
  if (subject === undefined) {
    emit.drop(row, 'an organisation that Filon does not know by this name');
    return undefined;
  }
  if (!isLei(lei)) throw new CellError('LEI', lei, 'twenty letters and digits whose check digits are right');
  const country = row.text('Entity/LegalAddress/Country');
  if (!/^[A-Z]{2}$/.test(country))
    throw new CellError('Entity/LegalAddress/Country', country, 'two letters of a country');
  const seat = emit.known({ kind: 'economy', system: 'iso2', code: country });
  if (seat === undefined)
    throw new CellError('Entity/LegalAddress/Country', country, 'two letters of a country that Filon knows');
  return { row, subject, lei, name, seat, year: yearOf(row, 'Registration/LastUpdateDate') };
}

interface Entry {
  readonly row: Row;
  readonly subject: string;
  readonly lei: string;
  readonly name: string;
  readonly seat: string;
  readonly year: string;
}

/** Speaks at the end: only then is it known whether a name stands once. */
function gatherEntries(): Gatherer {
  const entries = new Map<string, Entry[]>();
  return {
    row(row, emit) {
      const entry = knownEntry(row, emit);
      if (entry === undefined) return;
      const others = entries.get(entry.subject);
      if (others === undefined) entries.set(entry.subject, [entry]);
      else others.push(entry);
    },
    end(emit) {
      for (const [subject, found] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const [entry] = found;
        if (entry === undefined || found.length > 1) {
          for (const { row } of found) emit.drop(row, 'one of several entries of one name');
          continue;
        }
        const { lei, name, seat, year } = entry;
        emit.code({ entity: subject, system: 'lei', code: lei });
        emit.statement({
          subject,
          predicate: 'locatedIn',
          object: seat,
          period: year,
          status: 'reported',
          locator: `LEI ${lei}`,
          note: `Legal address of ${name}.`,
        });
        emit.gathered(entry.row);
      }
    },
  };
}

export function yearOf(row: Row, column: string): string {
  const year = /^((19|20)\d\d)-\d\d-\d\d/.exec(row.text(column))?.[1];
  if (year === undefined) throw new CellError(column, row.text(column), 'a day such as 2025-11-05');
  return year;
}

export const entitiesTable: InputTable = {
  file: /(^|[-.])lei2?([-.].*)?\.xml$/i,
  fileName: entitiesFile,
  layout: { format: 'xml', record: 'LEIData/LEIRecords/LEIRecord', localNames: true },
  columns: {
    LEI: { is: 'term', meaning: 'Identifier' },
    'Entity/LegalName': { is: 'organisation', meaning: 'Name in the register of companies' },
    'Entity/LegalAddress/Country': { is: 'place', meaning: 'Country of the legal address' },
    'Entity/EntityCategory': { is: 'term', meaning: 'Kind, which tells persons apart', optional: true },
    'Entity/EntityStatus': { is: 'term', meaning: 'ACTIVE or INACTIVE' },
    'Registration/LastUpdateDate': { is: 'term', meaning: 'Day of the last change' },
    'Registration/RegistrationStatus': { is: 'term', meaning: 'Whether the entry stands' },
  },
  others: 'what is needed is named; addresses and registers of companies are among the rest',
  row: (row, emit) => emit.fail(row, 'LEI', '', 'rows that are gathered'),
  gather: gatherEntries,
};
