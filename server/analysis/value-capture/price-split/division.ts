/** A split in figures: its parts with their places, what is left over, and the sums by side, stage and economy. */
import { byCodeUnit, decimalText } from '../../../../schema/canonical.ts';
import type { Side } from '../../../../schema/scheme.ts';
import { stages } from '../../../../schema/stage.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import { convert } from '../../../../schema/unit.ts';
import { boundsFigure, derivedFigure, figureOfRow, rowsOf, shareFigure } from '../../figure.ts';
import { groupBy } from '../../group-by.ts';
import type { SplitAmount, SplitBand, SplitBandName, SplitEconomy, SplitPart, SplitStage } from './answer.ts';
import type { Split } from './plan.ts';

/** Where a part stands: an economy and its side, or neither. */
export interface Place {
  readonly economy: string | null;
  readonly side: Side | null;
  /** The statement that counts a company under an economy; undefined where the actor is the economy. */
  readonly row?: number;
}

interface Placed {
  readonly row: StatementRow;
  readonly place: Place;
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
}

export interface Division {
  readonly parts: readonly SplitPart[];
  readonly bands: readonly SplitBand[];
  readonly byStage: readonly SplitStage[];
  readonly byEconomy: readonly SplitEconomy[];
  readonly unallocated: SplitAmount | null;
  readonly rounding: SplitAmount;
  /** Whether the parts are more than the whole, beyond what rounding explains. */
  readonly isExceeded: boolean;
  /** Share of the whole that stands with an economy, at most 1. */
  readonly placed: number;
  readonly evidence: readonly number[];
}

/** One unit in the last decimal that is printed; a printed integer may be rounded to one. */
function printedPlace(value: number): number {
  return 10 ** -(decimalText(Math.abs(value)).split('.')[1]?.length ?? 0);
}

/** What subtraction leaves in a double beyond the digits of the document. */
const withoutTail = (value: number): number => Number(value.toPrecision(12)) + 0;

/** The whole less the parts, and how much of it half a last digit of each printed number can explain. */
function leftOver(split: Split, values: readonly number[]): { readonly left: number; readonly most: number } {
  const whole = split.whole.value ?? 0;
  // A hundred per cent is all of it by definition, and is not rounded.
  const printed = split.whole.status === 'derived' ? values : [...values, whole];
  const finest = Math.min(...[whole, ...values].map(printedPlace));
  const left = whole - values.reduce((sum, value) => sum + value, 0);
  const most = printed.reduce((sum, value) => sum + printedPlace(value) / 2, 0);
  return { left: withoutTail(Math.round(left / finest) * finest), most };
}

/** In the order in which a bar shows them. */
const bandOrder: readonly SplitBandName[] = [
  'south',
  'china',
  'not-named',
  'unallocated',
  'unclassified',
  'north',
];

export function divide(
  split: Split,
  placeOf: (row: StatementRow) => Place,
  bandOf: (place: Place) => SplitBandName,
): Division {
  const { whole } = split;
  const unit = whole.unit ?? '';
  const total = whole.value ?? 0;
  const amountIn = (row: StatementRow, value: number): number => convert(value, row.unit ?? unit, unit);
  const placed = split.parts.map((row): Placed => {
    const value = row.value === null ? null : amountIn(row, row.value);
    return {
      row,
      place: placeOf(row),
      value,
      low: row.low === null ? (value ?? 0) : amountIn(row, row.low),
      high: row.high === null ? (value ?? total) : amountIn(row, row.high),
    };
  });
  const evidence = rowsOf(
    placed.flatMap(({ row, place }) => [row.row, ...(place.row === undefined ? [] : [place.row])]),
    [whole.row],
  );
  const { left, most } = leftOver(
    split,
    placed.flatMap(({ value }) => value ?? []),
  );
  const isRounding = left < 0 || left <= most;
  const over = isRounding ? 0 : left;
  const amountOf = (value: number, rows: readonly number[], bounds?: Bounds): SplitAmount => ({
    amount: derivedFigure({ value, ...bounds }, unit, rows),
    share: shareFigure(
      {
        value: value / total,
        low: bounds === undefined ? null : bounds.low / total,
        high: bounds === undefined ? null : bounds.high / total,
      },
      rowsOf(rows, [whole.row]),
    ),
  });
  const sumOf = (own: readonly Placed[]): SplitAmount => amountOf(sum(own, 'value'), ownRows(own));
  const bandIs = (band: SplitBandName) => (one: Placed) => bandOf(one.place) === band;
  const nobodys = placed.filter(bandIs('not-named'));
  const sideless = placed.filter(bandIs('unclassified'));
  /** At least what is named of it, at most all that could be its as well. */
  const boundsOf = (own: readonly Placed[], open: readonly Placed[]): Bounds => ({
    low: Math.min(sum(own, 'low'), total),
    high: Math.min(sum(own, 'high') + sum(open, 'high') + over, Math.max(total, sum(own, 'value'))),
  });
  /** Of what has no part with a value nothing is known but the bounds: zero only where nothing more can be its. */
  const rangedOf = (own: readonly Placed[], open: readonly Placed[]): SplitAmount => {
    const bounds = boundsOf(own, open);
    // Without a part it stands on all rows: that none of them is its.
    const rows = own.length === 0 ? evidence : ownRows(own);
    if (own.some(({ value }) => value !== null) || bounds.high === 0)
      return amountOf(sum(own, 'value'), rows, bounds);
    const share = { low: bounds.low / total, high: bounds.high / total };
    return {
      amount: boundsFigure(bounds, unit, rows),
      share: boundsFigure(share, 'fraction', rowsOf(rows, [whole.row])),
    };
  };
  const bands = bandOrder.flatMap((band): SplitBand[] => {
    if (band === 'unallocated') return over === 0 ? [] : [{ band, ...amountOf(over, evidence) }];
    const own = placed.filter(bandIs(band));
    const isSide = band === 'south' || band === 'north';
    if (own.length === 0 && !isSide) return [];
    if (band === 'not-named') return [{ band, ...sumOf(own) }];
    return [{ band, ...rangedOf(own, isSide ? [...nobodys, ...sideless] : nobodys) }];
  });
  return {
    parts: placed.map((one) => partOf(one, total, whole.row)).sort(byShare),
    bands,
    byStage: [...stages.ids, null].flatMap((stage): SplitStage[] => {
      const own = placed.filter(({ row }) => row.stage === stage);
      return own.length === 0 ? [] : [{ stage, ...sumOf(own) }];
    }),
    byEconomy: [...groupBy(placed, ({ place }) => place.economy ?? '')]
      .filter(([economy]) => economy !== '')
      .map(
        ([economy, own]): SplitEconomy => ({
          economy,
          side: own[0]?.place.side ?? 'unclassified',
          ...rangedOf(own, nobodys),
        }),
      )
      .sort(
        (a, b) =>
          (b.share.quantity.value ?? 0) - (a.share.quantity.value ?? 0) || byCodeUnit(a.economy, b.economy),
      ),
    unallocated: over === 0 ? null : amountOf(over, evidence),
    rounding: amountOf(isRounding ? left : 0, evidence),
    isExceeded: left < -most,
    placed: Math.min(
      1,
      sum(placed, 'value') === 0 ? 0 : (sum(placed, 'value') - sum(nobodys, 'value')) / total,
    ),
    evidence,
  };
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Parts without a value are in no sum: what they are stays in what is left over. */
const sum = (own: readonly Placed[], of: 'value' | 'low' | 'high'): number =>
  own.reduce((all, one) => all + (one[of] ?? 0), 0);

const ownRows = (own: readonly Placed[]): readonly number[] =>
  rowsOf(own.flatMap(({ row, place }) => [row.row, ...(place.row === undefined ? [] : [place.row])]));

function partOf({ row, place, value }: Placed, total: number, wholeRow: number): SplitPart {
  const amount = figureOfRow(row);
  if (amount === null) throw new Error(`row ${row.row} has no unit`);
  const bound = (of: number | null): number | null =>
    of === null || value === null || row.value === null ? null : of / row.value;
  const rows = rowsOf([row.row, wholeRow].sort((a, b) => a - b));
  const share =
    value === null
      ? { ...amount, quantity: { ...amount.quantity, low: null, high: null, unit: 'fraction' } }
      : shareFigure(
          {
            value: value / total,
            low: scaled(bound(row.low), value / total),
            high: scaled(bound(row.high), value / total),
          },
          rows,
        );
  return {
    actor: row.subject,
    printed: row.locator,
    stage: row.stage,
    economy: place.economy,
    side: place.side,
    amount,
    share,
  };
}

const scaled = (factor: number | null, by: number): number | null => (factor === null ? null : factor * by);

function byShare(a: SplitPart, b: SplitPart): number {
  return (
    (b.share.quantity.value ?? 0) - (a.share.quantity.value ?? 0) ||
    byCodeUnit(a.printed, b.printed) ||
    byCodeUnit(a.actor, b.actor)
  );
}
