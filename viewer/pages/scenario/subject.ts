/** What the panel shows of a number of the page: it is named by its place in the answer. */
import type { NamedResult } from '../../../picture/answer.ts';
import type { Variables } from '../../data/query.ts';
import { type Placed, placedSubject } from '../../figure/placed-subject.ts';
import type { FigureSubject } from '../../figure/subject.ts';
import { type MovedScenario, type RestedScenario, scenarioArguments } from './query.ts';

interface Row {
  readonly economy?: NamedResult | null;
  readonly material?: NamedResult | null;
}

const placed: Placed = {
  field: 'scenario',
  arguments: scenarioArguments,
  name: 'ScenarioFigure',
  // `results.3.before`, `places.12.change`, `years.0.points.4.after`, `assumed.2.figure`.
  path: /^(results|years|places|producers|exports|exportSides|exposure|assumed|calibration|against)(\.([a-zA-Z]{3,12}|\d{1,4})){2,4}$/,
  entityOf(held) {
    const row = held as Row | undefined;
    return row?.economy ?? row?.material ?? null;
  },
};

/** Null for a name that no number of the answer has. */
export function scenarioSubject(
  answer: MovedScenario & Partial<RestedScenario>,
  key: string,
  said: { readonly heading: string; readonly line: string; readonly variables: Variables },
): FigureSubject | null {
  return placedSubject(placed, answer, key, said);
}
