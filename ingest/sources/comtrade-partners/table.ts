/** One reporter's partners by code and year, in the workbooks of a project that draws them from UN Comtrade. */
import type { Label } from '../../../schema/label.ts';
import type { ColumnRule, Emit, InputTable, Row } from '../../adapter.ts';
import { codeOf } from '../../readers/code.ts';
import { emitEditionExtent } from '../comtrade-sources/extents.ts';
import { emitReport, type Side } from '../comtrade-sources/report.ts';
import { revisionOf } from '../comtrade-sources/revision.ts';
import { emitHsProduct } from '../hs-nomenclature/product.ts';
import { goods } from './goods.ts';

export interface PartnersEdition {
  readonly side: Side;
  readonly edition: string;
  readonly period: string;
  readonly text: Label;
}

function readRow(row: Row, emit: Emit, { side, edition, period, text }: PartnersEdition): void {
  if (side.flow === 'M' && row.text('flowCode') !== 'M') {
    emit.fail(row, 'flowCode', row.text('flowCode'), 'M, imports');
    return;
  }
  const code = codeOf(row, 'cmdCode', [6]);
  const year = row.text('refYear');
  if (!/^(199[2-9]|20[0-4]\d)$/.test(year)) {
    emit.fail(row, 'refYear', year, 'a year of four digits');
    return;
  }
  for (const column of ['reporterDesc', 'partnerDesc'] as const) {
    if (row.text(column) !== '' && row.text(column) !== 'World') continue;
    emit.fail(row, column, row.text(column), 'the name of an economy');
    return;
  }
  if (!goods.has(code)) {
    emit.drop(row, 'a good outside the digital life cycle');
    return;
  }
  const reporter = row.text('reporterDesc');
  const partner = row.text('partnerDesc');
  if (reporter === partner) {
    emit.drop(row, 'goods that come back to the economy that sent them: no trade of two economies');
    return;
  }
  emitEditionExtent(emit, side, edition, period, 'reporters', text);
  emitReport(row, emit, side, edition, {
    year,
    code,
    reporter,
    partner,
    areNames: true,
    value: 'primaryValue',
    product: emitHsProduct(emit, revisionOf(code, year), code),
  });
}

export function partnersTable(of: PartnersEdition, file: RegExp, fileName: string): InputTable {
  const own: Readonly<Record<string, ColumnRule>> =
    of.side.flow === 'M'
      ? {
          '(A)': { ignored: 'a row number of the project' },
          flowCode: { is: 'term', meaning: 'M for imports' },
        }
      : {};
  return {
    file,
    fileName,
    layout: { format: 'xlsx', sheet: 'Sheet1', headerRow: 1 },
    columns: {
      ...own,
      reporterDesc: { is: 'place', meaning: 'Short name of the economy that reports' },
      refYear: { is: 'term', meaning: 'Year of the trade' },
      cmdCode: { is: 'term', meaning: 'Six digits of the Harmonized System' },
      cmdDesc: { ignored: 'the text of the code' },
      cmd_partner_rank: { ignored: 'the place of the partner by value, which the values tell' },
      partnerDesc: { is: 'place', meaning: 'Short name of the partner' },
      primaryValue: { is: 'figure', meaning: 'Value as the reporter gives it', unit: of.side.unit },
      cmd_partner_perc: { ignored: 'a share of the project’s own making' },
      cmd_partner_upper_sum: { ignored: 'a sum of the project’s own making' },
    },
    key: ['reporterDesc', 'refYear', 'cmdCode', 'partnerDesc'],
    row: (row, emit) => readRow(row, emit, of),
  };
}
