/**
 * What each page reads out of its address, as its own code declares it. The viewer is another project: its modules are
 * loaded, not compiled with the tests.
 */
import { join } from 'node:path';

export interface PageParameter {
  /** Undefined when the text says nothing that this parameter can mean. */
  parse(text: string): unknown;
}

export type ParametersOfPage = Readonly<Record<string, PageParameter>>;

async function declared(file: string, name: string): Promise<ParametersOfPage> {
  const path: string = join(import.meta.dirname, '../viewer/pages', file);
  const parameters = ((await import(path)) as Readonly<Record<string, ParametersOfPage>>)[name];
  if (parameters === undefined) throw new Error(`${file} declares no ${name}`);
  return parameters;
}

/** For pages that declare theirs inside: one that takes any text, and one of which nothing drawn here is a choice. */
const anything: PageParameter = { parse: (text) => text };
const choice: PageParameter = { parse: () => undefined };

/** The pages by address, each with what it reads out of its address. */
export const parametersOfPages: Readonly<Record<string, ParametersOfPage>> = {
  '': await declared('ledger/ledger-parameters.ts', 'ledgerParameters'),
  '/trace/device:smartphone': await declared('chain/chain-parameters.ts', 'chainParameters'),
  '/map': await declared('map/map-parameters.ts', 'mapParameters'),
  '/entity/economy:COD': await declared('entity/parameters.ts', 'entityParameters'),
  '/coverage': await declared('coverage/parameters.ts', 'coverageParameters'),
  '/origin': { view: choice },
  '/origin/material:cobalt': await declared('origin/parameters.ts', 'originParameters'),
  '/concentration': await declared('concentration/parameters.ts', 'concentrationParameters'),
  '/ledger': await declared('ledger/ledger-parameters.ts', 'fullParameters'),
  '/value': await declared('value/query.ts', 'valueParameters'),
  '/scenario': await declared('scenario/levers.ts', 'scenarioParameters'),
  '/life-cycle': await declared('life-cycle/query.ts', 'lifeCycleParameters'),
  '/power/org:apple': await declared('power/query.ts', 'powerParameters'),
  '/network': await declared('network/query.ts', 'hubsParameters'),
  '/network/economy:COD': await declared('network/query.ts', 'networkParameters'),
  '/ownership': await declared('ownership/query.ts', 'ownershipParameters'),
  '/infrastructure': await declared('infrastructure/query.ts', 'infrastructureParameters'),
  '/locks': await declared('locks/query.ts', 'locksParameters'),
  '/messages': await declared('messages/query.ts', 'messagesParameters'),
  '/methods': {},
  '/about': {},
  '/harm': await declared('harm/query.ts', 'harmParameters'),
  '/anomalies': await declared('anomalies/query.ts', 'anomalyParameters'),
  '/claims': await declared('claims/query.ts', 'claimParameters'),
  '/campaign': await declared('campaign/state.ts', 'campaignParameters'),
  '/stories': { from: anything, story: anything },
  '/stories/new': { from: anything, story: anything },
  '/check': {},
  '/sources': { find: anything, stage: choice, interest: choice },
  '/explore': { example: choice, query: anything, variables: anything },
};
