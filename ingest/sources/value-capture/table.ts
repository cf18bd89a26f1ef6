/** The table of price splits: a row a part, with who gets it and the document. */
import type { Entity } from '../../../schema/entity.ts';
import type { Label } from '../../../schema/label.ts';
import type { Emit, InputTable, Row } from '../../adapter.ts';
import { figureOf } from '../../readers/cell.ts';
import { type Actor, actorOf, assembly, stages } from './actors.ts';
import { confidences, type Split, sevens, splits } from './documents.ts';
import { kinds } from './kinds.ts';

const units = new Map([
  ['USD', 'USD:current'],
  ['EUR', 'EUR:current-eur'],
]);
const sevensName: Label = {
  en: 'Apple iPhone 5 – 7 Plus',
  fr: 'Apple iPhone 5 – 7 Plus',
  es: 'Apple iPhone 5 – 7 Plus',
};
const isDerivedNote = /^derived: /;

function model(id: string, name: Label, partOf: string): Entity {
  return {
    id,
    name,
    latitude: null,
    longitude: null,
    partOf,
    ownedBy: null,
    replacedBy: null,
  };
}

/** The device, the models that it is one of, and what of it is divided. */
function emitSplit(emit: Emit, { device, kind }: Split): void {
  emit.entity(kinds[kind]);
  if (device.partOf === sevens) emit.entity(model(sevens, sevensName, 'device:smartphone'));
  emit.entity(model(device.id, device.name, device.partOf));
}

/**
 * What is divided, as the world of its parts: companies are no parts of a world, so that what they keep would
 * be missing from the whole. Every row repeats the price; the same statement is kept once.
 */
function emitWhole(row: Row, emit: Emit, split: Split, column: 'amount' | 'reference_price'): void {
  const isShare = split.prints === 'share';
  const unit = isShare ? 'percent' : units.get(row.text('currency'));
  const figure = isShare ? { value: 100 } : figureOf(row, column);
  if (unit === undefined || figure === undefined) {
    emit.fail(row, column, row.text(column), 'the price that is divided, in USD or EUR');
    return;
  }
  emitSplit(emit, split);
  if (isShare) emitPrice(row, emit, split);
  emit.statement({
    subject: 'group:world',
    predicate: 'capturesValue',
    object: split.device.id,
    product: kinds[split.kind].id,
    period: row.text('year'),
    ...figure,
    unit,
    status: isShare ? 'derived' : split.status,
    locator: `${split.device.printed}: all of it`,
    note: `What is divided: ${split.of}.${isShare ? ' All of it is 100 %, by definition.' : ''}`,
    edition: split.edition,
    read: 'secondary',
  });
}

/** The price whose shares are printed, where the document prints it too: the shares are of it, and no amounts are made. */
function emitPrice(row: Row, emit: Emit, split: Split): void {
  if (row.text('reference_price') === '') return;
  const unit = units.get(row.text('currency'));
  const figure = figureOf(row, 'reference_price');
  if (unit === undefined || figure?.value === undefined) {
    emit.fail(row, 'reference_price', row.text('reference_price'), 'a price in USD or EUR');
    return;
  }
  emit.statement({
    subject: split.device.id,
    predicate: 'hasPrice',
    object: kinds[split.kind].id,
    period: row.text('year'),
    ...figure,
    unit,
    status: split.status,
    locator: `${split.device.printed}: the price that is divided`,
    note: `The document divides ${split.of}; its parts are printed as shares alone.`,
    edition: split.edition,
    read: 'secondary',
  });
}

function readRow(row: Row, emit: Emit, source: string, selfReports: boolean): void {
  const split = splits.find(({ caseId }) => caseId === row.text('case_id'));
  if (split === undefined || !row.text('source').startsWith(split.printed)) {
    const column = split === undefined ? 'case_id' : 'source';
    emit.fail(row, column, row.text(column), split?.printed ?? 'a split that documents.ts lists');
    return;
  }
  if (split.isSelfReport !== selfReports) {
    emit.drop(
      row,
      selfReports
        ? 'not of the maker itself: read by value-capture'
        : 'of the maker itself: read by value-capture-maker',
    );
    return;
  }
  const kind = row.text('kind');
  if (kind === 'total') {
    emitWhole(row, emit, split, 'amount');
    return;
  }
  const [actor, country, printedStage] = [row.text('actor'), row.text('country'), row.text('stage')];
  const confidence = confidences.get(row.text('confidence'));
  const who = actorOf(actor, country, source, split);
  const unit = split.prints === 'share' ? 'percent' : units.get(row.text('currency'));
  const column = split.prints === 'share' ? 'share_pct' : 'amount';
  const figure = figureOf(row, column);
  const stage = assembly.has(actor) ? 'assembly' : stages.get(printedStage);
  if (row.text('device') !== split.device.printed)
    emit.fail(row, 'device', row.text('device'), split.device.printed);
  if (kind !== split.kind) emit.fail(row, 'kind', kind, split.kind);
  if (confidence === undefined) emit.fail(row, 'confidence', row.text('confidence'), 'A, B or C');
  if (who === undefined)
    emit.fail(row, 'actor', `${actor}, ${country}`, 'a company, a lump or a country that actors.ts knows');
  if (stage === undefined) emit.fail(row, 'stage', printedStage, [...stages.keys()].join(', '));
  if (unit === undefined) emit.fail(row, 'currency', row.text('currency'), 'USD or EUR');
  if (figure?.value === undefined) emit.fail(row, column, row.text(column), 'a number');
  if (confidence === undefined || who === undefined || stage === undefined || unit === undefined) return;
  if (figure?.value === undefined) return;
  emitSplit(emit, split);
  if (who.entity !== undefined) emit.entity(who.entity);
  if (split.wholeIn === 'every row') emitWhole(row, emit, split, 'reference_price');
  const note = row.text('note');
  const isDerived = confidence.isDerived || isDerivedNote.test(note);
  const place = /^[A-Z]{3}$/.test(country) ? ` (printed under ${country})` : '';
  emit.statement({
    subject: who.reference,
    predicate: 'capturesValue',
    object: split.device.id,
    product: kinds[split.kind].id,
    ...(stage === null ? {} : { stage }),
    period: row.text('year'),
    ...figure,
    unit,
    status: isDerived ? 'derived' : split.status,
    locator: `${split.device.printed}: ${actor}, ${country === '' ? printedStage : country}`,
    note: `${actor}${place}. Part of ${split.of}.${isDerived ? ` By subtraction, ${note}.` : ''} Read at ${row.text('read_at_url')}.`,
    edition: split.edition,
    read: confidence.read,
  });
  emitPlace(row, emit, split, who);
}

/** Under which country the document counts a company: without it, what the company keeps is on no side. */
function emitPlace(row: Row, emit: Emit, split: Split, who: Actor): void {
  const [actor, country] = [row.text('actor'), row.text('country')];
  if (!who.isCompany || !/^[A-Z]{3}$/.test(country)) return;
  emit.statement({
    subject: who.reference,
    predicate: 'locatedIn',
    object: { kind: 'economy', system: 'iso3', code: country },
    period: row.text('year'),
    status: 'reported',
    locator: `${split.device.printed}: ${actor}, ${country}`,
    note: 'The country under which the table counts what the company keeps.',
    edition: split.edition,
    read: 'secondary',
  });
}

/** @param selfReports whether the figures of a maker about its own product are read, or all others */
export function splitsTable(source: string, selfReports: boolean): InputTable {
  return {
    file: /^value_capture.*\.csv$/,
    fileName: 'value_capture.csv',
    layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
    columns: {
      case_id: { is: 'term', meaning: 'Device and document' },
      device: { is: 'term', meaning: 'Model' },
      year: { is: 'term', meaning: 'Year of the price' },
      currency: { is: 'term', meaning: 'Currency of the price' },
      reference_price: {
        is: 'figure',
        meaning: 'The price that is divided, the same in every row of a split',
      },
      stage: { is: 'term', meaning: 'What the part is paid for' },
      actor: { is: 'organisation', meaning: 'Who gets the part, as the document names it' },
      country: { is: 'place', meaning: 'Where, as a code of three letters, a region, or unknown' },
      amount: { is: 'figure', meaning: 'The part, read where the document prints amounts' },
      share_pct: {
        is: 'figure',
        meaning: 'The part, read where the document prints shares only',
        unit: 'percent',
      },
      kind: { is: 'term', meaning: 'What is divided; parts of two kinds are never added' },
      source: { is: 'term', meaning: 'The document, which is the edition' },
      read_at_url: { is: 'note', meaning: 'Where it was read' },
      licence: { ignored: 'single facts are quoted, whatever the licence of the document' },
      confidence: { is: 'term', meaning: 'A read in the text itself, B quoted by another, C by subtraction' },
      note: { is: 'note', meaning: 'How it was computed, where it was' },
    },
    key: ['case_id', 'stage', 'actor', 'country'],
    row: (row, emit) => readRow(row, emit, source, selfReports),
  };
}
