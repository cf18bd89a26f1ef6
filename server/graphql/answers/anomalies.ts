/** Figures that do not fit together, each with its evidence, its score and ordinary reasons. */
import type { GraphQLResolveInfo } from 'graphql';
import type { AnomaliesAnswer, Anomaly, AnomalyFigure, Searched } from '../../analysis/anomalies/answer.ts';
import { anomalyKind } from '../../analysis/anomalies/kinds.ts';
import { suspicions } from '../../analysis/anomalies/suspicion.ts';
import { figureOfRow } from '../../analysis/figure.ts';
import { type Asking, pageAsked, say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { connectionOf, type Page, pageArgs, pageCost, pageOf, pageOfRows } from '../connection.ts';
import { AnomalyKindEnum, AnomalyStateEnum } from '../enums.ts';
import { EntityType, entityOf, entityOrNull, FigureType, StatementConnection } from '../parts/refs.ts';
import { Answer, type PagedAnswer } from './answer.ts';

const AnomalyFigureType = builder.objectRef<AnomalyFigure>('AnomalyFigure').implement({
  description: 'One number of an anomaly.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'What it is, such as `production`.' }),
    label: t.string({
      description: 'What it is, in words.',
      resolve: ({ label }, _, context, info) => say(label, context, info),
    }),
    figure: t.field({
      type: FigureType,
      description: 'As a statement says it, or as it was worked out.',
      async resolve({ row, figure }, _, { memory }) {
        if (figure !== null) return figure;
        const [statement] = await memory.statements(row === null ? [] : [row]);
        const said = statement === undefined ? null : figureOfRow(statement);
        if (said === null) throw new Error(`the statement at row ${row} has no quantity`);
        return said;
      },
    }),
  }),
});

const AnomalyType = builder.objectRef<Anomaly>('Anomaly').implement({
  description: 'Two figures that do not fit together. It is a question, and accuses nobody.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its name within a release.' }),
    kind: t.field({ type: AnomalyKindEnum, description: 'Its kind.', resolve: ({ kind }) => kind }),
    kindLabel: t.string({
      description: 'Its kind in words.',
      resolve: ({ kind }, _, context, info) => say(anomalyKind(kind).label, context, info),
    }),
    state: t.field({
      type: AnomalyStateEnum,
      description: 'Which form it has.',
      resolve: ({ state }) => state,
    }),
    subject: t.field({
      type: EntityType,
      description: 'The economy that it is about; of a list, the brand.',
      resolve: ({ subject }, _, context) => entityOf(context, subject),
    }),
    object: t.field({
      type: EntityType,
      nullable: true,
      description: 'The other end of a flow; of a list, the smelter.',
      resolve: ({ object }, _, context) => entityOrNull(context, object),
    }),
    product: t.field({
      type: EntityType,
      nullable: true,
      description: 'The code, where it is about trade.',
      resolve: ({ product }, _, context) => entityOrNull(context, product),
    }),
    material: t.field({
      type: EntityType,
      nullable: true,
      description: 'The material, where it is about one alone.',
      resolve: ({ material }, _, context) => entityOrNull(context, material),
    }),
    year: t.exposeInt('year', { description: 'The year.' }),
    sentence: t.string({
      description: 'What was found.',
      resolve: ({ sentence }, _, context, info) => say(sentence, context, info),
    }),
    figures: t.field({
      type: [AnomalyFigureType],
      complexity: listOf(5),
      description: 'The numbers that were set side by side.',
      resolve: ({ figures }) => [...figures],
    }),
    gap: t.field({
      type: FigureType,
      nullable: true,
      description: 'Between the two that are compared; null where nothing is measured.',
      resolve: ({ gap }) => gap,
    }),
    score: t.field({
      type: FigureType,
      description: 'The gap as a share of the whole of its comparison: what anomalies are ranked by.',
      resolve: ({ score }) => score,
    }),
    whole: t.field({
      type: AnomalyFigureType,
      description:
        'Of what the score is a share, and its size: the larger figure of every pair that was compared, added up.',
      resolve: ({ whole }) => whole,
    }),
    innocent: t.stringList({
      complexity: listOf(4),
      description: 'Ordinary ways in which it can come about.',
      resolve: ({ innocent }, _, context, info) => innocent.map((text) => say(text, context, info)),
    }),
    suspicion: t.string({
      description:
        'What it would mean if none of the ordinary ways held; it speaks of records, and accuses nobody.',
      resolve: ({ kind }, _, context, info) => say(suspicions[kind], context, info),
    }),
    toCheck: t.string({
      description: 'What would have to be checked, as a question.',
      resolve: ({ toCheck }, _, context, info) => say(toCheck, context, info),
    }),
    isKeptOut: t.boolean({
      description: 'Whether one of the statements is kept out of every other answer.',
      async resolve({ evidence }, _, { memory }) {
        return (await memory.statements(evidence)).some(({ quarantine }) => quarantine !== null);
      },
    }),
    evidence: t.field({
      type: StatementConnection,
      args: pageArgs(10),
      complexity: pageCost(10),
      extensions: { standard: false },
      description: 'The statements that were compared, ordered by id.',
      resolve: ({ evidence }, args, context) => pageOfRows(context, evidence, { ...args, fallback: 10 }),
    }),
  }),
});

const AnomalySearchType = builder.objectRef<Searched>('AnomalySearch').implement({
  description: 'What one kind was looked for in.',
  fields: (t) => ({
    kind: t.field({ type: AnomalyKindEnum, description: 'The kind.', resolve: ({ kind }) => kind }),
    label: t.string({
      description: 'The kind in words.',
      resolve: ({ kind }, _, context, info) => say(anomalyKind(kind).label, context, info),
    }),
    sentence: t.string({
      description: 'What is an anomaly of this kind.',
      resolve: ({ kind }, _, context, info) => say(anomalyKind(kind).sentence, context, info),
    }),
    year: t.exposeInt('year', { description: 'The year.' }),
    years: t.intList({
      complexity: listOf(25),
      description: 'Years that can be asked for, ascending.',
      resolve: ({ years }) => [...years],
    }),
    compared: t.exposeInt('compared', { description: 'How many things were compared, over all economies.' }),
    notComparable: t.exposeInt('notComparable', {
      description: 'How many had one figure only, or none that compares.',
    }),
    found: t.exposeInt('found', { description: 'How many are listed here.' }),
  }),
});

const AnomalyConnection = connectionOf('Anomaly', AnomalyType);

/** Anomalies counted into the cost of a page; longer pages multiply the cost of the whole field. */
const usualPage = 25;

/** Cost of the query field: `first` stands there, and the anomalies it asks for stand below it. */
export function anomaliesCost({ first }: { readonly first?: number | null | undefined }): {
  readonly field: number;
  readonly multiplier: number;
} {
  const { multiplier } = pageCost(usualPage)({ first });
  return { field: 500, multiplier: Math.max(1, multiplier / usualPage) };
}

function pageOfAnomalies(context: Asking, info: GraphQLResolveInfo, list: readonly Anomaly[]): Page<Anomaly> {
  return pageOf(context, list, { ...pageAsked(context, info), fallback: usualPage });
}

export const AnomaliesType = builder.objectRef<AnomaliesAnswer & PagedAnswer>('Anomalies').implement({
  description: 'Figures that do not fit together, highest score first.',
  interfaces: [Answer],
  fields: (t) => ({
    searched: t.field({
      type: [AnomalySearchType],
      complexity: listOf(6),
      description: 'The kinds that could be looked for, each with its year and how much was compared.',
      resolve: ({ searched }) => [...searched],
    }),
    anomalies: t.field({
      type: AnomalyConnection,
      complexity: { field: 2, multiplier: usualPage },
      description: 'Highest score first, then by id.',
      resolve: ({ anomalies }, _, context, info) => pageOfAnomalies(context, info, anomalies),
    }),
  }),
});
