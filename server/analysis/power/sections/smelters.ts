/** Smelters and refiners of a material that firms list: the more lists a site stands on, the more firms share it. */
import type { GraphContext } from '../../context/context.ts';
import { listed as inList, nameOf } from '../../label.ts';
import { readText, said } from '../said.ts';
import { countFigure, gathered, type Piece, ready, rowFrom } from '../section.ts';
import { firmsListing, texts } from '../words.ts';

export function smeltersPiece(context: GraphContext, material: string): Piece {
  const filter = { predicate: ['sourcesFrom' as const], product: [material] };
  return {
    amounts: [filter],
    tallies: [{ filter, keys: ['source', 'read'] }],
    tell(_, { amounts: [rows = []], counts: [counts = []] }) {
      const found = gathered(rows, ({ object }) => object).map((site) => {
        const by = [...new Set(site.all.map(({ subject }) => subject))].sort();
        const read = new Set(
          counts
            .filter(({ values }) => site.sources.includes(values[0] ?? ''))
            .map(({ values }) => values[1] ?? ''),
        );
        return {
          firms: by.length,
          row: rowFrom(site, {
            entity: site.key,
            figure: countFigure(by.length, site.rows),
            text: said(context, texts.listedBy, site, {
              by: inList(
                by.map((one) => nameOf(context, one)),
                4,
              ),
              read: readText(read),
            }),
          }),
        };
      });
      return {
        sections: [
          {
            id: 'listed-by',
            measure: firmsListing,
            rows: ready(found.sort((a, b) => b.firms - a.firms).map(({ row }) => row)),
          },
        ],
      };
    },
  };
}
