/** The file of relationships: who consolidates whom, where both are known. */
import type { Emit, InputTable, Row } from '../../adapter.ts';
import { yearOf } from './entities-table.ts';

export const relationshipsFile = 'rr.xml.zip';

const kinds: ReadonlyMap<string, string> = new Map([
  ['IS_DIRECTLY_CONSOLIDATED_BY', 'Direct parent'],
  ['IS_ULTIMATELY_CONSOLIDATED_BY', 'Ultimate parent'],
]);

function readRow(row: Row, emit: Emit): void {
  const kind = kinds.get(row.text('Relationship/RelationshipType'));
  if (kind === undefined) {
    emit.drop(row, 'a relationship other than consolidation in accounts');
    return;
  }
  if (row.text('Relationship/RelationshipStatus') !== 'ACTIVE') {
    emit.drop(row, 'a relationship that is no more');
    return;
  }
  if (row.text('Registration/RegistrationStatus') !== 'PUBLISHED') {
    emit.drop(row, 'an entry that no longer stands');
    return;
  }
  const known = (column: string): string | undefined =>
    emit.known({ kind: 'organisation', system: 'lei', code: row.text(column) });
  const child = known('Relationship/StartNode/NodeID');
  const parent = known('Relationship/EndNode/NodeID');
  if (child === undefined || parent === undefined) {
    emit.drop(row, 'a relationship of an organisation that Filon does not know');
    return;
  }
  if (child === parent) {
    emit.drop(row, 'two entries of one organisation');
    return;
  }
  const [start, end] = [row.text('Relationship/StartNode/NodeID'), row.text('Relationship/EndNode/NodeID')];
  emit.statement({
    subject: parent,
    predicate: 'owns',
    object: child,
    period: yearOf(row, 'Registration/LastUpdateDate'),
    status: 'reported',
    locator: `relationship ${start} ${row.text('Relationship/RelationshipType')} ${end}`,
    note: `${kind}: it consolidates the other in its accounts; the share is not given.`,
  });
}

const node = (side: string): string => `Relationship/${side}/NodeID`;

export const relationshipsTable: InputTable = {
  file: /(^|[-.])rr([-.].*)?\.xml$/i,
  fileName: relationshipsFile,
  optional: true,
  layout: {
    format: 'xml',
    record: 'RelationshipData/RelationshipRecords/RelationshipRecord',
    localNames: true,
  },
  columns: {
    [node('StartNode')]: { is: 'term', meaning: 'LEI of the one that is consolidated' },
    [node('EndNode')]: { is: 'term', meaning: 'LEI of the parent' },
    'Relationship/RelationshipType': { is: 'term', meaning: 'Kind of relationship' },
    'Relationship/RelationshipStatus': { is: 'term', meaning: 'ACTIVE or INACTIVE' },
    'Registration/LastUpdateDate': { is: 'term', meaning: 'Day of the last change' },
    'Registration/RegistrationStatus': { is: 'term', meaning: 'Whether the entry stands' },
  },
  others: 'periods, quantities and the papers behind a relationship are not needed',
  row: readRow,
};
