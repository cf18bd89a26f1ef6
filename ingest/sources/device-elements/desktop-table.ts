/** The table of 1996 of a desktop computer with its CRT monitor: shares, pounds, and how much was recycled. */
import type { Emit, InputTable, Row } from '../../adapter.ts';
import { type Figure, figureOf } from '../../readers/cell.ts';
import { substanceOf } from './contents.ts';
import { documentOf } from './documents.ts';

const device = 'device:desktop-with-crt-monitor';
/** The computer of the table weighs 60 pounds. */
const wholePounds = 60;
const period = '1996';

function readRow(row: Row, emit: Emit): void {
  const document = documentOf(row.text('source'));
  const share = figureOf(row, 'content_pct_of_total_weight');
  const pounds = figureOf(row, 'weight_lb_as_printed');
  const efficiency = figureOf(row, 'recycling_efficiency_1996_pct');
  if (document === undefined)
    emit.fail(row, 'source', row.text('source'), 'a document that documents.ts lists as an edition');
  if (share?.value === undefined)
    emit.fail(row, 'content_pct_of_total_weight', row.text('content_pct_of_total_weight'), 'a percentage');
  if (pounds === undefined) emit.fail(row, 'weight_lb_as_printed', '', 'pounds, or <0.1');
  if (document === undefined || share?.value === undefined || pounds === undefined) return;
  const expected = (share.value / 100) * wholePounds;
  const nearest = pounds.value ?? Math.min(expected, pounds.high ?? expected);
  if (Math.abs(nearest - expected) > 0.051)
    emit.fail(
      row,
      'weight_lb_as_printed',
      row.text('weight_lb_as_printed'),
      `about ${expected.toFixed(2)}, ${share.value} % of 60 pounds`,
    );
  const element = row.text('element_or_material');
  const { reference, basis } = substanceOf(element);
  const shared = { period, status: 'reported', edition: document.id, read: document.read } as const;
  const contained = {
    ...shared,
    subject: device,
    predicate: 'contains',
    object: reference,
    stage: 'components',
  } as const;
  // Four decimals are printed: 0 is what rounds to it.
  const printedShare: Figure = share.value === 0 ? { low: 0, high: 0.00005, missing: 'only-bounds' } : share;
  emit.statement({
    ...contained,
    ...printedShare,
    unit: `percent:${basis}`,
    locator: `table, row ${element}, content (% of total weight)`,
    ...(share.value === 0 ? { note: 'Printed as 0, with four decimals.' } : {}),
  });
  emit.statement({
    ...contained,
    ...pounds,
    unit: `lb:${basis}`,
    locator: `table, row ${element}, weight of material in computer (lb)`,
  });
  if (efficiency === undefined) return;
  emit.statement({
    ...shared,
    subject: reference,
    predicate: 'hasIndicator',
    object: 'indicator:recycling-efficiency',
    product: device,
    stage: 'end-of-life',
    ...efficiency,
    unit: 'percent',
    locator: `table, row ${element}, recycling efficiency (current recyclability)`,
  });
}

export const desktopTable: InputTable = {
  file: /^mcc1996_desktop_with_crt.*\.csv$/,
  fileName: 'mcc1996_desktop_with_crt.csv',
  layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
  columns: {
    element_or_material: { is: 'term', meaning: 'Symbol of an element, or plastics' },
    content_pct_of_total_weight: { is: 'figure', meaning: 'Share of the mass', unit: 'percent' },
    weight_lb_as_printed: { is: 'figure', meaning: 'Mass in one computer of 60 pounds', unit: 'lb' },
    recycling_efficiency_1996_pct: {
      is: 'figure',
      meaning: 'Share that was recycled in 1996',
      unit: 'percent',
    },
    grams_at_27_2kg_derived: { ignored: 'computed from the share when the table was copied, not printed' },
    source: { is: 'term', meaning: 'The document, which is the edition' },
  },
  key: ['element_or_material'],
  row: readRow,
};
