/** What a question must hold once its networks are there, or what is said instead of an answer. */
import { QuestionError } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { nearestQuestions } from './gather.ts';
import { answerableOfGroup, groupRefusal, isGroup } from './group-table.ts';
import { noOutput, noUse } from './named.ts';
import type { Question } from './question.ts';
import { produced, sum, used } from './system.ts';

/** More than this of what the world uses without an origin, and shares of the rest say little. */
const mostUnknown = 0.5;

/** @throws QuestionError where the answer would say nothing, or something false, of who was asked about */
export function check(context: GraphContext, question: Question): void {
  const { plan, values, base, users, producers } = question;
  const { material, year, consumer, producer } = plan;
  const stop = (
    text: string,
    nearest: readonly string[] = nearestQuestions(context, { material, year }),
  ): never => {
    throw new QuestionError('NOT_ANSWERABLE', `origin of ${material} in ${year}: ${text}`, nearest, material);
  };
  const last = base.stages.at(-1);
  if (last !== undefined && question.isWeak) {
    const unknown = sum(last.prepared.shortfall);
    const used = sum(last.prepared.use);
    if (unknown > mostUnknown * used)
      stop(`${Math.round((100 * unknown) / used)} % of what is used has no known origin in these tables`);
  }
  for (const end of [consumer, producer]) {
    if (question.isWeak && isGroup(end))
      stop(`the shares are weak, so that none is given for a group; ask for one economy`);
  }
  checkTables(context, question, stop);
  const refuse = ({ text, nearest }: ReturnType<typeof noUse>): never =>
    stop(text, [...nearest, ...nearestQuestions(context, { material, year })]);
  if (users !== undefined && !(used(base, users) > 0)) refuse(noUse(context, question));
  if (producers !== undefined && !(produced(base, producers) > 0)) refuse(noOutput(context, question));
  if (values.draws > 0 && (base.stages.length !== 1 || users?.length !== 1)) {
    throw new QuestionError(
      'BAD_USER_INPUT',
      'draws: are made for one stage and one consumer; give stage and consumer',
    );
  }
}

type Stop = (text: string, nearest?: readonly string[]) => never;

/** What a group uses is asked of the table of the last stage, what it produces of that of the first. */
function checkTables(
  context: GraphContext,
  { plan, values, stages, base, users, producers, places }: Question,
  stop: Stop,
): void {
  const asked = [
    { group: plan.consumer, stage: stages.at(-1), members: users, masses: base.use },
    { group: plan.producer, stage: stages[0], members: producers, masses: base.output },
  ] as const;
  for (const { group, stage, members = [], masses } of asked) {
    if (!isGroup(group) || stage === undefined) continue;
    const reason = groupRefusal(context, stage.plan, group);
    if (reason === undefined) continue;
    const mass = (node: number): number => masses[node] ?? 0;
    const [largest] = members.filter((node) => mass(node) > 0).sort((a, b) => mass(b) - mass(a));
    const end = group === plan.consumer ? 'consumer' : 'producer';
    stop(reason.en, [
      ...answerableOfGroup(context, { ...values, ...plan }),
      ...(largest === undefined
        ? []
        : [
            `origin(material: "${plan.material}", ${end}: "${places.nodes[largest] ?? ''}"${stages.length > 1 ? '' : `, stage: ${stage.plan.stage.toUpperCase()}`}, year: ${plan.year})`,
          ]),
    ]);
  }
}
