/** The numbers of two answers about origins, row by row, and which of them can be taken from each other. */
import { lastKey, originKey, sideKey, unknownKey, usesKey } from '../../../picture/origin/keys.ts';
import type { Amount, OriginResult } from '../../../picture/origin/query.ts';
import type { ComparedFigure, ComparedRow } from '../../compare/DifferenceTable.tsx';
import { ofSecond } from '../../compare/second.ts';

/** Why numbers of two answers do not measure the same; the words are the page's. */
export type Apart = 'source' | 'measure' | 'amounts';

/** Two publishers need not count alike, whether of output or of trade; nor do two chains divide the same whole. */
export function apartOf(first: OriginResult, second: OriginResult): Apart | null {
  const ofAll = ({ stages }: OriginResult, name: (stage: OriginResult['stages'][number]) => string): string =>
    stages.map(name).join(' ');
  const isOf = (name: (stage: OriginResult['stages'][number]) => string): boolean =>
    ofAll(first, name) === ofAll(second, name);
  if (!isOf(({ stage }) => stage)) return 'measure';
  if (!isOf(({ source, tradeSource }) => `${source.id}/${tradeSource?.id ?? ''}`)) return 'source';
  const isOfOneMaterial = first.material.id === second.material.id;
  return isOfOneMaterial && !isOf(({ predicate }) => predicate.id) ? 'measure' : null;
}

export interface ComparedWords {
  /** "Used in all", "Share as origin", by the name of the number. */
  readonly name: (key: string) => string;
  readonly side: (side: OriginResult['bySide'][number]['side']) => string;
  readonly why: (apart: Apart) => string;
}

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly amount: Amount;
}

/** Shares of the whole in the order of the page: sides, origins, shippers, users, what is not known. */
function sharesOf(answer: OriginResult, { name, side }: ComparedWords): readonly (readonly Entry[])[] {
  return [
    answer.bySide.map((one) => ({ key: sideKey(one.side), name: side(one.side), amount: one.share })),
    answer.origins.map(({ economy, share }) => ({
      key: originKey(economy),
      name: `${name('origin')}, ${economy.name}`,
      amount: share,
    })),
    answer.lastShippers.map((one) => ({
      key: lastKey(one),
      name: `${name('last')}, ${one.economy.name}`,
      amount: one.share,
    })),
    answer.destinations.map(({ economy, share }) => ({
      key: usesKey(economy),
      name: `${name('use')}, ${economy.name}`,
      amount: share,
    })),
    answer.unknowns.map((one) => ({
      key: unknownKey(one),
      name: [name('unknown'), one.economy?.name, one.label].filter((part) => part !== undefined).join(', '),
      amount: one.share,
    })),
  ];
}

export function comparedRows(
  first: OriginResult,
  second: OriginResult,
  words: ComparedWords,
): readonly ComparedRow[] {
  const apart = apartOf(first, second);
  const isOfTwo = first.material.id !== second.material.id;
  const whyOf = (key: string): string | null => {
    if (apart !== null) return words.why(apart);
    // A tonne of one material is not taken from a tonne of another; shares have no unit.
    return key === 'total' && isOfTwo ? words.why('amounts') : null;
  };
  const figure = (entry: Entry | undefined, prefix: string): ComparedFigure | null =>
    entry === undefined ? null : { figure: `${prefix}${entry.key}`, quantity: entry.amount.quantity };
  const row = (one: Entry | undefined, other: Entry | undefined): ComparedRow[] => {
    const entry = one ?? other;
    if (entry === undefined) return [];
    const { key, name } = entry;
    return [{ key, name, first: figure(one, ''), second: figure(other, ofSecond), whyNot: whyOf(key) }];
  };
  const total = ({ total: amount, consumer, producer }: OriginResult): Entry => ({
    key: 'total',
    name: words.name(consumer === null && producer !== null ? 'output' : 'total'),
    amount,
  });
  const others = sharesOf(second, words);
  const shares = sharesOf(first, words).flatMap((ones, place) => {
    const [byKey, otherByKey] = [indexOf(ones), indexOf(others[place] ?? [])];
    return [...new Set([...byKey.keys(), ...otherByKey.keys()])]
      .map((key) => [byKey.get(key), otherByKey.get(key)] as const)
      .sort((a, b) => largest(b) - largest(a))
      .flatMap(([one, other]) => row(one, other));
  });
  return [...row(total(first), total(second)), ...shares];
}

const indexOf = (entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.key, entry]));

const largest = (both: readonly (Entry | undefined)[]): number =>
  Math.max(...both.map((entry) => entry?.amount.quantity.value ?? 0));
