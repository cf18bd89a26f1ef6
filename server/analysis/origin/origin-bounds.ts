/** What totals alone prove, for materials of which nobody publishes pairs. */
import { z } from 'zod';
import { defaultScheme, type SchemeId, SchemeIdSchema } from '../../../schema/scheme.ts';
import { analysis } from '../analysis.ts';
import { type AnswerCore, QuestionError } from '../answer.ts';
import { parametersOf } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { knownId } from '../context/nearest.ts';
import type { TradeTable } from '../context/trade.ts';
import { rowsOf } from '../figure.ts';
import { flowExtent } from '../flows/cover.ts';
import { sidesUnder } from '../flows/sides.ts';
import type { OriginBound } from './answer.ts';
import { boundsOfTotals, hasLeast } from './bounds.ts';
import { boundEnds } from './bounds-words.ts';
import { codesOf, tableFilters, totalsTables } from './gather.ts';
import { boundsWords } from './words.ts';

export interface OriginBoundsAnswer extends AnswerCore {
  /** The material, or the code, that was asked for. */
  readonly material: string;
  readonly year: number;
  readonly scheme: SchemeId;
  readonly bounds: readonly OriginBound[];
}

const parameters = z.strictObject({
  material: z
    .string()
    .min(1)
    .max(200)
    .describe('Id of a material or of a code, such as material:cobalt or product:hs2017-850760.'),
  year: z.int().min(1000).max(2200).nullable().default(null).describe('The year; the latest when not given.'),
  scheme: SchemeIdSchema.default(defaultScheme).describe('The scheme that tells the sides.'),
});

interface Planned {
  readonly material: string;
  readonly year: number;
  readonly tables: readonly TradeTable[];
}

function planned(context: GraphContext, values: z.output<typeof parameters>): Planned {
  const material = knownId(context, values.material, ['material', 'product']);
  const years = [
    ...new Set(
      codesOf(context, material).flatMap((product) =>
        context.trade
          .tablesOf(product)
          .flatMap(({ year }) => (totalsTables(context, material, year).length > 0 ? [year] : [])),
      ),
    ),
  ].sort((a, b) => b - a);
  const [latest] = years;
  if (latest === undefined) {
    throw new QuestionError(
      'NOT_ANSWERABLE',
      `the graph holds no totals of exporters and importers for any code of ${material}`,
      material.startsWith('product:')
        ? [`flows(product: "${material}")`]
        : [`origin(material: "${material}")`, `flows(material: "${material}")`],
      material,
    );
  }
  const year = values.year ?? latest;
  if (years.includes(year)) return { material, year, tables: totalsTables(context, material, year) };
  const nearest = [...years]
    .sort((a, b) => Math.abs(a - year) - Math.abs(b - year))
    .slice(0, 3)
    .map(String);
  throw new QuestionError(
    'YEAR_NOT_COVERED',
    `no totals of ${material} for ${year}; the nearest years: ${nearest.join(', ')}`,
    nearest,
    String(year),
  );
}

export const originBounds = analysis({
  id: 'origin-bounds',
  label: { en: 'Bounds from totals', fr: 'Bornes tirées des totaux', es: 'Cotas a partir de totales' },
  sentence: {
    en: 'The least and the most that one economy can have sent to another, where only totals are published.',
    fr: 'Le moins et le plus qu’une économie a pu envoyer à une autre, quand seuls des totaux sont publiés.',
    es: 'Lo menos y lo más que una economía pudo enviar a otra, cuando solo se publican totales.',
  },
  method: 'origin',
  parameters,
  gather: (context, { values }) => tableFilters(planned(context, values).tables),
  compute(context, asked, slices): OriginBoundsAnswer {
    const { material, year, tables } = planned(context, asked.values);
    const rows = slices.flat();
    const bounds = boundsOfTotals(context, tables, rows, sidesUnder(context, asked.values.scheme, year));
    return {
      method: 'origin',
      parameters: parametersOf(asked, { year: String(year) }),
      assumptions: [],
      choices: [],
      // Bounds hold whatever the pairs are; of the pairs themselves none is known.
      coverage: { known: 0, assumed: 0, unknown: 1, of: boundsWords.coverage },
      caveats: [
        ...new Set(tables.map((table) => flowExtent(context, table, 'value').text)),
        boundsWords.otherGoods,
        bounds.length === 0
          ? boundsWords.nothing
          : bounds.some(hasLeast)
            ? boundEnds.both
            : boundEnds.onlyMost,
      ],
      evidence: rowsOf(...bounds.map(({ amount }) => amount.evidence)),
      material,
      year,
      scheme: asked.values.scheme,
      bounds,
    };
  },
});
