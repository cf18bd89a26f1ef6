/** What the adapters of lists of members have in common: the draft of a membership, and counts of members. */
import type { Assertion, AssertionInput, ColumnRule, Draft, Emit, Reference, Row } from '../../adapter.ts';
import { rowLocator } from '../../readers/row.ts';
import { emitGroup } from './groups.ts';

/** Emits that an economy is a member of a group in a period. `details` adds a status, note or exacter locator. */
export function emitMember(
  row: Row,
  emit: Emit,
  economy: Reference,
  group: string,
  period: string,
  details: Partial<Pick<Draft, 'status' | 'note' | 'locator'>> = {},
): void {
  emit.statement({
    subject: economy,
    predicate: 'memberOf',
    object: emitGroup(group, emit),
    period,
    status: 'reported',
    locator: rowLocator(row, row.sheet === undefined ? 'line' : 'row'),
    ...details,
  });
}

/** Economies that are members of a group in a year and not quarantined. */
export function membersIn({ statements }: AssertionInput, group: string, year: number): string[] {
  const found = statements.filter(({ object, period, quarantine }) => {
    const [from = '', to = from] = period.split('/');
    return (
      object === `group:${group}` && quarantine === undefined && Number(from) <= year && year <= Number(to)
    );
  });
  return [...new Set(found.map(({ subject }) => subject))].sort();
}

/** The number of members that the publisher states, or that was counted in the pinned file. */
export function hasMembers(group: string, year: number, count: number): Assertion {
  return {
    says: `${group} has ${count} members in ${year}`,
    check(input) {
      const found = membersIn(input, group, year).length;
      return found === count ? undefined : `${found} members`;
    },
  };
}

export function hasRows(fileName: string, count: number): Assertion {
  return {
    says: `${fileName} has ${count} rows`,
    check({ rowsRead }) {
      const found = rowsRead.get(fileName) ?? 0;
      return found === count ? undefined : `${found} rows`;
    },
  };
}

/** Columns that are left out for one reason. */
export function ignoredColumns(names: readonly string[], reason: string): Record<string, ColumnRule> {
  return Object.fromEntries(names.map((name) => [name, { ignored: reason }]));
}
