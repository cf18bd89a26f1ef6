/** Which statements of harms the graph holds: periods, materials and editions, counted without reading them. */

import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { CountKey, StatementCount, StatementFilter } from '../../../schema/store.ts';
import { derivedGoodIndicator } from '../harm/harms/derived-goods.ts';
import { harms } from '../harm/harms/index.ts';

export interface HarmCount {
  readonly predicate: string;
  readonly object: string;
  readonly product: string | null;
  readonly stage: string | null;
  readonly period: string;
  readonly unit: string | null;
  readonly source: string;
  readonly edition: string;
  readonly statements: number;
}

export interface HarmCover {
  /** Counts of one predicate and object, by period, product, source, edition. */
  of(predicate: string, object: string): readonly HarmCount[];
  /** Everything counted, in the same order. */
  readonly all: readonly HarmCount[];
}

/** All harms, and the indicators that hold the amounts of some. */
export const harmFilters: readonly StatementFilter[] = [
  { predicate: ['bearsHarm'] },
  {
    predicate: [...new Set(harms.all.map(({ predicate }) => predicate))].filter((id) => id !== 'bearsHarm'),
    object: [
      derivedGoodIndicator,
      ...new Set(harms.all.flatMap(({ predicate, objects }) => (predicate === 'bearsHarm' ? [] : objects))),
    ],
  },
];
export const harmKeys = [
  'predicate',
  'object',
  'product',
  'stage',
  'period',
  'unit',
  'source',
  'edition',
  'status',
] as const satisfies readonly CountKey[];

const text = (value: string | null | undefined): string => value ?? '';

function compare(a: HarmCount, b: HarmCount): number {
  const key = ({ predicate, object, period, product, source, edition, unit, stage }: HarmCount): string =>
    [
      predicate,
      object,
      String(yearsOfPeriod(period).to).padStart(4, '0'),
      period,
      text(product),
      source,
      edition,
      text(unit),
      text(stage),
    ].join(' ');
  const [one, other] = [key(a), key(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** @param counts statements of `harmFilters` counted by `harmKeys` */
export function harmCover(counts: readonly StatementCount[]): HarmCover {
  const all = counts
    // A projection is no period of what happened.
    .filter(({ values }) => values[harmKeys.indexOf('status')] !== 'projected')
    .map(({ values, count }): HarmCount => {
      const [predicate, object, product, stage, period, unit, source, edition] = values;
      return {
        predicate: text(predicate),
        object: text(object),
        product: product ?? null,
        stage: stage ?? null,
        period: text(period),
        unit: unit ?? null,
        source: text(source),
        edition: text(edition),
        statements: count,
      };
    })
    .sort(compare);
  const groups = new Map<string, HarmCount[]>();
  for (const one of all) {
    const key = `${one.predicate} ${one.object}`;
    const held = groups.get(key);
    if (held === undefined) groups.set(key, [one]);
    else held.push(one);
  }
  return { all, of: (predicate, object) => groups.get(`${predicate} ${object}`) ?? [] };
}
