/** How concentrated the trade of a code is among exporters: to the world, or to a group from outside. */
import { schemes } from '../../../schema/scheme.ts';
import { QuestionError } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf } from '../figure.ts';
import { linkOf } from '../flows/evidence.ts';
import { groupBy } from '../group-by.ts';
import { fill, inEach, labelInSentence, listed, nameOf } from '../label.ts';
import type { ConcentrationParameters, ConcentrationPoint, ConcentrationSeries } from './answer.ts';
import { type Core, topThreeReason } from './core.ts';
import { indicesOf } from './figures.ts';
import type { Plan, PlannedRows } from './plan.ts';
import { sidesIn } from './share-out.ts';
import type { ShareTable } from './tables.ts';
import { type Traded, traded } from './traded.ts';
import { caveats, coverageOf } from './words.ts';

export function tradeAnswer(
  context: GraphContext,
  plan: Plan,
  rows: PlannedRows,
  values: ConcentrationParameters,
): Core {
  const { trade, members } = plan;
  const by = values.by === 'side' ? 'side' : 'economy';
  const tradedIn = (share: ShareTable): Traded | undefined =>
    traded(context, share, rows.trade, {
      measure: values.measure,
      buyers: members,
      by,
      sideOf: sidesIn(context, values.scheme, share.table.year),
    });
  const found = trade === undefined ? undefined : tradedIn(trade.chosen);
  if (trade === undefined || found === undefined) throw nothingBought(plan, values);
  const { table, fit } = trade.chosen;
  const link = linkOf(context, plan.material, table.product);
  const grounds = { evidence: found.evidence, rule: null, assumptions: [] };
  const indices = indicesOf(found.division, found.holders, grounds);
  const known =
    found.holders.reduce((sum, { figure }) => sum + (figure.quantity.value ?? 0), 0) /
    (found.total.quantity.value ?? 1);
  return {
    ...indices,
    year: table.year,
    years: trade.years,
    source: table.source,
    edition: table.edition,
    predicate: 'exportsTo',
    product: table.product,
    topThreeReason: topThreeReason(indices, found.division, by),
    holders: found.holders,
    lumps: found.lumps,
    unallocated: null,
    total: found.total,
    world: found.world,
    difference: found.difference,
    ofWorld: null,
    series: seriesOf(trade, tradedIn),
    assumptions: [],
    choices: [],
    coverage: {
      known: Math.min(1, known),
      assumed: 0,
      unknown: Math.max(0, 1 - known),
      of: coverageOf.trade,
    },
    caveats: [
      ...(found.division.lump + found.division.loose > 0
        ? [fill(caveats.notNamed, { names: unnamedIn(context, found) })]
        : []),
      ...(found.withoutAmount > 0 ? [fill(caveats.withoutAmount, { count: found.withoutAmount })] : []),
      ...(fit === 'basket' ? [caveats.basket] : []),
      caveats.editions,
      caveats.allUses,
      ...(by === 'side'
        ? [fill(caveats.sides, { scheme: labelInSentence(schemes.get(values.scheme).label) })]
        : []),
    ],
    evidence: rowsOf(found.evidence, link === undefined ? [] : [link.row]),
  };
}

function unnamedIn(context: GraphContext, { lumps }: Traded) {
  const named = lumps.flatMap(({ entity }) => (entity === null ? [] : [nameOf(context, entity)]));
  return named.length > 0 ? listed(named) : inEach((language) => caveats.leftOver[language]);
}

function seriesOf(
  trade: NonNullable<Plan['trade']>,
  tradedIn: (share: ShareTable) => Traded | undefined,
): readonly ConcentrationSeries[] {
  const { chosen } = trade;
  const keyOf = ({ table }: ShareTable): string => JSON.stringify([table.source, table.edition]);
  const groups = groupBy(trade.beside, keyOf);
  const keys = [...groups.keys()].sort((a, b) => Number(b === keyOf(chosen)) - Number(a === keyOf(chosen)));
  return keys.flatMap((key): ConcentrationSeries[] => {
    const own = groups.get(key) ?? [];
    const points = own.flatMap((share): ConcentrationPoint[] => {
      const found = tradedIn(share);
      if (found === undefined) return [];
      const grounds = { evidence: found.evidence, rule: null, assumptions: [] };
      return [
        {
          year: share.table.year,
          named: found.division.named.filter((amount) => amount > 0).length,
          ...indicesOf(found.division, found.holders.slice(0, 3), grounds),
        },
      ];
    });
    const table = own[0]?.table;
    if (table === undefined || points.length === 0) return [];
    const { source, edition, product } = table;
    return [{ source, edition, product, isChosen: key === keyOf(chosen), points }];
  });
}

function nothingBought(
  { material, group, trade }: Plan,
  { group: given }: ConcentrationParameters,
): QuestionError {
  const product = trade?.chosen.table.product ?? material;
  if (group === null) {
    return new QuestionError('NOT_ANSWERABLE', `no amount of ${product} is published in this measure`, [
      `measure: MASS`,
      `measure: VALUE`,
    ]);
  }
  const nearest = [`material: ${material}, stage: TRADE`, `flows(material: ${material}, to: ${group})`];
  const why =
    trade?.chosen.kind === 'totals'
      ? `only totals of ${product} are published for ${trade.chosen.table.year}: who sold to ${group} is not known`
      : `no imports of ${product} by ${group} from outside`;
  return new QuestionError(
    'NOT_ANSWERABLE',
    `${why}; answerable: ${nearest.join('; ')}`,
    nearest,
    given ?? group,
  );
}
