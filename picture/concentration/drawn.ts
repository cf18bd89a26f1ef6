/** A picture with the places in it that can be opened. */
import type { Shape } from '../scene.ts';

export interface Hit {
  /** Name of the number, or id of the material that it leads to. */
  readonly key: string;
  readonly leadsTo: 'figure' | 'material';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What is there, for those who do not see it. */
  readonly label: string;
}

export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly hits: readonly Hit[];
}

/** Narrower than this, names stand above their bars. */
export const narrowBelow = 640;

export const emptyDrawn = (width: number): Drawn => ({ width, height: 0, shapes: [], hits: [] });
