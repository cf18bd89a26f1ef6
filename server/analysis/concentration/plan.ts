/** What an answer about concentration is made from: one series or table, and what stands around it. */
import type { StatementFilter, StatementRow } from '../../../schema/store.ts';
import type { Slices } from '../analysis.ts';
import { QuestionError } from '../answer.ts';
import { checkPrecedence } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { worldGroup } from '../context/cover.ts';
import { knownId } from '../context/nearest.ts';
import type { ConcentrationParameters } from './answer.ts';
import type { Members } from './chokes.ts';
import { filterOf, isOutputStage, type OutputChoice, outputAsked, outputChoice } from './outputs.ts';
import { type SupplyPlan, supplyPlan } from './supply.ts';
import { latestTables, type ShareTable, type TradeChoice, tradeChoice, tradeFilterOf } from './tables.ts';

export interface Plan {
  readonly material: string;
  readonly group: string | null;
  readonly members: Members;
  readonly mined: OutputChoice | undefined;
  readonly refined: OutputChoice | undefined;
  /** Undefined unless trade is asked about. */
  readonly trade: TradeChoice | undefined;
  /** The latest table of each code, for choke points and buyers. */
  readonly tables: readonly ShareTable[];
  /** Whose output a group uses, by stage; only those stages of which it can be told. */
  readonly supply: readonly SupplyPlan[];
  readonly filters: readonly StatementFilter[];
  /** The statements of the filters by what they are for. */
  readonly pick: (slices: Slices) => PlannedRows;
}

export interface PlannedRows {
  readonly output: readonly StatementRow[];
  readonly trade: readonly StatementRow[];
  readonly sites: readonly StatementRow[];
  readonly owners: readonly StatementRow[];
  /** Of `supply`, by stage. */
  readonly extraction: readonly StatementRow[];
  readonly refining: readonly StatementRow[];
}

/** @throws QuestionError with what could be asked instead */
export function planOf(context: GraphContext, values: ConcentrationParameters): Plan {
  checkPrecedence(context, values.precedence);
  const material = knownId(context, values.material, ['material']);
  const { group, members } = groupOf(context, values.group);
  checkStage(values, material);
  const asked = { ...values, material };
  // The other stage stands beside the one asked about; only the latter is strict.
  const stageOf = (stage: 'extraction' | 'refining'): OutputChoice | undefined =>
    values.stage === stage && values.by !== 'company'
      ? outputAsked(context, stage, asked)
      : outputChoice(context, stage, asked);
  const [mined, refined] = [stageOf('extraction'), stageOf('refining')];
  const trade = values.stage === 'trade' ? tradeChoice(context, asked) : undefined;
  const tables = latestTables(context, asked);
  const named: [keyof PlannedRows, StatementFilter][] = [];
  const known = [...(mined?.known ?? []), ...(refined?.known ?? [])];
  if (known.length > 0) named.push(['output', filterOf(known)]);
  const read = [...tables, ...(trade?.beside ?? [])];
  if (read.length > 0) named.push(['trade', tradeFilterOf(read)]);
  const supply = (['extraction', 'refining'] as const).flatMap(
    (stage) => supplyPlan(context, stage, { ...asked, group }) ?? [],
  );
  for (const { stage, filters } of supply)
    named.push(...filters.map((filter): [keyof PlannedRows, StatementFilter] => [stage, filter]));
  if (values.by === 'company') named.push(...companyFilters(values, material));
  return {
    material,
    group,
    members,
    mined,
    refined,
    trade,
    tables,
    supply,
    filters: named.map(([, filter]) => filter),
    pick: (slices) => {
      const of = (name: keyof PlannedRows): readonly StatementRow[] =>
        named.flatMap(([own], place) => (own === name ? (slices[place] ?? []) : []));
      return {
        output: of('output'),
        trade: of('trade'),
        sites: of('sites'),
        owners: of('owners'),
        extraction: of('extraction'),
        refining: of('refining'),
      };
    },
  };
}

function companyFilters(
  { stage }: ConcentrationParameters,
  material: string,
): readonly [keyof PlannedRows, StatementFilter][] {
  const predicate = stage === 'extraction' ? (['extracts'] as const) : (['refines', 'smelts'] as const);
  return [
    ['sites', { predicate, object: [material], withKinds: ['site'] }],
    ['owners', { predicate: ['owns', 'operates'], withKinds: ['site'] }],
  ];
}

/** A group with its members, or an economy alone; the world is no group. */
function groupOf(
  context: GraphContext,
  given: string | null,
): { readonly group: string | null; readonly members: Members } {
  if (given === null) return { group: null, members: null };
  const group = knownId(context, given, ['group', 'economy']);
  if (group === worldGroup) return { group: null, members: null };
  if (group.startsWith('economy:')) return { group, members: new Set([group]) };
  const members = context.membership.membersOf(group);
  const isHeld = members.length > 0 && !changesByYear.test(group);
  if (group.startsWith('group:') && isHeld) return { group, members: new Set(members) };
  const known = [...context.entities.keys()].filter(
    (id) => id.startsWith('group:') && !changesByYear.test(id) && context.membership.membersOf(id).length > 0,
  );
  throw new QuestionError(
    'BAD_USER_INPUT',
    `group: "${given}" is not an economy, nor a group whose members are the same in every year; those that are: ${known.slice(0, 6).join(', ') || 'none'}`,
    known.slice(0, 6),
    given,
  );
}

/** Groups of income: an economy that was once a member is not always one. */
const changesByYear = /^group:wb-/;

function checkStage({ stage, by, product }: ConcentrationParameters, material: string): void {
  const answerable = ['EXTRACTION', 'REFINING', 'TRADE'].map(
    (name) => `material: ${material}, stage: ${name}`,
  );
  if (!isOutputStage(stage) && stage !== 'trade') {
    throw new QuestionError(
      'NOT_ANSWERABLE',
      `no source counts a material by holder at the stage ${stage}: there it is inside components and devices; answerable: ${answerable.join('; ')}`,
      answerable,
      stage,
    );
  }
  if (stage === 'trade' && by === 'company') {
    const nearest = [`material: ${material}, stage: TRADE, by: ECONOMY`];
    throw new QuestionError(
      'NOT_ANSWERABLE',
      `customs publish trade by economy, not by company; answerable: ${nearest.join('; ')}`,
      nearest,
      by,
    );
  }
  if (stage !== 'trade' && product !== null) {
    throw new QuestionError(
      'BAD_USER_INPUT',
      `product: a code says what is traded; at the stage ${stage} the material alone is asked about`,
      [`stage: TRADE, product: ${product}`],
      product,
    );
  }
}
