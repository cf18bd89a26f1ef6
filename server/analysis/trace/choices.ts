/** The main figure of a trace, the South's share of the first material's mine output, over each choice. */
import { defaultPrecedence } from '../../../schema/precedence.ts';
import { type SchemeId, schemes } from '../../../schema/scheme.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { ChoiceRange, Quantity } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { fill } from '../label.ts';
import { shareAmount } from '../whole/share.ts';
import { type Whole, whole } from '../whole/whole.ts';
import type { TraceParameters } from './answer.ts';
import { mainFigure } from './caveats.ts';
import { type MaterialOutput, materialName } from './outputs.ts';
import type { TracePlan } from './plan.ts';

interface Option {
  readonly option: string;
  readonly value: number;
}

export function choicesOf(
  context: GraphContext,
  plan: TracePlan,
  {
    output,
    rows,
    values,
  }: {
    readonly output: MaterialOutput | undefined;
    readonly rows: readonly StatementRow[];
    readonly values: TraceParameters;
  },
): readonly ChoiceRange[] {
  const world = output?.mined;
  const choice = plan.materials[0]?.extraction;
  if (output === undefined || world === undefined || choice === undefined) return [];
  const parts = { material: materialName(context, output.material), year: world.year };
  const known = schemes.ids.filter((scheme) => context.membership.hasScheme(scheme));
  const bySchemes = known.map(
    (scheme): Option => ({ option: scheme, value: southShare(context, world, scheme) }),
  );
  const worlds = [choice.series, ...choice.others].flatMap(
    (series) =>
      whole(context, { series, year: choice.year, rule: values.precedence ?? defaultPrecedence }, rows) ?? [],
  );
  const bySources = worlds.map(
    (one): Option => ({
      option: `${one.series.source} ${one.series.edition}`,
      value: southShare(context, one, values.scheme),
    }),
  );
  return [
    ...rangeOf('scheme', bySchemes, fill(mainFigure.scheme, parts)),
    ...rangeOf('precedence', bySources, fill(mainFigure.precedence, parts)),
  ];
}

function southShare(context: GraphContext, world: Whole, scheme: SchemeId): number {
  const south = world.economies.filter(
    ({ entity }) => context.membership.side(entity, scheme, world.year) === 'south',
  );
  return shareAmount(world, south).value;
}

function rangeOf(
  choice: ChoiceRange['choice'],
  options: readonly Option[],
  text: ChoiceRange['text'],
): readonly ChoiceRange[] {
  if (options.length < 2) return [];
  const sorted = [...options].sort((a, b) => a.value - b.value || (a.option < b.option ? -1 : 1));
  const [least, most] = [sorted[0] as Option, sorted.at(-1) as Option];
  const quantity = ({ value }: Option): Quantity => ({
    value,
    low: null,
    high: null,
    unit: 'fraction',
    status: 'derived',
    missing: null,
  });
  return [
    {
      choice,
      text,
      least: quantity(least),
      most: quantity(most),
      leastOption: least.option,
      mostOption: most.option,
    },
  ];
}
