/** Finds room for words on a map: beside what they name, on nothing else's words, and on as few lines as can be. */
import type { Box } from './picture.ts';
import type { Point } from './projection.ts';

/** A point of a line that words should keep off, with how much it matters. */
export interface Obstacle extends Point {
  /** Half the width of the line, px. */
  readonly half: number;
  readonly weight: number;
}

/** A place tried for some words, and what it costs before anything is known of its surroundings. */
export interface Candidate {
  readonly box: Box;
  readonly cost: number;
}

const cell = 32;

/** Where words and lines are so far. Words that are placed are taken into account by those that follow. */
export class Room {
  readonly #width: number;
  readonly #height: number;
  readonly #taken: Box[] = [];
  readonly #lines = new Map<number, Obstacle[]>();

  constructor(width: number, height: number, obstacles: readonly Obstacle[]) {
    this.#width = width;
    this.#height = height;
    for (const obstacle of obstacles) {
      const key = this.#key(obstacle.x, obstacle.y);
      const held = this.#lines.get(key);
      if (held === undefined) this.#lines.set(key, [obstacle]);
      else held.push(obstacle);
    }
  }

  #key(x: number, y: number): number {
    return Math.floor(y / cell) * 4096 + Math.floor(x / cell);
  }

  /** The cheapest place without another's words in it, taken at once; null when there is none. The first of equals. */
  take(candidates: readonly Candidate[], margin = 3): Box | null {
    let best: Candidate | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
      if (candidate.cost >= least || !this.#isFree(candidate.box, margin)) continue;
      const cost = candidate.cost + this.#crossed(candidate.box);
      if (cost < least) [best, least] = [candidate, cost];
    }
    if (best === null) return null;
    this.#taken.push(best.box);
    return best.box;
  }

  #isFree(box: Box, margin: number): boolean {
    if (box.x < 0 || box.y < 0 || box.x + box.width > this.#width || box.y + box.height > this.#height) {
      return false;
    }
    return !this.#taken.some((other) => overlap(box, other, margin));
  }

  /** How much of lines lies under a box. */
  #crossed({ x, y, width, height }: Box): number {
    let cost = 0;
    for (let row = Math.floor((y - cell) / cell); row <= Math.floor((y + height + cell) / cell); row += 1) {
      for (let column = Math.floor((x - cell) / cell); column <= (x + width + cell) / cell; column += 1) {
        for (const line of this.#lines.get(row * 4096 + column) ?? []) {
          const near = line.half + 1.5;
          if (
            line.x > x - near &&
            line.x < x + width + near &&
            line.y > y - near &&
            line.y < y + height + near
          ) {
            cost += line.weight;
          }
        }
      }
    }
    return cost;
  }
}

/** Whether two boxes come closer to each other than `margin` px. */
export function overlap(a: Box, b: Box, margin = 0): boolean {
  return (
    a.x < b.x + b.width + margin &&
    b.x < a.x + a.width + margin &&
    a.y < b.y + b.height + margin &&
    b.y < a.y + a.height + margin
  );
}
