/** Names for every number of a chain, as the address carries them: `n.refining/material:cobalt/economy:CHN.share`. */

import type { FigureResult, StageName } from '../../../picture/answer.ts';
import type { Block } from '../../../picture/chain/picture.ts';
import type {
  TraceContentResult,
  TraceLinkResult,
  TraceMemberResult,
  TraceNodeResult,
  TraceResult,
  TraceTrackResult,
} from '../../../picture/chain/query.ts';

/** What a link says: its share, what it would be by who shipped last, and what passes of one device. */
export const linkNumbers = ['share', 'lastShipped', 'carried'] as const;
export type LinkNumber = (typeof linkNumbers)[number];

/** One number, or one place where there is none. */
export type ChainFigure =
  | {
      readonly kind: 'node';
      readonly stage: StageName;
      readonly track: TraceTrackResult;
      readonly node: TraceNodeResult;
      readonly of: 'share' | 'quantity' | 'carried';
    }
  | {
      readonly kind: 'member';
      readonly stage: StageName;
      readonly track: TraceTrackResult;
      readonly node: TraceNodeResult;
      readonly member: TraceMemberResult;
      readonly of: 'share' | 'quantity' | 'carried';
    }
  | {
      readonly kind: 'track';
      readonly stage: StageName;
      readonly track: TraceTrackResult;
      readonly of: 'total' | 'publishedTotal';
    }
  /** What the nodes of a track leave of the whole, or a track without figures. */
  | { readonly kind: 'nothing'; readonly stage: StageName; readonly track: TraceTrackResult | null }
  | { readonly kind: 'link'; readonly link: TraceLinkResult; readonly of: LinkNumber }
  | { readonly kind: 'content'; readonly content: TraceContentResult };

export function keyOf(figure: ChainFigure): string {
  switch (figure.kind) {
    case 'node':
      return `n.${figure.node.id}.${figure.of}`;
    case 'member':
      return `m.${figure.node.id}+${figure.member.entity.id}.${figure.of}`;
    case 'track':
      return `t.${figure.track.id}.${figure.of}`;
    case 'nothing':
      return `t.${figure.track?.id ?? figure.stage}.nothing`;
    case 'link':
      return `l.${figure.link.from}+${figure.link.to}${figure.of === 'share' ? '' : `.${figure.of}`}`;
    case 'content':
      return `c.${figure.content.entity.id}`;
  }
}

/** The figure behind it; null where there is none. */
export function figureOf(figure: ChainFigure): FigureResult | null {
  switch (figure.kind) {
    case 'node':
      return figure.node[figure.of];
    case 'member':
      return figure.member[figure.of];
    case 'track':
      return figure.track[figure.of];
    case 'nothing':
      return null;
    case 'link':
      return figure.link[figure.of];
    case 'content':
      return figure.content.mass;
  }
}

/** Every number of an answer by its name. */
export function figuresOf(trace: TraceResult): ReadonlyMap<string, ChainFigure> {
  const figures: ChainFigure[] = trace.columns.flatMap(({ stage, tracks }): ChainFigure[] => [
    { kind: 'nothing', stage, track: null },
    ...tracks.flatMap((track): ChainFigure[] => [
      { kind: 'track', stage, track, of: 'total' },
      { kind: 'track', stage, track, of: 'publishedTotal' },
      { kind: 'nothing', stage, track },
      ...track.nodes.flatMap((node) =>
        (['share', 'quantity', 'carried'] as const).flatMap((of): ChainFigure[] => [
          { kind: 'node', stage, track, node, of },
          ...node.members.map((member): ChainFigure => ({ kind: 'member', stage, track, node, member, of })),
        ]),
      ),
    ]),
  ]);
  const all: ChainFigure[] = [
    ...figures,
    ...trace.links.flatMap((link) => linkNumbers.map((of): ChainFigure => ({ kind: 'link', link, of }))),
    ...trace.contents.map((content): ChainFigure => ({ kind: 'content', content })),
  ];
  return new Map(all.map((figure) => [keyOf(figure), figure]));
}

/** The number that a block opens: its amount, or its share where it has none. */
export function keyOfBlock({ node, track, stage }: Block): string {
  if (node === null || track === null) return keyOf({ kind: 'nothing', stage, track });
  if (node.quantity === null && node.share === null) return keyOf({ kind: 'nothing', stage, track });
  return keyOf({ kind: 'node', stage, track, node, of: node.quantity === null ? 'share' : 'quantity' });
}
