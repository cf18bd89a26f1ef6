/** What a reader of an answer about origins must know. */
import type { Label } from '../../../schema/label.ts';
import { stages as lifeStages } from '../../../schema/stage.ts';
import type { GraphContext } from '../context/context.ts';
import { flowExtent } from '../flows/cover.ts';
import { fill, inEach, labelInSentence, listed, nameOf, percentText } from '../label.ts';
import { hasStatedError } from './draws.ts';
import { incompleteTable, isGroup } from './group-table.ts';
import { beyondNamed, namingOf, publisherOf } from './named.ts';
import type { Question } from './question.ts';
import { sum } from './system.ts';
import { sameWeight } from './weight-words.ts';
import { caveatWords } from './words.ts';

export function caveatsOf(context: GraphContext, question: Question): readonly Label[] {
  const { base, stages, inputs, values, plan, isWeak } = question;
  const found: Label[] = [];
  const names = (ids: readonly string[]): Label =>
    listed(
      ids.map((id) => nameOf(context, id)),
      12,
    );
  if (isWeak) found.push(caveatWords.weak);
  if (inputs.leftOut !== undefined) {
    const [only] = base.stages;
    const stage = labelInSentence(lifeStages.get(only?.input.plan.stage ?? 'refining').label);
    const reason = inputs.leftOut.text;
    found.push(fill(caveatWords.oneStage, { stage, reason: inEach(() => reason) }));
  }
  if (stages.length > 1) found.push(caveatWords.stages);
  for (const { plan: own } of stages) {
    const [first] = own.codes;
    if (first === undefined) continue;
    const extent = flowExtent(context, first.table, 'mass');
    if (extent.kind !== 'complete') found.push(extent.text);
    found.push(fill(caveatWords.codes, { products: names(own.codes.map(({ table }) => table.product)) }));
  }
  const isAsWeighed = stages.some(
    ({ plan: own, output }) =>
      own.stage === 'extraction' &&
      own.codes.length > 0 &&
      output.planned.factors.every(({ kind }) => kind === 'same'),
  );
  if (isAsWeighed) found.push(sameWeight);
  if (base.stages.some(({ prepared }) => sum(prepared.shortfall) > 0)) found.push(caveatWords.shortfall);
  for (const { lumped, prepared, input } of base.stages) {
    const all = lumped + sum(prepared.production);
    if (lumped > 0) {
      found.push(fill(caveatWords.lumped, { share: percentText(lumped / all, 2) }));
      if (values.lump === 'by-other-publisher') found.push(caveatWords.noKey);
    }
    const withheld = input.output.world.withoutValue.map(({ subject }) => subject);
    if (withheld.length > 0) found.push(fill(caveatWords.withheld, { names: names(withheld) }));
    const { withoutMass, quarantined } = input.traded;
    if (withoutMass > 0) found.push(fill(caveatWords.withoutMass, { count: withoutMass }));
    if (quarantined > 0) found.push(fill(caveatWords.quarantined, { count: quarantined }));
    if (prepared.selfFlows.count > 0)
      found.push(fill(caveatWords.selfFlows, { count: prepared.selfFlows.count }));
  }
  for (const { rings } of base.stages)
    for (const ring of rings)
      found.push(
        fill(caveatWords.ring, { names: names(ring.map((node) => question.places.nodes[node] ?? '')) }),
      );
  const merchants = base.stages.flatMap((stage) =>
    stage.merchants.map(({ node }) => question.places.nodes[node] ?? ''),
  );
  if (merchants.length > 0)
    found.push(fill(caveatWords.merchants, { names: names([...new Set(merchants)]) }));
  if (stages.some(({ plan: own, oneSided }) => own.codes.length > 0 && oneSided === undefined))
    found.push(caveatWords.noMirror);
  if ([plan.consumer, plan.producer].some(isGroup)) found.push(caveatWords.group);
  found.push(...otherTables(context, question), ...membersNotKnown(context, question));
  if (values.draws > 0 && !hasStatedError(question)) found.push(drawsOfNothing(context, question));
  found.push(caveatWords.use);
  const seen = new Set<string>();
  return found.filter(({ en }) => !seen.has(en) && seen.add(en));
}

/** Of a group in two stages one table holds every flow, by the rule; the other may not, and is asked all the same. */
function otherTables(context: GraphContext, { plan, stages }: Question): readonly Label[] {
  const others = [
    ...(isGroup(plan.consumer) ? stages.slice(0, -1) : []),
    ...(isGroup(plan.producer) ? stages.slice(1) : []),
  ];
  return others
    .filter((input) => incompleteTable(context, input.plan) !== undefined)
    .map((input) =>
      fill(caveatWords.otherTable, { stage: labelInSentence(lifeStages.get(input.plan.stage).label) }),
    );
}

/** Members of a group that no output is given of, or whose use the shortfall hides. */
function membersNotKnown(context: GraphContext, question: Question): readonly Label[] {
  const { plan, base, users = [], places } = question;
  const found: Label[] = [];
  const naming = isGroup(plan.producer) ? namingOf(context, question) : undefined;
  if (naming !== undefined && naming.withoutAmount.length > 0) {
    const parts = {
      name: nameOf(context, plan.producer ?? ''),
      count: naming.withoutAmount.length,
      members: naming.members.length,
      publisher: publisherOf(context, naming.network),
    };
    // With a consumer the amount is what that one uses.
    const isLumped = question.users === undefined && beyondNamed(context, question) > 0;
    found.push(fill(isLumped ? caveatWords.notNamedLump : caveatWords.notNamed, parts));
  }
  const prepared = base.stages.at(-1)?.prepared;
  const short = users.filter((node) => (prepared?.shortfall[node] ?? 0) > 0);
  if (isGroup(plan.consumer) && short.length > 0) {
    const names = short.map((node) => nameOf(context, places.nodes[node] ?? ''));
    found.push(fill(caveatWords.membersShort, { names: listed(names, 12) }));
  }
  return found;
}

function drawsOfNothing(context: GraphContext, { base }: Question): Label {
  const publishers = base.stages.map((network) => publisherOf(context, network));
  const goods = base.stages.flatMap(({ input }) => input.plan.codes.map(({ table }) => table.product));
  return fill(caveatWords.noErrors, {
    publishers: listed(publishers),
    products: listed(goods.map((id) => nameOf(context, id))),
  });
}
