/** Economies whose sites stand mostly in another part: their share of this one says little. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Label } from '../../../schema/label.ts';
import { stages } from '../../../schema/stage.ts';
import type { GraphContext } from '../context/context.ts';
import { groupBy } from '../group-by.ts';
import { fill, inEach, labelInSentence, listed, nameOf, unitInWords } from '../label.ts';
import type { Lot } from './capacities.ts';
import { caveats } from './words.ts';

/** How many sites with a stated capacity each economy has in a lot. */
function sitesByEconomy({ capacities }: Lot): ReadonlyMap<string, number> {
  const ofEconomy = groupBy(
    capacities.flatMap((one) => (one.economy === null ? [] : [{ economy: one.economy, sites: one.sites }])),
    ({ economy }) => economy,
  );
  return new Map(
    [...ofEconomy].map(([economy, own]) => [economy, new Set(own.flatMap(({ sites }) => sites)).size]),
  );
}

/**
 * Lots of one material, stage and source differ in the basis of weight, and are never added. Where an economy has some
 * sites in one and more in another, it is said with both numbers: amounts of two bases cannot be compared, sites can.
 */
export function elsewhereOf(context: GraphContext, lots: readonly Lot[]): readonly Label[] {
  const apart = groupBy(lots, ({ material, stage, source }) => JSON.stringify([material, stage, source]));
  return [...apart.values()].flatMap((own) =>
    own.flatMap((few) =>
      own.flatMap((most): Label[] => {
        if (few === most) return [];
        const [here, there] = [sitesByEconomy(few), sitesByEconomy(most)];
        const names = [...here]
          .filter(([economy, sites]) => (there.get(economy) ?? 0) > sites)
          .sort(([a], [b]) => byCodeUnit(a, b))
          .map(([economy, sites]) =>
            inEach(
              (language) => `${nameOf(context, economy)[language]} (${sites} – ${there.get(economy) ?? 0})`,
            ),
          );
        if (names.length === 0) return [];
        return [
          fill(caveats.elsewhere, {
            economies: listed(names, names.length),
            few: unitInWords(few.unit),
            most: unitInWords(most.unit),
            material: labelInSentence(nameOf(context, few.material)),
            stage: labelInSentence(stages.get(few.stage).label),
            source: context.sources.get(few.source)?.shortTitle ?? few.source,
          }),
        ];
      }),
    ),
  );
}
