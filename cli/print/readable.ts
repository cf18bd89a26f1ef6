/** The readable form of each query's answer, a line each. */
import type { Language } from '../../schema/label.ts';
import { printAnomalies } from './anomalies.ts';
import { printLedger, printTrace } from './answers.ts';
import { printBurden } from './burden.ts';
import { printTextCheck } from './check-text.ts';
import { printClaim, printClaims } from './claims.ts';
import { printConcentration, printConcentrationOverview } from './concentration.ts';
import { printEntities, printEntity, printSearch } from './entities.ts';
import { printExposure } from './exposure.ts';
import { printEconomyFigures, printFlows } from './flows.ts';
import { printCoverage, printRelease, printSchemes, printSources } from './graph.ts';
import { printHarmAttribution, printHarms } from './harm.ts';
import { printInfrastructure } from './infrastructure.ts';
import { printLifeCycle, printLifeCycleOverview } from './life-cycle.ts';
import { printLocks } from './locks.ts';
import { printMessages } from './messages.ts';
import { printHubs, printNeighbourhood, printPath } from './network.ts';
import { printOrigin, printOriginOverview } from './origin.ts';
import { printOriginBounds } from './origin-bounds.ts';
import { printOwnership } from './ownership.ts';
import { printPower } from './power.ts';
import { printRoutes } from './routes.ts';
import { printScenario } from './scenario.ts';
import { printSiteMap } from './sites.ts';
import {
  printChanges,
  printDisagreements,
  printSeries,
  printStatement,
  printStatements,
} from './statements.ts';
import { printValueCapture } from './value.ts';

type Print = (data: unknown, language: Language) => string;

const prints: ReadonlyMap<string, Print> = new Map([
  ['anomalies', printAnomalies],
  ['burden', printBurden],
  ['changes', printChanges],
  ['checkText', printTextCheck],
  ['claim', printClaim],
  ['claims', printClaims],
  ['concentration', printConcentration],
  ['concentrationOverview', printConcentrationOverview],
  ['coverage', printCoverage],
  ['disagreements', printDisagreements],
  ['economyFigures', printEconomyFigures],
  ['entities', printEntities],
  ['entity', printEntity],
  ['exposure', printExposure],
  ['flows', printFlows],
  ['harmAttribution', printHarmAttribution],
  ['harms', printHarms],
  ['infrastructure', printInfrastructure],
  ['ledger', printLedger],
  ['lifeCycle', printLifeCycle],
  ['lifeCycleOverview', printLifeCycleOverview],
  ['locks', printLocks],
  ['messages', printMessages],
  ['origin', printOrigin],
  ['originBounds', printOriginBounds],
  ['originOverview', printOriginOverview],
  ['ownership', printOwnership],
  ['hubs', printHubs],
  ['neighbourhood', printNeighbourhood],
  ['path', printPath],
  ['power', printPower],
  ['release', printRelease],
  ['routes', printRoutes],
  ['scenario', printScenario],
  ['schemes', printSchemes],
  ['search', printSearch],
  ['series', printSeries],
  ['siteMap', printSiteMap],
  ['sources', printSources],
  ['statement', printStatement],
  ['statements', printStatements],
  ['trace', printTrace],
  ['valueCapture', printValueCapture],
]);

/** Queries that have a readable form; a test holds it to all of them. */
export const readableQueries: readonly string[] = [...prints.keys()];

/**
 * The answer of a query as text.
 * @param data what GraphQL answers: an object whose only key is the query's name
 */
export function readable(query: string, data: unknown, language: Language): string {
  const print = prints.get(query);
  if (print === undefined) throw new Error(`no readable form of ${query}`);
  return print((data as Readonly<Record<string, unknown>>)[query], language);
}
