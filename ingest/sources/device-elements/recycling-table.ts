/** The bands of end-of-life recycling of metals worldwide. */
import type { InputTable } from '../../adapter.ts';
import { parseFigure } from '../../readers/cell.ts';
import { documentOf } from './documents.ts';

export const recyclingTable: InputTable = {
  file: /^unep2011_eol_recycling.*\.csv$/,
  fileName: 'unep2011_eol_recycling_gt50.csv',
  layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
  columns: {
    element: { is: 'term', meaning: 'Symbol of an element' },
    eol_rr_band: {
      is: 'figure',
      meaning: 'Band of the end-of-life recycling rate, with its per cent sign',
      unit: 'percent',
    },
    source: { is: 'term', meaning: 'The document, which is the edition' },
  },
  key: ['element'],
  row: (row, emit) => {
    const document = documentOf(row.text('source'));
    const band = row.text('eol_rr_band');
    if (document === undefined) {
      emit.fail(row, 'source', row.text('source'), 'a document that documents.ts lists as an edition');
      return;
    }
    if (!/^[<>]\d+%$/.test(band)) {
      emit.fail(row, 'eol_rr_band', band, 'a band such as >50% or <1%');
      return;
    }
    emit.statement({
      subject: { kind: 'material', name: row.text('element') },
      predicate: 'hasIndicator',
      object: 'indicator:end-of-life-recycling-rate',
      stage: 'end-of-life',
      period: '2011',
      ...parseFigure(band.slice(0, -1), 'eol_rr_band'),
      unit: 'percent',
      status: 'estimated',
      locator: `list of elements ${band}: ${row.text('element')}`,
      note: band.startsWith('<')
        ? 'Worldwide. Named in press coverage of the report.'
        : 'Worldwide. Named in the press release of the report.',
      edition: document.id,
      read: document.read,
    });
  },
};
