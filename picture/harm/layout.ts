/** The same harm shared out by two rules: two columns of equal height, ribbons for what stays with an economy and what moves. */
import type { SideName } from '../answer.ts';
import type { BandCourse } from '../chain/curve.ts';
import { formatShare } from '../number.ts';

/** A column before it is drawn. */
export interface HarmColumn {
  /** "Territorial". */
  readonly rule: string;
  readonly parts: readonly {
    readonly id: string;
    readonly name: string;
    readonly side: SideName;
    readonly value: number;
    /** "122 km²". */
    readonly text: string;
  }[];
  /** What no economy is given, and its text. */
  readonly nobody: number;
  readonly nobodyText: string;
}

export interface HarmPictureLabels {
  readonly side: Readonly<Record<SideName, string>>;
  /** With `{count}` and `{side}`: "12 others, South". */
  readonly others: string;
  readonly nobody: string;
  /** "nobody": after a share, at the head. */
  readonly nobodyShort: string;
  /** "the same total". */
  readonly same: string;
}

export interface HarmPictureInput {
  readonly left: HarmColumn;
  readonly right: HarmColumn;
  /** "313 km²". */
  readonly total: string;
}

export interface HarmOptions {
  readonly width: number;
  readonly locale: string;
  readonly labels: HarmPictureLabels;
  /** Amount in the unit of the parts as people read it, for those taken together. */
  print(value: number): string;
}

type GroupName = SideName | 'NOBODY';

export interface HarmBlock {
  readonly key: string;
  readonly group: GroupName;
  /** The economy, where the block is one alone. */
  readonly economy: string | null;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: {
    readonly name: string;
    readonly amount: string;
    readonly y: number;
    /** Middle of the block that it is of, where the label stands so far from it that a line leads there. */
    readonly leader: number | null;
  };
}

export interface HarmRibbon {
  readonly from: GroupName;
  /** Whether it goes from an economy to itself. */
  readonly stays: boolean;
  readonly band: BandCourse;
}

export interface HarmPicture {
  readonly width: number;
  readonly height: number;
  readonly isNarrow: boolean;
  readonly columns: readonly {
    readonly rule: string;
    readonly blocks: readonly HarmBlock[];
    /** "83% South", "17% North". */
    readonly shares: readonly { readonly group: GroupName; readonly text: string }[];
    readonly x: number;
  }[];
  readonly ribbons: readonly HarmRibbon[];
  readonly barWidth: number;
  readonly top: number;
  readonly foot: number;
  readonly total: string;
  readonly same: string;
}

const groupOrder: readonly GroupName[] = ['SOUTH', 'UNCLASSIFIED', 'NORTH', 'NOBODY'];
/** Of a side so many economies are blocks of their own, where they are no thinner than this part of the whole. */
const mostNamed = { wide: 6, narrow: 3 } as const;
const thinnest = 0.02;
const gapOfGroups = 8;
/** On a phone the amount stands under the name. */
const labelStep = { wide: 19, narrow: 33 } as const;
const narrowBelow = 640;
/** From the middle of a block to the base line of its label, where that stands beside it. */
const baseLine = 4.5;
/** A label that stands further from the middle of its block than this has a line to it, in pixels. */
const leaderBeyond = 12;
/** Room under the columns: on a phone the words stand under the totals. */
const footRoom = { wide: 46, narrow: 64 } as const;

interface Grouped {
  readonly key: string;
  readonly group: GroupName;
  readonly economy: string | null;
  readonly members: readonly string[];
  readonly value: number;
  readonly name: string;
  readonly amount: string;
}

/** Blocks of a column from top to bottom: named economies of each side, its others together, nobody last. */
function grouped(
  column: HarmColumn,
  whole: number,
  { labels, print, width }: HarmOptions,
): readonly Grouped[] {
  const most = mostNamed[width < narrowBelow ? 'narrow' : 'wide'];
  return groupOrder.flatMap((group): Grouped[] => {
    if (group === 'NOBODY') {
      return column.nobody > 0
        ? [
            {
              key: group,
              group,
              economy: null,
              members: [group],
              value: column.nobody,
              name: labels.nobody,
              amount: column.nobodyText,
            },
          ]
        : [];
    }
    const own = column.parts
      .filter(({ side, value }) => side === group && value > 0)
      .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
    const named = own.filter(({ value }, place) => place < most && value >= whole * thinnest);
    const others = own.slice(named.length);
    const rest = others.reduce((sum, { value }) => sum + value, 0);
    const [only] = others;
    return [
      ...named.map(({ id, name, value, text }) => ({
        key: id,
        group,
        economy: id,
        members: [id],
        value,
        name,
        amount: text,
      })),
      ...(rest > 0
        ? [
            {
              key: `${group}.others`,
              group,
              economy: others.length === 1 && only !== undefined ? only.id : null,
              members: others.map(({ id }) => id),
              value: rest,
              name:
                others.length === 1 && only !== undefined
                  ? only.name
                  : labels.others
                      .replace('{count}', String(others.length))
                      .replace('{side}', labels.side[group]),
              amount: print(rest),
            },
          ]
        : []),
    ];
  });
}

/** Labels keep their distance: each stands at the middle of its block, or as near below as the one above lets it. */
function spread(
  middles: readonly number[],
  { least, most, step }: { readonly least: number; readonly most: number; readonly step: number },
): readonly number[] {
  const placed = middles.map((middle) => middle);
  for (let index = 1; index < placed.length; index += 1)
    placed[index] = Math.max(placed[index] ?? 0, (placed[index - 1] ?? 0) + step);
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const limit = index === placed.length - 1 ? most : (placed[index + 1] ?? most) - step;
    placed[index] = Math.max(least, Math.min(placed[index] ?? 0, limit));
  }
  return placed;
}

interface Flow {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly stays: boolean;
}

/**
 * What stays with an economy is the lesser of its two amounts. The rest moves: a rule does not tell from whom to whom,
 * and it is drawn from each that answers for less to each that answers for more, in proportion.
 */
export function flowsOf(
  left: readonly Grouped[],
  right: readonly Grouped[],
  pair: HarmPictureInput,
): readonly Flow[] {
  const amounts = (column: HarmColumn): ReadonlyMap<string, number> =>
    new Map([
      ...column.parts.map(({ id, value }) => [id, value] as const),
      ['NOBODY', column.nobody] as const,
    ]);
  const [before, after] = [amounts(pair.left), amounts(pair.right)];
  const blockOf = (blocks: readonly Grouped[]): ReadonlyMap<string, string> =>
    new Map(blocks.flatMap(({ key, members }) => members.map((member) => [member, key] as const)));
  const [fromBlock, toBlock] = [blockOf(left), blockOf(right)];
  const stays = new Map<string, number>();
  const losses = new Map<string, number>();
  const gains = new Map<string, number>();
  const add = (map: Map<string, number>, key: string | undefined, value: number): void => {
    if (key !== undefined && value > 0) map.set(key, (map.get(key) ?? 0) + value);
  };
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [had, has] = [before.get(id) ?? 0, after.get(id) ?? 0];
    const kept = Math.min(had, has);
    const [from, to] = [fromBlock.get(id), toBlock.get(id)];
    if (kept > 0 && from !== undefined && to !== undefined) add(stays, `${from} ${to}`, kept);
    add(losses, from, had - kept);
    add(gains, to, has - kept);
  }
  const all = [...gains.values()].reduce((sum, value) => sum + value, 0);
  const moving = [...losses].flatMap(([from, loss]) =>
    [...gains].map(([to, gain]): Flow => ({ from, to, value: (loss * gain) / all, stays: false })),
  );
  const staying = [...stays].map(([pairOf, value]): Flow => {
    const [from = '', to = ''] = pairOf.split(' ');
    return { from, to, value, stays: true };
  });
  return [...staying, ...moving];
}

/** Positions of the whole picture. The same answers and width give the same positions. */
export function layOutHarm(pair: HarmPictureInput, options: HarmOptions): HarmPicture {
  const { width, locale, labels } = options;
  const isNarrow = width < narrowBelow;
  const barWidth = isNarrow ? 26 : Math.round(width * 0.055);
  const labelRoom = isNarrow ? Math.round(width * 0.33) : Math.round(width * 0.28);
  const top = isNarrow ? 92 : 84;
  const room = isNarrow ? 420 : 440;
  const sum = ({ parts, nobody }: HarmColumn): number =>
    parts.reduce((all, { value }) => all + value, 0) + nobody;
  const whole = Math.max(sum(pair.left), sum(pair.right));
  const columns = [pair.left, pair.right].map((column, place) => {
    const blocks = grouped(column, whole, options);
    const x = place === 0 ? labelRoom : width - labelRoom - barWidth;
    let y = top;
    let before: GroupName | undefined;
    const drawn = blocks.map((block) => {
      if (before !== undefined && before !== block.group) y += gapOfGroups;
      before = block.group;
      const height = whole > 0 ? (block.value / whole) * room : 0;
      const at = { ...block, x, y, width: barWidth, height };
      y += height;
      return at;
    });
    const places = spread(
      drawn.map((block) => block.y + block.height / 2 + baseLine),
      {
        least: top + 8,
        most: top + room + gapOfGroups * (groupOrder.length - 1),
        step: labelStep[isNarrow ? 'narrow' : 'wide'],
      },
    );
    return {
      rule: column.rule,
      x,
      grouped: blocks,
      foot: y,
      blocks: drawn.map(({ members: _, name, amount, ...block }, index): HarmBlock => {
        const middle = block.y + block.height / 2;
        const label = places[index] ?? middle + baseLine;
        const isFar = Math.abs(label - baseLine - middle) > leaderBeyond;
        return { ...block, label: { name, amount, y: label, leader: isFar ? middle : null } };
      }),
      shares: groupOrder.flatMap((group) => {
        const own = blocks.filter((block) => block.group === group);
        const value = own.reduce((all, block) => all + block.value, 0);
        return own.length === 0 || whole === 0
          ? []
          : [
              {
                group,
                text: `${formatShare(value / whole, locale)} ${group === 'NOBODY' ? labels.nobodyShort : labels.side[group]}`,
              },
            ];
      }),
    };
  });
  const [left, right] = columns;
  const ribbons =
    left === undefined || right === undefined ? [] : ribbonsOf(left, right, pair, { whole, room });
  // On a phone an amount stands under its name, and may reach below the last block.
  const lowest = isNarrow ? columns.flatMap(({ blocks }) => blocks.map(({ label }) => label.y - 2)) : [];
  const foot = Math.max(...columns.map((column) => column.foot), ...lowest);
  return {
    width,
    height: foot + footRoom[isNarrow ? 'narrow' : 'wide'],
    isNarrow,
    columns: columns.map(({ rule, blocks, shares, x }) => ({ rule, blocks, shares, x })),
    ribbons,
    barWidth,
    top,
    foot,
    total: pair.total,
    same: labels.same,
  };
}

interface Column {
  readonly blocks: readonly HarmBlock[];
  readonly grouped: readonly Grouped[];
}

/** Ribbons leave and arrive in the order of the blocks at their other end, so that few cross. */
function ribbonsOf(
  left: Column,
  right: Column,
  pair: HarmPictureInput,
  { whole, room }: { readonly whole: number; readonly room: number },
): readonly HarmRibbon[] {
  if (whole === 0) return [];
  const place = (blocks: readonly HarmBlock[], key: string): number =>
    blocks.findIndex((block) => block.key === key);
  const flows = flowsOf(left.grouped, right.grouped, pair)
    .map((flow) => ({
      ...flow,
      source: place(left.blocks, flow.from),
      target: place(right.blocks, flow.to),
      height: (flow.value / whole) * room,
    }))
    .filter(({ source, target }) => source >= 0 && target >= 0);
  const tops = new Map<object, { from: number; to: number }>(flows.map((flow) => [flow, { from: 0, to: 0 }]));
  const stack = (
    blocks: readonly HarmBlock[],
    of: 'source' | 'target',
    other: 'source' | 'target',
    end: 'from' | 'to',
  ): void => {
    for (const [index, block] of blocks.entries()) {
      let y = block.y;
      for (const flow of flows
        .filter((one) => one[of] === index)
        .sort((a, b) => a[other] - b[other] || Number(b.stays) - Number(a.stays))) {
        const at = tops.get(flow);
        if (at !== undefined) at[end] = y;
        y += flow.height;
      }
    }
  };
  stack(left.blocks, 'source', 'target', 'from');
  stack(right.blocks, 'target', 'source', 'to');
  return flows.map((flow): HarmRibbon => {
    const [source, target, at] = [left.blocks[flow.source], right.blocks[flow.target], tops.get(flow)];
    const [from, to] = [at?.from ?? 0, at?.to ?? 0];
    return {
      from: source?.group ?? 'NOBODY',
      stays: flow.stays,
      band: {
        x0: (source?.x ?? 0) + (source?.width ?? 0),
        top0: from,
        bottom0: from + flow.height,
        x1: target?.x ?? 0,
        top1: to,
        bottom1: to + flow.height,
      },
    };
  });
}
