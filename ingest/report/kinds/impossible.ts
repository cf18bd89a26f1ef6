/** A value that cannot be: less than nothing of a thing, or more than all of it. */
import type { FindingKind } from '../finding.ts';

/** Rounding in a publisher's table may take a share a little above the whole. */
const aboveWhole = 1.005;

export const impossible: FindingKind = {
  id: 'impossible',
  title: 'Impossible values',
  sentence: 'A negative mass, count, energy or price; a share below 0 or above 100 %.',
  sql: `
    SELECT subject, predicate, "object", product, source, edition, period,
      abs(base) AS size, format('{:g}', base) || ' (' || dimension || ')' AS says
    FROM said
    WHERE (base < 0 AND kind NOT IN ('score', 'money', 'money-per-person', 'ratio', 'mass-per-mass', 'mass-per-energy'))
      OR (kind IN ('ratio', 'mass-fraction') AND (base < 0 OR base > ${aboveWhole}))`,
};
