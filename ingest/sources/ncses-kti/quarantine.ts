/** What a later edition of the publisher takes back by more than a hundred times. */
import type { QuarantineRule } from '../../adapter.ts';

export const nigeriaTakenBack: QuarantineRule = {
  id: 'taken-back-by-next-edition',
  applies: ({ locator }) =>
    locator.includes('(Nigeria)')
      ? 'The edition of 2022 gives Nigeria 2 to 10 million USD in these years, where this one has 252 to 2,324 million: between 126 and 343 times as much.'
      : undefined,
};
