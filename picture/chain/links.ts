/** Ribbons between blocks and bands between tracks: positions from the links of the answer. */
import { isHatched } from './colour.ts';
import { ribbonCourse } from './curve.ts';
import type { Band, Block, Ribbon, Track } from './picture.ts';
import type { TraceLinkKind, TraceLinkResult } from './query.ts';

/** Certainty is a drawing: what sources say is full, what is assumed is pale. */
export const opacityOf: Readonly<Record<TraceLinkKind, number>> = {
  CONTENT: 0.58,
  TRADED: 0.58,
  DOMESTIC_FIRST: 0.42,
  WORLD_POOL: 0.17,
  NOT_KNOWN: 0.35,
};
/** A band is wide: fuller than this it would outweigh the blocks. */
export const mostOfBand = 0.32;
/** A ribbon is drawn at least this wide, so that it can be seen and pointed at. */
const thinnest = 1;

interface End {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly block: Block | null;
  readonly track: Track;
}

/** Blocks and tracks by id; a link that names anything else is not drawn. */
function endsOf(tracks: readonly Track[]): ReadonlyMap<string, End> {
  const ends = new Map<string, End>();
  for (const track of tracks) {
    ends.set(track.id, { ...boxOf(track), id: track.id, block: null, track });
    for (const block of track.blocks) ends.set(block.id, { ...boxOf(block), id: block.id, block, track });
  }
  return ends;
}

const boxOf = ({ x, y, width, height }: Track | Block) => ({ x, y, width, height });

export interface Links {
  readonly ribbons: readonly Ribbon[];
  readonly bands: readonly Band[];
}

export function linksOf(links: readonly TraceLinkResult[], tracks: readonly Track[]): Links {
  const ends = endsOf(tracks);
  const drawn = links.flatMap((link) => {
    const from = ends.get(link.from);
    const to = ends.get(link.to);
    return from === undefined || to === undefined ? [] : [{ link, from, to }];
  });
  const ribbons = ribbonsOf(drawn.filter(({ from, to, link }) => isRibbon(link, from, to)));
  return {
    ribbons: ribbons.filter(({ kind }) => kind !== 'NOT_KNOWN'),
    bands: [
      ...ribbons.filter(({ kind }) => kind === 'NOT_KNOWN').map(hatched),
      ...bandsOf(drawn.filter(({ from, to, link }) => !isRibbon(link, from, to))),
    ],
  };
}

/** What comes from nobody known to a block that is known lies beside its ribbons, as wide as it is, and hatched. */
function hatched(ribbon: Ribbon): Band {
  const { id, link, kind, from, to } = ribbon;
  return { id, link, kind, from, to, ...ribbonCourse(ribbon), isHatched: true, opacity: opacityOf.NOT_KNOWN };
}

interface Drawn {
  readonly link: TraceLinkResult;
  readonly from: End;
  readonly to: End;
}

const shareOf = (link: TraceLinkResult): number | null => link.share?.quantity.value ?? null;

/** Between two blocks with a known share; everything else is a band. */
function isRibbon(link: TraceLinkResult, from: End, to: End): boolean {
  return from.block !== null && to.block !== null && shareOf(link) !== null;
}

/**
 * Each ribbon is its share of the receiving track wide, and they lie side by side on both blocks. Where those
 * that leave or reach a block are wider than the block (two stages with different totals), they are narrowed
 * together to fit it.
 */
function ribbonsOf(drawn: readonly Drawn[]): Ribbon[] {
  const wanted = drawn.map((one) => ({
    ...one,
    width: Math.max(0, shareOf(one.link) ?? 0) * one.to.track.height,
  }));
  const leaving = sums(wanted, ({ from }) => from.id);
  const reaching = sums(wanted, ({ to }) => to.id);
  const fitted = wanted.map((one) => {
    const fit = Math.min(
      1,
      one.from.height / Math.max(leaving.get(one.from.id) ?? 0, 1e-9),
      one.to.height / Math.max(reaching.get(one.to.id) ?? 0, 1e-9),
    );
    return { ...one, width: one.width * fit };
  });
  const y0 = stacked(
    fitted,
    ({ from }) => from,
    ({ to }) => to.y,
  );
  const y1 = stacked(
    fitted,
    ({ to }) => to,
    ({ from }) => from.y,
  );
  return fitted.map(({ link, from, to, width }, index) => ({
    id: link.id,
    link,
    kind: link.kind,
    from: from.id,
    to: to.id,
    x0: from.x + from.width,
    y0: y0[index] ?? from.y,
    x1: to.x,
    y1: y1[index] ?? to.y,
    width: Math.min(Math.max(width, thinnest), Math.max(from.height, to.height, thinnest)),
    colour: colourOf(from),
    opacity: opacityOf[link.kind],
  }));
}

function colourOf({ block }: End): Ribbon['colour'] {
  if (block?.node?.side === 'SOUTH') return 'south-mark';
  return block?.node?.side === 'NORTH' ? 'north-mark' : 'plain-mark';
}

function sums<Item extends { readonly width: number }>(
  items: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const item of items) totals.set(key(item), (totals.get(key(item)) ?? 0) + item.width);
  return totals;
}

/** The middle of each ribbon at one end: from the block's top down, in the order of the other ends. */
function stacked<Item extends { readonly width: number }>(
  items: readonly Item[],
  end: (item: Item) => End,
  order: (item: Item) => number,
): number[] {
  const middles: number[] = new Array(items.length).fill(0);
  const at = new Map<string, number>();
  const sorted = items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => order(a.item) - order(b.item) || a.index - b.index);
  for (const { item, index } of sorted) {
    const { id, y } = end(item);
    const top = at.get(id) ?? y;
    middles[index] = top + item.width / 2;
    at.set(id, top + item.width);
  }
  return middles;
}

interface Slice {
  readonly top: number;
  readonly bottom: number;
}

/** Bands that meet at one side of a track lie under each other, in the order of their other ends. */
function slicesOf(
  drawn: readonly Drawn[],
  end: (one: Drawn) => End,
  other: (one: Drawn) => End,
  partOf: (one: Drawn) => number | null,
): ReadonlyMap<Drawn, Slice> {
  const groups = new Map<string, Drawn[]>();
  for (const one of drawn) {
    const id = `${end(one).id} ${other(one).track.stage}`;
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  const slices = new Map<Drawn, Slice>();
  for (const group of groups.values()) {
    const parts = group.map((one) => partOf(one));
    const known = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
    const open = parts.filter((part) => part === null).length;
    const rest = open === 0 ? 0 : Math.max(0, 1 - known) / open;
    const whole = Math.max(1, known);
    const sorted = group
      .map((one, index) => ({ one, part: (parts[index] ?? rest) / whole }))
      .sort((a, b) => other(a.one).y - other(b.one).y);
    const { y, height } = end(group[0] as Drawn);
    let top = y;
    for (const { one, part } of sorted) {
      slices.set(one, { top, bottom: top + part * height });
      top += part * height;
    }
  }
  return slices;
}

/**
 * A band takes its share of the receiving track where that is known. The world pool takes all that the others
 * leave: it reaches everybody. Bands of unknown shares divide it evenly, since how much each brings is not known.
 */
function bandsOf(drawn: readonly Drawn[]): Band[] {
  const atStart = slicesOf(
    drawn,
    ({ from }) => from,
    ({ to }) => to,
    () => null,
  );
  const atEnd = slicesOf(
    drawn,
    ({ to }) => to,
    ({ from }) => from,
    ({ link }) => (link.kind === 'WORLD_POOL' ? null : shareOf(link)),
  );
  const none = { top: 0, bottom: 0 };
  return drawn.map((one) => {
    const { link, from, to } = one;
    const [start, end] = [atStart.get(one) ?? none, atEnd.get(one) ?? none];
    const isUnknown =
      link.kind === 'NOT_KNOWN' || (link.kind === 'WORLD_POOL' && [from, to].some(isAllUnknown));
    return {
      id: link.id,
      link,
      kind: link.kind,
      from: from.id,
      to: to.id,
      x0: from.x + from.width,
      top0: start.top,
      bottom0: start.bottom,
      x1: to.x,
      top1: end.top,
      bottom1: end.bottom,
      isHatched: isUnknown,
      opacity: isUnknown ? opacityOf.NOT_KNOWN : Math.min(opacityOf[link.kind], mostOfBand),
    };
  });
}

function isAllUnknown({ block, track }: End): boolean {
  return block === null ? track.blocks.every(({ kind }) => isHatched(kind)) : isHatched(block.kind);
}
