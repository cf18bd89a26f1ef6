/** Whether the publisher of an output names who was asked about; what it does not name may be in what it lumps together. */
import type { Label } from '../../../schema/label.ts';
import type { GraphContext } from '../context/context.ts';
import { inEach, nameOf } from '../label.ts';
import { isGroup } from './group-table.ts';
import type { StageNetwork } from './network.ts';
import type { Question } from './question.ts';
import { produced } from './system.ts';

/** Members of a group as producers; an economy asked for alone counts as its own only member. */
export interface Naming {
  readonly network: StageNetwork;
  readonly members: readonly string[];
  /** Members that are not on the list, or stand there without an amount. */
  readonly withoutAmount: readonly string[];
  /** Of them those that are listed, the amount withheld or missing. */
  readonly withheld: readonly string[];
}

export function namingOf(context: GraphContext, { plan, base }: Question): Naming | undefined {
  const [network] = base.stages;
  if (plan.producer === null || network === undefined) return undefined;
  const members = plan.producer.startsWith('group:')
    ? context.membership.membersOf(plan.producer)
    : [plan.producer];
  const { world } = network.output;
  const given = new Set(world.economies.map(({ entity }) => entity));
  const listed = new Set(world.withoutValue.map(({ subject }) => subject));
  const isPlaced = network.key !== undefined;
  // A lump that is shared out leaves nothing to those who get no part of it.
  const withoutAmount = members.filter((member) => !given.has(member) && (!isPlaced || listed.has(member)));
  return { network, members, withoutAmount, withheld: withoutAmount.filter((member) => listed.has(member)) };
}

/** The publisher of a stage's output with its edition. */
export function publisherOf(context: GraphContext, { output }: StageNetwork): Label {
  const { source, edition } = output.world.series;
  const title = context.sources.get(source)?.shortTitle;
  return inEach((language) => `${title?.[language] ?? source} ${edition}`);
}

/**
 * Tonnes that a producing group may have beside what its named members have: what the publisher lumps together or
 * leaves over. 0 where it gives an amount of every member, and of one economy, which it gives or does not.
 */
export function beyondNamed(context: GraphContext, question: Question): number {
  if (!isGroup(question.plan.producer)) return 0;
  const naming = namingOf(context, question);
  return naming === undefined || naming.withoutAmount.length === 0 ? 0 : naming.network.lumped;
}

const inTonnes = (mass: number): string => `${Math.round(mass).toLocaleString('en')} t`;

/** Why nothing is known of what the producer made, and what can be asked instead. */
export function noOutput(
  context: GraphContext,
  question: Question,
): { readonly text: string; readonly nearest: readonly string[] } {
  const { plan, producers = [] } = question;
  const naming = namingOf(context, question);
  const name = nameOf(context, plan.producer ?? '').en;
  if (naming === undefined) throw new Error('a question without a producer');
  const { network, members, withoutAmount, withheld } = naming;
  const publisher = publisherOf(context, network).en;
  if (withoutAmount.length === 0)
    return { text: `${name} produces none of it according to ${publisher}`, nearest: [] };
  const who = isGroup(plan.producer)
    ? `${withoutAmount.length} of ${members.length} members of ${name} are`
    : `${name} is`;
  const kind = withheld.length === withoutAmount.length ? 'listed without an amount' : 'not named';
  const lump =
    network.lumped > 0
      ? `it may be among what is lumped together or left over (${inTonnes(network.lumped)})`
      : 'what it produces is not known';
  const isPlacedThen = produced(question.systemWith({ lump: 'by-other-publisher' }), producers) > 0;
  return {
    text: `${who} ${kind} by ${publisher}; ${lump}`,
    nearest: isPlacedThen ? [withLumpPlaced(question, 'producer')] : [],
  };
}

/** Why nothing is known of what the consumer uses, and what can be asked instead. */
export function noUse(
  context: GraphContext,
  question: Question,
): { readonly text: string; readonly nearest: readonly string[] } {
  const { plan, base, users = [] } = question;
  const name = nameOf(context, plan.consumer ?? '').en;
  const prepared = base.stages.at(-1)?.prepared;
  const short = users.reduce((sum, node) => sum + (prepared?.shortfall[node] ?? 0), 0);
  if (short > 0) {
    const placed = question.systemWith({ lump: 'by-other-publisher' });
    return {
      text: `${name} exports ${inTonnes(short)} more than its listed output and its imports come to, so that what it uses is not known`,
      nearest: users.some((node) => (placed.use[node] ?? 0) > 0)
        ? [withLumpPlaced(question, 'consumer')]
        : [],
    };
  }
  const isThere = users.some((node) =>
    base.stages.some(({ prepared: own }) => (own.throughput[node] ?? 0) > 0),
  );
  return {
    text: isThere
      ? `${name} uses none of it according to these tables: all that it has is exported`
      : `${name} has neither output nor trade in these tables`,
    nearest: [],
  };
}

/** The same question with the lump placed by another publisher, in the words of the API. */
function withLumpPlaced({ plan, values }: Question, end: 'consumer' | 'producer'): string {
  const stage = values.stage === null ? '' : `, stage: ${values.stage.toUpperCase()}`;
  return `origin(material: "${plan.material}", ${end}: "${plan[end] ?? ''}"${stage}, year: ${plan.year}, options: { lump: BY_OTHER_PUBLISHER })`;
}
