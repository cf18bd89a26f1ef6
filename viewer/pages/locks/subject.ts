/** What the panel shows of a number of the page: it is named by its place in the answer. */
import type { NamedResult } from '../../../picture/answer.ts';
import type { Variables } from '../../data/query.ts';
import { type Placed, placedSubject } from '../../figure/placed-subject.ts';
import type { FigureSubject } from '../../figure/subject.ts';
import { type LocksResult, locksArguments } from './query.ts';

type Row = Readonly<
  Partial<Record<'organisation' | 'thing' | 'indicator' | 'instrument', NamedResult | null>>
>;

const placed: Placed = {
  field: 'locks',
  arguments: locksArguments,
  name: 'LockFigure',
  // `instruments.3.parties`, `lock.sides.2.share`, `lock.meetings`.
  path: /^(instruments\.\d{1,3}|lock)(\.([a-zA-Z]{3,15}|\d{1,3})){1,4}$/,
  entityOf(held) {
    const row = held as Row | undefined;
    return row?.organisation ?? row?.thing ?? row?.indicator ?? row?.instrument ?? null;
  },
};

/** Null for a name that no number of the answer has. */
export function lockSubject(
  answer: LocksResult,
  key: string,
  said: { readonly heading: string; readonly line: string; readonly variables: Variables },
): FigureSubject | null {
  return placedSubject(placed, answer, key, said);
}
