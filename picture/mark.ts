/** The marks of certainty, as SVG paths: they tell a status without colour. */

/** A status of a value, or that it is not known. The GraphQL enumeration in lower case. */
export const markNames = ['reported', 'estimated', 'derived', 'projected', 'assumed', 'unknown'] as const;
export type MarkName = (typeof markNames)[number];

/** The kinds of nothing. `zero` is a value and stands here to be told from the others. */
export const nothingNames = [
  'withheld',
  'not-available',
  'not-applicable',
  'not-published',
  'only-bounds',
  'no-figure',
  'zero',
] as const;
export type NothingName = (typeof nothingNames)[number];

/** One path of a mark, in a box of 12 by 12 with its middle at 6, 6. */
export interface MarkPath {
  readonly d: string;
  readonly isFilled: boolean;
  /** Width of the line in the box's units; 0 for none. */
  readonly line: number;
  readonly dash: string | null;
}

const filled = (d: string): MarkPath => ({ d, isFilled: true, line: 0, dash: null });
const drawn = (d: string, dash: string | null = null): MarkPath => ({ d, isFilled: false, line: 1.4, dash });
const ring = 'M6 1.2a4.8 4.8 0 1 1 0 9.6a4.8 4.8 0 1 1 0-9.6z';

export const marks: Readonly<Record<MarkName, readonly MarkPath[]>> = {
  reported: [filled('M6 .8a5.2 5.2 0 1 1 0 10.4a5.2 5.2 0 1 1 0-10.4z')],
  estimated: [drawn(ring), filled('M6 1.2v9.6a4.8 4.8 0 0 1 0-9.6z')],
  derived: [filled('M6 .2L11.8 6L6 11.8L.2 6z')],
  projected: [drawn('M2.4 1.4L10.6 6L2.4 10.6z')],
  assumed: [drawn(ring, '2.4 2.2')],
  unknown: [drawn('M1.2 1.2h9.6v9.6h-9.6z'), drawn('M1.2 6.8L6.8 1.2M1.2 10.8L10.8 1.2M5.2 10.8L10.8 5.2')],
};

export const nothings: Readonly<Record<NothingName, readonly MarkPath[]>> = {
  withheld: [filled('M.6 2.4h10.8v3h-10.8zM.6 6.6h10.8v3h-10.8z')],
  'not-available': marks.unknown,
  'not-applicable': [drawn('M1 6h10')],
  'not-published': [drawn('M1.2 1.2h9.6v9.6h-9.6z'), drawn('M3.4 3.4L8.6 8.6M8.6 3.4L3.4 8.6')],
  'only-bounds': [drawn('M1.4 2.6v6.8M10.6 2.6v6.8M1.4 6h9.2')],
  'no-figure': [drawn('M1.2 1.2h9.6v9.6h-9.6z', '2 1.6')],
  zero: [drawn('M3 1v10')],
};

/** The mark of a status, whatever the case it comes in; what is no status is not known. */
export function markOfStatus(status: string | null | undefined): MarkName {
  const name = status?.toLowerCase();
  return markNames.find((known) => known === name) ?? 'unknown';
}

/** The mark of a reason why a value is missing: `NOT_PUBLISHED` or `not-published`. */
export function markOfMissing(missing: string): NothingName {
  const name = missing.toLowerCase().replaceAll('_', '-');
  return nothingNames.find((known) => known === name) ?? 'not-available';
}
