/** What one row of the 2025 World_Data file says: up to two years of output, two of capacity, and reserves. */

import type { Status } from '../../../../schema/status.ts';
import type { Draft, Emit, Row } from '../../../adapter.ts';
import { type Cell, expectedCell, lessThanHalfUnit, readCell } from '../cell.ts';
import { droppedChapters } from '../dropped.ts';
import { type Measure, mined, printedUnit } from '../measure.ts';
import { placeOf } from '../place.ts';
import { type Series, series2025 } from './series.ts';

const edition = '2025';
/** Columns that name a row beside its line, so that it is found again in a copy that is sorted otherwise. */
const locatorColumns = ['COMMODITY', 'COUNTRY', 'TYPE'] as const;

interface Figures {
  readonly column: string;
  readonly notes: string;
  readonly period: string;
  readonly measure: Measure | undefined;
  /** The column is headed "estimated" by the publisher. */
  readonly estimated?: true;
}

function figuresOf(series: Series): readonly Figures[] {
  const { production, capacity, reserves } = series;
  return [
    { column: 'PROD_2023', notes: 'PROD_NOTES', period: '2023', measure: production },
    { column: 'PROD_EST_ 2024', notes: 'PROD_NOTES', period: '2024', measure: production, estimated: true },
    { column: 'CAP_2023', notes: 'CAP_NOTES', period: '2023', measure: capacity },
    { column: 'CAP_EST_ 2024', notes: 'CAP_NOTES', period: '2024', measure: capacity, estimated: true },
    { column: 'RESERVES_2024', notes: 'RESERVE_NOTES', period: '2024', measure: reserves },
  ];
}

/** A note that is only a mark stands for an empty cell: `W for 23-24`, `NA`, `Large`, `na for 2023`. */
function cellByNote(note: string, period: string): Cell | undefined {
  const [mark = ''] = note.split(' ');
  if (/^(W|NA|na) for /.test(note)) return note.includes(period.slice(2)) ? readCell(mark) : undefined;
  if (lessThanHalfUnit(note)) return { missing: 'only-bounds', low: 0, high: 0.5 };
  if (/^NA \(/.test(note)) return readCell('NA');
  if (/^(W|NA|na|XX|xx)$/.test(note) || /^[A-Za-z ]+$/.test(note)) return readCell(note);
  return undefined;
}

/** The note on reserves of Australia speaks of another figure: "reserves were estimated to be 43 million tons". */
const ofAnotherFigure = /Joint Ore Reserves Committee/i;

function statusOf(type: string, note: string, figures: Figures): Status {
  if (figures.estimated === true) return 'estimated';
  if (/estimated/i.test(note) && !ofAnotherFigure.test(note)) return 'estimated';
  // "reproted" is the publisher's spelling.
  const isReported = /\b(reported|reproted)\b/i.test(note);
  return figures.column.startsWith('PROD') && /estimated/i.test(type) && !isReported
    ? 'estimated'
    : 'reported';
}

/** Hard spaces stand at the ends of some cells, where the reader leaves them. */
function plain(row: Row, column: string): string {
  return row
    .text(column)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** A note that only says how sure a figure is: its status says it, and for the right year. */
const onlyStatus = /^(estimated( for)?( 2023)?|reported|reproted)\.?$/i;

function sentences(parts: readonly (string | undefined)[]): string | undefined {
  const kept = [
    ...new Set(
      parts.flatMap((part) =>
        part === undefined || part === '' || onlyStatus.test(part) ? [] : [part.trim()],
      ),
    ),
  ];
  return kept.length === 0
    ? undefined
    : kept.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
}

/** The world row of ilmenite and rutile together has the TYPE of ilmenite. */
function seriesOfRow(row: Row, series: Series): Series {
  if (!/ilmenite and rutile/.test(row.text('COUNTRY'))) return series;
  const reserves: Measure = { ...mined('titanium-minerals', 'kt:tio2'), predicate: 'hasReserves' };
  return { ...series, production: mined('titanium-minerals', 'kt:tio2'), reserves };
}

/** Why a row of a declared series is left out; undefined when it is read. */
function reasonToDrop(row: Row, series: Series): string | undefined {
  if (series.dropped !== undefined) return series.dropped;
  if (/Cliffside/.test(row.text('COUNTRY')))
    return 'helium drawn from the store at Cliffside Field, no output of the year';
  if (/boric oxide/.test(row.text('PROD_NOTES')))
    return 'boric oxide equivalent, a basis that no unit of ours has';
  return undefined;
}

export function readRow(row: Row, emit: Emit): void {
  const [source, commodity, type] = [plain(row, 'SOURCE'), plain(row, 'COMMODITY'), plain(row, 'TYPE')];
  if (source !== 'MCS2025') emit.fail(row, 'SOURCE', source, 'MCS2025');
  const chapterDropped = droppedChapters.get(commodity.toLowerCase());
  const declared = series2025.get(`${commodity}|${type}`);
  if (chapterDropped !== undefined) emit.drop(row, chapterDropped);
  else if (declared === undefined)
    emit.fail(row, 'TYPE', `${commodity}: ${type}`, 'a commodity and type declared in series.ts');
  else readSeriesRow(row, emit, declared);
}

function readSeriesRow(row: Row, emit: Emit, declared: Series): void {
  const series = seriesOfRow(row, declared);
  const first = series.production ?? series.capacity ?? series.reserves;
  const unitMeas = series.unitMeas ?? printedUnit(first?.unit ?? '');
  const dropped = reasonToDrop(row, series);
  if (row.text('UNIT_MEAS') !== unitMeas) {
    emit.fail(row, 'UNIT_MEAS', row.text('UNIT_MEAS'), unitMeas);
  } else if (dropped !== undefined) {
    emit.drop(row, dropped);
  } else {
    const place = placeOf(row.text('COUNTRY'), edition);
    if (place.lump !== undefined) emit.entity(place.lump);
    for (const figures of figuresOf(series))
      if (figures.measure !== undefined) emitFigure(row, emit, series, figures, figures.measure, place);
  }
}

function emitFigure(
  row: Row,
  emit: Emit,
  series: Series,
  figures: Figures,
  measure: Measure,
  place: ReturnType<typeof placeOf>,
): void {
  const text = row.text(figures.column);
  const note = row.text(figures.notes);
  const markInNote = text === '' ? cellByNote(note, figures.period) : undefined;
  const cell = markInNote ?? readCell(text);
  if (cell === undefined) {
    emit.fail(row, figures.column, text, expectedCell);
    return;
  }
  const { note: mark, ...quantity } = cell;
  const seriesNote = figures.column === 'RESERVES_2024' ? series.reservesNote : series.note;
  const said = sentences([markInNote?.note === undefined ? note : undefined, mark, place.note, seriesNote]);
  const draft: Draft = {
    subject: place.subject,
    predicate: measure.predicate,
    object: measure.material,
    stage: measure.stage,
    period: figures.period,
    ...quantity,
    unit: measure.unit,
    status: cell.value === undefined ? 'reported' : statusOf(row.text('TYPE'), note, figures),
    locator: `${row.file}, line ${row.line}: ${locatorColumns.map((column) => plain(row, column)).join('; ')}; ${figures.column}`,
    ...(said === undefined ? {} : { note: said }),
    ...(series.quarantine === undefined ? {} : { quarantine: series.quarantine }),
  };
  emit.statement(draft);
}
