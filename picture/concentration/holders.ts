/** Who holds the whole: a bar a holder, hatched for what has no name. */
import { formatNumber, formatShare } from '../number.ts';
import { fill } from '../words/fill.ts';
import { endsOf, type Options, textOf, tokenOf } from './amounts.ts';
import type { Drawn } from './drawn.ts';
import type { ConcentrationResult, HolderResult } from './query.ts';
import { type BarRow, drawRows } from './rows.ts';

/** So many are drawn one by one; the table has all of them. */
export const mostHolders = 12;

/** Names a holder's number within the page. */
export function holderKey({ entity, side }: Pick<HolderResult, 'entity' | 'side'>): string {
  return `holder.${entity?.id ?? side ?? 'none'}`;
}

/** The longest bar of several answers: pictures that stand beside each other have one scale. */
export function longestHolder(answers: readonly ConcentrationResult[], options: Options): number {
  const rows = answers.flatMap((answer) => rowsOf(answer, options));
  return Math.max(...rows.flatMap(({ segments }) => segments.map(({ to }) => to)), 0.01);
}

/** @param most what the whole length stands for, where another picture has the same scale */
export function drawHolders(answer: ConcentrationResult, options: Options, most?: number): Drawn {
  return drawRows(rowsOf(answer, options), {
    width: options.width,
    most: most ?? longestHolder([answer], options),
    nameWidth: 260,
    // Numbers of different length would leave the bars different room.
    ...(most === undefined ? {} : { textRoom: 130 }),
  });
}

function rowsOf(answer: ConcentrationResult, options: Options): readonly BarRow[] {
  const { labels, locale } = options;
  const shown = answer.holders.slice(0, mostHolders);
  const rest = answer.holders.slice(mostHolders);
  const shareOf = (holder: HolderResult): number => holder.share.quantity.value ?? 0;
  const rowOf = (holder: HolderResult, isNamed: boolean): BarRow => {
    const text = textOf(holder.share, options);
    return {
      key: holderKey(holder),
      name: holder.label,
      segments: [{ from: 0, to: shareOf(holder), fill: isNamed ? tokenOf(holder.side) : 'hatch' }],
      text,
      about: `${holder.label}${labels.colon}${text}`,
    };
  };
  const left = answer.unallocated;
  return [
    ...shown.map((holder) => rowOf(holder, true)),
    ...(rest.length === 0 ? [] : [othersRow(rest)]),
    ...answer.lumps.map((holder) => rowOf(holder, false)),
    ...(left === null ? [] : [leftRow(left.share)]),
  ];
  function othersRow(others: readonly HolderResult[]): BarRow {
    const share = others.reduce((sum, holder) => sum + shareOf(holder), 0);
    const text = formatShare(share, locale, labels.numbers.lessThan);
    const name = fill(labels.others, { count: formatNumber(others.length, locale, 15) });
    return {
      key: null,
      name,
      segments: [{ from: 0, to: share, fill: 'plain-node' }],
      text,
      about: `${name}${labels.colon}${text}`,
    };
  }
  function leftRow(share: HolderResult['share']): BarRow {
    const name = answer.by === 'COMPANY' ? labels.ownerNotStated : labels.leftOver;
    const text = textOf(share, options);
    return {
      key: 'unallocated',
      name,
      segments: [{ from: 0, to: endsOf(share)?.high ?? 0, fill: 'hatch' }],
      text,
      about: `${name}${labels.colon}${text}`,
    };
  }
}
