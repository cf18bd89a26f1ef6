/** The main figure of a trace, the South's share of the first material's mine output, over each choice. */
import { type SchemeId, schemes } from '../../../schema/scheme.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { ChoiceRange } from '../answer.ts';
import { type ChoiceOption, choiceRange } from '../choice-range.ts';
import type { GraphContext } from '../context/context.ts';
import { fill } from '../label.ts';
import { shareAmount } from '../whole/share.ts';
import { type Whole, whole } from '../whole/whole.ts';
import type { TraceParameters } from './answer.ts';
import { mainFigure } from './caveats.ts';
import { deviceName, type MaterialOutput, materialName } from './outputs.ts';
import type { TracePlan } from './plan.ts';

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
  const ofContent = contentChoice(context, plan, output);
  const world = output?.mined;
  const choice = plan.materials[0]?.extraction;
  if (output === undefined || world === undefined || choice === undefined) return ofContent;
  const parts = { material: materialName(context, output.material), year: world.year };
  const known = schemes.ids.filter((scheme) => context.membership.hasScheme(scheme));
  const bySchemes = known.map(
    (scheme): ChoiceOption => ({ option: scheme, value: southShare(context, world, scheme) }),
  );
  const worlds = [choice.series, ...choice.others].flatMap(
    (series) => whole(context, { series, year: choice.year, rule: values.precedence }, rows) ?? [],
  );
  const bySources = worlds.map(
    (one): ChoiceOption => ({
      option: `${one.series.source} ${one.series.edition}`,
      value: southShare(context, one, values.scheme),
    }),
  );
  return [
    ...choiceRange('scheme', bySchemes, fill(mainFigure.scheme, parts)),
    ...choiceRange('precedence', bySources, fill(mainFigure.precedence, parts)),
    ...ofContent,
  ];
}

/** What one device holds of the first material, over the accounts of its sources. */
function contentChoice(
  context: GraphContext,
  plan: TracePlan,
  output: MaterialOutput | undefined,
): readonly ChoiceRange[] {
  const content = plan.contents.find(({ entity }) => entity === output?.material);
  if (content?.mass == null) return [];
  const options = content.accounts.map(({ of, grams }): ChoiceOption => ({ option: of, value: grams }));
  const text = fill(mainFigure.content, {
    material: materialName(context, content.entity),
    device: deviceName(context, plan.start),
  });
  return choiceRange('content', options, text, content.mass.quantity.unit);
}

function southShare(context: GraphContext, world: Whole, scheme: SchemeId): number {
  const south = world.economies.filter(
    ({ entity }) => context.membership.side(entity, scheme, world.year) === 'south',
  );
  return shareAmount(world, south).value;
}
