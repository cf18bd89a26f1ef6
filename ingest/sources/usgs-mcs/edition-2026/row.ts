/** What one row of the 2026 Commodities_Data file says: one figure of one country, statistic and year. */
import type { Draft, Emit, Row } from '../../../adapter.ts';
import { periodOf } from '../../../readers/cell.ts';
import { type Cell, expectedCell, lessThanHalfUnit, readCell } from '../cell.ts';
import { droppedChapters } from '../dropped.ts';
import { placeOf } from '../place.ts';
import { droppedPriceChapters, prices2026 } from './prices.ts';
import { quotation } from './quotation.ts';
import { type Series, series2026, seriesKey } from './series.ts';

const edition = '2026';

/** Statistics of the United States that are not prices. */
const otherUnitedStates: ReadonlySet<string> = new Set([
  'Consumption',
  'Employment',
  'Export',
  'Import',
  'Net import reliance',
  'Production',
  'Sales',
  'Shipment',
  'Sold',
  'Sold or used',
  'Stock',
  'Supply',
]);
const reasons = {
  imports: 'shares of countries in the imports of the United States, one buyer; trade is read elsewhere',
  unitedStates:
    'statistics of the United States other than prices (use, trade, stocks, employment, output); its output is read from the world tables',
} as const;

/** Hard spaces stand inside and around names. */
function plain(row: Row, column: string): string {
  return row
    .text(column)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

interface Notes {
  readonly isEstimated: boolean;
  readonly said: string;
}

/** The publisher joins its notes by `--`; whether a figure is estimated is one of them. */
function notesOf(row: Row): Notes {
  const parts = plain(row, 'Notes')
    .split('--')
    .map((part) => part.trim());
  const isStatus = (part: string): boolean => /^(estimated|reported) ?\.?$/i.test(part);
  const said = parts.filter(
    (part) => part !== '' && part !== '.' && !isStatus(part) && !part.startsWith('See Appendix C'),
  );
  // "Estimated from Asian Metal Ltd." says it of the figure; "Estimated rhenium recovered from …" says what is counted.
  const isEstimated = parts.some((part) => /^estimated( ?\.?$| from )/i.test(part));
  return { isEstimated, said: said.join(' ') };
}

/** The cell of the value; undefined, and a problem, when it cannot be read. */
function cellOf(row: Row, emit: Emit, notes: Notes, factor: string | undefined): Cell | undefined {
  const text = plain(row, 'Value');
  // The mark for it differs: "—" would be nothing at all.
  if (text === 's' && lessThanHalfUnit(notes.said)) return { missing: 'only-bounds', low: 0, high: 0.5 };
  const cell = text === '' ? undefined : readCell(text, factor);
  if (cell === undefined) emit.fail(row, 'Value', text, expectedCell.replace('blank, ', ''));
  return cell;
}

/** What every draft of a row shares; undefined when the value cannot be read. */
function figure(
  row: Row,
  emit: Emit,
  factor: string | undefined,
  more: readonly (string | undefined)[],
): Pick<Draft, 'value' | 'low' | 'high' | 'missing' | 'status' | 'period' | 'note' | 'locator'> | undefined {
  const notes = notesOf(row);
  const cell = cellOf(row, emit, notes, factor);
  const { period, isEstimated } = periodOf(row, 'Year');
  if (cell === undefined) return undefined;
  const { note: mark, ...quantity } = cell;
  const hasAmount = quantity.value !== undefined || quantity.low !== undefined || quantity.high !== undefined;
  const note = [notes.said, mark, ...more].filter((part) => part !== undefined && part !== '').join(' ');
  const locator = ['MCS chapter', 'Commodity', 'Country', 'Statistics_detail'].map((name) =>
    plain(row, name),
  );
  return {
    ...quantity,
    period,
    status: hasAmount && (notes.isEstimated || isEstimated) ? 'estimated' : 'reported',
    ...(note === '' ? {} : { note }),
    locator: `${row.file}, line ${row.line}: ${locator.join('; ')}; ${period}`,
  };
}

function isUnitRight(row: Row, emit: Emit, expected: string): boolean {
  const unit = plain(row, 'Unit');
  if (unit !== expected) emit.fail(row, 'Unit', unit, expected);
  return unit === expected;
}

function readWorldRow(row: Row, emit: Emit, series: Series): void {
  if (!isUnitRight(row, emit, series.printedUnit)) return;
  const place = placeOf(plain(row, 'Country'), edition);
  const said = figure(row, emit, series.factor, [place.note, series.note]);
  if (said === undefined) return;
  if (place.lump !== undefined) emit.entity(place.lump);
  emit.statement({
    subject: place.subject,
    predicate: series.measure.predicate,
    object: series.measure.material,
    stage: series.measure.stage,
    ...said,
    unit: series.measure.unit,
    ...(series.quarantine === undefined ? {} : { quarantine: series.quarantine }),
  });
}

function readPrice(row: Row, emit: Emit): void {
  const [commodity, detail] = [plain(row, 'Commodity'), plain(row, 'Statistics_detail')];
  const chapterDropped = droppedPriceChapters.get(plain(row, 'MCS chapter').toLowerCase());
  const declared = prices2026.get(`${commodity}|${detail}`);
  if (chapterDropped !== undefined) emit.drop(row, chapterDropped);
  else if (declared === undefined)
    emit.fail(row, 'Statistics_detail', `${commodity}: ${detail}`, 'a price declared in prices.ts');
  else if ('dropped' in declared) emit.drop(row, declared.dropped);
  else if (isUnitRight(row, emit, declared.printedUnit)) {
    const said = figure(row, emit, declared.factor, []);
    if (said === undefined) return;
    const indicator = quotation(declared.market, declared.form);
    emit.entity(indicator);
    emit.statement({
      subject: declared.material,
      predicate: 'hasPrice',
      object: indicator.id,
      ...said,
      unit: declared.unit,
    });
  }
}

function readUnitedStatesRow(row: Row, emit: Emit): void {
  const statistic = plain(row, 'Statistics');
  const chapterDropped = droppedChapters.get(plain(row, 'MCS chapter').toLowerCase());
  if (statistic === 'Price' && chapterDropped !== undefined) emit.drop(row, chapterDropped);
  else if (statistic === 'Price') readPrice(row, emit);
  else if (otherUnitedStates.has(statistic)) emit.drop(row, reasons.unitedStates);
  else emit.fail(row, 'Statistics', statistic, ['Price', ...otherUnitedStates].join(', '));
}

export function readRow(row: Row, emit: Emit): void {
  const section = plain(row, 'Section');
  if (section === 'Import Sources') emit.drop(row, reasons.imports);
  else if (section === 'Salient Statistics—United States') readUnitedStatesRow(row, emit);
  else if (!section.startsWith('World '))
    emit.fail(row, 'Section', section, 'Import Sources, Salient Statistics—United States, or a world table');
  else {
    const chapterDropped = droppedChapters.get(plain(row, 'MCS chapter').toLowerCase());
    const parts = ['Commodity', 'Statistics', 'Statistics_detail'].map((column) => plain(row, column));
    const key = seriesKey(parts[0] ?? '', parts[1] ?? '', parts[2] ?? '');
    const declared = series2026.get(key);
    if (chapterDropped !== undefined) emit.drop(row, chapterDropped);
    else if (declared === undefined)
      emit.fail(row, 'Statistics_detail', key, 'a commodity, statistic and detail declared in series.ts');
    else if ('dropped' in declared) emit.drop(row, declared.dropped);
    else readWorldRow(row, emit, declared);
  }
}
