/** What the panel shows of a number of the page: it is named by its place in the answer. */
import type { NamedResult } from '../../../picture/answer.ts';
import type { Variables } from '../../data/query.ts';
import { type Placed, placedSubject } from '../../figure/placed-subject.ts';
import type { FigureSubject } from '../../figure/subject.ts';
import { type OwnershipResult, ownershipArguments } from './query.ts';

interface Row {
  readonly owners?: readonly NamedResult[] | number;
  readonly economy?: NamedResult | null;
  readonly site?: NamedResult;
  readonly owned?: NamedResult;
  readonly material?: NamedResult;
}

const placed: Placed = {
  field: 'ownership',
  arguments: ownershipArguments,
  name: 'OwnerFigure',
  // `parts.0.rows.3.share`, `overview.12.withOwner`, `contradictions.0.sum`.
  path: /^(parts|overview|contradictions)(\.([a-zA-Z]{3,12}|\d{1,3})){2,6}$/,
  entityOf(held) {
    const row = held as Row | undefined;
    const owner = Array.isArray(row?.owners) && row.owners.length === 1 ? row.owners[0] : undefined;
    return row?.site ?? row?.owned ?? owner ?? row?.economy ?? row?.material ?? null;
  },
};

/** Null for a name that no number of the answer has. */
export function ownershipSubject(
  answer: OwnershipResult,
  key: string,
  said: { readonly heading: string; readonly line: string; readonly variables: Variables },
): FigureSubject | null {
  return placedSubject(placed, answer, key, said);
}
