/** Takes detail out of lines that no picture of ours can show. */

export type Line = readonly (readonly number[])[];

/**
 * The same line with fewer points (Douglas & Peucker 1973): both ends stay, so that areas still share their borders.
 * A closed line keeps at least a triangle: a small island stays an island.
 * @param tolerance in degrees
 */
export function fewerPoints(line: Line, tolerance: number): Line {
  const last = line.length - 1;
  if (last < 2) return line;
  const isClosed = distance(line, 0, last, 0) === 0 && same(line, 0, last);
  const kept = new Uint8Array(line.length);
  kept[0] = 1;
  kept[last] = 1;
  const stack: [number, number][] = [];
  if (isClosed) {
    const far = farthest(line, 0, last);
    const second = Math.max(
      1,
      Math.min(last - 1, far < last / 2 ? Math.floor((far + last) / 2) : Math.floor(far / 2)),
    );
    kept[far] = 1;
    kept[second] = 1;
    const [low, high] = far < second ? [far, second] : [second, far];
    stack.push([0, low], [low, high], [high, last]);
  } else stack.push([0, last]);
  for (let span = stack.pop(); span !== undefined; span = stack.pop()) {
    const [from, to] = span;
    let [most, at] = [tolerance * tolerance, -1];
    for (let index = from + 1; index < to; index += 1) {
      const off = distance(line, from, to, index);
      if (off > most) [most, at] = [off, index];
    }
    if (at >= 0) {
      kept[at] = 1;
      stack.push([from, at], [at, to]);
    }
  }
  return line.filter((_, index) => kept[index] === 1);
}

const at = (line: Line, index: number, axis: 0 | 1): number => line[index]?.[axis] ?? 0;

function same(line: Line, a: number, b: number): boolean {
  return at(line, a, 0) === at(line, b, 0) && at(line, a, 1) === at(line, b, 1);
}

function farthest(line: Line, from: number, to: number): number {
  let [most, found] = [-1, from + 1];
  for (let index = from + 1; index < to; index += 1) {
    const off = (at(line, index, 0) - at(line, from, 0)) ** 2 + (at(line, index, 1) - at(line, from, 1)) ** 2;
    if (off > most) [most, found] = [off, index];
  }
  return found;
}

/** Square of the distance of a point from the stretch between two others. */
function distance(line: Line, from: number, to: number, index: number): number {
  const [x0, y0] = [at(line, from, 0), at(line, from, 1)];
  const [dx, dy] = [at(line, to, 0) - x0, at(line, to, 1) - y0];
  const [px, py] = [at(line, index, 0) - x0, at(line, index, 1) - y0];
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return (px - part * dx) ** 2 + (py - part * dy) ** 2;
}
