/**
 * Who sends goods of one code to whom in one year, by one edition of one publisher. The rules are in
 * docs/methods/flows.md.
 */
import { z } from 'zod';
import { byCodeUnit } from '../../../schema/canonical.ts';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import { defaultScheme, SchemeIdSchema } from '../../../schema/scheme.ts';
import { analysis } from '../analysis.ts';
import { checkPrecedence, parametersOf } from '../asked.ts';
import { rowsOf } from '../figure.ts';
import type { Flow, FlowEconomy, FlowsAnswer } from './answer.ts';
import { chooseTable } from './choose.ts';
import { caveatsOf, coverageOfFlows, flowExtent } from './cover.ts';
import { endsOf, wholeOf } from './ends.ts';
import { linkOf, usesOf } from './evidence.ts';
import { productsOf } from './products.ts';
import { byEconomy, bySide, fromTotals, overSchemes, sidesUnder } from './sides.ts';
import { publishedTotal, rowFigure, totalOf, unitOf } from './sum.ts';
import { flowTable } from './table.ts';

const id = z.string().min(1).max(200).nullable().default(null);
const parameters = z.strictObject({
  material: id.describe('Id of a material; its best fitting code answers.'),
  product: id.describe('Id of a code, such as product:hs2017-740311.'),
  year: z.int().min(1000).max(2200).nullable().default(null).describe('The year; the latest when not given.'),
  from: id.describe('Id of an economy or group: only what it sends.'),
  to: id.describe('Id of an economy or group: only what it receives.'),
  measure: z.enum(['value', 'mass']).default('value').describe('What flows are ordered and shared by.'),
  scheme: SchemeIdSchema.default(defaultScheme).describe('The scheme that tells the sides.'),
  precedence: z
    .string()
    .min(1)
    .max(100)
    .default(defaultPrecedence)
    .describe('Rule that chooses among sources.'),
  source: id.describe('Id of the one source to use.'),
  edition: id.describe('Id of the one edition to use.'),
});

export const flows = analysis({
  id: 'flows',
  label: { en: 'Trade flows', fr: 'Flux commerciaux', es: 'Flujos comerciales' },
  sentence: {
    en: 'Who sends goods of one code to whom in one year, by side of a scheme.',
    fr: 'Qui envoie à qui les biens d’un code, une année donnée, par côté d’un classement.',
    es: 'Quién envía a quién los bienes de un código en un año, por lado de una clasificación.',
  },
  method: 'flows',
  parameters,
  gather(context, { values }) {
    checkPrecedence(context, values.precedence);
    endsOf(context, values);
    const { table } = chooseTable(context, values);
    return [
      {
        predicate: ['exportsTo'],
        product: [table.product],
        source: [table.source],
        edition: [table.edition],
        years: { from: table.year, to: table.year },
        includeQuarantined: true,
      },
    ];
  },
  compute(context, asked, [rows = []]): FlowsAnswer {
    const { values } = asked;
    const { material, table, others } = chooseTable(context, values);
    const own = flowTable(context, table, rows);
    const side = sidesUnder(context, values.scheme, table.year);
    const ends = endsOf(context, values);
    const units = { value: unitOf(own.pairs, 'value'), mass: unitOf(own.pairs, 'mass') };
    // Added up in the order of ids; shown largest first.
    const inOrder = own.pairs
      .filter(({ from, to }) => (ends.from?.has(from) ?? true) && (ends.to?.has(to) ?? true))
      .map(
        ({ from, to, value, mass }): Flow => ({
          from,
          to,
          fromSide: side(from),
          toSide: side(to),
          value: rowFigure(value, units.value),
          mass: rowFigure(mass, units.mass),
        }),
      );
    const total = totalOf(inOrder);
    const world = publishedTotal(own.world, units);
    const whole = wholeOf(context, { table, own, total, values, units });
    const link = linkOf(context, material, table.product);
    const mainWhole = whole?.[values.measure] ?? null;
    const economies = own.pairs.length === 0 ? fromTotals(own, ends, side) : byEconomy(inOrder, side);
    const ofTable = rowsOf(
      total.value?.evidence ?? [],
      total.mass?.evidence ?? [],
      ...[world, whole].flatMap((sum) => [sum?.value?.evidence ?? [], sum?.mass?.evidence ?? []]),
      ...(own.pairs.length === 0 ? economies.flatMap(rowsOfEconomy) : []),
    );
    return {
      method: 'flows',
      parameters: parametersOf(asked, {
        material: material ?? '',
        product: table.product,
        year: String(table.year),
        source: table.source,
        edition: table.edition,
      }),
      assumptions: [],
      choices:
        mainWhole === null
          ? []
          : overSchemes(context, inOrder, { year: table.year, measure: values.measure, whole: mainWhole }),
      coverage: coverageOfFlows(context, { table, flows: inOrder, total, whole, measure: values.measure }),
      caveats: caveatsOf(context, {
        table,
        total,
        fit: link?.fit ?? null,
        flows: inOrder,
        quarantined: own.quarantined.length,
      }),
      evidence: link === undefined ? ofTable : rowsOf(ofTable, [link.row]),
      uses: usesOf(table, ofTable, link),
      material,
      product: table.product,
      year: table.year,
      source: table.source,
      edition: table.edition,
      scheme: values.scheme,
      measure: values.measure,
      fit: link?.fit ?? null,
      extent: flowExtent(context, table, values.measure),
      flows: [...inOrder].sort(largestFirst(values.measure)),
      total,
      world,
      whole,
      products: productsOf(context, material, values),
      bySide: bySide(inOrder, whole),
      economies,
      others: others.map(({ source, edition }) => ({ source, edition })),
      quarantined: own.quarantined,
    };
  },
});

function rowsOfEconomy({
  sendsValue,
  sendsMass,
  receivesValue,
  receivesMass,
}: FlowEconomy): readonly (readonly number[])[] {
  return [sendsValue, sendsMass, receivesValue, receivesMass].map((figure) => figure?.evidence ?? []);
}

function largestFirst(measure: 'value' | 'mass'): (a: Flow, b: Flow) => number {
  return (a, b) => {
    const [own, other] = [a[measure]?.quantity.value ?? null, b[measure]?.quantity.value ?? null];
    if (own !== null && other !== null && own !== other) return other - own;
    if ((own === null) !== (other === null)) return own === null ? 1 : -1;
    return byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to);
  };
}
