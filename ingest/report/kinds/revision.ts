/** A publisher says in one edition another thing of a year than in the next: a series must not be spliced of both. */
import type { FindingKind } from '../finding.ts';

const timesAtLeast = 2;

export const revision: FindingKind = {
  id: 'series-break',
  title: 'Series breaks between editions',
  sentence: `Two editions of one source whose figures for the same year differ by a factor of ${timesAtLeast} or more.`,
  // In words only where it is apart: to write every fact out would take most of the time.
  sql: `
    WITH apart AS (
      SELECT subject, predicate, "object", product, stage, source, period, dimension
      FROM said WHERE base > 0
      GROUP BY ALL
      HAVING min(edition) <> max(edition) AND max(lo) > min(hi) AND max(base) >= ${timesAtLeast} * min(base)
    )
    SELECT subject, predicate, "object", product, source, string_agg(DISTINCT edition, '+' ORDER BY edition) AS edition, period,
      max(base) / min(base) AS size,
      string_agg(DISTINCT format('{}: {:g}', edition, base), '; ' ORDER BY format('{}: {:g}', edition, base)) || ' (' || dimension || ')' AS says
    FROM said JOIN apart USING (subject, predicate, "object", product, stage, source, period, dimension) WHERE base > 0
    GROUP BY subject, predicate, "object", product, stage, source, period, dimension`,
};
