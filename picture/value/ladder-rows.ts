/** An answer as the rungs of its picture: one row a code of goods, and rungs without figures with the reason. */
import type { Language } from '../../schema/label.ts';
import { formatQuantity, type NumberLabels } from '../number.ts';
import { fill } from '../words/fill.ts';
import type { LadderPictureRow } from './ladder.ts';
import type { LadderAnswer } from './query.ts';
import { valueWords } from './words.ts';

export function ladderRows(
  { rungs }: Pick<LadderAnswer, 'rungs'>,
  language: Language,
  numbers: NumberLabels,
): readonly LadderPictureRow[] {
  const words = valueWords[language];
  return rungs.flatMap(({ rung, reason, steps }): LadderPictureRow[] => {
    const name = words.rungs[rung];
    const known = steps.filter(({ weighted }) => weighted.contained !== null);
    if (known.length === 0)
      return [{ key: rung, rung: name, about: reason ?? '', dots: [], all: null, allText: '' }];
    return known.map(({ product, weighted, exporters }) => ({
      key: `${rung} ${product.id}`,
      rung: name,
      about: product.name,
      dots: exporters.flatMap(({ economy, side, share, contained }) =>
        contained === null
          ? []
          : [{ name: economy.name, side, share: share.quantity.value ?? 0, price: contained.quantity }],
      ),
      all: weighted.contained?.quantity ?? null,
      allText: fill(words.all, {
        price: formatQuantity(weighted.contained?.quantity, language, numbers).text,
      }),
    }));
  });
}
