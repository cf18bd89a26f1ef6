/** One series leaps from a year to the next. */
import type { FindingKind } from '../finding.ts';

const timesAtLeast = 10;

/** An index is no multiple of anything: scores about zero, of governance for one, cross it without a leap. */
const withoutScale = 'score';

export const jump: FindingKind = {
  id: 'jump',
  title: 'Jumps',
  sentence: `A figure more than ${timesAtLeast} times, or less than a tenth of, that of the year before in the same edition; indices are left out.`,
  sql: `
    SELECT subject, predicate, "object", product, source, edition, period,
      greatest(base / before, before / base) AS size,
      format('{}: {:g}; {}: {:g} ({})', "year" - 1, before, "year", base, dimension) AS says
    FROM (
      SELECT *, lag(base) OVER series AS before, lag("year") OVER series AS year_before, count(*) OVER same AS alike
      FROM said WHERE "year" IS NOT NULL AND base > 0 AND kind <> '${withoutScale}'
      WINDOW series AS (PARTITION BY subject, predicate, "object", product, stage, source, edition, dimension ORDER BY "year"),
        same AS (PARTITION BY subject, predicate, "object", product, stage, source, edition, dimension, "year")
    )
    WHERE alike = 1 AND year_before = "year" - 1 AND greatest(base / before, before / base) > ${timesAtLeast}`,
};
