/** Flows: who sends goods of one code to whom, with what the table covers, sums by side, by economy and by year. */
import type { GraphQLResolveInfo } from 'graphql';
import { schemes } from '../../../schema/scheme.ts';
import type { Flow, FlowsAnswer } from '../../analysis/flows/answer.ts';
import { flowMirrors } from '../../analysis/flows/mirror.ts';
import { sharesIn, unitValueOf } from '../../analysis/flows/share.ts';
import { batchesOf, flowYears, tablesOverYears } from '../../analysis/flows/years.ts';
import { type Asking, pageAsked } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { endsOfPage, type Page, PageInfo, pageArgs, pageCost, pageOf, pageOfRows } from '../connection.ts';
import { cursorAt } from '../cursor.ts';
import { CodeFitEnum, FlowMeasureEnum, SideEnum } from '../enums.ts';
import {
  EntityType,
  entityOf,
  entityOrNull,
  FigureType,
  SchemeType,
  SourceType,
  StatementConnection,
  sourceOf,
} from '../parts/refs.ts';
import { askKept } from '../question-field.ts';
import { Answer, type PagedAnswer } from './answer.ts';
import {
  FlowEconomyType,
  FlowExtentType,
  FlowMirrorType,
  FlowProductType,
  FlowSidesType,
  FlowTotalType,
  FlowYearType,
} from './flow-parts.ts';

/** A flow with the answer whose whole it is a part of. */
interface FlowOf {
  readonly flow: Flow;
  readonly answer: FlowsAnswer;
}

const FlowType = builder.objectRef<FlowOf>('Flow').implement({
  description: 'What one economy sends to another. What the publisher does not give is null, not zero.',
  fields: (t) => ({
    from: t.field({
      type: EntityType,
      description: 'Who sends.',
      resolve: ({ flow }, _, context) => entityOf(context, flow.from),
    }),
    to: t.field({
      type: EntityType,
      description: 'Who receives.',
      resolve: ({ flow }, _, context) => entityOf(context, flow.to),
    }),
    fromSide: t.field({
      type: SideEnum,
      description: 'The sender’s side under the scheme.',
      resolve: ({ flow }) => flow.fromSide,
    }),
    toSide: t.field({
      type: SideEnum,
      description: 'The receiver’s side under the scheme.',
      resolve: ({ flow }) => flow.toSide,
    }),
    product: t.field({
      type: EntityType,
      description: 'The code.',
      resolve: ({ answer }, _, context) => entityOf(context, answer.product),
    }),
    value: t.field({
      type: FigureType,
      nullable: true,
      description: 'In money.',
      resolve: ({ flow }) => flow.value,
    }),
    mass: t.field({
      type: FigureType,
      nullable: true,
      description: 'In mass.',
      resolve: ({ flow }) => flow.mass,
    }),
    unitValue: t.field({
      type: FigureType,
      nullable: true,
      description: 'Value by mass.',
      resolve: ({ flow }) => unitValueOf(flow),
    }),
    shareOfValue: t.field({
      type: FigureType,
      nullable: true,
      description: 'Share of the whole’s value; without a number where the whole is not known.',
      resolve: ({ flow, answer }) => sharesIn(answer, flow).shareOfValue,
    }),
    shareOfMass: t.field({
      type: FigureType,
      nullable: true,
      description: 'Share of the whole’s mass; without a number where the whole is not known.',
      resolve: ({ flow, answer }) => sharesIn(answer, flow).shareOfMass,
    }),
    mirror: t.field({
      type: FlowMirrorType,
      nullable: true,
      description: 'What both economies report of it; null when the graph holds neither report.',
      async resolve({ flow, answer: { product, year } }, _, context) {
        const known = await askKept(
          context,
          flowMirrors,
          { product, year },
          (all) => Object.keys(all).length / 500,
        );
        const key = `${flow.from} ${flow.to}`;
        return Object.hasOwn(known, key) ? (known[key] ?? null) : null;
      },
    }),
  }),
});

const FlowEdge = builder.objectRef<FlowOf & { readonly place: number }>('FlowEdge').implement({
  description: 'One item of a FlowConnection with its cursor.',
  fields: (t) => ({
    cursor: t.string({
      description: 'Opaque; good for the life of the release.',
      resolve: ({ place }, _, { graph }) => cursorAt(graph.store.release.id, place),
    }),
    node: t.field({ type: FlowType, description: 'The item.', resolve: (edge) => edge }),
  }),
});

/** Sums by year, read span after span; each span is kept. */
async function yearsOf(context: Asking, answer: FlowsAnswer) {
  const chosen = (name: string): string | null => {
    const given = answer.parameters.find((parameter) => parameter.name === name && !parameter.isDefault);
    return given?.value ?? null;
  };
  const rule = {
    product: answer.product,
    measure: answer.measure,
    source: chosen('source'),
    edition: chosen('edition'),
  };
  const precedence = answer.parameters.find(({ name }) => name === 'precedence')?.value ?? '';
  const years = [];
  for (const span of batchesOf(tablesOverYears(context.graph.context, { ...rule, precedence }))) {
    years.push(...(await askKept(context, flowYears, { ...rule, precedence, ...span })));
  }
  return years;
}

function pageOfFlows(context: Asking, info: GraphQLResolveInfo, { flows }: FlowsAnswer): Page<Flow> {
  return pageOf(context, flows, { ...pageAsked(context, info), fallback: flowsCounted });
}

/** Flows counted into the cost of a page; longer pages multiply the cost of the whole field. */
const flowsCounted = 100;

/** Cost of the query field: `first` stands there, and the flows it asks for stand below it. */
export function flowsCost({ first }: { readonly first?: number | null | undefined }): {
  readonly field: number;
  readonly multiplier: number;
} {
  const { multiplier } = pageCost(flowsCounted)({ first });
  return { field: 500, multiplier: Math.max(1, multiplier / flowsCounted) };
}

export const FlowConnection = builder.objectRef<FlowsAnswer & PagedAnswer>('FlowConnection').implement({
  description: 'Who sends goods of one code to whom in one year, largest first.',
  interfaces: [Answer],
  fields: (t) => ({
    edges: t.field({
      type: [FlowEdge],
      complexity: listOf(flowsCounted),
      description: 'The items with their cursors.',
      resolve(answer, _, context, info) {
        const { nodes, places } = pageOfFlows(context, info, answer);
        return nodes.map((flow, index) => ({ flow, answer, place: places[index] ?? 0 }));
      },
    }),
    nodes: t.field({
      type: [FlowType],
      complexity: listOf(flowsCounted),
      description: 'The items: largest first by the measure, those without it last.',
      resolve: (answer, _, context, info) =>
        pageOfFlows(context, info, answer).nodes.map((flow) => ({ flow, answer })),
    }),
    pageInfo: t.field({
      type: PageInfo,
      description: 'Where the page stands.',
      resolve: (answer, _, context, info) => endsOfPage(context, pageOfFlows(context, info, answer)),
    }),
    totalCount: t.int({
      description: 'How many flows the whole list holds.',
      resolve: ({ flows }) => flows.length,
    }),
    material: t.field({
      type: EntityType,
      nullable: true,
      description: 'The material: the one asked for, or the only one that is traded under the code.',
      resolve: ({ material }, _, context) => entityOrNull(context, material),
    }),
    product: t.field({
      type: EntityType,
      description: 'The code.',
      resolve: ({ product }, _, context) => entityOf(context, product),
    }),
    fit: t.field({
      type: CodeFitEnum,
      nullable: true,
      description: 'How well the code fits the material; null where nothing says.',
      resolve: ({ fit }) => fit,
    }),
    year: t.exposeInt('year', { description: 'The year.' }),
    source: t.field({
      type: SourceType,
      description: 'The one source of every flow.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'Its edition.' }),
    scheme: t.field({
      type: SchemeType,
      description: 'The scheme that tells the sides.',
      resolve: ({ scheme }) => schemes.get(scheme),
    }),
    measure: t.field({
      type: FlowMeasureEnum,
      description: 'What flows are ordered by.',
      resolve: ({ measure }) => measure,
    }),
    extent: t.field({
      type: FlowExtentType,
      description: 'What the table of this code and year covers.',
      resolve: ({ extent }) => extent,
    }),
    total: t.field({
      type: FlowTotalType,
      description: 'Sum of every flow of the answer, not of the page alone.',
      resolve: ({ total }) => total,
    }),
    world: t.field({
      type: FlowTotalType,
      nullable: true,
      description: 'The publisher’s own world row, when there is one.',
      resolve: ({ world }) => world,
    }),
    whole: t.field({
      type: FlowTotalType,
      nullable: true,
      description: 'What shares are of; null where the whole is not known.',
      resolve: ({ whole }) => whole,
    }),
    products: t.field({
      type: [FlowProductType],
      complexity: listOf(30),
      description:
        'What can be asked about: codes of the material, best fitting first; all when there is none.',
      resolve: ({ products }) => [...products],
    }),
    years: t.field({
      type: [FlowYearType],
      complexity: { field: 200, multiplier: 25 },
      description: 'Sums by year, ascending: of each year one table, other revisions of the number included.',
      resolve: (answer, _, context) => yearsOf(context, answer),
    }),
    bySide: t.field({
      type: [FlowSidesType],
      complexity: listOf(9),
      description: 'Sums by side of sender and receiver.',
      resolve: ({ bySide }) => [...bySide],
    }),
    economies: t.field({
      type: [FlowEconomyType],
      complexity: listOf(230),
      description:
        'What each economy sends and receives in this answer, by id; of a table without pairs, the publisher’s own totals.',
      resolve: ({ economies }) => [...economies],
    }),
    quarantined: t.field({
      type: StatementConnection,
      args: pageArgs(50),
      complexity: pageCost(50),
      extensions: { standard: false },
      description: 'Statements of the table that are kept out, with their reasons, ordered by id.',
      resolve: ({ quarantined }, args, context) =>
        pageOfRows(context, quarantined, { ...args, fallback: 50 }),
    }),
  }),
});
