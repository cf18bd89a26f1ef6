/** Numbers of concentration as lengths and as words. */

import type { ShownSide, SideName } from '../answer.ts';
import { formatQuantity } from '../number.ts';
import type { Token } from '../tokens.ts';
import type { ConcentrationLabels } from './labels.ts';
import type { Amount } from './query.ts';

export interface Options {
  readonly width: number;
  /** BCP 47 tag. */
  readonly locale: string;
  readonly labels: ConcentrationLabels;
}

export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** Least and most of a figure; equal where it has one value, undefined where it has none at all. */
export function endsOf({ quantity: { value, low, high } }: Amount): Ends | undefined {
  const [least, most] = [low ?? value, high ?? value];
  return least === null || most === null ? undefined : { low: least, high: most };
}

export function textOf({ quantity }: Amount, { locale, labels }: Options): string {
  return formatQuantity(quantity, locale, labels.numbers).text;
}

/** The colour of a side; companies and lumps have none. */
export function tokenOf(side: ShownSide | null): Token {
  if (side === 'CHINA') return 'china-mark';
  return side === 'SOUTH' ? 'south-mark' : side === 'NORTH' ? 'north-mark' : 'plain-mark';
}

/** On a colour of a side. */
export function inkOn(side: SideName | null): Token {
  return side === 'SOUTH' ? 'on-south' : side === 'NORTH' ? 'on-north' : 'paper';
}
