/** What must come out of the element tables: lists that add up, and sums that are known not to. */
import type { Assertion, ReconciledDraft } from '../../adapter.ts';

const sumOf = (drafts: readonly ReconciledDraft[]): number =>
  drafts.reduce((sum, { value = 0 }) => sum + value, 0);

/** The list of 2016 divides a whole phone of 160 g. */
export const listOf2016: Assertion = {
  says: 'the list of the Oeko-Institut of 2016 sums to 159.99 g, a phone of 160 g',
  check({ statements }) {
    const sum = sumOf(statements.filter(({ edition }) => edition === 'oeko-2016')).toFixed(2);
    return sum === '159.99' ? undefined : `${sum} g`;
  },
};

const boards = 'component:printed-circuit-board';

/** Table 16 of 2012: boards of a laptop in mg, and the totals printed under them, which rounding parts. */
export const laptopBoards: Assertion = {
  says: 'the boards of a laptop sum to 437, 104 and 40 mg of silver, gold and palladium; the printed totals are 438, 104 and 39',
  check({ statements }) {
    const laptop = statements.filter(
      ({ edition, subject }) => edition === 'oeko-2012' && subject === 'device:laptop',
    );
    const found = ['silver', 'gold', 'palladium'].map((metal) => {
      const own = laptop.filter(({ object }) => object === `material:${metal}`);
      const parts = sumOf(own.filter(({ product }) => product !== boards));
      const total = sumOf(own.filter(({ product }) => product === boards));
      return `${Math.round(parts * 1000)} of ${Math.round(total * 1000)}`;
    });
    return found.join(', ') === '437 of 438, 104 of 104, 40 of 39' ? undefined : found.join(', ');
  },
};

/** The table of 1996 was cut off after selenium: silica and six elements are missing. */
export const desktopOf1996: Assertion = {
  says: 'the shares of the desktop of 1996 sum to 75.1 %, since the table read ends after selenium',
  check({ statements }) {
    const shares = statements.filter(
      ({ edition, predicate, unit }) =>
        edition === 'mcc-1996' && predicate === 'contains' && unit?.startsWith('percent') === true,
    );
    const sum = sumOf(shares).toFixed(1);
    return sum === '75.1' ? undefined : `${sum} %`;
  },
};

/** Gold in a smartphone: documents disagree, and each is kept. */
export const goldInSmartphone: Assertion = {
  says: 'gold in a smartphone is 16.83, 30, 30 and 36 mg in four documents',
  check({ statements }) {
    const found = statements
      .filter(({ subject, object }) => subject === 'device:smartphone' && object === 'material:gold')
      .map(({ value = 0 }) => Number((value * 1000).toFixed(2)))
      .sort((a, b) => a - b);
    return found.join(', ') === '16.83, 30, 30, 36' ? undefined : found.join(', ');
  },
};
