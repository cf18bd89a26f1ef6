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
}

const painted = (row: Omit<BandRow, 'fill'>): BandRow => ({ ...row, fill: fillOfBand[row.band] });

/** For the order and for sums: what is not known adds nothing to them. */
const partOf = ({ share }: BandRow): number => share ?? 0;

const china = 'economy:CHN';
const isUnnamed = (band: LedgerBandName): boolean => band === 'NOT_NAMED' || band === 'UNALLOCATED';

export interface RowOptions {
  /** An amount in words, bounds too. */
  say(amount: IndustryAnswer['bands'][number]['share']): string;
}

/** A second line that says the bounds of a part that has no value. */
const about = (of: string, share: Parameters<RowOptions['say']>[0], { say }: RowOptions): string =>
  share.quantity.value === null ? `${of}, ${say(share)}` : of;

/** @param most economies that have a row of their own */
export function industryRows(
  { bands, economies }: Pick<IndustryAnswer, 'bands' | 'economies'>,
  words: ValueWords,
  { most, say }: RowOptions & { readonly most: number },
): readonly BandRow[] {
  const isChinaApart = bands.some(({ band }) => band === 'CHINA');
  const valued = economies
    .map(({ economy, side, share }) => {
      const band = isChinaApart && economy.id === china ? 'CHINA' : side;
      return painted({
        ...economy,
        about: about(words.bands[band], share, { say }),
        band,
        share: share.quantity.value,
      });
    })
    .sort((a, b) => partOf(b) - partOf(a) || (a.id < b.id ? -1 : 1));
  const others = valued.slice(most);
  return [
    ...valued.slice(0, most),
    ...bandOrder.flatMap((band): readonly BandRow[] => {
      const own = others.filter((one) => one.band === band);
      const share = own.reduce((sum, one) => sum + partOf(one), 0);
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
  options: RowOptions,
): readonly BandRow[] {
  const isChinaApart = bands.some(({ band }) => band === 'CHINA');
  const rows = parts.map(({ actor, economy, side, share }, place): BandRow => {
    const band =
      economy === null || side === null ? 'NOT_NAMED' : isChinaApart && economy.id === china ? 'CHINA' : side;
    return painted({
      id: economy?.id ?? `part/${place}`,
      name: actor.name,
      about: about(placeOf(actor, economy, words, band), share, options),
      band,
      share: share.quantity.value,
    });
  });
  const sorted = rows.sort(
    (a, b) => bandOrder.indexOf(a.band) - bandOrder.indexOf(b.band) || partOf(b) - partOf(a),
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
