/** The network of a graph written by hand: its links counted in plain loops, and not by the SQL of the build. */

import type { Link } from '../../ingest/network/links.ts';
import { networkSheets } from '../../ingest/network/sheets.ts';
import { byCodeUnit } from '../../schema/canonical.ts';
import { kindOfEntityId } from '../../schema/entity.ts';
import {
  type NetworkSheet,
  type RelationPredicate,
  relatedKinds,
  relationPredicates,
} from '../../schema/network.ts';
import { type Statement, yearsOfPeriod } from '../../schema/statement.ts';

const isRelated = (id: string): boolean =>
  (relatedKinds as readonly (string | undefined)[]).includes(kindOfEntityId(id));

export function networkOfStatements(statements: readonly Statement[]): NetworkSheet[] {
  const links = new Map<string, Link>();
  for (const { subject, predicate, object, period, quarantine } of statements) {
    if (quarantine !== null || object === null || object === subject) continue;
    if (!(relationPredicates as readonly string[]).includes(predicate)) continue;
    if (!isRelated(subject) || !isRelated(object)) continue;
    const { from, to } = yearsOfPeriod(period);
    const key = JSON.stringify([subject, predicate, object]);
    const known = links.get(key);
    links.set(key, {
      subject,
      predicate: predicate as RelationPredicate,
      object,
      statements: (known?.statements ?? 0) + 1,
      yearFrom: Math.min(known?.yearFrom ?? from, from),
      yearTo: Math.max(known?.yearTo ?? to, to),
    });
  }
  const inOrder = [...links.values()].sort(
    (a, b) =>
      byCodeUnit(a.subject, b.subject) ||
      byCodeUnit(a.predicate, b.predicate) ||
      byCodeUnit(a.object, b.object),
  );
  return networkSheets(inOrder);
}
