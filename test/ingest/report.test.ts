/** What stands out over the committed data sets is explained, finding by finding, and no explanation is left over. */
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { type Report, reportOn } from '../../ingest/report/report.ts';

const datasets = fileURLToPath(new URL('../../datasets', import.meta.url));

let report: Report;
beforeAll(async () => {
  report = await reportOn(datasets);
}, 120_000);

it('no finding is without an explanation', () => {
  const open = report.kinds.flatMap(({ id, findings }) =>
    findings.flatMap(({ explanation, subject, predicate, object, source, period, says }) =>
      explanation === null ? [[id, subject, predicate, object, source, period, says].join(' ')] : [],
    ),
  );
  expect(open).toEqual([]);
});

it('no line of the explanations is idle', () => {
  expect(report.idleLines).toEqual([]);
});

it('every kind but sums of shares has been met, so that the look is not in vain', () => {
  const met = report.kinds.filter(({ findings }) => findings.length > 0).map(({ id }) => id);
  expect(met).toEqual(['disagreement', 'impossible', 'jump', 'series-break']);
});
