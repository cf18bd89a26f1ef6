/** The exact way: every economy is taken out of the network in turn, its suppliers serving its customers. */

/**
 * The inverse of `diag(out + leak) − flows`, by Gauss and Jordan. The diagonal is never a difference but the sum of
 * what leaves (Grassmann, Taksar & Heyman 1985, Operations Research 33:1107), so that nothing cancels and no entry
 * comes out negative. An economy from which nothing leaves (the last one of a ring) gets a row of zeros.
 * @param flows tonnes from row to column, size × size, row by row; is overwritten with the inverse and returned
 * @param leak tonnes of each row that leave the network; is overwritten
 */
export function inverse(flows: Float64Array, leak: Float64Array): Float64Array {
  const size = leak.length;
  for (let out = 0; out < size; out += 1) {
    const row = flows.subarray(out * size, (out + 1) * size);
    row[out] = 0;
    let leaves = leak[out] as number;
    for (let to = out + 1; to < size; to += 1) leaves += row[to] as number;
    const part = leaves > 0 ? 1 / leaves : 0;
    for (let to = 0; to < size; to += 1) row[to] = (row[to] as number) * part;
    row[out] = part;
    leak[out] = (leak[out] as number) * part;
    for (let from = 0; from < size; from += 1) {
      const at = from * size;
      const mass = flows[at + out] as number;
      if (from === out || mass === 0) continue;
      flows[at + out] = 0;
      for (let to = 0; to < size; to += 1) {
        flows[at + to] = (flows[at + to] as number) + mass * (row[to] as number);
      }
      if (from > out) leak[from] = (leak[from] as number) + mass * (leak[out] as number);
    }
  }
  return flows;
}
