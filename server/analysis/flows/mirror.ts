/** Both reports of a pair: what the exporter says it sent, and what the importer says it got. */
import { z } from 'zod';
import type { StatementFilter, StatementRow } from '../../../schema/store.ts';
import { analysis } from '../analysis.ts';
import type { GraphContext } from '../context/context.ts';
import { hasFigures } from '../context/trade.ts';
import type { FlowMirror } from './answer.ts';
import { rowFigure } from './sum.ts';
import { flowTable, type Pair } from './table.ts';

/** The two sources that hold economies' own reports, before anybody reconciled them. */
const reports = { exporter: 'comtrade-exports', importer: 'comtrade-imports' } as const;

interface ReportTable {
  readonly product: string;
  readonly source: string;
  readonly edition: string;
  readonly year: number;
}

/** Tables of reports of the same number in that year: of each source the first by revision, the asked one before. */
export function reportTables(
  context: GraphContext,
  { product, year }: { readonly product: string; readonly year: number },
): readonly ReportTable[] {
  const products = [product, ...context.trade.sameNumber(product).filter((other) => other !== product)];
  return products.flatMap((id) =>
    context.trade
      .tablesOf(id)
      .filter(
        (table) =>
          table.year === year &&
          (table.source === reports.exporter || table.source === reports.importer) &&
          hasFigures(table),
      ),
  );
}

/** The slice of the reports, or none where the graph holds none. */
function mirrorFilters(
  context: GraphContext,
  chosen: { readonly product: string; readonly year: number },
): readonly StatementFilter[] {
  const tables = reportTables(context, chosen);
  if (tables.length === 0) return [];
  return [
    {
      predicate: ['exportsTo'],
      source: [...new Set(tables.map(({ source }) => source))].sort(),
      product: [...new Set(tables.map(({ product }) => product))].sort(),
      years: { from: chosen.year, to: chosen.year },
    },
  ];
}

/** By exporter and importer, as `from to`. A pair's reports are of one code: two revisions are never set against each other. */
function mirrors(
  context: GraphContext,
  chosen: { readonly product: string; readonly year: number },
  rows: readonly StatementRow[],
): Readonly<Record<string, FlowMirror>> {
  const found: Record<string, FlowMirror> = {};
  const tables = reportTables(context, chosen).map((table) => ({
    table,
    pairs: flowTable(context, table, rows).pairs,
  }));
  for (const product of [...new Set(tables.map(({ table }) => table.product))]) {
    const byPair = new Map<string, { exporter?: Pair; importer?: Pair }>();
    for (const { table, pairs } of tables) {
      if (table.product !== product) continue;
      const side = table.source === reports.exporter ? 'exporter' : 'importer';
      for (const pair of pairs) {
        const key = `${pair.from} ${pair.to}`;
        byPair.set(key, { [side]: pair, ...byPair.get(key) });
      }
    }
    for (const [key, { exporter, importer }] of byPair) {
      // The code that was asked for comes first, and stays.
      if (Object.hasOwn(found, key)) continue;
      found[key] = {
        product,
        exporterValue: rowFigure(exporter?.value ?? null, 'USD:fob'),
        importerValue: rowFigure(importer?.value ?? null, 'USD:cif'),
        exporterMass: rowFigure(exporter?.mass ?? null, 't:gross'),
        importerMass: rowFigure(importer?.mass ?? null, 't:gross'),
      };
    }
  }
  return found;
}

const parameters = z.strictObject({
  product: z.string().min(1).max(200).describe('Id of the code.'),
  year: z.int().describe('The year.'),
});

/** Read only where a mirror is asked for: the reports are as many as the flows. */
export const flowMirrors = analysis({
  id: 'flow-mirrors',
  label: { en: 'Both reports', fr: 'Les deux déclarations', es: 'Ambas declaraciones' },
  sentence: {
    en: 'What exporter and importer each report of a flow.',
    fr: 'Ce que l’exportateur et l’importateur déclarent chacun d’un flux.',
    es: 'Lo que declaran de un flujo quien exporta y quien importa.',
  },
  method: 'flows',
  parameters,
  gather: (context, { values }) => mirrorFilters(context, values),
  compute: (context, { values }, [rows = []]) => mirrors(context, values, rows),
});
