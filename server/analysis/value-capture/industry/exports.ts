/**
 * Domestic and foreign value added in the exports of electronics. The economies of the source are no world, so that
 * nothing is summed over them. What gross exports hold beyond the two is shown.
 */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import type { StatementFilter, StatementRow } from '../../../../schema/store.ts';
import { convert } from '../../../../schema/unit.ts';
import type { Asked } from '../../analysis.ts';
import { QuestionError } from '../../answer.ts';
import { parametersOf } from '../../asked.ts';
import type { GraphContext } from '../../context/context.ts';
import { derivedFigure, figureOfRow, rowsOf, shareFigure } from '../../figure.ts';
import { groupBy } from '../../group-by.ts';
import { lastPlace } from '../../whole/whole.ts';
import type { ValueCaptureAnswer } from '../answer.ts';
import type { ValueCaptureParameters } from '../parameters.ts';
import type { IndustryExports } from './answer.ts';
import { exportIndicators } from './measures.ts';
import { unknownEdition, yearNotCovered } from './plan.ts';
import { exportsCaveats, exportsCoverage, scopes } from './words.ts';

const indicators = Object.values(exportIndicators);

export function exportsFilters(): readonly StatementFilter[] {
  return [{ predicate: ['hasIndicator'], object: [...indicators] }];
}

interface Table {
  readonly source: string;
  readonly edition: string;
  /** Economies and years of which all three amounts are known, by year and economy. */
  readonly exports: readonly IndustryExports[];
}

/** Tables of one edition each that tell something, the preferred first. */
function tablesOf(
  context: GraphContext,
  rows: readonly StatementRow[],
  values: ValueCaptureParameters,
): readonly Table[] {
  const compare = context.precedence.compare(values.precedence, 'hasIndicator', exportIndicators.gross);
  const usable = rows.filter(
    ({ subject, value, unit, status, quarantine, period }) =>
      subject.startsWith('economy:') &&
      value !== null &&
      unit !== null &&
      status !== 'projected' &&
      quarantine === null &&
      /^\d{4}$/.test(period),
  );
  return [...groupBy(usable, ({ source, edition }) => JSON.stringify([source, edition])).values()]
    .flatMap((own): Table[] => {
      const [first] = own;
      const told = [...groupBy(own, ({ subject, period }) => `${subject} ${period}`).values()]
        .flatMap((three) => exportsOf(context, values, three) ?? [])
        .sort((a, b) => a.year - b.year || byCodeUnit(a.economy, b.economy));
      return first === undefined || told.length === 0
        ? []
        : [{ source: first.source, edition: first.edition, exports: told }];
    })
    .sort((a, b) => compare(a, b));
}

/** Gross less the two, no finer than the source prints them: beyond that, only binary subtraction speaks. */
function leftOver(gross: number, domestic: number, foreign: number): number {
  const finest = Math.min(...[gross, domestic, foreign].map(lastPlace));
  return Number((Math.round((gross - domestic - foreign) / finest) * finest).toPrecision(12));
}

/** The three amounts of one economy and year; undefined where one of them is not known. */
function exportsOf(
  context: GraphContext,
  { scheme }: ValueCaptureParameters,
  own: readonly StatementRow[],
): IndustryExports | undefined {
  const rowOf = (object: string): StatementRow | undefined => own.find((row) => row.object === object);
  const [gross, domestic, foreign] = [
    rowOf(exportIndicators.gross),
    rowOf(exportIndicators.domestic),
    rowOf(exportIndicators.foreign),
  ];
  if (gross === undefined || domestic === undefined || foreign === undefined) return undefined;
  const unit = gross.unit ?? '';
  const inUnit = (row: StatementRow): number => convert(row.value ?? 0, row.unit ?? unit, unit);
  const figures = [gross, domestic, foreign].map((row) => figureOfRow(row, unit));
  const [grossFigure, domesticFigure, foreignFigure] = figures;
  if (grossFigure == null || domesticFigure == null || foreignFigure == null) return undefined;
  // Without exports there is no share of them.
  if (!(inUnit(gross) > 0)) return undefined;
  const year = Number(gross.period);
  return {
    economy: gross.subject,
    side: context.membership.side(gross.subject, scheme, year),
    year,
    gross: grossFigure,
    domestic: domesticFigure,
    foreign: foreignFigure,
    residual: derivedFigure(
      { value: leftOver(inUnit(gross), inUnit(domestic), inUnit(foreign)) },
      unit,
      rowsOf([gross.row, domestic.row, foreign.row]),
    ),
    domesticShare: shareFigure(
      { value: inUnit(domestic) / inUnit(gross) },
      rowsOf([gross.row, domestic.row]),
    ),
  };
}

export function exportsAnswer(
  context: GraphContext,
  asked: Asked<ValueCaptureParameters>,
  rows: readonly StatementRow[],
): ValueCaptureAnswer {
  const { values } = asked;
  const tables = tablesOf(context, rows, values);
  const named = values.edition === null ? tables : tables.filter(({ edition }) => edition === values.edition);
  if (tables.length === 0) {
    throw new QuestionError(
      'NOT_ANSWERABLE',
      'measure: no source in this graph gives value added in exports; ask for value-added',
      ['value-added'],
      'exports',
    );
  }
  const [table] = named;
  if (table === undefined) throw unknownEdition(tables, values.edition ?? '');
  const all = table.exports;
  const years = [...new Set(all.map(({ year }) => year))];
  const year = values.year ?? years.at(-1) ?? 0;
  const inYear = all.filter((one) => one.year === year);
  if (inYear.length === 0) throw yearNotCovered([years], year);
  return {
    method: 'value-capture',
    parameters: parametersOf(asked, { year: String(year), edition: table.edition }),
    assumptions: [],
    choices: [],
    coverage: exportsCoverage(inYear),
    caveats: exportsCaveats(context, inYear, values.scheme),
    evidence: rowsOf(...all.map(({ residual }) => residual.evidence), []),
    lens: 'industry',
    scheme: values.scheme,
    chinaApart: values.chinaApart,
    industry: {
      measure: 'exports',
      indicator: exportIndicators.gross,
      scope: scopes.exports,
      year,
      years,
      source: table.source,
      edition: table.edition,
      editions: tables.map(({ source, edition, exports }) => ({
        source,
        edition,
        years: [...new Set(exports.map((one) => one.year))],
        economies: new Set(exports.map(({ economy }) => economy)).size,
      })),
      total: null,
      world: null,
      bands: [],
      africa: null,
      economies: [],
      lumps: [],
      unallocated: null,
      blocs: [],
      through: [],
      sectors: [],
      exports: inYear,
      exportsThrough: all,
    },
    ladder: null,
    priceSplit: null,
    company: null,
  };
}
