/** Which one table answers a question about trade: one product, one year, one edition of one source. */
import { extentKinds } from '../../../schema/extent.ts';
import { QuestionError } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { knownId } from '../context/nearest.ts';
import {
  type CodeFit,
  codeFits,
  hasFigures,
  hsCode,
  type TradeDimension,
  type TradedAs,
  type TradeTable,
} from '../context/trade.ts';

/** What decides among tables; `source` and `edition` are null where any will do. */
export interface TableRule {
  readonly precedence: string;
  readonly source: string | null;
  readonly edition: string | null;
}

export interface FlowQuestion extends TableRule {
  readonly material: string | null;
  readonly product: string | null;
  readonly year: number | null;
  readonly measure: 'value' | 'mass';
}

export interface ChosenTable {
  readonly material: string | null;
  readonly table: TradeTable;
  /** Tables of other sources or editions of the same product and year, preferred first. */
  readonly others: readonly TradeTable[];
}

/** A product that can be asked for, with how well it fits the material where one was asked for. */
export interface Candidate {
  readonly product: string;
  readonly fit: CodeFit | null;
  /** False for another revision of a code that is named for the material. */
  readonly isNamed: boolean;
  readonly latest: TradeTable;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const dimensionOf = (measure: FlowQuestion['measure']): TradeDimension =>
  measure === 'value' ? 'money' : 'mass';

/** From the fullest to the least: 0 for complete. */
export function extentRank(context: GraphContext, table: TradeTable): number {
  const ranks = (['money', 'mass'] as const).flatMap((dimension) => {
    const extent = context.trade.extentOf(table, dimension);
    return extent === undefined ? [] : [extentKinds.ids.indexOf(extent.extent)];
  });
  // Of what nobody says anything the least is believed.
  return ranks.length === 0 ? extentKinds.ids.length : Math.min(...ranks);
}

/** Orders tables of one product and year: the fuller, then the preferred source, then its own file, then the newer. */
export function compareTables(
  context: GraphContext,
  { precedence }: TableRule,
): (a: TradeTable, b: TradeTable) => number {
  const compare = context.precedence.compare(precedence, 'exportsTo', null);
  return (a, b) =>
    extentRank(context, a) - extentRank(context, b) ||
    (a.source === b.source ? Number(b.isOriginal) - Number(a.isOriginal) : 0) ||
    compare(a, b);
}

/** Tables of a product that the rule allows, by year, and in each year the preferred first. */
export function allowedTables(
  context: GraphContext,
  product: string,
  rule: TableRule,
): ReadonlyMap<number, readonly TradeTable[]> {
  const byYear = new Map<number, TradeTable[]>();
  for (const table of context.trade.tablesOf(product)) {
    if (rule.source !== null && table.source !== rule.source) continue;
    if (rule.edition !== null && table.edition !== rule.edition) continue;
    if (!hasFigures(table)) continue;
    byYear.set(table.year, [...(byYear.get(table.year) ?? []), table]);
  }
  const compare = compareTables(context, rule);
  return new Map([...byYear].sort(([a], [b]) => a - b).map(([year, list]) => [year, list.sort(compare)]));
}

/** The latest year of the fullest extent that gives the measure; where no year does, of the fullest extent. */
function latestTable(
  context: GraphContext,
  product: string,
  rule: TableRule,
  dimension: TradeDimension,
): TradeTable | undefined {
  const best = [...allowedTables(context, product, rule).values()].flatMap(([first]) => first ?? []);
  return best.sort(
    (a, b) =>
      Number(b[dimension].withValue > 0) - Number(a[dimension].withValue > 0) ||
      extentRank(context, a) - extentRank(context, b) ||
      b.year - a.year,
  )[0];
}

/** Codes of a material with other revisions of the same numbers; of all products when no material is asked for. */
export function candidatesFor(
  context: GraphContext,
  material: string | null,
  { rule, dimension }: { readonly rule: TableRule; readonly dimension: TradeDimension },
): readonly Candidate[] {
  const { trade } = context;
  const links: readonly Pick<TradedAs, 'product' | 'fit'>[] =
    material === null
      ? trade.products.map((product) => ({ product, fit: bestFit(trade.materialsOf(product)) }))
      : trade.codesOf(material);
  const found = new Map<string, Candidate>();
  const add = (product: string, fit: CodeFit | null, isNamed: boolean): void => {
    const latest = latestTable(context, product, rule, dimension);
    if (latest !== undefined && !found.has(product)) found.set(product, { product, fit, isNamed, latest });
  };
  for (const { product, fit } of links) add(product, fit, true);
  for (const { product, fit } of links) for (const other of trade.sameNumber(product)) add(other, fit, false);
  return [...found.values()].sort((a, b) => byText(a.product, b.product));
}

function bestFit(links: readonly TradedAs[]): CodeFit | null {
  return codeFits.find((fit) => links.some((link) => link.fit === fit)) ?? null;
}

const fitRank = (fit: CodeFit | null): number => (fit === null ? codeFits.length : codeFits.indexOf(fit));

/** Best fitting first, then named before another revision, the latest year, the fullest table, and by id. */
export function compareCandidates(context: GraphContext): (a: Candidate, b: Candidate) => number {
  return (a, b) =>
    fitRank(a.fit) - fitRank(b.fit) ||
    Number(b.isNamed) - Number(a.isNamed) ||
    b.latest.year - a.latest.year ||
    extentRank(context, a.latest) - extentRank(context, b.latest) ||
    byText(a.product, b.product);
}

/**
 * The table that answers.
 * @throws QuestionError with what could be asked instead
 */
export function chooseTable(context: GraphContext, question: FlowQuestion): ChosenTable {
  const { material, products } = subjectOf(context, question);
  const dimension = dimensionOf(question.measure);
  const { year } = question;
  if (year === null) {
    const [first] = products;
    const table = first === undefined ? undefined : latestTable(context, first, question, dimension);
    if (table === undefined) throw noTable(context, question, products[0] ?? material ?? '');
    return checked(context, question, { material, table });
  }
  for (const product of products) {
    const table = allowedTables(context, product, question).get(year)?.[0];
    if (table !== undefined) return checked(context, question, { material, table });
  }
  throw yearNotCovered(context, question, products);
}

/** The material, and the products that may answer, the best first. */
function subjectOf(
  context: GraphContext,
  question: FlowQuestion,
): { readonly material: string | null; readonly products: readonly string[] } {
  const { trade } = context;
  const material = question.material === null ? null : knownId(context, question.material, ['material']);
  const dimension = dimensionOf(question.measure);
  if (question.product !== null) {
    const product = knownId(context, question.product, ['product']);
    const links = trade.sameNumber(product).flatMap((other) => trade.materialsOf(other));
    const materials = [...new Set([...trade.materialsOf(product), ...links].map((link) => link.material))];
    if (material === null) {
      const [only, ...rest] = materials;
      return { material: only !== undefined && rest.length === 0 ? only : null, products: [product] };
    }
    if (materials.includes(material)) return { material, products: [product] };
    const codes = trade.codesOf(material).map((link) => link.product);
    throw new QuestionError(
      'BAD_USER_INPUT',
      `${product} is not a code under which ${material} is traded${codes.length === 0 ? '' : `; its codes: ${codes.slice(0, 6).join(', ')}`}`,
      codes.slice(0, 6),
      product,
    );
  }
  const candidates = candidatesFor(context, material, { rule: question, dimension });
  const products = [...candidates].sort(compareCandidates(context)).map((item) => item.product);
  if (material === null) {
    throw new QuestionError(
      'NOT_ANSWERABLE',
      products.length === 0
        ? 'this graph holds no trade'
        : `say a material or a product; products with trade: ${products.slice(0, 6).join(', ')}`,
      products.slice(0, 6),
    );
  }
  if (products.length > 0) return { material, products };
  const codes = trade.codesOf(material).map((link) => link.product);
  const others = [
    ...new Set(trade.products.flatMap((id) => trade.materialsOf(id)).map((link) => link.material)),
  ];
  throw new QuestionError(
    'NOT_ANSWERABLE',
    codes.length === 0
      ? `no code is known under which ${material} is traded`
      : `${material} is traded as ${codes.join(', ')}, and the graph holds no such trade${ofRule(question)}`,
    others.sort(byText).slice(0, 6),
    material,
  );
}

/** Refuses a table that does not give the measure, with the reason. */
function checked(
  context: GraphContext,
  question: FlowQuestion,
  { material, table }: { readonly material: string | null; readonly table: TradeTable },
): ChosenTable {
  const { measure } = question;
  const held = table[dimensionOf(measure)];
  if (held.withValue === 0) {
    const other = measure === 'value' ? 'mass' : 'value';
    const why =
      held.quarantined > 0
        ? `all ${held.quarantined} statements of ${measure} are kept out by the rule ${held.rules.join(', ')}`
        : `it gives no ${measure}`;
    throw new QuestionError(
      'NOT_ANSWERABLE',
      `${table.product} in ${table.year} by ${table.source} ${table.edition}: ${why}; ask with measure ${other.toUpperCase()}`,
      [`measure: ${other.toUpperCase()}`],
    );
  }
  const sameYear = allowedTables(context, table.product, { ...question, source: null, edition: null });
  const others = (sameYear.get(table.year) ?? []).filter((one) => one !== table);
  return { material, table, others };
}

function ofRule({ source, edition }: TableRule): string {
  const parts = [source, edition].filter((part) => part !== null);
  return parts.length === 0 ? '' : ` by ${parts.join(' ')}`;
}

function noTable(context: GraphContext, question: FlowQuestion, product: string): QuestionError {
  const known = context.trade.tablesOf(product).filter(hasFigures);
  const editions = [...new Set(known.map(({ source, edition }) => `${source} ${edition}`))].sort(byText);
  const isNarrowed = known.length > 0;
  const nearest = isNarrowed ? editions : context.trade.products.slice(0, 6);
  return new QuestionError(
    'NOT_ANSWERABLE',
    `the graph holds no trade of ${product}${isNarrowed ? ofRule(question) : ''}; it holds that ${isNarrowed ? 'by' : 'of'} ${nearest.join(', ') || 'of nothing'}`,
    nearest,
  );
}

function yearNotCovered(
  context: GraphContext,
  question: FlowQuestion,
  products: readonly string[],
): QuestionError {
  const wanted = question.year ?? 0;
  const years = [
    ...new Set(products.flatMap((product) => [...allowedTables(context, product, question).keys()])),
  ];
  if (years.length === 0) return noTable(context, question, products[0] ?? '');
  const nearest = years
    .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || b - a)
    .slice(0, 3)
    .map(String);
  const [product = ''] = products;
  const revisions = context.trade
    .sameNumber(product)
    .filter((other) => !products.includes(other) && allowedTables(context, other, question).has(wanted));
  const hint = revisions.length === 0 ? '' : `; ${wanted} is there under ${revisions.join(', ')}`;
  return new QuestionError(
    'YEAR_NOT_COVERED',
    `no trade of ${products.slice(0, 3).join(', ')} in ${wanted}${ofRule(question)}; the nearest years: ${nearest.join(', ')}${hint}`,
    nearest,
    String(wanted),
  );
}

/** The revision and number of a product, for words. */
export function codeOf(product: string): {
  readonly revision: string | null;
  readonly number: string | null;
} {
  const code = hsCode(product);
  return { revision: code?.revision ?? null, number: code?.number ?? null };
}
