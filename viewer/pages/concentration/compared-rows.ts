/** The numbers of two answers about concentration, row by row, and which of them can be taken from each other. */
import { holderKey } from '../../../picture/concentration/holders.ts';
import type { Amount, ConcentrationResult, HolderResult } from '../../../picture/concentration/query.ts';
import type { ComparedFigure, ComparedRow } from '../../compare/DifferenceTable.tsx';
import { ofSecond } from '../../compare/second.ts';

/** Why numbers of two answers do not measure the same; the words are the page's. */
export type Apart = 'source' | 'good' | 'amounts';

/** Two publishers need not count alike; a code of customs may hold other goods in another revision. */
export function apartOf(first: ConcentrationResult, second: ConcentrationResult): Apart | null {
  if (first.source.id !== second.source.id) return 'source';
  const isOfOneMaterial = first.material.id === second.material.id;
  if (isOfOneMaterial && first.product?.id !== second.product?.id) return 'good';
  return null;
}

interface Named {
  readonly name: (key: string) => string;
  readonly why: (apart: Apart) => string;
}

const single = ['index', 'points', 'topOne', 'topThree', 'ofWorld', 'total'] as const;

function amountOf(answer: ConcentrationResult, key: (typeof single)[number]): Amount | null {
  if (key === 'topOne') return answer.topOne.share;
  return key === 'topThree' ? (answer.topThree?.share ?? null) : answer[key];
}

export function comparedRows(
  first: ConcentrationResult,
  second: ConcentrationResult,
  { name, why }: Named,
): readonly ComparedRow[] {
  const apart = apartOf(first, second);
  const isOfTwo = first.material.id !== second.material.id;
  const whyOf = (key: string): string | null => {
    if (apart !== null) return why(apart);
    // A tonne of one material is not taken from a tonne of another; shares have no unit.
    return key === 'total' && isOfTwo ? why('amounts') : null;
  };
  const figure = (
    key: string,
    amount: Amount | null | undefined,
    isSecond: boolean,
  ): ComparedFigure | null =>
    amount == null ? null : { figure: isSecond ? `${ofSecond}${key}` : key, quantity: amount.quantity };
  const rows = single.map(
    (key): ComparedRow => ({
      key,
      name: name(key),
      first: figure(key, amountOf(first, key), false),
      second: figure(key, amountOf(second, key), true),
      whyNot: whyOf(key),
    }),
  );
  const held = holdersOf(first, second).map(
    ({ key, label, one, other }): ComparedRow => ({
      key,
      name: `${name('share')}, ${label}`,
      first: figure(key, one?.share, false),
      second: figure(key, other?.share, true),
      whyNot: whyOf(key),
    }),
  );
  return [...rows.filter((row) => row.first !== null || row.second !== null), ...held];
}

interface HeldByBoth {
  readonly key: string;
  readonly label: string;
  readonly one: HolderResult | undefined;
  readonly other: HolderResult | undefined;
}

/** Holders of either, by the larger of their two shares; whoever one answer does not name has no number there. */
function holdersOf(first: ConcentrationResult, second: ConcentrationResult): readonly HeldByBoth[] {
  const byKey = (answer: ConcentrationResult): ReadonlyMap<string, HolderResult> =>
    new Map([...answer.holders, ...answer.lumps].map((holder) => [holderKey(holder), holder]));
  const [ones, others] = [byKey(first), byKey(second)];
  const shareOf = (holder: HolderResult | undefined): number => holder?.share.quantity.value ?? 0;
  return [...new Set([...ones.keys(), ...others.keys()])]
    .map((key) => {
      const [one, other] = [ones.get(key), others.get(key)];
      return { key, label: one?.label ?? other?.label ?? '', one, other };
    })
    .sort((a, b) => Math.max(shareOf(b.one), shareOf(b.other)) - Math.max(shareOf(a.one), shareOf(a.other)));
}
