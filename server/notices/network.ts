/** The network less what was retracted since it was worked out: a link whose last statement is retracted is gone. */
import {
  type NetworkLink,
  type NetworkSheet,
  type RelationPredicate,
  relationPredicates,
} from '../../schema/network.ts';
import type { StatementRow } from '../../schema/store.ts';

/**
 * Places and centralities stay as the build worked them out.
 * @param retracted statements of the release that stood in answers before
 */
export function withoutRetracted(
  sheets: readonly NetworkSheet[],
  retracted: readonly StatementRow[],
): readonly NetworkSheet[] {
  const ids = sheets.flatMap(({ nodes }) => nodes);
  const less = new Map<string, number>();
  for (const { subject, predicate, object } of retracted) {
    const key = JSON.stringify([subject, predicate, object]);
    less.set(key, (less.get(key) ?? 0) + 1);
  }
  const lessened = (link: NetworkLink): NetworkLink[] => {
    const [subject, predicate, object, statements, yearFrom, yearTo] = link;
    const name: RelationPredicate | undefined = relationPredicates[predicate];
    const left = statements - (less.get(JSON.stringify([ids[subject], name, ids[object]])) ?? 0);
    return left <= 0 ? [] : [[subject, predicate, object, left, yearFrom, yearTo]];
  };
  return sheets.map((sheet) => ({ ...sheet, links: sheet.links.flatMap(lessened) }));
}
