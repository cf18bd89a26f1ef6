/** Shares of one whole that are together more than all of it. */
import type { FindingKind } from '../finding.ts';

const predicatesOfShares = ['extracts', 'refines', 'smelts', 'manufactures', 'capturesValue', 'owns'];
const aboveWhole = 1.01;
const quotedList = predicatesOfShares.map((id) => `'${id}'`).join(', ');

export const shareSum: FindingKind = {
  id: 'share-sum',
  title: 'Shares that do not add up',
  sentence: 'Shares of one thing in one table and year that add up to more than 101 %.',
  sql: `
    SELECT '' AS subject, predicate, "object", product, source, edition, period,
      sum(base) AS size, format('{} shares add up to {:.1f} %', count(*), 100 * sum(base)) AS says
    FROM said
    WHERE kind = 'ratio' AND predicate IN (${quotedList}) AND subject <> 'group:world'
    GROUP BY predicate, "object", product, stage, source, edition, period
    HAVING sum(base) > ${aboveWhole}`,
};
