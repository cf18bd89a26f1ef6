/** The sheet Summary: per category the mean share of each content and the mass of one unit. */
import type { ColumnRule, Emit, InputTable, Row } from '../../adapter.ts';
import { contentOf, massOfUnit } from './categories.ts';
import { contentIn, numberIn } from './cells.ts';
import { groupSheets } from './group-sheet.ts';

const contentHeadings = [
  'Aluminum',
  'Copper',
  'Steel',
  'Plastic',
  'Li-ion battery',
  'PCB',
  'Flat panel glass',
  'CRT glass',
  'Other glass',
  'Other metals',
  'Others',
] as const;

const share: ColumnRule = { is: 'figure', meaning: 'Mean share of the mass, 0 to 1', unit: 'fraction:gross' };
const grams = (meaning: string): ColumnRule => ({ is: 'figure', meaning, unit: 'g:gross' });

/** The state of knowledge in which the means were made: the year of the workbook. */
const period = '2020';
const means = 'Mean of laboratory units and of the literature that the publisher selected.';

function readRow(row: Row, emit: Emit): void {
  const category = row.text('Product category');
  if (row.text('Average') === '') {
    emit.drop(row, 'note under the table');
    return;
  }
  const subject = { kind: 'device', name: category } as const;
  const at = `sheet Summary, row ${row.line} (${category})`;
  for (const heading of contentHeadings) {
    const content = contentIn(row, heading);
    const object = contentOf(heading);
    if (content === undefined || object === undefined) continue;
    const { note, ...figure } = content;
    emit.statement({
      subject,
      predicate: 'contains',
      object,
      stage: 'components',
      period,
      ...figure,
      unit: 'fraction:gross',
      status: 'reported',
      locator: `${at}, column ${heading}`,
      note: note ?? means,
    });
  }
  const value = numberIn(row, 'Average');
  if (value === undefined) return;
  const low = numberIn(row, 'Minimum');
  const high = numberIn(row, 'Maximum');
  // The sheet prints 0 for both where one unit stands behind the mean (VCR): not given, rather than impossible.
  const hasBounds = low !== undefined && high !== undefined && high > 0;
  emit.statement({
    subject,
    predicate: 'hasIndicator',
    object: massOfUnit,
    period,
    value,
    ...(hasBounds ? { low, high } : {}),
    unit: 'g:gross',
    status: 'reported',
    locator: `${at}, column Average`,
    note: hasBounds ? `${means} Low and high are the lightest and heaviest of them.` : means,
  });
}

export const summarySheet: InputTable = {
  file: groupSheets.file,
  fileName: groupSheets.fileName,
  layout: { format: 'xlsx', sheet: 'Summary', headerRow: 2 },
  columns: {
    'Product category': { is: 'term', meaning: 'Category of devices, or a note' },
    ...Object.fromEntries(contentHeadings.map((heading) => [heading, share])),
    Average: grams('Mean mass of one unit'),
    Maximum: grams('Mass of the heaviest'),
    Minimum: grams('Mass of the lightest'),
  },
  key: ['Product category'],
  row: readRow,
};
