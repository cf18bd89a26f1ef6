/** What the panel shows of a number of the page: it is named by its place in the answer. */
import type { NamedResult } from '../../../picture/answer.ts';
import type { Variables } from '../../data/query.ts';
import { type Placed, placedSubject } from '../../figure/placed-subject.ts';
import type { FigureSubject } from '../../figure/subject.ts';
import { type LifeCycleResult, lifeCycleArguments } from './query.ts';

type Row = Readonly<
  Partial<Record<'subject' | 'material' | 'place' | 'service' | 'economy', NamedResult | null>>
>;

const placed: Placed = {
  field: 'lifeCycle',
  arguments: lifeCycleArguments,
  name: 'LifeCycleFigure',
  // `spreads.0.least`, `footprints.nodes.3.emissions.use`, `reported.2.byPlace`.
  path: /^(spreads|footprints|stated|computed|grids|reported|services|materials|lifetimes|behind)(\.([a-zA-Z]{3,21}|\d{1,3})){2,4}$/,
  entityOf(held) {
    const row = held as Row | undefined;
    return row?.subject ?? row?.material ?? row?.place ?? row?.service ?? row?.economy ?? null;
  },
};

/** Null for a name that no number of the answer has. */
export function lifeCycleSubject(
  answer: LifeCycleResult,
  key: string,
  said: { readonly heading: string; readonly line: string; readonly variables: Variables },
): FigureSubject | null {
  return placedSubject(placed, answer, key, said);
}
