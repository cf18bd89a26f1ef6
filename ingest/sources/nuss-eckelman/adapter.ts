/** Two transcriptions of one table side by side: a row an element, kept where both say the same. */
import type { Adapter, Assertion, ColumnRule, Emit, Row } from '../../adapter.ts';
import { figureOf } from '../../readers/cell.ts';
import { nussEckelman } from './source.ts';

const impacts = [
  {
    code: 'gwp',
    object: 'indicator:global-warming-potential',
    unit: 'kg/kg:co2e',
    meaning: 'Greenhouse gases per kilogram',
  },
  {
    code: 'ced',
    object: 'indicator:cumulative-energy-demand',
    unit: 'MJ/kg',
    meaning: 'Primary energy per kilogram',
  },
] as const;
const agreed = 'two transcriptions agree';

function readRow(row: Row, emit: Emit): void {
  const [symbol, status] = [row.text('symbol'), row.text('status')];
  if (status.startsWith('single transcription')) {
    emit.drop(row, 'in one transcription only');
    return;
  }
  if (status.startsWith('DISAGREE')) {
    emit.drop(row, 'the two transcriptions disagree');
    return;
  }
  if (status !== agreed) {
    emit.fail(row, 'status', status, `"${agreed}", "single transcription …" or "DISAGREE …"`);
    return;
  }
  for (const { code, object, unit } of impacts) {
    const [first, second] = [figureOf(row, `A_${code}`)?.value, figureOf(row, `B_${code}`)?.value];
    const [low, high] = [figureOf(row, `B_${code}_p2_5`)?.value, figureOf(row, `B_${code}_p97_5`)?.value];
    if (second === undefined || first !== second) {
      emit.fail(
        row,
        `B_${code}`,
        row.text(`B_${code}`),
        `${row.text(`A_${code}`)}, as in the other transcription`,
      );
      continue;
    }
    if (low === undefined || high === undefined) {
      emit.fail(row, `B_${code}_p2_5`, row.text(`B_${code}_p2_5`), 'the bounds of 95 %');
      continue;
    }
    emit.statement({
      subject: { kind: 'material', system: 'symbol', code: symbol },
      predicate: 'hasImpactFactor',
      object,
      stage: 'refining',
      period: '2008',
      value: second,
      low,
      high,
      unit,
      status: 'estimated',
      locator: `table S38, ${symbol}, total`,
      note: `From the mine to the gate; bounds of 95 %. Form: ${row.text('B_form')}.`,
    });
  }
}

const figures: Record<string, ColumnRule> = {};
for (const { code, meaning, unit } of impacts) {
  figures[`A_${code}`] = { is: 'figure', meaning: `${meaning}, first transcription`, unit };
  figures[`B_${code}`] = { is: 'figure', meaning: `${meaning}, second transcription`, unit };
  figures[`B_${code}_p2_5`] = { is: 'figure', meaning: `${meaning}, lower bound of 95 %`, unit };
  figures[`B_${code}_p97_5`] = { is: 'figure', meaning: `${meaning}, upper bound of 95 %`, unit };
}

/** @param count statements, two an element */
export function statementsAre(count: number): Assertion {
  return {
    says: `${count} factors are kept`,
    check: ({ statements }) => (statements.length === count ? undefined : `${statements.length} factors`),
  };
}

export const nussEckelman2014: Adapter = {
  id: 'nuss-eckelman-2014',
  dataset: 'nuss-eckelman',
  source: nussEckelman,
  edition: '2014',
  read: 'secondary',
  rawFolder: 'harms/nuss-eckelman-metals-lca',
  tables: [
    {
      file: /^DERIVED_merged_two_transcriptions.*\.csv$/,
      fileName: 'DERIVED_merged_two_transcriptions.csv',
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        symbol: { is: 'term', meaning: 'Symbol of the element' },
        name_as_in_A: { ignored: 'the name, as one transcription spells it' },
        ...figures,
        B_form: { is: 'note', meaning: 'Product or mean of products' },
        status: { is: 'term', meaning: 'Whether both transcriptions say the same' },
      },
      key: ['symbol'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'the table has 64 rows',
      check({ rowsRead }) {
        const [read] = rowsRead.values();
        return read === 64 ? undefined : `${read} rows`;
      },
    },
    statementsAre(70),
  ],
};
