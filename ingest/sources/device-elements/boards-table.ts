/** The table of what circuit boards contain, by kind of device. */
import type { Draft, InputTable } from '../../adapter.ts';
import { figureOf } from '../../readers/cell.ts';
import { substanceOf } from './contents.ts';
import { documentOf } from './documents.ts';

const board = 'component:printed-circuit-board';
const shareOfProduct = 'PCB share of product mass';
const symbols = new Map([
  ['% of product', 'percent'],
  ['% of PCB', 'percent'],
  ['mg/kg PCB', 'mg/kg'],
]);

export const boardsTable: InputTable = {
  file: /^pcb_concentrations.*\.csv$/,
  fileName: 'pcb_concentrations.csv',
  layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
  columns: {
    device: { is: 'term', meaning: 'Kind of device from which the boards were taken' },
    n_units_sampled: { is: 'figure', meaning: 'Number of devices' },
    element: { is: 'term', meaning: 'Symbol of an element, a material, or the share of the board itself' },
    value: { is: 'figure', meaning: 'Share of the mass of the board, or of the device' },
    unit: { is: 'term', meaning: 'Per cent or milligrams a kilogram, and of what' },
    source_org: { ignored: 'stands in the title of the edition' },
    source_title: { is: 'term', meaning: 'Title of the document, which is the edition' },
    source_date: { is: 'term', meaning: 'Year of the document' },
    locator: { is: 'note', meaning: 'Place in the document' },
    read_at_url: { is: 'note', meaning: 'Where it was read' },
  },
  key: ['device', 'element', 'source_title'],
  row: (row, emit) => {
    const document = documentOf(row.text('source_title'));
    const [printed, element] = [row.text('unit'), row.text('element')];
    const symbol = symbols.get(printed);
    const isShareOfProduct = element === shareOfProduct;
    if (document === undefined)
      emit.fail(
        row,
        'source_title',
        row.text('source_title'),
        'a document that documents.ts lists as an edition',
      );
    if (symbol === undefined || isShareOfProduct !== (printed === '% of product'))
      emit.fail(row, 'unit', printed, isShareOfProduct ? '"% of product"' : '"% of PCB" or "mg/kg PCB"');
    const figure = figureOf(row, 'value');
    if (figure === undefined) emit.fail(row, 'value', '', 'a number, or a bound such as <70');
    if (document === undefined || symbol === undefined || figure === undefined) return;
    const device = { kind: 'device', name: row.text('device') } as const;
    const { reference, basis } = substanceOf(element);
    const about: Pick<Draft, 'subject' | 'object' | 'product'> = isShareOfProduct
      ? { subject: device, object: board }
      : { subject: board, object: reference, product: device };
    emit.statement({
      ...about,
      predicate: 'contains',
      stage: 'components',
      period: row.text('source_date'),
      ...figure,
      unit: `${symbol}:${isShareOfProduct ? 'gross' : basis}`,
      status: 'reported',
      locator: `${row.text('locator')}: ${row.text('device')}, ${element}`,
      note: `Boards of ${row.text('n_units_sampled')} devices. Read at ${row.text('read_at_url')}.`,
      edition: document.id,
      read: document.read,
    });
  },
};
