/** Main flows of 30 codes by year, in values: JSON files of a copy, HS 2002 up to 2016 and HS 2017 from 2017 on. */
import type { Adapter, Emit, InputTable, Row } from '../../adapter.ts';
import { baci, baciEditions, baciRelease } from '../baci/source.ts';
import { hasFlows, hasRows, sumsTo } from '../baci-slices/assertions.ts';
import { emitExtent, emitValue, partnerByIso2, yearIn } from '../baci-slices/flow.ts';
import { emitHsProduct } from '../hs-nomenclature/product.ts';
import { extentText, spanOf } from './extents.ts';
import { labelledCodes } from './labels.ts';

interface Revision {
  readonly revision: '2002' | '2017';
  readonly edition: string;
  /** As each file prints where its flows are from. */
  readonly printed: string;
  readonly file: RegExp;
}

const hs02: Revision = {
  revision: '2002',
  edition: baciEditions.mainFlowsHs02,
  printed: `BACI HS02 ${baciRelease}`,
  file: /^flows_20(0[2-9]|1[0-6])\.json$/,
};
/** 2022 and 2024 are in full in other editions: their choices are not taken. */
const hs17: Revision = {
  revision: '2017',
  edition: baciEditions.mainFlowsHs17,
  printed: `BACI HS17 ${baciRelease}`,
  file: /^flows_20(1[789]|2[013])\.json$/,
};

function readRow(row: Row, emit: Emit, { revision, edition, printed }: Revision): void {
  const year = yearIn(row, 'year', Number(revision));
  const label = row.text('{label}');
  const labelled = labelledCodes.get(label);
  if (!row.text('source').includes(printed)) {
    emit.fail(row, 'source', row.text('source'), `a file from ${printed}`);
    return;
  }
  if (labelled === undefined) {
    emit.fail(row, '{label}', label, `a label whose code is known: ${[...labelledCodes.keys()].join(', ')}`);
    return;
  }
  const code = revision === '2002' ? (labelled.hs2002 ?? labelled.code) : labelled.code;
  const product = emitHsProduct(emit, revision, code);
  const { isOwn, text } = extentText(revision, code);
  emitExtent(emit, {
    edition,
    ...(isOwn ? { product } : {}),
    period: spanOf(year),
    dimension: 'money',
    extent: 'partners',
    text,
  });
  const flow = {
    edition,
    exporter: partnerByIso2(row, 'from'),
    importer: partnerByIso2(row, 'to'),
    product,
    year,
    // The same for all labels of a basket, so that their flows are one statement, and two values of it an error.
    locator: `${row.file}, ${(labelled.sharedWith ?? [label]).join(' / ')}, ${row.text('from')} → ${row.text('to')}`,
  };
  emitValue(row, emit, flow, 'value', 'USD:fob');
}

function table(revision: Revision): InputTable {
  return {
    file: revision.file,
    fileName: 'flows_<year>.json',
    layout: { format: 'json', records: 'materials.{label}', shared: ['year', 'source'] },
    columns: {
      year: { is: 'term', meaning: 'Year of the trade, once a file' },
      source: { is: 'note', meaning: 'Which revision and release of BACI, once a file' },
      '{label}': { is: 'term', meaning: 'Material whose code is meant' },
      from: { is: 'place', meaning: 'Two-letter code of the exporter; NA is Namibia' },
      to: { is: 'place', meaning: 'Two-letter code of the importer' },
      value: { is: 'figure', meaning: 'Value, free on board', unit: 'USD:fob' },
      qty: { ignored: 'in the file of 2024 alone, which is held in full elsewhere', optional: true },
    },
    key: ['{label}', 'from', 'to'],
    row: (row, emit) => readRow(row, emit, revision),
  };
}

const common = (revision: Revision) =>
  ({
    dataset: 'baci-main-flows',
    source: baci,
    edition: revision.edition,
    read: 'copy',
    rawFolder: 'trade/baci-critical-materials/flows',
    tableFormat: 'parquet',
    tables: [table(revision)],
    corrections: [],
    quarantine: [],
    assertions: [],
  }) as const;

const usd = 'USD:fob';

export const baciMainFlowsHs02: Adapter = {
  ...common(hs02),
  id: 'baci-main-flows-hs02',
  pinnedAssertions: [
    hasRows(215_456),
    hasFlows({ unit: usd }, 203_452),
    sumsTo({ unit: usd }, 2_386_399_752_691, 0.5),
  ],
};

export const baciMainFlowsHs17: Adapter = {
  ...common(hs17),
  id: 'baci-main-flows-hs17',
  pinnedAssertions: [
    hasRows(97_177),
    hasFlows({ unit: usd }, 91_603),
    sumsTo({ unit: usd }, 1_466_942_580_652, 0.5),
  ],
};
