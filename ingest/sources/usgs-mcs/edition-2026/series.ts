/**
 * What each statistic of the world tables of the 2026 file measures. The key is commodity, statistic and detail
 * as printed, in lower case and without the word "rounded": one that is not here stops the run.
 */
import type { Quarantine } from '../../../../schema/statement.ts';
import { mixedBoron } from '../boron.ts';
import { capacity, type Measure, mined, printedUnit, refined, reserves, smelted } from '../measure.ts';

export interface Series {
  readonly measure: Measure;
  /** The column of units as printed. */
  readonly printedUnit: string;
  /** Exact decimal text by which the printed number is multiplied. */
  readonly factor?: string;
  readonly note?: string;
  readonly quarantine?: Quarantine;
}
export type Declared = Series | { readonly dropped: string };

type Rows = Readonly<Record<string, Declared>>;

const of = (measure: Measure, more: Partial<Series> = {}): Series => ({
  measure,
  printedUnit: printedUnit(measure.unit),
  ...more,
});
const production = (commodity: string, detail: string, measure: Measure, more?: Partial<Series>): Rows => ({
  [`${commodity}|production|${detail}`]: of(measure, more),
});
const reserve = (commodity: string, detail: string, measure: Measure, more?: Partial<Series>): Rows => ({
  [`${commodity}|reserves|${detail}`]: of(measure, more),
});
const plant = (commodity: string, detail: string, measure: Measure, more?: Partial<Series>): Rows => ({
  [`${commodity}|capacity|${detail}`]: of(measure, more),
});
/** The usual table: mine output and reserves in one unit. */
const mine = (commodity: string, material: string, unit: string): Rows => ({
  ...production(commodity, 'mine production', mined(material, unit)),
  ...reserve(commodity, 'reserves', reserves(material, unit)),
});
const dropped = (key: string, reason: string): Rows => ({ [key]: { dropped: reason } });

const fourTogether =
  'one upper bound for Australia, Canada, China and Namibia together, under the name Other countries';
const syntheticSodaAsh = 'synthetic soda ash is printed for the world only, and is no mine output';
const celestite = { note: 'Gross weight of celestite.' };
const rareGas = { printedUnit: 'million liters', factor: '1000' };
const boron = { quarantine: mixedBoron };

const metals: Rows = {
  ...production('aluminum', 'smelter production', smelted('aluminium', 'kt:contained')),
  ...plant('aluminum', 'yearend capacity', capacity('aluminium', 'kt:contained')),
  ...mine('antimony', 'antimony', 't:contained'),
  ...production('arsenic', 'production (arsenic trioxide, gross weight)', refined('arsenic', 't:gross')),
  ...plant('arsenic', 'refinery capacity (arsenic trioxide, gross weight)', capacity('arsenic', 't:gross')),
  ...production('alumina', 'alumina, refinery production', refined('alumina', 'kt:gross'), {
    printedUnit: 'thousand metric dry tons',
  }),
  ...production('bauxite', 'bauxite, mine production', mined('bauxite', 'kt:dry')),
  ...reserve('bauxite', 'bauxite reserves', reserves('bauxite', 'kt:dry')),
  ...production('beryllium', 'mine production', mined('beryllium', 't:contained')),
  ...production('bismuth', 'refinery production', refined('bismuth', 't:contained')),
  ...plant('bismuth', 'production capacity', capacity('bismuth', 't:contained')),
  ...production('cadmium', 'refinery production', refined('cadmium', 't:contained')),
  ...production('chromium', 'mine production', mined('chromium', 'kt:gross')),
  ...reserve('chromium', 'reserves: ore', reserves('chromium', 'kt:gross')),
  ...dropped(
    'chromium|reserves|reserves: cr2o3 content',
    'reserves in Cr₂O₃ content, a basis that no unit has',
  ),
  ...mine('cobalt', 'cobalt', 't:contained'),
  ...mine('copper', 'copper', 'kt:contained'),
  ...production('copper', 'refinery production', refined('copper', 'kt:contained')),
  ...production('gallium', 'primary production', refined('gallium', 'kg:contained')),
  ...plant('gallium', 'production capacity', capacity('gallium', 'kg:contained')),
  ...mine('gold', 'gold', 't:contained'),
  ...production('indium', 'refinery production', refined('indium', 't:contained')),
  ...plant('indium', 'refinery capacity', capacity('indium', 't:contained')),
  ...production('iron and steel', 'pig iron', refined('pig-iron', 'Mt:gross')),
  ...production('iron and steel', 'raw steel', refined('steel', 'Mt:gross')),
  ...production('iron ore', 'mine production: usable ore', mined('iron-ore', 'kt:gross')),
  ...production('iron ore', 'mine production: iron content', mined('iron-ore', 'kt:contained')),
  ...reserve('iron ore', 'reserves (million metric tons): crude ore', reserves('iron-ore', 'Mt:gross')),
  ...reserve(
    'iron ore',
    'reserves (million metric tons): iron content',
    reserves('iron-ore', 'Mt:contained'),
  ),
  ...mine('lead', 'lead', 'kt:contained'),
  ...mine('lithium', 'lithium', 't:contained'),
  ...production('magnesium metal', 'smelter production', smelted('magnesium', 'kt:contained')),
  ...plant('magnesium metal', 'smelter capacity', capacity('magnesium', 'kt:contained')),
  ...production('manganese', 'mine production', mined('manganese', 'kt:contained')),
  ...reserve('manganese', 'reserves', reserves('manganese', 'kt:gross')),
  ...production('mercury', 'mine production', mined('mercury', 't:contained')),
  ...production('mercury', 'mine production: exports', mined('mercury', 't:contained'), { note: 'Exports.' }),
  ...production('molybdenum', 'mine production', mined('molybdenum', 't:contained')),
  ...reserve('molybdenum', 'reserves (thousand metric tons)', reserves('molybdenum', 'kt:contained')),
  ...mine('nickel', 'nickel', 't:contained'),
  ...mine('niobium (columbium)', 'niobium', 't:contained'),
  ...production('palladium', 'mine production: palladium', mined('palladium', 'kg:contained')),
  ...production('platinum', 'mine production: platinum', mined('platinum', 'kg:contained')),
  ...reserve('platinum-group metals', 'pgm reserves', reserves('platinum-group-metals', 'kg:contained')),
  ...mine('rare earths', 'rare-earths', 't:reo'),
  ...mine('rhenium', 'rhenium', 'kg:contained'),
  ...production('scandium', 'global production', refined('scandium', 't:reo')),
  ...plant('scandium', 'global capacity for scandium oxide', capacity('scandium', 't:reo')),
  ...reserve(
    'scandium',
    'australia’s reserves (accessible economic demonstrated resources)',
    reserves('scandium', 't:reo'),
  ),
  ...production('selenium', 'refinery production', refined('selenium', 't:contained')),
  ...production(
    'selenium',
    'refinery production: crude and anode slimes',
    refined('selenium', 't:contained'),
    {
      note: 'Crude selenium and anode slimes.',
    },
  ),
  ...plant('selenium', 'refinery capacity', capacity('selenium', 't:contained')),
  ...plant('selenium', 'refinery capacity: crude and anode slimes', capacity('selenium', 't:contained'), {
    note: 'Crude selenium and anode slimes.',
  }),
  ...production('silicon', 'ferrosilicon', refined('ferrosilicon', 'kt:contained')),
  ...production('silicon', 'silicon metal', refined('silicon-metal', 'kt:contained')),
  ...mine('silver', 'silver', 't:contained'),
  ...mine('tantalum', 'tantalum', 't:contained'),
  ...production('tellurium', 'refinery production', refined('tellurium', 't:contained')),
  ...production('tellurium', 'refinery production: copper telluride', refined('tellurium', 't:contained'), {
    note: 'Copper telluride.',
  }),
  ...production('tellurium', 'refinery production: concentrate', refined('tellurium', 't:contained'), {
    note: 'Concentrate.',
  }),
  ...plant('tellurium', 'refinery capacity', capacity('tellurium', 't:contained')),
  ...plant('tellurium', 'refinery capacity: copper telluride', capacity('tellurium', 't:contained'), {
    note: 'Copper telluride.',
  }),
  ...plant('tellurium', 'refinery capacity: concentrate', capacity('tellurium', 't:contained'), {
    note: 'Concentrate.',
  }),
  ...mine('tin', 'tin', 't:contained'),
  ...production(
    'titanium sponge metal',
    'titanium sponge metal production',
    refined('titanium-sponge', 't:contained'),
  ),
  ...plant(
    'titanium sponge metal',
    'titanium sponge metal capacity',
    capacity('titanium-sponge', 't:contained'),
  ),
  ...plant('tio2 pigment', 'tio2 pigment capacity', capacity('titanium-dioxide-pigment', 't:gross')),
  ...mine('tungsten', 'tungsten', 't:contained'),
  ...production('vanadium', 'mine production', mined('vanadium', 't:contained')),
  ...reserve('vanadium', 'reserves', reserves('vanadium', 'kt:contained')),
  ...production(
    'yttrium',
    'mine production of y2o3 equivalent contained in rare-earth mineral concentrates',
    mined('yttrium', 't:reo'),
  ),
  ...mine('zinc', 'zinc', 'kt:contained'),
};

const minerals: Rows = {
  ...plant('abrasives (manufactured)', 'fused aluminum oxide', capacity('fused-aluminium-oxide', 't:gross')),
  ...plant('abrasives (manufactured)', 'silicon carbide', capacity('silicon-carbide', 't:gross')),
  ...mine('barite', 'barite', 'kt:gross'),
  ...Object.fromEntries(
    [
      'all forms',
      'crude ore',
      'ulexite',
      'compounds',
      'crude borates',
      'datolite ore',
      'refined borates',
    ].flatMap((form): [string, Declared][] => [
      [`boron|production|production—${form}`, of(mined('boron', 'kt:gross'), boron)],
      [`boron|reserves|reserves—${form}`, of(reserves('boron', 'kt:gross'), boron)],
    ]),
  ),
  ...reserve('boron', 'reserves', reserves('boron', 'kt:gross'), boron),
  ...dropped(
    'boron|production|production—boric oxide equivalent',
    'boric oxide equivalent, a basis that no unit of ours has',
  ),
  ...dropped(
    'boron|reserves|reserves—boric oxide equivalent',
    'boric oxide equivalent, a basis that no unit of ours has',
  ),
  ...production('bromine', 'production', mined('bromine', 't:contained')),
  ...reserve('bromine', 'reserves', reserves('bromine', 't:contained')),
  ...dropped(
    'cesium|reserves|australia, canada, china, and namibia were estimated to have reserves totaling less than 200,000 tons',
    fourTogether,
  ),
  ...mine('diamond (industrial)', 'industrial-diamond', 'Mct:gross'),
  ...mine('fluorspar', 'fluorspar', 'kt:gross'),
  ...mine('garnet (industrial)', 'garnet', 't:gross'),
  ...mine('graphite (natural)', 'graphite', 't:gross'),
  ...production('helium', 'helium production', mined('helium', 'Mm3')),
  ...reserve('helium', 'helium reserves', reserves('helium', 'Mm3')),
  ...mine('iodine', 'iodine', 't:contained'),
  ...production('krypton', 'rare gases production, (million liters)', mined('krypton', 'm3'), rareGas),
  ...mine('magnesium compounds', 'magnesite', 'kt:gross'),
  ...production(
    'mica (natural)',
    'mica (scrap and flake): production',
    mined('mica-scrap-and-flake', 't:gross'),
  ),
  ...reserve(
    'mica (natural)',
    'mica (scrap and flake): reserves',
    reserves('mica-scrap-and-flake', 't:gross'),
  ),
  ...production('mica (natural)', 'mica (sheet): mine production', mined('mica-sheet', 't:gross')),
  ...reserve('mica (natural)', 'mica (sheet): reserves', reserves('mica-sheet', 't:gross')),
  ...production('neon', 'rare gases production, (million liters)', mined('neon', 'm3'), rareGas),
  ...mine('phosphate rock', 'phosphate-rock', 'kt:gross'),
  ...production('potash', 'mine production', mined('potash', 'kt:k2o')),
  ...reserve('potash', 'reserves, recoverable ore', reserves('potash', 'kt:gross')),
  ...reserve('potash', 'reserves: k2o equivalent', reserves('potash', 'kt:k2o')),
  ...dropped(
    'rubidium|reserves|australia, canada, china, and namibia were estimated to have reserves totaling less than 200,000 tons of recoverable rubidium materials',
    fourTogether,
  ),
  ...production(
    'sand and gravel (industrial)',
    'mine production',
    mined('industrial-sand-and-gravel', 'kt:gross'),
  ),
  ...production('soda ash', 'mine production: natural', mined('soda-ash', 'kt:gross')),
  ...reserve('soda ash', 'reserves: natural', reserves('soda-ash', 'kt:gross')),
  ...dropped('soda ash|production|mine production: synthetic', syntheticSodaAsh),
  ...dropped('soda ash|production|mine production: natural and synthetic', syntheticSodaAsh),
  ...dropped('soda ash|reserves|reserves: synthetic', syntheticSodaAsh),
  ...dropped('soda ash|reserves|reserves: natural and synthetic', syntheticSodaAsh),
  ...production('strontium', 'mine production', mined('strontium', 't:gross'), celestite),
  ...reserve('strontium', 'reserves', reserves('strontium', 't:gross'), celestite),
  ...production('sulfur', 'production, all forms', refined('sulphur', 'kt:contained')),
  ...production('titanium mineral concentrates', 'mine production: ilmenite', mined('ilmenite', 'kt:tio2')),
  ...production('titanium mineral concentrates', 'mine production: rutile', mined('rutile', 'kt:tio2')),
  ...production(
    'titanium mineral concentrates',
    'mine production: ilmenite and rutile',
    mined('titanium-minerals', 'kt:tio2'),
  ),
  ...reserve('titanium mineral concentrates', 'reserves: ilmenite', reserves('ilmenite', 'kt:tio2')),
  ...reserve('titanium mineral concentrates', 'reserves: rutile', reserves('rutile', 'kt:tio2')),
  ...reserve(
    'titanium mineral concentrates',
    'reserves: ilmenite and rutile',
    reserves('titanium-minerals', 'kt:tio2'),
  ),
  ...production('xenon', 'rare gases production, (million liters)', mined('xenon', 'm3'), rareGas),
  ...production(
    'zirconium',
    'zirconium mineral concentrates, mine production (thousand metric tons, gross weight)',
    mined('zirconium', 'kt:gross'),
  ),
  ...dropped(
    'zirconium|reserves|zirconium reserves(thousand metric tons, zro2 content)',
    'reserves in ZrO₂ content, a basis that no unit has',
  ),
};

export const series2026: ReadonlyMap<string, Declared> = new Map(Object.entries({ ...metals, ...minerals }));

/** The key of a row: `cobalt|production|mine production`. */
export function seriesKey(commodity: string, statistic: string, detail: string): string {
  const plain = (text: string): string =>
    text
      .replaceAll(/[\s\u00a0]+/g, ' ')
      .trim()
      .toLowerCase();
  return [plain(commodity), plain(statistic), plain(detail).replace(/[:,] rounded$/, '')].join('|');
}
