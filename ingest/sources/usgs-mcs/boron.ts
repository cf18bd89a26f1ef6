/** Why figures of boron are kept but used by no answer, in either edition. */
import type { Quarantine } from '../../../schema/statement.ts';

export const mixedBoron: Quarantine = {
  rule: 'mixed-products',
  reason:
    'Each country reports another product (crude ore, ulexite, boric oxide equivalent, refined borates); the publisher gives no world total because they do not add up.',
};
