/** What the main figure of an answer would be under every other choice. */

import type { Label } from '../../../schema/label.ts';
import { type SchemeId, schemes } from '../../../schema/scheme.ts';
import { stages as lifeStages } from '../../../schema/stage.ts';
import type { ChoiceRange } from '../answer.ts';
import { type ChoiceOption, choiceRange } from '../choice-range.ts';
import type { GraphContext } from '../context/context.ts';
import { sidesUnder } from '../flows/sides.ts';
import { fill, labelInSentence, nameOf } from '../label.ts';
import type { OriginAnswer } from './answer.ts';
import { lumpOptions, merchantOptions } from './parameters.ts';
import { destinationsIn, type Override, originsIn, type Question, totalIn } from './question.ts';
import type { StageOutput } from './stage-input.ts';
import type { System } from './system.ts';
import { choiceWords } from './words.ts';

interface Main {
  readonly text: Label;
  readonly of: (system: System) => number;
  /** Whether the figure means anything by another publisher's output of the first stage: does it name the economy? */
  readonly isNamedBy: (output: StageOutput) => boolean;
}

/** The share of the economy that stands first, or that both ends name; for the world that of unknown origin. */
function mainOf(
  context: GraphContext,
  question: Question,
  { origins, destinations }: Pick<OriginAnswer, 'origins' | 'destinations'>,
): Main | undefined {
  const { users, producers, plan, places } = question;
  const whole = (system: System): number => totalIn(question, system);
  const part = (mass: number, system: System): number =>
    whole(system) > 0 ? Math.min(1, mass / whole(system)) : 0;
  if (users === undefined && producers === undefined) {
    return {
      text: choiceWords.unknown,
      isNamedBy: () => true,
      of: (system) =>
        part(
          originsIn(question, system).unknowns.reduce((total, { mass }) => total + mass, 0),
          system,
        ),
    };
  }
  const isConsumer = users !== undefined;
  const named = isConsumer && producers !== undefined ? plan.producer : null;
  const first = named ?? (isConsumer ? origins : destinations)[0]?.economy;
  if (first === undefined) return undefined;
  const members = named !== null && producers !== undefined ? producers : [places.of.get(first) ?? -1];
  const partsIn = isConsumer ? originsIn : destinationsIn;
  const ids = new Set(members.map((place) => places.nodes[place] ?? ''));
  return {
    isNamedBy: ({ world }) => !isConsumer || world.economies.some(({ entity }) => ids.has(entity)),
    text: fill(isConsumer ? choiceWords.origin : choiceWords.destination, { name: nameOf(context, first) }),
    of: (system) =>
      part(
        members.reduce((total, place) => total + (partsIn(question, system).known[place] ?? 0), 0),
        system,
      ),
  };
}

const nameOfOutput = ({ planned: { series } }: StageOutput): string => `${series.source} ${series.edition}`;

export function choicesOf(
  context: GraphContext,
  question: Question,
  answer: Pick<OriginAnswer, 'origins' | 'destinations'>,
): readonly ChoiceRange[] {
  const { base, ends, inputs, values } = question;
  const main = mainOf(context, question, answer);
  if (main === undefined) return [];
  const at = (override: Override): number => main.of(question.systemWith(override));
  const own = main.of(base);
  const stagesOf = [
    ['oreOutput', inputs.ore],
    ['metalOutput', inputs.metal],
  ] as const;
  const precedence = stagesOf.flatMap(([name, input]): readonly ChoiceRange[] => {
    if (input === undefined) return [];
    // A publisher that lumps the economy with others does not say that it produces nothing.
    const others = input.others.filter((output) => input !== question.stages[0] || main.isNamedBy(output));
    if (others.length === 0) return [];
    const options: ChoiceOption[] = [
      { option: nameOfOutput(input.output), value: own },
      ...others.map((output) => ({ option: nameOfOutput(output), value: at({ [name]: output }) })),
    ];
    // In two stages there are two such choices.
    const stage = labelInSentence(lifeStages.get(input.plan.stage).label);
    const text =
      question.stages.length > 1 ? fill(choiceWords.atStage, { text: main.text, stage }) : main.text;
    return choiceRange('precedence', options, text);
  });
  const isLumped = base.stages.some(({ lumped, key }) => lumped > 0 || key !== undefined);
  const canPlace = question.stages.some(({ keys }) => keys.length > 0);
  const lump = isLumped && canPlace ? lumpOptions : [];
  const hasMerchants = base.stages.some(({ merchants }) => merchants.length > 0);
  const merchants = hasMerchants ? merchantOptions : [];
  const [low, high] = ends;
  return [
    ...precedence,
    ...choiceRange(
      'lump',
      lump.map((option) => ({ option, value: option === values.lump ? own : at({ lump: option }) })),
      main.text,
    ),
    ...choiceRange(
      'merchants',
      merchants.map((option) => ({
        option,
        value: option === values.merchants ? own : at({ merchants: option }),
      })),
      main.text,
    ),
    ...choiceRange(
      'factor',
      low === undefined || high === undefined
        ? []
        : [
            { option: 'low', value: main.of(low) },
            { option: 'middle', value: own },
            { option: 'high', value: main.of(high) },
          ],
      main.text,
    ),
    ...overSchemes(context, question),
  ];
}

/** The South's share under each scheme whose lists the graph holds; none where shares are weak. */
function overSchemes(context: GraphContext, question: Question): readonly ChoiceRange[] {
  const { users, producers, base, places, plan, isWeak } = question;
  const whole = totalIn(question, base);
  if (isWeak || !(whole > 0)) return [];
  const partsIn = users === undefined && producers !== undefined ? destinationsIn : originsIn;
  const { known } = partsIn(question, base);
  const options = schemes.ids
    .filter((scheme) => context.membership.hasScheme(scheme))
    .map((scheme: SchemeId): ChoiceOption => {
      const side = sidesUnder(context, scheme, plan.year);
      const south = known.reduce(
        (total, mass, place) =>
          mass > 0 && side(places.nodes[place] ?? '') === 'south' ? total + mass : total,
        0,
      );
      return { option: scheme, value: Math.min(1, south / whole) };
    });
  return choiceRange('scheme', options, choiceWords.south);
}
