/**
 * Neumaier's sum of the terms from `start` up to `end`: as exact as if it were made with twice the digits, in whatever
 * order the terms come (Neumaier 1974, Zeitschrift für Angewandte Mathematik und Mechanik 54:39).
 */
export function sumOf(terms: Float64Array | readonly number[], start = 0, end = terms.length): number {
  let sum = 0;
  let lost = 0;
  for (let index = start; index < end; index += 1) {
    const term = terms[index] as number;
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}
