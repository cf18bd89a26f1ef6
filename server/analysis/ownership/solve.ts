/** Small systems of linear equations with several right-hand sides, by elimination with the largest pivot. */

/**
 * Solves A X = B.
 * @param matrix n rows of n numbers
 * @param right n rows of right-hand sides, all of one length
 * @returns X, n rows
 * @throws RangeError where A is singular: the caller cuts what has no solution before
 */
export function solve(
  matrix: readonly (readonly number[])[],
  right: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const size = matrix.length;
  const rows = matrix.map((row, at) => [...row, ...(right[at] ?? [])]);
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let step = 0; step < size; step += 1) {
    let pivot = step;
    for (let row = step + 1; row < size; row += 1) {
      if (Math.abs(at(row, step)) > Math.abs(at(pivot, step))) pivot = row;
    }
    if (Math.abs(at(pivot, step)) < Number.EPSILON) {
      throw new RangeError(`solve: the matrix of ${size} rows is singular at column ${step}`);
    }
    [rows[step], rows[pivot]] = [rows[pivot] ?? [], rows[step] ?? []];
    const own = rows[step] ?? [];
    for (let row = 0; row < size; row += 1) {
      if (row === step) continue;
      const factor = at(row, step) / at(step, step);
      if (factor === 0) continue;
      rows[row] = (rows[row] ?? []).map((value, column) =>
        column < step ? value : value - factor * (own[column] ?? 0),
      );
    }
  }
  return rows.map((row, step) => row.slice(size).map((value) => value / at(step, step)));
}
