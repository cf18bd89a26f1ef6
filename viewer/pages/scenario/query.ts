/** What the page of scenarios asks. */
import type { NamedResult, SourceUseResult } from '../../../picture/answer.ts';
import type { Amount, ScenarioPlaces, ScenarioResult } from '../../../picture/scenario/answer.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { quantityFragment } from '../../figure/statement.ts';
import { type MeasuredResult, measuredFields } from './measured.ts';

/** What moves with every slider: asked where it rests, reckoned here while it moves. */
export interface MovedScenario extends ScenarioResult {
  /** Device classes that can be asked about. */
  readonly devices: readonly NamedResult[];
  readonly measured: MeasuredResult;
}
/** What is told in sections of its own, once a slider rests. */
export interface RestedScenario extends ScenarioPlaces {
  readonly device: NamedResult;
  readonly assumed: readonly {
    readonly id: string;
    readonly text: string;
    readonly figure: Amount;
  }[];
  readonly calibration: readonly { readonly what: string; readonly figure: Amount }[];
  readonly against: readonly {
    readonly year: number;
    readonly baseline: Amount;
    readonly published: Amount;
    readonly difference: Amount;
  }[];
  /** The largest gap between what enters and what leaves, as a fraction of the flow. */
  readonly balance: number;
  /** The same by stage. */
  readonly balances: readonly { readonly id: string; readonly label: string; readonly gap: number }[];
  readonly unknown: readonly { readonly what: string; readonly reason: string }[];
  readonly caveats: readonly string[];
  readonly sources: readonly SourceUseResult[];
}
export interface MovedData {
  readonly release: { readonly id: string };
  readonly scenario: MovedScenario;
}
export interface RestedData {
  readonly scenario: RestedScenario;
}

export const scenarioArguments = {
  declared: '$device: ID!, $from: Int, $to: Int, $yearsOf: ID, $levers: [LeverInput!]!, $lang: Language',
  given: 'input: { device: $device, from: $from, to: $to, yearsOf: $yearsOf, levers: $levers }, lang: $lang',
} as const;

const q = 'quantity { ...Amount }';
const moved = `before { ${q} } after { ${q} }`;
/** Small, since the picture waits for it. */
export const movedQuery = defineQuery<MovedData, Variables>(`
  query ScenarioMoved(${scenarioArguments.declared}) {
    release { id }
    scenario(${scenarioArguments.given}) {
      device { id name } devices { id name } from to scale { id label reason }
      levers { lever label kind kindLabel value neutral low high min max text material { id name } }
      headline
      results { id label group material { id name } ${moved} change { ${q} } relative { ${q} } note }
      years { id label points { year ${moved} } }
      ${measuredFields}
    }
  }
  ${quantityFragment}
`);
export const restedQuery = defineQuery<RestedData, Variables>(`
  query ScenarioRested(${scenarioArguments.declared}) {
    scenario(${scenarioArguments.given}) {
      device { id name }
      places { material { id name } stage economy { id name } side how share { ${q} } ${moved} change { ${q} } years { year ${moved} } }
      producers { economy { id name } side materials { id name } valueBefore { ${q} } valueAfter { ${q} } change { ${q} } }
      exports { economy { id name } side material { id name } stage product { id name } year value { ${q} } ${moved} change { ${q} } }
      exportSides { stage side materials { id name } ${moved} change { ${q} } }
      exposure { harm { id label } material { id name } share { ${q} } ${moved} change { ${q} } years { year ${moved} } }
      assumed { id text figure { ${q} } }
      calibration { what figure { ${q} } }
      against { year baseline { ${q} } published { ${q} } difference { ${q} } }
      balance balances { id label gap } unknown { what reason } caveats
      sources { source { id shortTitle } edition statements }
    }
  }
  ${quantityFragment}
`);
