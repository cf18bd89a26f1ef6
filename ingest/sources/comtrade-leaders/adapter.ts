/** The six largest exporters of 51 goods of electronics in 2023, and the sum of all reporters: totals without pairs. */
import type { Label } from '../../../schema/label.ts';
import type { Adapter, Assertion, Emit, Row } from '../../adapter.ts';
import { CellError, figureOf } from '../../readers/cell.ts';
import { codeOf } from '../../readers/code.ts';
import { leadersEdition, leadersFile } from '../comtrade-sources/editions.ts';
import { emitEditionExtent } from '../comtrade-sources/extents.ts';
import { emitReport, exporters } from '../comtrade-sources/report.ts';
import { emitHsProduct } from '../hs-nomenclature/product.ts';

const text: Label = {
  en: 'The six largest exporters of each code with what they send to the world, and the sum of all that reported; no pairs.',
  fr: 'Les six plus grands exportateurs de chaque code avec ce qu’ils envoient au monde, et la somme de tous les déclarants ; aucune paire.',
  es: 'Los seis mayores exportadores de cada código con lo que envían al mundo, y la suma de todos los que declararon; ningún par.',
};

function readRow(row: Row, emit: Emit): void {
  const code = codeOf(row, 'hs', [6]);
  const year = row.text('year');
  if (!/^202[2-7]$/.test(year)) {
    emit.fail(row, 'year', year, 'a year from 2022 to 2027, in which HS 2022 is in force');
    return;
  }
  if (!/^[1-9]\d{0,2}$/.test(row.text('m49'))) {
    emit.fail(row, 'm49', row.text('m49'), 'a number of one to three digits; the world (0) is no exporter');
    return;
  }
  const product = emitHsProduct(emit, '2022', code);
  emitEditionExtent(emit, exporters, leadersEdition, year, 'totals', text);
  emitReport(row, emit, exporters, leadersEdition, {
    year,
    code,
    reporter: row.text('m49'),
    partner: '0',
    value: 'value_usd',
    product,
  });
  // The sum stands in every row of a code: told once, and two values of it are an error.
  const sum = figureOf(row, 'world_usd');
  if (sum?.value === undefined || sum.value === 0)
    throw new CellError('world_usd', row.text('world_usd'), 'a value above zero');
  emit.statement({
    subject: 'group:world',
    predicate: 'exportsTo',
    object: 'group:world',
    product,
    stage: 'trade',
    period: year,
    ...sum,
    unit: exporters.unit,
    status: 'derived',
    locator: `${row.file}, HS ${code}, column world_usd`,
    note: `Sum of the exports that ${row.text('reporters')} economies report, re-exports among them.`,
  });
}

const hasTotals = (codes: number, perCode: number): Assertion => ({
  says: `${codes} codes with ${perCode} exporters and the sum`,
  check({ statements, rowsRead }) {
    const sums = statements.filter(({ subject }) => subject === 'group:world').length;
    const rows = rowsRead.get(leadersFile) ?? 0;
    return rows === codes * perCode && sums === codes && statements.length === rows + sums
      ? undefined
      : `${rows} rows, ${sums} sums, ${statements.length} statements`;
  },
});

/** No six exporters send more than all do. */
const sumsAreOfAll: Assertion = {
  says: 'the exporters of a code together send no more than the sum of all',
  check({ statements }) {
    const named = new Map<string, number>();
    const all = new Map<string, number>();
    for (const { subject, product = '', value = 0 } of statements)
      if (subject === 'group:world') all.set(product, value);
      else named.set(product, (named.get(product) ?? 0) + value);
    const above = [...named].filter(([product, sum]) => sum > (all.get(product) ?? 0));
    return above.length === 0 ? undefined : above.map(([product]) => product).join(', ');
  },
};

/** The sums of codes, in billions of dollars. */
const sumsComeTo = (codes: readonly string[], billionUsd: number, within: number): Assertion => ({
  says: `the sums of ${codes.join(', ')} come to ${billionUsd} billion USD, within ${within}`,
  check({ statements }) {
    const products = new Set(codes.map((code) => `product:hs2022-${code}`));
    const found = statements.filter(
      ({ subject, product = '' }) => subject === 'group:world' && products.has(product),
    );
    const sum = found.reduce((total, { value }) => total + (value ?? 0), 0) / 1e9;
    return found.length === codes.length && Math.abs(sum - billionUsd) <= within ? undefined : String(sum);
  },
});

export const comtradeLeaders2023: Adapter = {
  id: 'comtrade-leaders-2023',
  dataset: 'comtrade-leaders',
  source: exporters.source,
  edition: leadersEdition,
  read: 'copy',
  rawFolder: 'trade/comtrade2023-electronics-top-exporters',
  tables: [
    {
      file: /^top-exporters.*\.csv$/,
      fileName: leadersFile,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        hs: { is: 'term', meaning: 'Six digits of the Harmonized System, 2022' },
        year: { is: 'term', meaning: 'Year of the trade' },
        reporters: { is: 'note', meaning: 'How many economies report exports of the code' },
        world_usd: { is: 'figure', meaning: 'Sum of the exports of all reporters', unit: 'USD:fob' },
        rank: { ignored: 'the place of the exporter by value, which the values tell' },
        m49: { is: 'place', meaning: 'Number of the exporter in UN Comtrade' },
        exporter: { ignored: 'name of the exporter, whose number is read' },
        value_usd: { is: 'figure', meaning: 'Exports to the world', unit: 'USD:fob' },
      },
      key: ['hs', 'year', 'm49'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [sumsAreOfAll],
  pinnedAssertions: [
    hasTotals(51, 6),
    sumsComeTo(['851713'], 287.7, 0.05),
    sumsComeTo(['847130'], 151.4, 0.05),
    // The heading's own rows of 2023 come to 951.56.
    sumsComeTo(['854231', '854232', '854233', '854239', '854290'], 951.8, 0.05),
  ],
};
