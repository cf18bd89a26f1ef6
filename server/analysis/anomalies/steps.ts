/** Two figures of one series, one after the other: what jumps and revisions have in common. */
import type { Label } from '../../../schema/label.ts';
import type { Amount } from '../../../schema/store.ts';
import { convert } from '../../../schema/unit.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf } from '../figure.ts';
import { nameOf } from '../label.ts';
import type { Anomaly, AnomalyFigure } from './answer.ts';
import type { Found } from './kind.ts';
import { workedOut } from './parts.ts';
import { type Compared, factorOf, gapFigure, leastScore, Whole } from './score.ts';
import { type Thing, thingsOf, wordsOf } from './series-rows.ts';

export type Step = readonly [first: Amount, second: Amount];

/** What a kind says of a step that it lists. */
type Said = Pick<Anomaly, 'state' | 'sentence' | 'innocent' | 'toCheck'> & {
  readonly figures: readonly AnomalyFigure[];
};

export interface StepKind {
  readonly id: 'jump' | 'revision';
  readonly year: number;
  /** Listed from this factor on. */
  readonly leastFactor: number;
  /** The steps of one thing: their wholes are of all of them. */
  readonly stepsOf: (thing: Thing) => readonly Step[];
  readonly say: (step: Step, isMore: boolean) => Said;
}

export function findSteps(context: GraphContext, amounts: readonly Amount[], kind: StepKind): Found {
  const anomalies: Anomaly[] = [];
  let compared = 0;
  let notComparable = 0;
  for (const thing of thingsOf(context, amounts)) {
    const steps = kind.stepsOf(thing);
    const subjects = new Set([...thing.editions.values()].flatMap((one) => [...one.keys()])).size;
    compared += steps.length;
    notComparable += subjects - steps.length;
    const unit = thing.first.unit ?? '';
    const measured = steps.map((step) => [step, comparedOf(step, unit)] as const);
    const whole = new Whole();
    for (const [, of] of measured) whole.add(of);
    for (const [step, of] of measured) {
      if (of.a === of.b || factorOf(of) < kind.leastFactor || whole.scoreOf(of) < leastScore) continue;
      anomalies.push({
        ...subjectOf(kind, step[1]),
        ...kind.say(step, of.b > of.a),
        gap: gapFigure(of, unit),
        score: whole.figureOf(of),
        whole: workedOut('wholeOfSeries', whole.totalIn(unit), {
          what: wordsOf(context, step[1]),
          year: String(kind.year),
        }),
        evidence: rowsOf([...of.rows].sort((a, b) => a - b)),
      });
    }
  }
  return { anomalies, compared, notComparable };
}

function comparedOf([first, second]: Step, unit: string): Compared {
  const amountOf = ({ value, unit: from }: Amount): number => convert(value ?? 0, from ?? unit, unit);
  return { a: amountOf(first), b: amountOf(second), rows: [first.row, second.row] };
}

type About = Pick<Anomaly, 'id' | 'kind' | 'subject' | 'object' | 'product' | 'material' | 'year'>;

function subjectOf({ id, year }: StepKind, of: Amount): About {
  const { subject, predicate, object, product, stage, source, edition, unit } = of;
  const material = object?.startsWith('material:') === true ? object : null;
  return {
    id: [id, subject, predicate, object, product, stage, unit, year, source, edition]
      .filter((part) => part !== null)
      .join(' '),
    kind: id,
    subject,
    object: material === null ? object : null,
    product,
    material,
    year,
  };
}

/** Whose figure of what by whom, for sentences. */
export function partsOf(context: GraphContext, of: Amount): Readonly<Record<string, Label | string>> {
  return {
    economy: nameOf(context, of.subject),
    what: wordsOf(context, of),
    source: context.sources.get(of.source)?.shortTitle ?? of.source,
  };
}
