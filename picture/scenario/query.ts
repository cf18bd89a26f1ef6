/** What the picture of a scenario asks of the API. */
import type { SourceUseResult } from '../answer.ts';
import type { LeverName, ScenarioResult } from './answer.ts';

export interface ScenarioAnswer extends Omit<ScenarioResult, 'years'> {
  readonly caveats: readonly string[];
  readonly sources: readonly SourceUseResult[];
}

export interface ScenarioData {
  readonly release: { readonly id: string };
  readonly scenario: ScenarioAnswer;
}

export interface ScenarioVariables {
  readonly device: string;
  readonly from?: number;
  readonly to?: number;
  readonly levers: readonly {
    readonly lever: LeverName;
    readonly value: number;
    /** Of the lever of composition. */
    readonly material?: string;
  }[];
  readonly lang: 'EN' | 'FR' | 'ES';
}

export const scenarioQuery = `query ScenarioPicture($device: ID!, $from: Int, $to: Int, $levers: [LeverInput!]!, $lang: Language) {
  release { id }
  scenario(input: { device: $device, from: $from, to: $to, levers: $levers }, lang: $lang) {
    device { id name } from to scale { id label reason } headline caveats
    levers { lever label kind kindLabel value neutral low high min max text material { id name } }
    results {
      id label group material { id name } note
      before { ...Amount } after { ...Amount } change { ...Amount } relative { ...Amount }
    }
    sources { source { id shortTitle } edition statements }
  }
}
fragment Amount on Figure {
  quantity { value low high unit { id symbol dimension basis basisLabel } status missing }
}`;
