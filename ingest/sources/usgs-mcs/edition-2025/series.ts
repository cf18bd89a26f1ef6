/**
 * What each TYPE of the 2025 World_Data file measures. The key is COMMODITY and TYPE exactly as printed, stray
 * spelling included ("Gemanium", "Ilmentite"): a TYPE that is not here stops the run.
 */
import type { Quarantine } from '../../../../schema/statement.ts';
import { mixedBoron } from '../boron.ts';
import { capacity, type Measure, mined, refined, reserves, smelted } from '../measure.ts';

export interface Series {
  readonly production?: Measure;
  readonly capacity?: Measure;
  /** What the column RESERVES_2024 holds; where it holds something else, `reservesNote` says what. */
  readonly reserves?: Measure;
  readonly reservesNote?: string;
  /** UNIT_MEAS as printed, where it is not the plain name of the unit of the first measure. */
  readonly unitMeas?: string;
  readonly note?: string;
  readonly quarantine?: Quarantine;
  /** The whole TYPE is left out, and why. */
  readonly dropped?: string;
}

/** Mine output and reserves in one unit. */
function mine(material: string, unit: string): Series {
  return { production: mined(material, unit), reserves: reserves(material, unit) };
}

const cobalt = mine('cobalt', 't:contained');
const naturalSodaAsh = mine('soda-ash', 'kt:gross');
const printedWorldOnly = 'synthetic soda ash is printed for the world only, and is no mine output';

const metals: Readonly<Record<string, Series>> = {
  'Aluminum|Smelter production, aluminum': {
    production: smelted('aluminium', 'kt:contained'),
    capacity: capacity('aluminium', 'kt:contained'),
  },
  'Antimony|Mine production, antimony content': mine('antimony', 't:contained'),
  'Arsenic|Plant production, arsenic trioxide or calculated equivalent.': {
    production: refined('arsenic', 't:gross'),
    capacity: capacity('arsenic', 't:gross'),
    note: 'Gross weight of arsenic trioxide.',
  },
  'Bauxite|Refinery production, alumina - calcined equivalent weights': {
    production: refined('alumina', 'kt:gross'),
    unitMeas: 'thousand metric dry tons',
    note: 'Calcined equivalent weight.',
  },
  'Bauxite|Mine production, bauxite, dry tons': mine('bauxite', 'kt:dry'),
  'Beryllium|Mine production, beryllium content': { production: mined('beryllium', 't:contained') },
  'Bismuth|Refinery production': { production: refined('bismuth', 't:contained') },
  'Cadmium|Refinery production, estimated': { production: refined('cadmium', 't:contained') },
  'Chromium|Mine production, grosss weight, marketable chromite ore': mine('chromium', 'kt:gross'),
  'Cobalt|Mine production, estimated': cobalt,
  'Cobalt|Mine production, cobalt content, estimated': cobalt,
  'Copper|Mine production, recoverable copper content': mine('copper', 'kt:contained'),
  'Copper|Refinery production, copper': { production: refined('copper', 'kt:contained') },
  'Gallium|Primary production': {
    production: refined('gallium', 'kg:contained'),
    capacity: capacity('gallium', 'kg:contained'),
    note: 'Low-purity primary gallium.',
  },
  'Gemanium|Primary and secondary refinery production': { production: refined('germanium', 'kg:contained') },
  'Gold|mine production, gold content': mine('gold', 't:contained'),
  'Indium|Refinery production': {
    production: refined('indium', 't:contained'),
    reserves: capacity('indium', 't:contained'),
    reservesNote:
      'Stands in the column RESERVES_2024; it is refinery capacity, as the 2026 edition heads the same table.',
  },
  'Iron and Steel|Pig iron': { production: refined('pig-iron', 'Mt:gross') },
  'Iron and Steel|Raw steel': { production: refined('steel', 'Mt:gross') },
  'Iron Ore|Mine production, usable ore': {
    production: mined('iron-ore', 'kt:gross'),
    reserves: reserves('iron-ore', 'Mt:gross'),
  },
  'Iron Ore|Mine production, iron content': {
    production: mined('iron-ore', 'kt:contained'),
    reserves: reserves('iron-ore', 'Mt:contained'),
  },
  'Lead|Mine production, lead content': mine('lead', 'kt:contained'),
  'Lithium|Mine production, lithium content': mine('lithium', 't:contained'),
  'Magnesium metal|Magnesium smelter production': {
    production: smelted('magnesium', 'kt:contained'),
    capacity: capacity('magnesium', 'kt:contained'),
    reservesNote: 'The column RESERVES_2024 repeats the capacity; the publisher says so in the first row.',
  },
  'Manganese|Mine production, manganese content': {
    production: mined('manganese', 'kt:contained'),
    reserves: reserves('manganese', 'kt:gross'),
  },
  'Mercury|Mine production, mercury content': { production: mined('mercury', 't:contained') },
  'Molybdenum|Mine production, molybdenum content': {
    production: mined('molybdenum', 't:contained'),
    reserves: reserves('molybdenum', 'kt:contained'),
    reservesNote: 'Reserves are in thousand metric tons, as the notes of some rows say.',
  },
  'Nickel|Mine production, nickel content': mine('nickel', 't:contained'),
  'Niobium|Mine production, niobium content': mine('niobium', 't:contained'),
  'Platinum-Group metals|Mine production, Palladium content': {
    production: mined('palladium', 'kg:contained'),
    reserves: reserves('platinum-group-metals', 'kg:contained'),
    reservesNote: 'Reserves of all platinum-group metals together, printed on the row of palladium.',
  },
  'Platinum-Group metals|Mine production, Platinum content': {
    production: mined('platinum', 'kg:contained'),
  },
  'Rare earths|Mine production, rare-earth-oxide equivalent': mine('rare-earths', 't:reo'),
  'Rhenium|Mine production, rhenium content': mine('rhenium', 'kg:contained'),
  'Selenium|Refinery production, selenium content': {
    production: refined('selenium', 't:contained'),
    reserves: reserves('selenium', 't:contained'),
  },
  'Silicon|Plant production, Ferosilicon, silicon content': {
    production: refined('ferrosilicon', 'kt:contained'),
  },
  'Silicon|Plant production, silicon metal': { production: refined('silicon-metal', 'kt:contained') },
  'Silver|Mine production, silver content': mine('silver', 't:contained'),
  'Tantalum|Mine production, tantalum content': mine('tantalum', 't:contained'),
  'Tellurium|Refinery production, tellurium content': {
    production: refined('tellurium', 't:contained'),
    reserves: reserves('tellurium', 't:contained'),
  },
  'Tin|Mine production, tin content': mine('tin', 't:contained'),
  'Titanium & titanium dioxide|Sponge Metal Production': {
    production: refined('titanium-sponge', 't:contained'),
    capacity: capacity('titanium-sponge', 't:contained'),
  },
  'Titanium & titanium dioxide|Pigment Capacity': {
    capacity: capacity('titanium-dioxide-pigment', 't:gross'),
  },
  'Tungsten|Mine production, tungsten content': mine('tungsten', 't:contained'),
  'Vanadium|Mine production, vanadium content': {
    production: mined('vanadium', 't:contained'),
    reserves: reserves('vanadium', 'kt:contained'),
    reservesNote: 'Reserves are in thousand metric tons, as the note of the world row says.',
  },
  'Zinc|Mine production, zinc content': mine('zinc', 'kt:contained'),
};

const minerals: Readonly<Record<string, Series>> = {
  'Abrasives|Plant capacity, fused aluminum oxide': {
    capacity: capacity('fused-aluminium-oxide', 't:gross'),
  },
  'Abrasives|Plant capacity, silicon carbide': { capacity: capacity('silicon-carbide', 't:gross') },
  'Barite|Mine production, barite, estimated': mine('barite', 'kt:gross'),
  'Boron|Boron all types': { ...mine('boron', 'kt:gross'), quarantine: mixedBoron },
  'Bromine|Production, bromine content, estimated': mine('bromine', 't:contained'),
  'Diamond (industrial)|Mine production, industrial diamond': mine('industrial-diamond', 'Mct:gross'),
  'Fluorspar|Mine production, estimated': mine('fluorspar', 'kt:gross'),
  'Garnet (industrial)|Mine production, estimated': mine('garnet', 't:gross'),
  'Graphite|Mine production': mine('graphite', 't:gross'),
  'Helium|Production, helium gas content': mine('helium', 'Mm3'),
  'Iodine|Mine production, elemental iodine': mine('iodine', 't:contained'),
  'Magnesium Compounds|Mine production, magnesite - gross weight': mine('magnesite', 'kt:gross'),
  'Mica (Natural)|Mine production, mica scrap and flake': mine('mica-scrap-and-flake', 't:gross'),
  'Mica (Natural)|Mine production, mica sheet': mine('mica-sheet', 't:gross'),
  'Phosphate rock|Mine production, marketable phosphate rock': mine('phosphate-rock', 'kt:gross'),
  'Potash|Mine production, potassium oxide (K2O) equivalent': mine('potash', 'kt:k2o'),
  'Potash|Reserves, recoverable ore': { reserves: reserves('potash', 'kt:gross') },
  'Sand and gravel (industrial)|Mine production, estimated': {
    production: mined('industrial-sand-and-gravel', 'kt:gross'),
  },
  'Soda ash|Soda ash, natural, mine production': naturalSodaAsh,
  'Soda ash|Mine production, natural': naturalSodaAsh,
  'Soda ash|Production, Synthetic': { dropped: printedWorldOnly, unitMeas: 'thousand metric tons' },
  'Soda ash|Soda ash, total natural and synthetic': {
    dropped: printedWorldOnly,
    unitMeas: 'thousand metric tons',
  },
  'Strontium|Mine production, strontium content': {
    ...mine('strontium', 't:gross'),
    note: 'Gross weight of celestite: the TYPE says strontium content, the 2026 edition gives the same figures as gross weight.',
  },
  'Sulfur|Production, all forms, sulfur content': {
    production: refined('sulphur', 'kt:contained'),
    note: 'Most of it is recovered at oil and gas plants and smelters.',
  },
  'Titanium Mineral Concentrates|Mine production, ilmentite, titanium dioxide (TiO2) content': mine(
    'ilmenite',
    'kt:tio2',
  ),
  'Titanium Mineral Concentrates|Mine production, rutile, titanium dioxide (TiO2) content': mine(
    'rutile',
    'kt:tio2',
  ),
  'Zirconium and Hafnium|Mine production, zirconium, gross weight': {
    production: mined('zirconium', 'kt:gross'),
    reservesNote: 'Reserves are in ZrO₂ content, a basis that no unit of ours has; they are left out.',
  },
};

export const series2025: ReadonlyMap<string, Series> = new Map(Object.entries({ ...metals, ...minerals }));
