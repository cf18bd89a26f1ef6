/** The list of the Fairphone 2, on a small file in its layout. */
import { expect, it, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { fairphoneSuppliers } from './adapter.ts';

const header = 'device,supplier,component,as_of\n';
const file = (rows: string) => ({ 'fairphone2_suppliers_partial.csv': header + rows });

test('each part with its supplier, the assembler, and no mines', async () => {
  const rows =
    'Fairphone 2,Ama,Diodes,2015-06-15\nFairphone 2,Bo,Fairphone 2,2015-06-15\nFairphone 2,Tin Mines,Cassiterite,2015-06-15\n';
  const { statements, report } = await runByHand(fairphoneSuppliers, file(rows));
  expect(statements.map((row) => [row.subject, row.object, row.product, row.stage])).toEqual([
    ['device:fairphone-2', 'org:ama', 'component:fairphone-2-diodes', 'components'],
    ['device:fairphone-2', 'org:bo', null, 'assembly'],
  ]);
  expect(report.dropped).toEqual([{ reason: 'mines, not an organisation', count: 1 }]);
});

it.each([
  ['another phone', 'Fairphone 3,Ama,Diodes,2015-06-15\n', '(column device): "Fairphone 3" found'],
  ['a part without names', 'Fairphone 2,Ama,Magnets,2015-06-15\n', '(column component): "Magnets" found'],
  ['another day', 'Fairphone 2,Ama,Diodes,2016\n', '(column as_of): "2016" found'],
  ['a row that is cut off', 'Fairphone 2,Ama\n', '2 cells'],
])('refuses %s', async (_, rows, message) => {
  expect(await refusalOf(fairphoneSuppliers, file(rows))).toContain(message);
});
