/** The links of the page as a table to take away, in the order of the answer. */

import type { NeighbourhoodData } from '../../../picture/network/query.ts';
import { type TakenTable, tableOf } from '../../../picture/taken/table.ts';

/** Column names are the same in every language, so that a script reads any of them. */
const columns = [
  'subject',
  'subject_name',
  'predicate',
  'object',
  'object_name',
  'year_from',
  'year_to',
  'statements',
  'left_out',
  'release',
] as const;

export function networkTable({ neighbourhood: said, release }: NeighbourhoodData): TakenTable {
  const names = new Map(said.nodes.map(({ entity }) => [entity.id, entity.name]));
  const records = [
    ...said.edges.map(({ from, to, predicate, yearFrom, yearTo, statements }) => ({
      subject: from,
      subject_name: names.get(from) ?? '',
      predicate: predicate.id,
      object: to,
      object_name: names.get(to) ?? '',
      year_from: yearFrom,
      year_to: yearTo,
      statements,
    })),
    // Of what was left out only the number is known, and which end of the link it stands at.
    ...said.rests.map(({ of, predicate, direction, count }) => ({
      ...(direction === 'OUT'
        ? { subject: of, subject_name: names.get(of) ?? '' }
        : { object: of, object_name: names.get(of) ?? '' }),
      predicate: predicate.id,
      left_out: count,
    })),
  ];
  return tableOf(
    columns,
    records.map((record) => ({ ...record, release: release.id })),
  );
}
