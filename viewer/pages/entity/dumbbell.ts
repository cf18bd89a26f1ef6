/** Disagreements side by side: each other figure as a share of the one used, on one axis for all. */

export interface DumbbellValue {
  readonly id: string;
  readonly value: number | null;
  readonly isUsed: boolean;
}

export interface DumbbellMark {
  readonly id: string;
  /** 0 to 1 along the axis. */
  readonly at: number;
  readonly isUsed: boolean;
  /** The value lies beyond the end of the axis. */
  readonly isBeyond: boolean;
}

/** The axis goes from nothing to this many times the figure used. */
export const axisEnd = 2.5;

/** Marks along the axis; values that are missing have none. Nothing can be said when the figure used is zero. */
export function dumbbell(values: readonly DumbbellValue[]): readonly DumbbellMark[] {
  const used = values.find(({ isUsed }) => isUsed)?.value ?? null;
  if (used === null || used <= 0) return [];
  return values.flatMap(({ id, value, isUsed }) => {
    if (value === null || value < 0) return [];
    const ratio = value / used;
    return [{ id, at: Math.min(1, ratio / axisEnd), isUsed, isBeyond: ratio > axisEnd }];
  });
}
