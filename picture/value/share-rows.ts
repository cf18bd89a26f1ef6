/** Who gets a part of a whole as rows of its picture; those that have no room stand together, and nobody's part is a row. */
import type { NamedResult } from '../answer.ts';
import type { LedgerBandName } from '../ledger/query.ts';
import { fill } from '../words/fill.ts';
import type { IndustryAnswer, SplitAnswer } from './query.ts';
import { bandOrder, type ShareRow } from './shares.ts';
import type { ValueWords } from './words.ts';

const china = 'economy:CHN';
const isUnnamed = (band: LedgerBandName): boolean => band === 'NOT_NAMED' || band === 'UNALLOCATED';

/** @param most economies that have a row of their own */
export function industryRows(
  { bands, economies }: Pick<IndustryAnswer, 'bands' | 'economies'>,
  words: ValueWords,
  most: number,
): readonly ShareRow[] {
  const isChinaApart = bands.some(({ band }) => band === 'CHINA');
  const valued = economies
    .map(({ economy, side, share }) => {
      const band = isChinaApart && economy.id === china ? 'CHINA' : side;
      return { ...economy, about: words.bands[band], band, share: share.quantity.value ?? 0 } as const;
    })
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
  const others = valued.slice(most);
  return [
    ...valued.slice(0, most),
    ...bandOrder.flatMap((band): readonly ShareRow[] => {
      const own = others.filter((one) => one.band === band);
      const share = own.reduce((sum, one) => sum + one.share, 0);
      if (own.length === 0 || share <= 0) return [];
      const [one, several] = words.others;
      const name = own.length === 1 ? one : fill(several, { count: String(own.length) });
      return [{ id: `others/${band}`, name, about: words.bands[band], band, share }];
    }),
    ...bands.flatMap(({ band, share }): readonly ShareRow[] => {
      const value = share.quantity.value ?? 0;
      return isUnnamed(band) && value > 0
        ? [{ id: band, name: words.bands[band], about: '', band, share: value }]
        : [];
    }),
  ];
}

/** In the order of the sides, and of each the largest first. */
export function splitRows(
  { bands, parts, unallocated }: Pick<SplitAnswer, 'bands' | 'parts' | 'unallocated'>,
  words: ValueWords,
): readonly ShareRow[] {
  const isChinaApart = bands.some(({ band }) => band === 'CHINA');
  const rows = parts.map(({ actor, economy, side, share }, place): ShareRow => {
    const band =
      economy === null || side === null ? 'NOT_NAMED' : isChinaApart && economy.id === china ? 'CHINA' : side;
    return {
      id: economy?.id ?? `part/${place}`,
      name: actor.name,
      about: placeOf(actor, economy, words, band),
      band,
      share: share.quantity.value ?? 0,
    };
  });
  const sorted = rows.sort(
    (a, b) => bandOrder.indexOf(a.band) - bandOrder.indexOf(b.band) || b.share - a.share,
  );
  const rest = unallocated?.share.quantity.value ?? 0;
  const { UNALLOCATED: name } = words.bands;
  return rest > 0
    ? [...sorted, { id: 'UNALLOCATED', name, about: '', band: 'UNALLOCATED', share: rest }]
    : sorted;
}

/** Where it goes: of a part that is an economy's own, its side alone. */
function placeOf(
  actor: NamedResult,
  economy: NamedResult | null,
  { bands, noEconomy }: ValueWords,
  band: LedgerBandName,
): string {
  if (economy === null) return noEconomy;
  return actor.name === economy.name ? bands[band] : `${economy.name}, ${bands[band]}`;
}
