/** Shares of one whole that are together more than all of it. */
import type { FindingKind } from '../finding.ts';

const predicatesOfShares = ['extracts', 'refines', 'smelts', 'manufactures', 'capturesValue', 'owns'];
const aboveWhole = 1.01;
const quotedList = predicatesOfShares.map((id) => `'${id}'`).join(', ');

export const shareSum: FindingKind = {
  id: 'share-sum',
  title: 'Shares that do not add up',
  sentence:
    'Shares of one thing in one table and year that add up to more than 101 %; one share of one owner that is printed at several places is one.',
  sql: `
    WITH shares AS (
      SELECT DISTINCT subject, predicate, "object", product, stage, source, edition, period, base
      FROM said
      WHERE kind = 'ratio' AND predicate IN (${quotedList}) AND subject <> 'group:world'
    )
    SELECT '' AS subject, predicate, "object", product, source, edition, period,
      sum(base) AS size, format('{} shares add up to {:.1f} %', count(*), 100 * sum(base)) AS says
    FROM shares
    GROUP BY predicate, "object", product, stage, source, edition, period
    HAVING sum(base) > ${aboveWhole}`,
};
