/** What the panel shows of a number of the page: it is named by its place in the answer. */
import type { NamedResult } from '../../../picture/answer.ts';
import type { Variables } from '../../data/query.ts';
import { type Placed, placedSubject } from '../../figure/placed-subject.ts';
import type { FigureSubject } from '../../figure/subject.ts';
import { type InfrastructureResult, infrastructureArguments } from './query.ts';

type Row = Readonly<Partial<Record<'actor' | 'site' | 'subject' | 'cable' | 'economy', NamedResult | null>>>;

const placed: Placed = {
  field: 'infrastructure',
  arguments: infrastructureArguments,
  name: 'InfrastructureFigure',
  // `lists.0.actors.3.sites`, `reported.2.left`, `list.nodes.4.grid`.
  path: /^(lists|list|grids|regions|reported|stated|mostOwned|singles)(\.([a-zA-Z]{3,12}|\d{1,3})){2,4}$/,
  entityOf(held) {
    const row = held as Row | undefined;
    return row?.actor ?? row?.site ?? row?.subject ?? row?.cable ?? row?.economy ?? null;
  },
};

/** Null for a name that no number of the answer has. */
export function infrastructureSubject(
  answer: InfrastructureResult,
  key: string,
  said: { readonly heading: string; readonly line: string; readonly variables: Variables },
): FigureSubject | null {
  return placedSubject(placed, answer, key, said);
}
