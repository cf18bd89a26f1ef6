/** Adapters over a list of member states by name: one column, one name a line. */
import type { Source } from '../../../schema/source.ts';
import type { Adapter } from '../../adapter.ts';
import { emitMember, hasMembers, hasRows } from './membership.ts';

export interface MemberList {
  readonly id: string;
  readonly source: Source;
  readonly edition: string;
  readonly file: RegExp;
  readonly fileName: string;
  /** Lines before the header, such as one with the address. */
  readonly skipLines: number;
  readonly group: string;
  readonly members: number;
}

/** A name that is not known stops the run: a member left out would change sides in silence. */
export function memberListAdapter(list: MemberList): Adapter {
  const { id, source, edition, file, fileName, skipLines, group, members } = list;
  return {
    id,
    dataset: 'economies',
    source,
    edition,
    read: 'copy',
    rawFolder: 'reference/north-south-lists',
    tables: [
      {
        file,
        fileName,
        layout: { format: 'csv', encoding: 'utf-8', delimiter: ',', skipLines },
        columns: { country: { is: 'place', meaning: 'Name of the member' } },
        key: ['country'],
        row: (row, emit) =>
          emitMember(row, emit, { kind: 'economy', name: row.text('country') }, group, edition, {
            locator: `list of members: ${row.text('country')}`,
          }),
      },
    ],
    corrections: [],
    quarantine: [],
    assertions: [],
    pinnedAssertions: [hasRows(fileName, members), hasMembers(group, Number(edition), members)],
  };
}
