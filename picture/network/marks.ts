/** How kinds of things and kinds of links are drawn: shapes and strokes that tell them apart without any colour. */
import type { SideName } from '../answer.ts';
import type { Token } from '../tokens.ts';
import type { RelatedResult } from './query.ts';

/** Corners around 0, 0 within a radius of 1; null for a circle. */
export type Outline = readonly (readonly [number, number])[] | null;

/** A regular polygon with its first corner at an angle, in parts of a turn clockwise from the top. */
function polygon(corners: number, turned = 0): Outline {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = 2 * Math.PI * (corner / corners + turned);
    return [Math.sin(angle), -Math.cos(angle)] as const;
  });
}

const outlines: Readonly<Record<string, Outline>> = {
  ORGANISATION: null,
  SITE: polygon(4, 1 / 8),
  ECONOMY: polygon(8, 1 / 16),
  GROUP: polygon(8, 1 / 16),
  INSTRUMENT: polygon(4),
  MATERIAL: polygon(6),
  PRODUCT: polygon(5),
  DEVICE: polygon(3),
};
export const outlineOf = (kind: string): Outline => {
  const outline = outlines[kind];
  return outline === undefined ? polygon(3, 1 / 2) : outline;
};

export interface NodePaint {
  readonly fill: Token;
  readonly line: Token;
}

const ofSide: Readonly<Record<SideName, NodePaint>> = {
  SOUTH: { fill: 'south-mark', line: 'south-text' },
  NORTH: { fill: 'north-mark', line: 'north-text' },
  UNCLASSIFIED: { fill: 'plain-mark', line: 'ink' },
};

/** Only economies have a side; organisations are full and all else is open. */
export function paintOf({ kind, side }: Pick<RelatedResult, 'kind' | 'side'>): NodePaint {
  if (kind === 'ECONOMY') return ofSide[side ?? 'UNCLASSIFIED'];
  return kind === 'ORGANISATION' ? { fill: 'ink-2', line: 'ink' } : { fill: 'raised', line: 'ink' };
}

export const labelColourOf = ({ kind, side }: Pick<RelatedResult, 'kind' | 'side'>): Token => {
  if (kind !== 'ECONOMY') return 'ink';
  return side === 'SOUTH' ? 'south-text' : side === 'NORTH' ? 'north-text' : 'ink';
};

/** Every kind among some things, economies by side, in one order. */
export function legendKinds(
  things: readonly RelatedResult[],
): readonly { readonly kind: string; readonly side: SideName | null; readonly label: string }[] {
  const found = new Map(
    things.map(({ kind, kindLabel, side }) => {
      const shown = kind === 'ECONOMY' ? (side ?? 'UNCLASSIFIED') : null;
      return [`${kind} ${shown}`, { kind, side: shown, label: kindLabel }] as const;
    }),
  );
  const order = Object.keys(outlines);
  return [...found.values()].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (String(a.side) < String(b.side) ? 1 : -1),
  );
}

export interface Stroke {
  readonly width: number;
  readonly colour: Token;
  /** Px drawn and left out in turn; none for a whole line. */
  readonly dash: readonly number[];
}

const strokes: Readonly<Record<string, Stroke>> = {
  owns: { width: 2.4, colour: 'ink-2', dash: [] },
  operates: { width: 1.1, colour: 'ink-2', dash: [] },
  suppliedBy: { width: 1.4, colour: 'ink-3', dash: [7, 3] },
  sourcesFrom: { width: 1.6, colour: 'ink-3', dash: [2, 3] },
  locatedIn: { width: 0.8, colour: 'control-line', dash: [] },
  lobbies: { width: 1.4, colour: 'ink-3', dash: [9, 3, 2, 3] },
  manufactures: { width: 1.4, colour: 'ink-3', dash: [4, 2] },
  partyTo: { width: 1.2, colour: 'ink-3', dash: [12, 3] },
  signedOnly: { width: 1.2, colour: 'ink-3', dash: [5, 5] },
  notPartyTo: { width: 1.2, colour: 'ink-3', dash: [1, 5] },
  regulates: { width: 2, colour: 'ink-3', dash: [3, 3] },
  sanctions: { width: 2, colour: 'ink', dash: [10, 2, 2, 2, 2, 2] },
};
const plain: Stroke = { width: 1, colour: 'ink-3', dash: [] };

export const strokeOf = (predicate: string): Stroke => strokes[predicate] ?? plain;

/** How full lines are drawn among so many: a thicket lets its things and words through. */
export const lineOpacity = (links: number): number => (links <= 100 ? 0.85 : links <= 600 ? 0.5 : 0.28);

/** A link of the path that was asked for. */
export const pathStroke = { width: 5, colour: 'ink' } as const satisfies Omit<Stroke, 'dash'>;
