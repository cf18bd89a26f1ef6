/** Shares of owners that cannot all be right: an owner who stands twice, and owners who have more than the whole. */
import type { Draft, QuarantineRule } from '../../adapter.ts';

const mostOfWhole = 102;

const indexes = new WeakMap<readonly Draft[], ReadonlyMap<string, readonly Draft[]>>();
const keyOf = ({ object, period }: Draft): string => JSON.stringify([object, period]);

/** Who owns the mine of a draft in its year, in the order of the sheet. */
function ownersBeside(draft: Draft, all: readonly Draft[]): readonly Draft[] {
  let found = indexes.get(all);
  if (found === undefined) {
    const byMine = new Map<string, Draft[]>();
    for (const one of all)
      if (one.predicate === 'owns') byMine.set(keyOf(one), [...(byMine.get(keyOf(one)) ?? []), one]);
    found = byMine;
    indexes.set(all, found);
  }
  return found.get(keyOf(draft)) ?? [];
}

const nameOf = ({ subject }: Draft): string => JSON.stringify(subject);

/** The first statement of each owner: later ones of the same share repeat it. */
function once(owners: readonly Draft[]): readonly Draft[] {
  return owners.filter(
    (one, place) =>
      owners.findIndex((other) => nameOf(other) === nameOf(one) && other.value === one.value) === place,
  );
}

export const ownerRepeated: QuarantineRule = {
  id: 'owner-repeated',
  applies(draft, all) {
    if (draft.predicate !== 'owns') return undefined;
    const owners = ownersBeside(draft, all);
    const first = owners.find((other) => nameOf(other) === nameOf(draft) && other.value === draft.value);
    if (first === undefined || first.locator === draft.locator) return undefined;
    return `The same owner and share stand in another row, of another report (${first.locator}): they are not to be added up.`;
  },
};

export const ownersAboveWhole: QuarantineRule = {
  id: 'owners-above-whole',
  applies(draft, all) {
    if (draft.predicate !== 'owns') return undefined;
    const sum = once(ownersBeside(draft, all)).reduce((total, { value = 0 }) => total + value, 0);
    return sum > mostOfWhole
      ? `The owners of the mine have ${Number(sum.toFixed(2))} % together.`
      : undefined;
  },
};
