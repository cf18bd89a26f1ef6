/**
 * The order of every small table, the same in each store. Texts go by UTF-16 code unit: a database sorts by
 * bytes of UTF-8, which is another order for characters outside the basic plane.
 */
import { byCodeUnit } from '../../schema/canonical.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Unknown } from '../../schema/dataset.ts';
import type { Alias, Entity, EntityCode } from '../../schema/entity.ts';
import type { Extent } from '../../schema/extent.ts';
import type { NetworkSheet } from '../../schema/network.ts';
import type { PrecedenceLine, PrecedenceReason } from '../../schema/precedence.ts';
import type { Correction, Source } from '../../schema/source.ts';

type Compare<T> = (a: T, b: T) => number;

/** A comparison of records by the given texts and numbers, in turn. */
function byKeys<T>(keys: (item: T) => readonly (string | number)[]): Compare<T> {
  return (a, b) => {
    const left = keys(a);
    const right = keys(b);
    for (const [index, value] of left.entries()) {
      const other = right[index];
      const order =
        typeof value === 'number' && typeof other === 'number'
          ? value - other
          : byCodeUnit(String(value), String(other));
      if (order !== 0) return order;
    }
    return 0;
  };
}

export const byId: Compare<{ readonly id: string }> = (a, b) => byCodeUnit(a.id, b.id);

export const orderOf = {
  entity: byId satisfies Compare<Entity>,
  alias: byKeys<Alias>((item) => [item.entity, item.language, item.name, item.scope]),
  code: byKeys<EntityCode>((item) => [item.entity, item.system, item.code]),
  source: byId satisfies Compare<Source>,
  precedence: byKeys<PrecedenceLine>((line) => [
    line.rule,
    line.predicate,
    line.object,
    line.rank,
    line.source,
    line.edition,
  ]),
  reason: byKeys<PrecedenceReason>(({ rule, predicate }) => [rule, predicate ?? '']),
  correction: byKeys<Correction>((item) => [item.source, item.edition, item.locator, item.column]),
  unknown: byId satisfies Compare<Unknown>,
  claim: byId satisfies Compare<Claim>,
  network: byId satisfies Compare<NetworkSheet>,
  extent: byKeys<Extent>((item) => [
    item.source,
    item.edition,
    item.predicate,
    item.product ?? '',
    item.period,
    item.dimension ?? '',
  ]),
} as const;
