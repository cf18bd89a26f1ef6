/** Links of a trace: what passes from one column to the next, and on what that rests. */

import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Label } from '../../../schema/label.ts';
import type { Assumption } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf, shareFigure } from '../figure.ts';
import { fill } from '../label.ts';
import type { Whole } from '../whole/whole.ts';
import type { TraceColumn, TraceLink, TraceTrack } from './answer.ts';
import { carriedAssumptions } from './carried/carry.ts';
import { domesticFirst, mineMix, sameMix, sameWaste, worldPool } from './caveats.ts';
import type { MatchedFeed } from './feed.ts';
import { followed, type MaterialOutput, materialName } from './outputs.ts';
import { tradedAssumptions, tradedLinks } from './traded/links.ts';
import { nodesByEconomy } from './traded/ore.ts';
import { restsOn } from './words.ts';

type Parts = Pick<TraceLink, 'from' | 'to' | 'kind' | 'material'> & {
  readonly share?: TraceLink['share'];
};

function link(parts: Parts): TraceLink {
  return {
    id: `${parts.from}→${parts.to}`,
    share: null,
    carried: null,
    restsOn: restsOn[parts.kind],
    period: null,
    lastShipped: null,
    unknown: null,
    ...parts,
  };
}

/** Links from ore to metal of one material. Where they are matched, their shares of the metal add up to 1. */
export function feedLinks(context: GraphContext, output: MaterialOutput): readonly TraceLink[] {
  const traded = followed(output);
  if (traded !== undefined) {
    const name = materialName(context, output.material);
    return tradedLinks(context, traded.ore, { material: output.material, name, ...traded });
  }
  const { material, extraction, refining, feed, mined, refined, unmatched } = output;
  if (feed === undefined || mined === undefined || refined === undefined) {
    return [link({ from: extraction.id, to: refining.id, kind: 'not-known', material })];
  }
  const evidence = rowsOf(mined.evidence, refined.evidence);
  const shareOf = (amount: number, assumptions: readonly string[]) =>
    shareFigure({ value: amount / feed.total }, evidence, { assumptions });
  const between = new Map<string, { from: string; to: string; amount: number }>();
  const [mines, refineries] = [nodesByEconomy(extraction), nodesByEconomy(refining)];
  for (const economy of [...feed.domestic.keys()].sort(byCodeUnit)) {
    const from = mines.get(economy);
    const to = refineries.get(economy);
    if (from === undefined || to === undefined) continue;
    const held = between.get(`${from} ${to}`) ?? { from, to, amount: 0 };
    held.amount += feed.domestic.get(economy) ?? 0;
    between.set(`${from} ${to}`, held);
  }
  const links = [...between.values()].map(({ from, to, amount }) =>
    link({
      from,
      to,
      kind: 'domestic-first',
      material,
      share: shareOf(amount, [`domestic-first:${material}`]),
    }),
  );
  const both = [`domestic-first:${material}`, `world-pool:${material}`];
  if (feed.pool > 1e-9 * feed.total) {
    links.push(
      link({
        from: extraction.id,
        to: refining.id,
        kind: 'world-pool',
        material,
        share: shareOf(feed.pool, both),
      }),
    );
  }
  if (unmatched !== undefined) {
    const from = unmatched.nodes[0]?.id ?? unmatched.id;
    links.push(
      link({ from, to: refining.id, kind: 'not-known', material, share: shareOf(feed.unmatched, both) }),
    );
  }
  return links;
}

/** From the refining track to what holds the material, or from extraction where no refining is known. */
export function contentLinks(output: MaterialOutput, tracks: readonly TraceTrack[]): readonly TraceLink[] {
  const { material, extraction, refining } = output;
  const holding = tracks.find((track) => track.material === material);
  if (holding === undefined) return [];
  const from = refining.state === 'covered' || extraction.state === 'no-figure' ? refining : extraction;
  const total = from.total;
  if (total === null || holding.total === null) {
    return [link({ from: from.id, to: holding.id, kind: 'not-known', material })];
  }
  const share = shareFigure({ value: 1 }, holding.total.evidence, { assumptions: [`same-mix:${material}`] });
  return [link({ from: from.id, to: holding.id, kind: 'world-pool', material, share })];
}

/** From everything in the components column to the assembly, and on from each stage to the next. */
export function forwardLinks(columns: readonly TraceColumn[]): readonly TraceLink[] {
  const links: TraceLink[] = [];
  const trackOf = (index: number): TraceTrack | undefined => columns[index]?.tracks[0];
  for (const [index, column] of columns.entries()) {
    const next = trackOf(index + 1);
    if (next === undefined || column.stage === 'extraction' || column.stage === 'refining') continue;
    if (column.stage === 'components') {
      for (const track of column.tracks) {
        // A device whose parts nobody lists is assembled all the same: the gap is not known, never empty.
        const kind = track.state === 'covered' ? 'content' : 'not-known';
        links.push(link({ from: track.id, to: next.id, kind, material: track.material }));
      }
      continue;
    }
    const own = trackOf(index);
    if (own !== undefined) links.push(link({ from: own.id, to: next.id, kind: 'not-known', material: null }));
  }
  return links;
}

/** What nodes and links take for granted, with the share of the metal, or of the device, that rests on it. */
export function assumptionsOf(
  context: GraphContext,
  outputs: readonly MaterialOutput[],
  { columns, links }: { readonly columns: readonly TraceColumn[]; readonly links: readonly TraceLink[] },
): readonly Assumption[] {
  const used = usedAssumptions(columns, links);
  const whole = (id: string, text: Label): readonly Assumption[] =>
    used.has(id) ? [{ id, text, share: 1 }] : [];
  const ofMaterials = outputs.flatMap((output) => {
    const { material, feed, mined, refined } = output;
    const name = materialName(context, material);
    const own: Assumption[] = [];
    const traded = followed(output);
    if (traded !== undefined) own.push(...tradedAssumptions(traded.ore, { material, name, ...traded }));
    else if (feed !== undefined && mined !== undefined && refined !== undefined) {
      const parts = {
        material: name,
        mine: sourceName(context, mined),
        refinery: sourceName(context, refined),
        year: refined.year,
      };
      const matched: readonly Assumption[] = [
        { id: `domestic-first:${material}`, text: fill(domesticFirst, parts), share: domesticShare(feed) },
        { id: `world-pool:${material}`, text: fill(worldPool, parts), share: feed.pool / feed.total },
      ];
      own.push(...matched.filter(({ id }) => used.has(id)));
    }
    return [
      ...own,
      ...whole(carriedAssumptions.mineMix(material), fill(mineMix, { material: name })),
      ...whole(carriedAssumptions.sameMix(material), fill(sameMix, { material: name })),
    ];
  });
  return [...ofMaterials, ...whole(carriedAssumptions.sameWaste, sameWaste)];
}

/** Ids of every assumption that a figure of the answer names. */
function usedAssumptions(columns: readonly TraceColumn[], links: readonly TraceLink[]): ReadonlySet<string> {
  const nodes = columns.flatMap(({ tracks }) => tracks.flatMap((track) => track.nodes));
  const figures = [
    ...links.flatMap(({ share, carried }) => [share, carried]),
    ...nodes.flatMap((node) => [node.share, node.carried]),
  ];
  return new Set(figures.flatMap((figure) => figure?.assumptions ?? []));
}

function domesticShare({ domestic, total }: MatchedFeed): number {
  const keys = [...domestic.keys()].sort(byCodeUnit);
  return Math.min(1, keys.reduce((sum, key) => sum + (domestic.get(key) ?? 0), 0) / total);
}

function sourceName(context: GraphContext, { series }: Whole): Label | string {
  return context.sources.get(series.source)?.shortTitle ?? series.source;
}
