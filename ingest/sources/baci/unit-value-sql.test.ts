/** The unit-value test in SQL says what the one over arrays says, on any flows. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openWriter } from '../../graph/open.ts';
import { bandOf, isOutsideBand, type WeighedFlow } from '../../rules/unit-value.ts';
import { bandsSql, lookupsSql } from './sql.ts';

const places = new Map(Array.from({ length: 60 }, (_, place) => [String(place), `economy:E${place + 100}`]));
const products = new Map([
  ['740311', 'product:hs2022-740311'],
  ['282200', 'product:hs2022-282200'],
]);

/** Value in thousand dollars with three decimals, as the publisher writes it, and tonnes. */
interface Row {
  readonly product: 0 | 1;
  readonly v: number;
  readonly q: number | null;
}
const thousandths = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: most * 1000 }).map((count) => count / 1000);
/** Mostly 3,000 USD a tonne, give or take a half; some without mass, some with any. */
const ordinary = fc
  .tuple(thousandths(10_000), fc.integer({ min: 50, max: 150 }))
  .map(([q, percent]) => ({ q, v: Math.round(q * 30 * percent) / 1000 }));
const any = fc.record({
  v: fc.oneof(thousandths(10), thousandths(100_000)),
  q: fc.oneof(fc.constant(null), thousandths(1), thousandths(1_000_000)),
});
const row = fc
  .tuple(
    fc.constantFrom<0 | 1>(0, 1),
    fc.oneof({ arbitrary: ordinary, weight: 5 }, { arbitrary: any, weight: 1 }),
  )
  .map(([product, flow]): Row => ({ product, ...flow }));

test('the bands and the flows outside of them are the same', async () => {
  const database = await openWriter(':memory:', '200MB');
  try {
    for (const sql of lookupsSql({ places, codes: [...products.keys()], products })) await database.run(sql);
    await database.run(
      'CREATE TABLE flows (product product, subject place, object place, v DOUBLE, q DOUBLE)',
    );
    const ids = [...products.values()];
    let bands = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 60, size: 'max' }), async (rows) => {
        await database.run('DELETE FROM flows');
        await database.run(
          `INSERT INTO flows VALUES ${rows.map(({ product, v, q }, place) => `('${ids[product]}', 'economy:E${place + 100}', 'economy:E100', ${v}, ${q})`).join(', ')}`,
        );
        for (const sql of bandsSql) await database.run(sql);
        const found = new Set(
          (await database.rows<{ subject: string }>('SELECT subject::VARCHAR AS subject FROM outside')).map(
            ({ subject }) => subject,
          ),
        );
        const made = await database.rows<{ product: string; median: number; factor: number; total: number }>(
          'SELECT product::VARCHAR AS product, median, factor, total FROM bands ORDER BY 1',
        );
        for (const [place, id] of ids.entries()) {
          const weighed = rows.flatMap(({ product, v, q }, at): (WeighedFlow & { subject: string })[] =>
            product !== place || q === null || q <= 0
              ? []
              : [{ subject: `economy:E${at + 100}`, valueUsd: Math.round(v * 1000), massTonnes: q }],
          );
          const band = bandOf(weighed);
          const sql = made.find((item) => item.product === id);
          expect(sql && { median: sql.median, factor: sql.factor, valueUsd: sql.total }).toEqual(band);
          if (band === undefined) continue;
          bands += 1;
          for (const flow of weighed) {
            expect([flow, found.has(flow.subject)]).toEqual([flow, isOutsideBand(flow, band)]);
            if (isOutsideBand(flow, band)) refused += 1;
          }
        }
      }),
      { numRuns: 150 },
    );
    // The property is not held by empty cases alone.
    expect(bands).toBeGreaterThan(50);
    expect(refused).toBeGreaterThan(50);
  } finally {
    database.close();
  }
});
