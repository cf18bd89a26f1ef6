/**
 * The unit-value test on reports of one side. A pair's two masses are meant to be set against each other, and a
 * slip of a factor would pass for a gap in trade: the mass is kept out with the reason, the value never. A mass
 * that the other side confirms stays: calcined bauxite from Guyana costs several times the common sort, and both
 * customs say so.
 */
import type { Draft, QuarantineRule, Reference } from '../../adapter.ts';
import { tradeQuarantine } from '../../rules/trade-quarantine.ts';
import { unitValueBand } from '../../rules/unit-value.ts';
import { isConfirmed } from './report.ts';

/** Each side has a run of its own, so that what exporters and what importers report have bands of their own. */
export const unitValueOutsideBand: readonly QuarantineRule[] = tradeQuarantine
  .filter(({ id }) => id === unitValueBand.rule)
  .map(({ id, applies }) => ({
    id,
    applies(draft, all) {
      const reason = applies(draft, all);
      if (reason === undefined || isConfirmed(draft)) return undefined;
      return `${reason}; the other side reports no mass near it`;
    },
  }));

const unitValueOfOneSide: readonly QuarantineRule[] = tradeQuarantine.filter(
  ({ id }) => id === unitValueBand.rule,
);

/** Flows of the world whose mass holds a partner's that was refused, with how many of them; worked out once a run. */
const spoiled = new WeakMap<readonly Draft[], ReadonlyMap<string, number>>();

const reporterKey = (draft: Draft, partner: 'subject' | 'object'): string =>
  JSON.stringify([
    partner,
    partner === 'subject' ? draft.object : draft.subject,
    draft.product,
    draft.period,
    draft.edition,
  ]);

function spoiledTotals(all: readonly Draft[], partner: 'subject' | 'object'): ReadonlyMap<string, number> {
  const before = spoiled.get(all);
  if (before !== undefined) return before;
  const found = new Map<string, number>();
  for (const draft of all) {
    if (draft.unit !== 'kg:gross') continue;
    if (!unitValueOfOneSide.some(({ applies }) => applies(draft, all) !== undefined)) continue;
    const key = reporterKey(draft, partner);
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  spoiled.set(all, found);
  return found;
}

const isWorld = (reference: Reference | undefined): boolean => reference === 'group:world';

/**
 * The unit-value test where a copy holds one side at a time with its rows for the world: a total that holds a
 * refused mass is refused with it.
 * @param partner which end of a flow is the partner of the one who reports
 */
export function unitValueWithTotals(partner: 'subject' | 'object'): readonly QuarantineRule[] {
  return [
    ...unitValueOfOneSide,
    {
      id: 'total-of-suspect-masses',
      applies(draft, all) {
        if (draft.unit !== 'kg:gross' || draft.value === undefined || !isWorld(draft[partner]))
          return undefined;
        const count = spoiledTotals(all, partner).get(reporterKey(draft, partner));
        if (count === undefined) return undefined;
        return `the total holds ${count === 1 ? 'a mass that is' : `${count} masses that are`} kept out by the unit-value rule`;
      },
    },
  ];
}
