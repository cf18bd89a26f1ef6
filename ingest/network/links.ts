/** The links of the network, counted from the statements of a graph that is being written. */
import { byCodeUnit } from '../../schema/canonical.ts';
import { kindOfEntityId } from '../../schema/entity.ts';
import { relatedKinds, relationPredicates } from '../../schema/network.ts';
import type { GraphWriter } from '../graph/open.ts';

export interface Link {
  readonly subject: string;
  readonly predicate: (typeof relationPredicates)[number];
  readonly object: string;
  readonly statements: number;
  readonly yearFrom: number;
  readonly yearTo: number;
}

const isRelated = (id: string): boolean => {
  const kind = kindOfEntityId(id);
  return kind !== undefined && (relatedKinds as readonly string[]).includes(kind);
};

/** Ordered by subject, predicate and object. Quarantined statements make no link, and nothing is linked to itself. */
export async function readLinks(graph: GraphWriter): Promise<readonly Link[]> {
  const predicates = relationPredicates.map((predicate) => `'${predicate}'`).join(', ');
  const rows = await graph.rows<Link>(`SELECT subject, predicate, object, count(*)::INTEGER AS statements,
      min(year_from) AS "yearFrom", max(year_to) AS "yearTo"
    FROM statement
    WHERE quarantine_rule IS NULL AND predicate IN (${predicates}) AND object IS NOT NULL AND object <> subject
    GROUP BY subject, predicate, object`);
  return rows
    .filter(({ subject, object }) => isRelated(subject) && isRelated(object))
    .sort(
      (a, b) =>
        byCodeUnit(a.subject, b.subject) ||
        byCodeUnit(a.predicate, b.predicate) ||
        byCodeUnit(a.object, b.object),
    );
}
