/** How much of an answer rests on what is assumed of goods that cross a border, such as what they contain. */
import { destinationsIn, originsIn, type Question, totalIn } from './question.ts';
import { type Parts, sum } from './system.ts';

const isProducerAlone = ({ users, producers }: Question): boolean =>
  users === undefined && producers !== undefined;

/** What is told of the consumer, of the producer alone, or of the world. */
export const partsOfAnswer = (question: Question): Parts =>
  (isProducerAlone(question) ? destinationsIn : originsIn)(question, question.base);

/**
 * Tonnes of the total that crossed no border at the stage: of a consumer what it uses of its own output, of a producer
 * what it keeps of it. No content of goods is needed for them.
 * @param isCounted whether the output of a place is to be counted
 */
function atHome(question: Question, place: number, isCounted: (node: number) => boolean): number {
  const { base, users, producers } = question;
  const prepared = base.stages[place]?.prepared;
  if (prepared === undefined) return 0;
  const { throughput, production, use } = prepared;
  const nodes = users ?? producers ?? throughput.keys();
  let total = 0;
  for (const node of nodes) {
    const through = throughput[node] ?? 0;
    if (through > 0 && isCounted(node)) total += ((use[node] ?? 0) * (production[node] ?? 0)) / through;
  }
  return total;
}

const share = (mass: number, total: number): number | null =>
  total > 0 ? Math.min(1, Math.max(0, mass / total)) : null;

/**
 * Share of the total that rests on what is assumed of the goods of one stage. Of one stage alone, and of the last of
 * two, it is what crossed a border. Of ore before metal it is all that is followed to ore: what is matched at all
 * depends on it. Null where the total is nothing.
 */
export function shareOfStage(question: Question, place: number): number | null {
  const { base } = question;
  const total = totalIn(question, base);
  if (base.stages.length === 1) return share(total - atHome(question, 0, () => true), total);
  const { known, unknowns } = partsOfAnswer(question);
  if (isProducerAlone(question)) return share(place === 0 ? total : sum(known), total);
  if (place > 0) return share(total - atHome(question, place, () => true), total);
  const ofOre = unknowns.filter(({ stage }) => stage === 'extraction');
  return share(
    ofOre.reduce((all, { mass }) => all + mass, sum(known)),
    total,
  );
}

/**
 * Tonnes of known origin, or of known use, that rest on any assumption: a lump that is placed, one pool, or what is
 * assumed of goods. In two stages the last is all that is known, since what is matched depends on it.
 */
export function assumedIn(question: Question): number {
  const { stages, base } = question;
  const { known, assumed } = partsOfAnswer(question);
  const all = sum(known);
  const isOfGoods = stages.some(({ output }) => output.planned.factors.some(({ isAssumed }) => isAssumed));
  if (!isOfGoods) return assumed;
  if (stages.length > 1) return all;
  const placed = base.stages[0]?.placed;
  return Math.max(assumed, all - atHome(question, 0, (node) => placed?.has(node) !== true));
}
