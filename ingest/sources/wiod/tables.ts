/** The three tables of results: by economy, by where goods are completed, and by group of sectors. */
import type { Entity } from '../../../schema/entity.ts';
import type { ColumnRule, Emit, InputTable, Row } from '../../adapter.ts';
import { type Figure, figureOf, periodOf } from '../../readers/cell.ts';
import { completedIn, economyOf, ofEconomy, sectors } from './entities.ts';

const layout = { format: 'csv', encoding: 'utf-8', delimiter: ',' } as const;
const year: ColumnRule = { is: 'term', meaning: 'Year' };
const method = 'Computed with a Leontief model of the world input-output table.';

interface Result {
  readonly economy: string;
  readonly indicator: Entity;
  readonly figure: Figure;
  readonly place: string;
  readonly isCaptured: boolean;
  readonly unit: 'MUSD:current' | 'percent';
}

function emitResult(row: Row, emit: Emit, result: Result): void {
  const { period } = periodOf(row, 'year');
  emit.entity(result.indicator);
  emit.statement({
    subject: economyOf(result.economy, emit),
    predicate: result.isCaptured ? 'capturesValue' : 'hasIndicator',
    object: result.indicator.id,
    period,
    ...result.figure,
    unit: result.unit,
    status: 'derived',
    locator: `${result.place}, ${period}`,
    note: method,
  });
}

function captured(
  row: Row,
  emit: Emit,
  column: string,
  rest: Pick<Result, 'economy' | 'indicator' | 'place'>,
): void {
  const figure = figureOf(row, column, { allowNegative: true });
  if (figure === undefined) emit.fail(row, column, '', 'millions of USD');
  else emitResult(row, emit, { ...rest, figure, isCaptured: true, unit: 'MUSD:current' });
}

export const economiesTable: InputTable = {
  file: /^c14_by_country_year.*\.csv$/,
  fileName: 'c14_by_country_year.csv',
  layout,
  columns: {
    year,
    iso3: { is: 'place', meaning: 'Economy, or ROW' },
    gross_output_musd: { ignored: 'output holds what others added before' },
    value_added_musd: { is: 'figure', meaning: 'Value added', unit: 'MUSD:current' },
    gross_exports_musd: { is: 'figure', meaning: 'Gross exports', unit: 'MUSD:current' },
    exgr_dva_musd: { ignored: 'its share of the exports is read' },
    exgr_fva_musd: { ignored: 'what the domestic share leaves of the exports' },
    exgr_dva_share_pct: { is: 'figure', meaning: 'Domestic share of the exports', unit: 'percent' },
    final_output_musd: { ignored: 'output holds what others added before' },
    gvc_income_in_world_c14_final_musd: {
      is: 'figure',
      meaning: 'Value added in all final goods of the industry, wherever completed',
      unit: 'MUSD:current',
    },
    gvc_income_share_pct: { ignored: 'follows from the amounts of all economies' },
  },
  key: ['year', 'iso3'],
  row: (row, emit) => {
    for (const [column, indicator] of ofEconomy) {
      const figure = figureOf(row, column, { allowNegative: true });
      if (figure === undefined) continue;
      const unit = column.endsWith('_pct') ? 'percent' : 'MUSD:current';
      const isCaptured = column.startsWith('value_added') || column.startsWith('gvc_income');
      const economy = row.text('iso3');
      emitResult(row, emit, {
        economy,
        indicator,
        figure,
        place: `c14, ${economy}, ${column}`,
        isCaptured,
        unit,
      });
    }
  },
};

export const completionTable: InputTable = {
  file: /^c14_final_goods_va_origin(?!_sector).*\.csv$/,
  fileName: 'c14_final_goods_va_origin.csv',
  layout,
  columns: {
    year,
    completion_iso3: { is: 'place', meaning: 'Where the goods are completed' },
    va_origin_iso3: { is: 'place', meaning: 'Where the value is added' },
    value_added_musd: {
      is: 'figure',
      meaning: 'Value added of the one in the goods of the other',
      unit: 'MUSD:current',
    },
  },
  key: ['year', 'completion_iso3', 'va_origin_iso3'],
  row: (row, emit) => {
    const [where, economy] = [row.text('completion_iso3'), row.text('va_origin_iso3')];
    const indicator = completedIn.get(where);
    if (indicator === undefined) {
      emit.drop(row, 'goods completed in an economy that is not followed here');
      return;
    }
    captured(row, emit, 'value_added_musd', {
      economy,
      indicator,
      place: `c14 completed in ${where}, ${economy}`,
    });
  },
};

export const sectorTable: InputTable = {
  file: /^c14_final_goods_va_origin_sector.*\.csv$/,
  fileName: 'c14_final_goods_va_origin_sector.csv',
  layout,
  columns: {
    year,
    va_origin_iso3: { is: 'place', meaning: 'Where the value is added' },
    origin_sector_group: { is: 'term', meaning: 'Group of sectors in which it is added' },
    value_added_musd: { is: 'figure', meaning: 'Value added', unit: 'MUSD:current' },
  },
  key: ['year', 'va_origin_iso3', 'origin_sector_group'],
  row: (row, emit) => {
    const [economy, sector] = [row.text('va_origin_iso3'), row.text('origin_sector_group')];
    const indicator = sectors.get(sector);
    if (indicator === undefined) {
      emit.fail(row, 'origin_sector_group', sector, [...sectors.keys()].join(', '));
      return;
    }
    captured(row, emit, 'value_added_musd', {
      economy,
      indicator,
      place: `c14 of the world, ${economy}, ${sector}`,
    });
  },
};
