/** Two sources say of one fact what cannot both be, and far apart. */
import type { FindingKind } from '../finding.ts';

/** Twice as much: what is nearer is shown beside each figure, and no cause is asked for. */
const timesAtLeast = 2;

export const disagreement: FindingKind = {
  id: 'disagreement',
  title: 'Largest disagreements',
  sentence: `Two sources whose ranges for one fact do not touch, one at least ${timesAtLeast} times the other.`,
  // In words only where it is apart: to write every fact out would take most of the time.
  sql: `
    WITH apart AS (
      SELECT subject, predicate, "object", product, stage, period, dimension
      FROM said WHERE base > 0
      GROUP BY ALL
      HAVING min(source) <> max(source) AND max(lo) > min(hi) AND max(base) >= ${timesAtLeast} * min(base)
    )
    SELECT subject, predicate, "object", product, period,
      string_agg(DISTINCT source, '+' ORDER BY source) AS source, '' AS edition,
      max(base) / min(base) AS size,
      string_agg(DISTINCT format('{} {}: {:g}', source, edition, base), '; ' ORDER BY format('{} {}: {:g}', source, edition, base))
        || ' (' || dimension || ')' AS says
    FROM said JOIN apart USING (subject, predicate, "object", product, stage, period, dimension) WHERE base > 0
    GROUP BY subject, predicate, "object", product, stage, period, dimension`,
};
