/** Neumaier's sum: as exact as if it were made with twice the digits, in whatever order the terms come. */
export function sumOf(terms: Iterable<number> & ArrayLike<number>): number {
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index] as number;
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}
