/** What all copies of parts of BACI share: how a flow, its partners and its extent are said. */
import type { Label } from '../../../schema/label.ts';
import type { Draft, Emit, Reference, Row } from '../../adapter.ts';
import { CellError, figureOf, type Marks } from '../../readers/cell.ts';
import { baci } from '../baci/source.ts';

/** A partner as a copy names it. Taiwan stands as “Other Asia, not elsewhere specified”. */
export interface Partner {
  readonly economy: Reference;
  readonly isOtherAsia: boolean;
}

/** The partner of a three-letter code; S19 is Taiwan, which BACI gives as “Other Asia, nes” (490). */
export function partnerByIso3(row: Row, column: string): Partner {
  const code = row.text(column);
  if (!/^[A-Z][A-Z0-9]{2}$/.test(code)) throw new CellError(column, code, 'three capital letters, or S19');
  const isOtherAsia = code === 'S19';
  return {
    economy: isOtherAsia ? 'economy:TWN' : { kind: 'economy', system: 'iso3', code },
    isOtherAsia,
  };
}

/** The partner of a two-letter code; NA is Namibia. */
export function partnerByIso2(row: Row, column: string): Partner {
  const code = row.text(column);
  if (!/^[A-Z]{2}$/.test(code)) throw new CellError(column, code, 'two capital letters (Namibia is NA)');
  return { economy: { kind: 'economy', system: 'iso2', code }, isOtherAsia: code === 'TW' };
}

const otherAsia =
  'Taiwan: published as “Other Asia, not elsewhere specified” (490), a good proxy by CEPII’s word.';

/** Everything of a flow but its quantities. */
export interface Flow {
  readonly edition: string;
  readonly exporter: Partner;
  readonly importer: Partner;
  readonly product: string;
  readonly year: string;
  readonly locator: string;
  readonly note?: string;
}

function draftOf(flow: Flow): Omit<Draft, 'unit'> {
  const notes = [
    ...(flow.exporter.isOtherAsia || flow.importer.isOtherAsia ? [otherAsia] : []),
    ...(flow.note === undefined ? [] : [flow.note]),
  ];
  return {
    subject: flow.exporter.economy,
    predicate: 'exportsTo',
    object: flow.importer.economy,
    product: flow.product,
    stage: 'trade',
    period: flow.year,
    status: 'derived',
    edition: flow.edition,
    locator: flow.locator,
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  };
}

/**
 * Emits the value of a flow.
 * @throws CellError unless it is above zero: BACI records no other flow
 */
export function emitValue(
  row: Row,
  emit: Emit,
  flow: Flow,
  column: string,
  unit: 'kUSD:fob' | 'USD:fob',
): void {
  const { value } = figureOf(row, column) ?? {};
  if (value === undefined || value === 0)
    throw new CellError(column, row.text(column), 'a value above zero; only such flows are recorded');
  emit.statement({ ...draftOf(flow), value, unit });
}

/**
 * Emits the mass of a flow, also where it is missing: the flow was.
 * @param marks what stands in the copy for a mass that is not known
 * @throws CellError for a mass of zero, or a blank that is not among the marks
 */
export function emitMass(row: Row, emit: Emit, flow: Flow, column: string, marks: Marks): void {
  const mass = figureOf(row, column, { marks });
  if (mass === undefined || mass.value === 0)
    throw new CellError(
      column,
      row.text(column),
      'a mass above zero, or the mark of a mass that is not known',
    );
  emit.statement({ ...draftOf(flow), ...mass, unit: 't:gross' });
}

/** Emits how much of the world an edition holds; repeated for every row, it is kept once. */
export function emitExtent(
  emit: Emit,
  extent: {
    readonly edition: string;
    readonly product?: string;
    readonly period: string;
    readonly dimension?: 'money' | 'mass';
    readonly extent: Parameters<Emit['extent']>[0]['extent'];
    readonly share?: number;
    readonly text: Label;
  },
): void {
  const { edition, product = null, period, dimension = null, share = null, text } = extent;
  emit.extent({
    source: baci.id,
    edition,
    predicate: 'exportsTo',
    product,
    period,
    dimension,
    extent: extent.extent,
    share,
    text,
  });
}

/** The year of a row. @throws CellError for anything but the years of the revision */
export function yearIn(row: Row, column: string, from: number, to = 2100): string {
  const year = row.text(column);
  if (!/^\d{4}$/.test(year) || Number(year) < from || Number(year) > to)
    throw new CellError(
      column,
      year,
      to === 2100 ? `a year from ${from} on` : `a year from ${from} to ${to}`,
    );
  return year;
}
