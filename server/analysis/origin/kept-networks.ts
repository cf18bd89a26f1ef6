/** Networks of stages, kept beside the inputs that they are made from: whichever economy is asked about, they are the same. */
import {
  type NetworkChoices,
  nodesOf,
  type Places,
  placesOf,
  type StageNetwork,
  stageNetwork,
} from './network.ts';
import type { StageInput, StageOutput } from './stage-input.ts';

interface KeptPlaces {
  readonly stages: readonly StageInput[];
  readonly places: Places;
}

const placesOfStages = new WeakMap<StageInput, KeptPlaces>();

/** The places of all stages of a question; the same for the same inputs. */
export function keptPlaces(stages: readonly StageInput[]): Places {
  const [first] = stages;
  if (first === undefined) return placesOf([]);
  const known = placesOfStages.get(first);
  if (known?.stages.length === stages.length && known.stages.every((stage, at) => stage === stages[at]))
    return known.places;
  const places = placesOf(nodesOf(stages));
  placesOfStages.set(first, { stages: [...stages], places });
  return places;
}

interface KeptNetworks {
  readonly input: StageInput;
  readonly places: Places;
  readonly byChoice: Map<string, StageNetwork>;
}

/** By the output that they are made with, which is one of the input's own. */
const networks = new WeakMap<StageOutput, KeptNetworks>();

/** The network of a stage under its choices, made once for the same input and places. */
export function keptNetwork(input: StageInput, places: Places, choices: NetworkChoices): StageNetwork {
  const { lump, merchants, end, output } = choices;
  let held = networks.get(output);
  if (held?.input !== input || held.places !== places) {
    held = { input, places, byChoice: new Map() };
    networks.set(output, held);
  }
  const key = `${lump} ${merchants} ${end}`;
  const known = held.byChoice.get(key);
  if (known !== undefined) return known;
  const made = stageNetwork(input, places, choices);
  held.byChoice.set(key, made);
  return made;
}
