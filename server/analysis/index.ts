/** Every analysis, once. GraphQL, the command line and the documentation read this list. */
import { anomalies } from './anomalies/anomalies.ts';
import { burden } from './burden/burden.ts';
import { checkText } from './check-text/check-text.ts';
import { claims } from './claims/claims.ts';
import { concentration } from './concentration/concentration.ts';
import { concentrationOverview } from './concentration/overview.ts';
import { coverage } from './coverage/coverage.ts';
import { coverageCell, coverageGrid } from './coverage/grid.ts';
import { disagreements } from './disagreements/disagreements.ts';
import { economyFigures } from './economy-figures/economy-figures.ts';
import { flows } from './flows/flows.ts';
import { harmAttribution } from './harm/attribution.ts';
import { exposure } from './harm/exposure/exposure.ts';
import { harmsOverview } from './harm/harms-overview.ts';
import { infrastructure } from './infrastructure/infrastructure.ts';
import { ledger } from './ledger/ledger.ts';
import { lifeCycle } from './life-cycle/life-cycle.ts';
import { lifeCycleOverview } from './life-cycle/overview.ts';
import { locks } from './locks/locks.ts';
import { messages } from './messages/messages.ts';
import { neighbours } from './neighbours/neighbours.ts';
import { hubs } from './network/hubs.ts';
import { neighbourhood } from './network/neighbourhood.ts';
import { path } from './network/path.ts';
import { origin } from './origin/origin.ts';
import { originBounds } from './origin/origin-bounds.ts';
import { originOverview } from './origin/overview.ts';
import { ownership } from './ownership/ownership.ts';
import { power } from './power/power.ts';
import { scenario } from './scenario/scenario.ts';
import { series } from './series/series.ts';
import { routes } from './trace/routes-analysis.ts';
import { trace } from './trace/trace.ts';
import { valueCapture } from './value-capture/value-capture.ts';

export const analyses = {
  trace,
  ledger,
  series,
  disagreements,
  coverage,
  coverageGrid,
  coverageCell,
  neighbours,
  flows,
  economyFigures,
  concentration,
  concentrationOverview,
  anomalies,
  origin,
  originBounds,
  routes,
  originOverview,
  harms: harmsOverview,
  harmAttribution,
  exposure,
  valueCapture,
  ownership,
  power,
  infrastructure,
  lifeCycle,
  lifeCycleOverview,
  locks,
  burden,
  scenario,
  claims,
  messages,
  checkText,
  neighbourhood,
  path,
  hubs,
} as const;

export type { Analysis, Asked, Slices } from './analysis.ts';
export { QuestionError } from './answer.ts';
