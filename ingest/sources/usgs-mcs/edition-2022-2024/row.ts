/** What one row of a file of 2022 to 2024 says: up to two years of output, capacity and reserves. */
import type { Status } from '../../../../schema/status.ts';
import type { Draft, Emit, Row } from '../../../adapter.ts';
import { type Cell, expectedCell, lessThanHalfUnit, readCell } from '../cell.ts';
import { droppedChapters } from '../dropped.ts';
import type { Measure } from '../measure.ts';
import { type Country, countryOf } from './country.ts';
import { type Heading, headingsOf, measureOf } from './headings.ts';
import type { Series } from './measured.ts';
import { series2022To2024 } from './series.ts';

/** One file: its chapter and its columns after Source and Country. */
export interface Chapter {
  readonly edition: string;
  readonly chapter: string;
  readonly columns: readonly string[];
}

/** Chapters that are left out, by the name under which `dropped.ts` gives the reason. */
const droppedByCode: Readonly<Record<string, string>> = {
  asbes: 'asbestos',
  cemen: 'cement',
  clays: 'clays',
  diato: 'diatomite',
  felds: 'feldspar',
  fepig: 'iron oxide pigments',
  gemst: 'gemstones',
  gypsu: 'gypsum',
  kyani: 'kyanite and related minerals',
  lime: 'lime',
  nitro: 'nitrogen (fixed)—ammonia',
  peat: 'peat',
  perli: 'perlite',
  pumic: 'pumice and pumicite',
  salt: 'salt',
  stond: 'stone (dimension)',
  talc: 'talc and pyrophyllite',
  vermi: 'vermiculite',
  wolla: 'wollastonite',
  zeoli: 'zeolites (natural)',
};

/** Hard spaces stand at the ends of some cells, where the reader leaves them. */
function plain(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

export function readRow(file: Chapter, row: Row, emit: Emit): void {
  const { edition, chapter, columns } = file;
  const source = plain(row.text('Source')).replace(' ', '');
  if (source !== `MCS${edition}` && source !== '')
    emit.fail(row, 'Source', source, `MCS${edition} or a blank`);
  const dropped = droppedByCode[chapter];
  if (dropped !== undefined) {
    emit.drop(row, droppedChapters.get(dropped) ?? dropped);
    return;
  }
  const typeColumn = columns[0] ?? 'Type';
  const type = plain(row.text(typeColumn));
  const series = series2022To2024.get(`${chapter.split('-')[0]}|${type}`);
  if (series === undefined)
    emit.fail(row, typeColumn, `${chapter}: ${type}`, 'a chapter and type declared in series.ts');
  else if (series.dropped !== undefined) emit.drop(row, series.dropped);
  else if (/Cliffside/.test(row.text('Country')))
    emit.drop(row, 'helium drawn from the store at Cliffside Field, no output of the year');
  else readSeriesRow(file, row, emit, series, type);
}

function readSeriesRow(file: Chapter, row: Row, emit: Emit, series: Series, type: string): void {
  const country = countryOf(row.text('Country'), file.edition);
  if (country.lump !== undefined) emit.entity(country.lump);
  for (const heading of headingsOf(file.columns, file.edition)) {
    const { measure, note, expected } = measureOf(heading, series, file.edition, file.chapter);
    if (expected !== undefined) emit.fail(row, heading.column, heading.column, expected);
    if (measure !== undefined) emitFigure(row, emit, { series, heading, measure, country, type, note });
  }
}

interface Told {
  readonly series: Series;
  readonly heading: Heading;
  readonly measure: Measure;
  readonly country: Country;
  readonly type: string;
  readonly note: string | undefined;
}

/** A note that only says how sure a figure is, for the years of the file: its status says it. */
const onlyStatus =
  /^(production (data )?in \d{4} (is|were) also estimated|(also )?estimated( in \d{4}( also)?| in both years)?|also estimated in \d{4}|not (available|applicable)|NA|Not applicable)\.?$/i;
const alsoEstimated = /\balso estimated\b|\bestimated in (\d{4} also|both years)\b/i;

function sentences(parts: readonly (string | undefined)[]): string | undefined {
  const kept = [
    ...new Set(
      parts.flatMap((part) => (part === undefined || part === '' || onlyStatus.test(part) ? [] : [part])),
    ),
  ];
  return kept.length === 0
    ? undefined
    : kept.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
}

/** A cell, with the marks that only these files have. */
function cellOf(text: string, notes: string): (Cell & { readonly isEstimated?: true }) | undefined {
  if (text === '') return { missing: 'not-available', note: 'Blank in the file.' };
  if (/^e[\d,]+$/.test(text)) {
    const cell = readCell(text.slice(1));
    return cell === undefined ? undefined : { ...cell, isEstimated: true };
  }
  if (lessThanHalfUnit(text)) return { missing: 'only-bounds', low: 0, high: 0.5 };
  if (/^included (with|in) [a-z ]+\.?$/i.test(text))
    return { missing: 'not-available', note: `Printed as "${text}".` };
  // The sum of reserves is "NA" where the note gives its lower bound: ">1,800,000. In addition …".
  const [, bound] = /^(>[\d,]+\d)/.exec(notes) ?? [];
  return readCell(text === 'NA' && bound !== undefined ? bound : text);
}

function statusOf(cell: { readonly isEstimated?: true }, notes: string, told: Told): Status {
  const { heading, country } = told;
  if (cell.isEstimated === true) return 'estimated';
  if (heading.kind === 'reserves' || heading.kind === 'reservesK2o')
    return /^estimated\.?$/i.test(notes) ? 'estimated' : 'reported';
  // "Reported in 2022", "Reported data in 2022", "In 2022, as reported by …".
  const isReported = new RegExp(
    `\\breported\\b[^.]*\\b${heading.period}\\b|\\bIn ${heading.period}, as reported`,
    'i',
  );
  if (isReported.test(notes)) return 'reported';
  if (heading.isEstimated || country.isEstimated || alsoEstimated.test(notes)) return 'estimated';
  return heading.kind !== 'production' && /\bestimated\b/i.test(notes) ? 'estimated' : 'reported';
}

function emitFigure(row: Row, emit: Emit, told: Told): void {
  const { series, heading, measure, country, type } = told;
  const text = plain(row.text(heading.column));
  const notes = heading.notes === undefined ? '' : plain(row.text(heading.notes));
  const cell = cellOf(text, notes);
  if (cell === undefined) {
    emit.fail(row, heading.column, text, expectedCell);
    return;
  }
  const { note: mark, isEstimated: _, ...quantity } = cell as Cell & { readonly isEstimated?: true };
  const isOutput = heading.kind === 'production';
  const said = sentences([notes, mark, country.note, isOutput ? series.note : undefined, told.note]);
  const draft: Draft = {
    subject: country.subject,
    predicate: measure.predicate,
    object: measure.material,
    stage: measure.stage,
    period: heading.period,
    ...quantity,
    unit: measure.unit,
    status: cell.value === undefined ? 'reported' : statusOf(cell, notes, told),
    locator: `${row.file}, line ${row.line}: ${plain(row.text('Country'))}; ${type}; ${heading.column}`,
    ...(said === undefined ? {} : { note: said }),
    ...(series.quarantine === undefined ? {} : { quarantine: series.quarantine }),
  };
  emit.statement(draft);
}
