/** What one reporter says of one flow of goods: a value and a mass, as two statements. */
import type { Source } from '../../../schema/source.ts';
import type { Quarantine } from '../../../schema/statement.ts';
import type { Draft, Emit, Row } from '../../adapter.ts';
import { CellError, type Figure, figureOf } from '../../readers/cell.ts';
import { unitValueBand } from '../../rules/unit-value.ts';
import { areaNamed, areaOf } from './areas.ts';
import { comtradeExports } from './exports.ts';
import { comtradeImports } from './imports.ts';

/** Who speaks of a flow. Exporters value goods without freight, importers with it. */
export interface Side {
  readonly source: Source;
  readonly flow: 'X' | 'M';
  readonly unit: 'USD:fob' | 'USD:cif';
}
export const exporters: Side = { source: comtradeExports, flow: 'X', unit: 'USD:fob' };
export const importers: Side = { source: comtradeImports, flow: 'M', unit: 'USD:cif' };

/** One row of one reporter. Economies are called by the numbers of UN Comtrade, or by its short names. */
export interface Report {
  readonly year: string;
  readonly code: string;
  readonly reporter: string;
  readonly partner: string;
  /** Whether reporter and partner are short names, in a copy without numbers. */
  readonly areNames?: true;
  /** Columns of the value in dollars and of the net weight in kilograms; some copies leave the weight out. */
  readonly value: string;
  readonly mass?: string;
  readonly product: string;
  /** Where the reporter values goods otherwise than its side does: a few importers leave freight out. */
  readonly unit?: Side['unit'];
  /** Where the publisher says that the weight is its own estimate. */
  readonly massStatus?: 'estimated';
  readonly note?: string;
  /** Net weight of the same flow in kilograms as the other side reports it. */
  readonly otherMass?: number;
  readonly massQuarantine?: Quarantine;
}

/** Emits the value and the mass. A blank or zero mass beside a value is one that is not available. */
export function emitReport(
  row: Row,
  emit: Emit,
  { source, flow, unit }: Side,
  edition: string,
  report: Report,
): void {
  const value = figureOf(row, report.value);
  if (value?.value === undefined || value.value === 0)
    throw new CellError(report.value, row.text(report.value), 'a value above zero');
  const areaBy = report.areNames === true ? areaNamed : areaOf;
  const reporter = areaBy(report.reporter, source, edition, emit);
  const partner = areaBy(report.partner, source, edition, emit);
  const way = flow === 'X' ? 'exports (X)' : 'imports (M)';
  const common: Omit<Draft, 'unit'> = {
    subject: flow === 'X' ? reporter : partner,
    predicate: 'exportsTo',
    object: flow === 'X' ? partner : reporter,
    product: report.product,
    stage: 'trade',
    period: report.year,
    status: 'reported',
    edition,
    locator: `annual ${report.year}, HS ${report.code}, ${way} of reporter ${report.reporter}, partner ${report.partner}`,
  };
  const note = report.note === undefined ? {} : { note: report.note };
  emit.statement({ ...common, ...value, unit: report.unit ?? unit, ...note });
  if (report.mass === undefined) return;
  const mass = figureOf(row, report.mass, { marks: { '': 'not-available' } });
  const draft: Draft = {
    ...common,
    ...massOf(mass, report.note),
    unit: 'kg:gross',
    ...(report.massStatus === undefined || mass?.value === undefined || mass.value === 0
      ? {}
      : { status: report.massStatus }),
    ...(report.massQuarantine === undefined || mass?.value === undefined
      ? {}
      : { quarantine: report.massQuarantine }),
  };
  if (isConfirmedBy(report.otherMass, mass?.value)) confirmed.add(draft);
  emit.statement(draft);
}

/** Masses that the other side's report confirms: a statement has no place for it, and a rule asks. */
const confirmed = new WeakSet<Draft>();

export function isConfirmed(draft: Draft): boolean {
  return confirmed.has(draft);
}

/** Two customs offices rarely slip by one factor: masses this near confirm each other. */
function isConfirmedBy(other: number | undefined, mass: number | undefined): boolean {
  if (other === undefined || other === 0 || mass === undefined || mass === 0) return false;
  return Math.max(other / mass, mass / other) <= unitValueBand.smallestFactor;
}

function massOf(mass: Figure | undefined, note: string | undefined): Figure & { readonly note?: string } {
  const isZero = mass?.value === 0;
  const notes = [note, isZero ? 'Printed as 0 kg beside a value.' : undefined].filter(
    (text) => text !== undefined,
  );
  const figure: Figure = isZero || mass === undefined ? { missing: 'not-available' } : mass;
  return notes.length === 0 ? figure : { ...figure, note: notes.join(' ') };
}
