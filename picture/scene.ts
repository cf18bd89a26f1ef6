/** The shapes that a picture is made of. Layouts give them, the screen and the SVG file draw the same ones. */
import type { MarkPath } from './mark.ts';
import type { Face } from './text.ts';
import type { Token } from './tokens.ts';

/** A colour token, or hatching: what is not known. */
export type Fill = Token | 'hatch';

export interface Rect {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Fill | null;
  readonly line?: Token;
  readonly lineWidth?: number;
  readonly dash?: string;
  readonly opacity?: number;
}

/** A line that goes over from one colour to another between two points. */
export interface Gradient {
  /** Differs between the gradients of one picture. */
  readonly id: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly from: Token;
  readonly to: Token;
}

export interface Path {
  readonly kind: 'path';
  readonly d: string;
  readonly fill: Fill | null;
  readonly line?: Token | Gradient;
  readonly lineWidth?: number;
  readonly dash?: string;
  readonly opacity?: number;
}

export interface Dot {
  readonly kind: 'dot';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: Token | null;
  readonly line?: Token;
  readonly lineWidth?: number;
}

/** One line of text; `y` is its baseline. */
export interface Text {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Font size in px. */
  readonly size: number;
  readonly face: Face;
  readonly colour: Token;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isItalic?: boolean;
  /** Colour of the ground around its letters, where it stands on lines and areas. */
  readonly halo?: Token;
}

/** A mark of certainty, `size` px wide, around its middle. */
export interface Mark {
  readonly kind: 'mark';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly paths: readonly MarkPath[];
  readonly colour: Token;
}

export type Shape = Rect | Path | Dot | Text | Mark;

/** Width in px of the ground around letters, half of it outside of them. */
export const haloWidth = 3.5;

/** Smallest text anywhere, in px. */
export const smallestText = 12.5;

/** A line of text with the usual choices filled in: sans, ink, from its start. */
export function textAt(x: number, y: number, text: string, more: Partial<Omit<Text, 'kind'>> = {}): Text {
  return { kind: 'text', x, y, text, size: 13, face: 'sans', colour: 'ink', anchor: 'start', ...more };
}

/** Rounds a length to hundredths of a px, so that the same answer gives the same bytes everywhere. */
export function px(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}

/** A smooth line from one point to another that leaves and arrives along the axis: the middle of a ribbon. */
export function easedPath(x0: number, y0: number, x1: number, y1: number, axis: 'x' | 'y'): string {
  const middle = axis === 'x' ? (x0 + x1) / 2 : (y0 + y1) / 2;
  return axis === 'x'
    ? `M${px(x0)} ${px(y0)}C${px(middle)} ${px(y0)} ${px(middle)} ${px(y1)} ${px(x1)} ${px(y1)}`
    : `M${px(x0)} ${px(y0)}C${px(x0)} ${px(middle)} ${px(x1)} ${px(middle)} ${px(x1)} ${px(y1)}`;
}
