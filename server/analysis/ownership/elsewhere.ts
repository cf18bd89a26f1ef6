/** Economies whose capacities stand mostly in another part: their share of this one says little. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Label } from '../../../schema/label.ts';
import { stages } from '../../../schema/stage.ts';
import type { GraphContext } from '../context/context.ts';
import { groupBy } from '../group-by.ts';
import { fill, inEach, labelInSentence, listed, nameOf, unitInWords } from '../label.ts';
import type { Lot } from './capacities.ts';
import { caveats } from './words.ts';

/** How many stated capacities each economy has in a lot; what is stated of several sites together is one. */
function capacitiesByEconomy({ capacities }: Lot): ReadonlyMap<string, number> {
  const ofEconomy = groupBy(
    capacities.flatMap(({ economy }) => (economy === null ? [] : [economy])),
    (economy) => economy,
  );
  return new Map([...ofEconomy].map(([economy, own]) => [economy, own.length]));
}

/**
 * Lots of one material, stage and source differ in the basis of weight, and are never added. Where an economy has some
 * capacities in one and more in another, it is said with both counts: amounts of two bases cannot be compared.
 */
export function elsewhereOf(context: GraphContext, lots: readonly Lot[]): readonly Label[] {
  const apart = groupBy(lots, ({ material, stage, source }) => JSON.stringify([material, stage, source]));
  return [...apart.values()].flatMap((own) =>
    own.flatMap((few) =>
      own.flatMap((most): Label[] => {
        if (few === most) return [];
        const [here, there] = [capacitiesByEconomy(few), capacitiesByEconomy(most)];
        const names = [...here]
          .filter(([economy, count]) => (there.get(economy) ?? 0) > count)
          .sort(([a], [b]) => byCodeUnit(a, b))
          .map(([economy, count]) =>
            inEach(
              (language) => `${nameOf(context, economy)[language]} (${count} – ${there.get(economy) ?? 0})`,
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
