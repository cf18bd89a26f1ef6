/** Minerals: what each TYPE of the files of 2022 to 2024 measures. The key is the chapter and TYPE exactly as printed. */
import { mixedBoron } from '../boron.ts';
import { capacity, mined, refined, reserves } from '../measure.ts';
import { mine, type Series, same } from './measured.ts';

const printedWorldOnly = 'synthetic soda ash is printed for the world only, and is no mine output';
const mgo = 'magnesium oxide content, a basis that no unit of ours has';
const boron: Series = { ...mine('boron', 'kt:gross'), quarantine: mixedBoron };
const celestite: Series = {
  ...mine('strontium', 't:gross'),
  note: 'Gross weight of celestite: the TYPE says contained strontium, the 2026 edition gives the same table as gross weight.',
};
const zirconium: Series = { production: mined('zirconium', 'kt:gross') };

export const minerals: readonly [string, Series][] = [
  ...same('abras', ['Plant capacity, fused aluminum oxide'], {
    capacity: capacity('fused-aluminium-oxide', 't:gross'),
  }),
  ...same('abras', ['Plant capacity, silicon carbide'], {
    capacity: capacity('silicon-carbide', 't:gross'),
  }),
  ...same('barit', ['Mine production, barite'], mine('barite', 'kt:gross')),
  ...same(
    'boron',
    [
      'Mine production, borates',
      'Mine production, crude ore',
      'Mine production, ulexite',
      'Plant production, compounds',
      'Mine production, crude borates',
      'Mine production, datolite ore',
      'Plant production, refined borates',
      'borates',
      'boron compounds',
      'boron, crude ore',
      'crude borates',
      'datolite ore',
      'refined borates',
      'ulexite',
      'XX',
      'boron total all types',
    ],
    boron,
  ),
  ...same('boron', ['Mine production, boric oxide equivalent', 'boric oxide eqivalent'], {
    dropped: 'boric oxide equivalent, a basis that no unit of ours has',
  }),
  ...same('bromi', ['Plant production, bromine content'], {
    production: mined('bromine', 't:contained'),
    reserves: reserves('bromine', 't:contained'),
  }),
  ...same('diamo', ['Mine production, industrial diamond'], mine('industrial-diamond', 'Mct:gross')),
  ...same('fluor', ['Mine production, fluorspar'], mine('fluorspar', 'kt:gross')),
  ...same('garne', ['Mine production'], mine('garnet', 't:gross')),
  ...same('graph', ['Mine production', 'Mine production, graphite'], mine('graphite', 't:gross')),
  ...same('heliu', ['Mine production, helium'], mine('helium', 'Mm3')),
  ...same('iodin', ['Mine production, elemental iodine'], mine('iodine', 't:contained')),
  ...same(
    'mgcomp',
    ['Mine production, gross weight of magnesite (magnesium carbonate) in thousand metric tons'],
    mine('magnesite', 'kt:gross'),
  ),
  ...same('mgcomp', ['Mine production, magnesite - contained magnesium oxide (MgO)'], { dropped: mgo }),
  ...same('mica', ['Mine production - mica scrap and flake'], mine('mica-scrap-and-flake', 't:gross')),
  ...same('mica', ['Mine production - mica sheet'], mine('mica-sheet', 't:gross')),
  ...same('phosp', ['Mine production, phosphate rock ore'], mine('phosphate-rock', 'kt:gross')),
  ...same('potas', ['Mine production, potassium oxide (K2O) equivalent'], {
    production: mined('potash', 'kt:k2o'),
    reserves: reserves('potash', 'kt:gross'),
    reservesK2o: reserves('potash', 'kt:k2o'),
  }),
  ...same('sandi', ['Mine production, industrial sand and gravel'], {
    production: mined('industrial-sand-and-gravel', 'kt:gross'),
  }),
  ...same('sodaa', ['Soda ash, natural, mine production'], mine('soda-ash', 'kt:gross')),
  ...same('sodaa', ['Soda ash, synthetic', 'Soda ash, Synthetic', 'Soda ash, total natural and synthetic'], {
    dropped: printedWorldOnly,
  }),
  ...same('stron', ['Mine production, contained strontium'], celestite),
  ...same('sulfu', ['Production, all forms, contained sulfur'], {
    production: refined('sulphur', 'kt:contained'),
    note: 'Most of it is recovered at oil and gas plants and smelters.',
  }),
  ...same(
    'timin',
    [
      'Mine production: Ilmenite',
      'Mine production: Ilmenite (rounded)',
      'World total mine production: Ilmenite (rounded)',
      'Mine production: Ilmenite, titanium dioxide (TiO2) content.',
      'World total mine production: Ilmenite, titanium dioxide (TiO2) content.',
    ],
    mine('ilmenite', 'kt:tio2'),
  ),
  ...same(
    'timin',
    [
      'Mine production: rutile',
      'World total mine production: rutile (rounded)',
      'Mine production: rutile, titanium dioxide (TiO2) content.',
      'World total mine production: rutile (rounded), titanium dioxide (TiO2) content.',
    ],
    mine('rutile', 'kt:tio2'),
  ),
  ...same(
    'timin',
    [
      'Mine production: Ilmenite and rutile',
      'World total mine production: ilmentite and rutile (rounded)',
      'World total mine production: ilmentite and rutile (rounded), titanium dioxide (TiO2) content.',
    ],
    mine('titanium-minerals', 'kt:tio2'),
  ),
  ...same(
    'zirco',
    ['Zirconium ores and zircon concentrates, mine production, thousand metric tons, gross weight'],
    zirconium,
  ),
];
