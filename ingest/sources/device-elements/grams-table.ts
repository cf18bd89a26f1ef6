/** The table of grams in one device: a row a figure, with the document and the place in it. */
import type { Entity } from '../../../schema/entity.ts';
import type { Status } from '../../../schema/status.ts';
import type { Draft, Emit, InputTable, Reference, Row } from '../../adapter.ts';
import { type Figure, figureOf } from '../../readers/cell.ts';
import { substanceOf } from './contents.ts';
import { documentOf, type QuotedDocument } from './documents.ts';

/** What each way of knowing says of a figure. */
const bases: ReadonlyMap<
  string,
  { readonly status: Status; readonly isBound: boolean; readonly note?: string }
> = new Map([
  ['estimate_content', { status: 'estimated', isBound: false }],
  ['measured', { status: 'reported', isBound: false }],
  ['measured_single_unit', { status: 'reported', isBound: false, note: 'Measured in one single unit.' }],
  [
    'recoverable',
    { status: 'estimated', isBound: true, note: 'What can be recovered: at least that much is inside.' },
  ],
  [
    'recoverable_lower_bound',
    { status: 'estimated', isBound: true, note: 'What can be recovered: at least that much is inside.' },
  ],
]);
const ofComponent = /_component$/;

const model = (id: string, name: string): Entity => ({
  id,
  name: { en: name, fr: name, es: name },
  latitude: null,
  longitude: null,
  partOf: 'device:smartphone',
  ownedBy: null,
  replacedBy: null,
});

/** Models: some are the category itself, the others entities of their own. */
const models: ReadonlyMap<string, { readonly entity?: Entity; readonly note?: string }> = new Map([
  ['generic', {}],
  ['generic notebook', {}],
  ['generic (mid-2000s)', { note: 'Phones of the middle of the 2000s.' }],
  [
    'one unnamed phone',
    { note: 'One phone, whose model is not named; its battery was apparently left out.' },
  ],
  ['mean of measured models 2012-2017', { note: 'Mean of measured models of 2012 to 2017.' }],
  ['one desktop PC (no monitor)', { note: 'One computer, without monitor.' }],
  ['Apple iPhone 6', { entity: model('device:apple-iphone-6', 'Apple iPhone 6') }],
  [
    'Apple iPhone mix (5 to 7 Plus)',
    { entity: model('device:apple-iphone-5-to-7-plus', 'Apple iPhone 5 – 7 Plus') },
  ],
]);

/** Texts in the column of components that name no single one. */
const noComponent: ReadonlyMap<string, string | undefined> = new Map([
  ['', undefined],
  ['whole phone', undefined],
  ['whole PC', undefined],
  ['whole device w/o battery (90% in PCB)', 'Without the battery; 90 % of it is in the circuit boards.'],
  ['Solder paste, PCB', 'In the solder paste and the circuit board.'],
  ['Electronic components, PCB', 'In electronic components and the circuit board.'],
]);

function readRow(row: Row, emit: Emit, selfReports: boolean): void {
  const document = documentOf(row.text('source_title'));
  const printedBasis = row.text('basis');
  const basis = bases.get(printedBasis.replace(ofComponent, ''));
  const known = models.get(row.text('model'));
  const confidence = row.text('confidence');
  if (document === undefined) {
    emit.fail(
      row,
      'source_title',
      row.text('source_title'),
      'a document that documents.ts lists as an edition',
    );
    return;
  }
  if (document.isSelfReport !== selfReports) {
    emit.drop(
      row,
      selfReports
        ? 'not of the maker itself: read by device-elements'
        : 'of the maker itself: read by device-elements-maker',
    );
    return;
  }
  if (basis === undefined) emit.fail(row, 'basis', printedBasis, `one of ${[...bases.keys()].join(', ')}`);
  if (known === undefined) emit.fail(row, 'model', row.text('model'), 'a model that the adapter knows');
  if (!/^[AB]$/.test(confidence)) emit.fail(row, 'confidence', confidence, 'A or B');
  else if (confidence === 'B' && document.read !== 'secondary')
    emit.fail(
      row,
      'confidence',
      confidence,
      `A, since ${document.id} is listed as read in the document itself`,
    );
  const figure = figureOf(row, 'grams_per_device');
  if (figure?.value === undefined) emit.fail(row, 'grams_per_device', row.text('grams_per_device'), 'grams');
  if (basis === undefined || known === undefined || figure?.value === undefined) return;
  if (known.entity !== undefined) emit.entity(known.entity);
  const amount: Figure = basis.isBound ? { low: figure.value, missing: 'only-bounds' } : figure;
  const partNote = ofComponent.test(printedBasis) ? 'Part of what the whole device contains.' : undefined;
  const notes = [known.note, basis.note, partNote];
  emit.statement(draftOf(row, document, { amount, status: basis.status, notes, entity: known.entity }));
}

function draftOf(
  row: Row,
  document: QuotedDocument,
  known: {
    readonly amount: Figure;
    readonly status: Status;
    readonly notes: readonly (string | undefined)[];
    readonly entity: Entity | undefined;
  },
): Draft {
  const { reference, basis } = substanceOf(row.text('element_or_material'));
  const component = row.text('component');
  const subject: Reference = known.entity?.id ?? { kind: 'device', name: row.text('device') };
  const notes = [...known.notes, noComponent.get(component), `Read at ${row.text('read_at_url')}.`];
  return {
    subject,
    predicate: 'contains',
    object: reference,
    // Where a component holds it, the statement is about that part of the device.
    ...(noComponent.has(component) ? {} : { product: { kind: 'component', name: component } as const }),
    stage: 'components',
    period: row.text('device_year'),
    ...known.amount,
    unit: `g:${basis}`,
    status: known.status,
    locator: `${row.text('locator')}: ${row.text('element_or_material')}${component === '' ? '' : `, ${component}`}`,
    note: notes.filter((note) => note !== undefined).join(' '),
    edition: document.id,
    read: document.read,
  };
}

/** @param selfReports whether the figures of makers about their own products are read, or all others */
export function gramsTable(selfReports: boolean): InputTable {
  return {
    file: /^device_element_grams.*\.csv$/,
    fileName: 'device_element_grams.csv',
    layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
    columns: {
      device: { is: 'term', meaning: 'Category of devices' },
      model: { is: 'term', meaning: 'Model, or which units stand for the category' },
      device_year: { is: 'term', meaning: 'Year of the device, or of the document' },
      element_or_material: { is: 'term', meaning: 'Symbol of an element, or a material' },
      grams_per_device: { is: 'figure', meaning: 'Mass in one device', unit: 'g' },
      component: { is: 'term', meaning: 'Component that holds it; the whole device otherwise' },
      basis: {
        is: 'term',
        meaning: 'How it is known; _component marks a part that is not added to the total',
      },
      source_org: { ignored: 'stands in the title of the edition' },
      source_title: { is: 'term', meaning: 'Title of the document, which is the edition' },
      source_date: { ignored: 'stands in the edition' },
      locator: { is: 'note', meaning: 'Place in the document' },
      read_at_url: { is: 'note', meaning: 'Where it was read' },
      confidence: { is: 'term', meaning: 'A printed in the document, B read in a page that quotes it' },
    },
    key: ['device', 'model', 'element_or_material', 'component', 'source_title'],
    row: (row, emit) => readRow(row, emit, selfReports),
  };
}
