/** Who gets a part of a whole as rows of its picture; those that have no room stand together, and nobody's part is a row. */
import type { NamedResult } from '../answer.ts';
import type { ShareRow } from '../bars/shares.ts';
import type { LedgerBandName } from '../ledger/query.ts';
import { fill } from '../words/fill.ts';
import { bandOrder, fillOfBand } from './bands.ts';
import type { IndustryAnswer, SplitAnswer } from './query.ts';
import type { ValueWords } from './words.ts';

/** A row that knows which band it is of. */
export interface BandRow extends ShareRow {
  readonly band: LedgerBandName;
  readonly share: number;
}

const painted = (row: Omit<BandRow, 'fill'>): BandRow => ({ ...row, fill: fillOfBand[row.band] });

const china = 'economy:CHN';
const isUnnamed = (band: LedgerBandName): boolean => band === 'NOT_NAMED' || band === 'UNALLOCATED';

/** @param most economies that have a row of their own */
export function industryRows(
  { bands, economies }: Pick<IndustryAnswer, 'bands' | 'economies'>,
  words: ValueWords,
  most: number,
): readonly BandRow[] {
  const isChinaApart = bands.some(({ band }) => band === 'CHINA');
  const valued = economies
    .map(({ economy, side, share }) => {
      const band = isChinaApart && economy.id === china ? 'CHINA' : side;
      return painted({ ...economy, about: words.bands[band], band, share: share.quantity.value ?? 0 });
    })
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
  const others = valued.slice(most);
  return [
    ...valued.slice(0, most),
    ...bandOrder.flatMap((band): readonly BandRow[] => {
      const own = others.filter((one) => one.band === band);
      const share = own.reduce((sum, one) => sum + one.share, 0);
      if (own.length === 0 || share <= 0) return [];
      const [one, several] = words.others;
      const name = own.length === 1 ? one : fill(several, { count: String(own.length) });
      return [painted({ id: `others/${band}`, name, about: words.bands[band], band, share })];
    }),
    ...bands.flatMap(({ band, share }): readonly BandRow[] => {
      const value = share.quantity.value ?? 0;
      return isUnnamed(band) && value > 0
        ? [painted({ id: band, name: words.bands[band], about: '', band, share: value })]
        : [];
    }),
  ];
}

/** In the order of the sides, and of each the largest first. */
export function splitRows(
  { bands, parts, unallocated }: Pick<SplitAnswer, 'bands' | 'parts' | 'unallocated'>,
  words: ValueWords,
): readonly BandRow[] {
  const isChinaApart = bands.some(({ band }) => band === 'CHINA');
  const rows = parts.map(({ actor, economy, side, share }, place): BandRow => {
    const band =
      economy === null || side === null ? 'NOT_NAMED' : isChinaApart && economy.id === china ? 'CHINA' : side;
    return painted({
      id: economy?.id ?? `part/${place}`,
      name: actor.name,
      about: placeOf(actor, economy, words, band),
      band,
      share: share.quantity.value ?? 0,
    });
  });
  const sorted = rows.sort(
    (a, b) => bandOrder.indexOf(a.band) - bandOrder.indexOf(b.band) || b.share - a.share,
  );
  const rest = unallocated?.share.quantity.value ?? 0;
  const { UNALLOCATED: name } = words.bands;
  return rest > 0
    ? [...sorted, painted({ id: 'UNALLOCATED', name, about: '', band: 'UNALLOCATED', share: rest })]
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
