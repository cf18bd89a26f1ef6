/** World rows of 2022 to 2024 that differ from the sum of their rows by more than 1 %, each with its cause. */
import {
  type Deviation,
  deviation,
  noCauseGiven,
  rounded,
  roundedWithoutUnitedStates,
} from '../world-row.ts';

const withUnitedStates =
  'the world row includes the United States, whose row is one of ilmenite and rutile together (100 in 2021, 200 in 2022); the rest is rounding';
const cliffside =
  'the world row includes helium drawn from the store at Cliffside Field (7 in 2021, 15 and 12 in 2022, 19 in 2023), whose row is left out; the rest is rounding';
const ferrosiliconApart =
  'the world row includes the rows that give ferrosilicon alone; with them the sum is the same';
const inWorldTotal2023 =
  'the world row includes the reserves of the United States, Austria, Canada, Germany, Ukraine and Vietnam, whose rows say “Included in World total”';
const inWorldTotal2024 =
  'the world row includes the reserves of the United States, Austria, Germany, Ukraine and Vietnam, whose rows say “Included in World total”';
const otherCountriesBound =
  'the row of Other countries holds only a lower bound (“>9,100,000”), which is in no sum; the world row is one too';

export const deviations2022: readonly Deviation[] = [
  deviation('extracts', 'cobalt', '2021', 't:contained', 170000, 165300, rounded),
  deviation('extracts', 'graphite', '2021', 't:gross', 1000000, 1037760, rounded),
  deviation('extracts', 'lithium', '2021', 't:contained', 100000, 104800, roundedWithoutUnitedStates),
  deviation('extracts', 'nickel', '2021', 't:contained', 2700000, 2748000, rounded),
  deviation('extracts', 'rare-earths', '2020', 't:reo', 240000, 244700, rounded),
  deviation('extracts', 'rare-earths', '2021', 't:reo', 280000, 277100, rounded),
  deviation('extracts', 'ilmenite', '2021', 'kt:tio2', 8400, 8313, withUnitedStates),
];

export const deviations2023: readonly Deviation[] = [
  deviation('hasCapacity', 'fused-aluminium-oxide', '2021', 't:gross', 1300000, 1275000, rounded),
  deviation('hasCapacity', 'fused-aluminium-oxide', '2022', 't:gross', 1300000, 1275000, rounded),
  deviation('refines', 'alumina', '2022', 'kt:gross', 140000, 136410, rounded),
  deviation('hasReserves', 'bauxite', '2022', 'kt:dry', 31000000, 31330000, rounded),
  deviation('extracts', 'beryllium', '2022', 't:contained', 280, 276, rounded),
  deviation('refines', 'cadmium', '2022', 't:contained', 24000, 24430, rounded),
  deviation('extracts', 'cobalt', '2022', 't:contained', 190000, 185500, rounded),
  deviation('hasReserves', 'iron-ore', '2022', 'Mt:gross', 180000, 183230, rounded),
  deviation('hasReserves', 'iron-ore', '2022', 'Mt:contained', 85000, 86308, noCauseGiven),
  deviation('extracts', 'graphite', '2022', 't:gross', 1300000, 1314950, rounded),
  deviation('hasReserves', 'graphite', '2022', 't:gross', 330000000, 323600000, inWorldTotal2023),
  deviation('extracts', 'helium', '2021', 'Mm3', 164, 157, cliffside),
  deviation('extracts', 'helium', '2022', 'Mm3', 160, 143, cliffside),
  deviation('extracts', 'iodine', '2022', 't:contained', 33000, 32643, roundedWithoutUnitedStates),
  deviation('hasReserves', 'manganese', '2022', 'kt:gross', 1700000, 1718000, rounded),
  deviation('extracts', 'mercury', '2021', 't:contained', 2200, 2231, rounded),
  deviation('extracts', 'magnesite', '2021', 'kt:gross', 29000, 28579, roundedWithoutUnitedStates),
  deviation('smelts', 'magnesium', '2022', 'kt:contained', 1000, 1020, roundedWithoutUnitedStates),
  deviation('hasReserves', 'molybdenum', '2022', 'kt:contained', 12000, 11514, rounded),
  deviation('hasReserves', 'platinum-group-metals', '2022', 'kg:contained', 70000000, 70910000, rounded),
  deviation('hasReserves', 'rare-earths', '2022', 't:reo', 130000000, 125690000, rounded),
  deviation(
    'refines',
    'ferrosilicon-and-silicon-metal',
    '2021',
    'kt:contained',
    9150,
    8818,
    ferrosiliconApart,
  ),
  deviation(
    'refines',
    'ferrosilicon-and-silicon-metal',
    '2022',
    'kt:contained',
    8800,
    8489,
    ferrosiliconApart,
  ),
  deviation('extracts', 'ilmenite', '2021', 'kt:tio2', 8900, 8787, withUnitedStates),
  deviation('extracts', 'ilmenite', '2022', 'kt:tio2', 8900, 8729, withUnitedStates),
  deviation('extracts', 'titanium-minerals', '2022', 'kt:tio2', 9500, 9316, withUnitedStates),
  deviation('extracts', 'tin', '2022', 't:contained', 310000, 314500, rounded),
  deviation('refines', 'titanium-sponge', '2021', 't:contained', 240000, 243250, roundedWithoutUnitedStates),
  deviation('refines', 'titanium-sponge', '2022', 't:contained', 260000, 253250, noCauseGiven),
  deviation('extracts', 'vanadium', '2022', 't:contained', 100000, 102300, rounded),
  deviation('hasReserves', 'vanadium', '2022', 'kt:contained', 26000, 25565, rounded),
  deviation('extracts', 'zinc', '2022', 'kt:contained', 13000, 12730, rounded),
  deviation('extracts', 'zirconium', '2021', 'kt:gross', 1300, 1329, rounded),
  deviation('extracts', 'zirconium', '2022', 'kt:gross', 1400, 1350, rounded),
];

export const deviations2024: readonly Deviation[] = [
  deviation('refines', 'alumina', '2023', 'kt:gross', 140000, 137500, rounded),
  deviation('extracts', 'bauxite', '2023', 'kt:dry', 400000, 395200, roundedWithoutUnitedStates),
  deviation('refines', 'bismuth', '2023', 't:contained', 20000, 19600, rounded),
  deviation('hasReserves', 'chromium', '2023', 'kt:gross', 560000, 544930, noCauseGiven),
  deviation('hasReserves', 'cobalt', '2023', 't:contained', 11000000, 10529000, rounded),
  deviation('extracts', 'copper', '2023', 'kt:contained', 22000, 21550, rounded),
  deviation('refines', 'copper', '2023', 'kt:contained', 27000, 26670, rounded),
  deviation('hasReserves', 'industrial-diamond', '2023', 'Mct:gross', 1700, 1655, rounded),
  deviation('extracts', 'iron-ore', '2023', 'kt:gross', 2500000, 2544000, rounded),
  deviation('extracts', 'iron-ore', '2023', 'kt:contained', 1500000, 1561500, noCauseGiven),
  deviation('refines', 'pig-iron', '2023', 'Mt:gross', 1300, 1328, rounded),
  deviation('refines', 'steel', '2023', 'Mt:gross', 1900, 1870, rounded),
  deviation('hasReserves', 'fluorspar', '2023', 'kt:gross', 280000, 282900, rounded),
  deviation('hasCapacity', 'gallium', '2023', 'kg:contained', 1100000, 1124000, rounded),
  deviation('extracts', 'gold', '2023', 't:contained', 3000, 3040, rounded),
  deviation('hasReserves', 'graphite', '2023', 't:gross', 280000000, 263200000, inWorldTotal2024),
  deviation('extracts', 'helium', '2022', 'Mm3', 158, 146, cliffside),
  deviation('extracts', 'helium', '2023', 'Mm3', 170, 152, cliffside),
  deviation('hasReserves', 'lead', '2023', 'kt:contained', 95000, 93600, noCauseGiven),
  deviation('extracts', 'lithium', '2023', 't:contained', 180000, 184680, roundedWithoutUnitedStates),
  deviation('hasReserves', 'lithium', '2023', 't:contained', 28000000, 27690000, rounded),
  deviation('extracts', 'manganese', '2022', 'kt:contained', 19800, 20109, noCauseGiven),
  deviation('extracts', 'mercury', '2023', 't:contained', 1200, 1158, rounded),
  deviation('hasReserves', 'molybdenum', '2023', 'kt:contained', 14000, 14566, noCauseGiven),
  deviation('hasReserves', 'nickel', '2023', 't:contained', 130000000, 121940000, otherCountriesBound),
  deviation('extracts', 'palladium', '2023', 'kg:contained', 210000, 206500, rounded),
  deviation('extracts', 'platinum', '2023', 'kg:contained', 180000, 175000, rounded),
  deviation('extracts', 'rare-earths', '2022', 't:reo', 300000, 296920, rounded),
  deviation('hasReserves', 'rare-earths', '2023', 't:reo', 110000000, 115414500, noCauseGiven),
  deviation('refines', 'silicon-metal', '2023', 'kt:contained', 3800, 3761, roundedWithoutUnitedStates),
  deviation('extracts', 'soda-ash', '2023', 'kt:gross', 23000, 22570, rounded),
  deviation('hasReserves', 'soda-ash', '2023', 'kt:gross', 25000000, 24543000, rounded),
  deviation('extracts', 'tantalum', '2022', 't:contained', 1990, 2051, noCauseGiven),
  deviation('refines', 'titanium-sponge', '2022', 't:contained', 270000, 273000, roundedWithoutUnitedStates),
  deviation('refines', 'titanium-sponge', '2023', 't:contained', 330000, 326300, roundedWithoutUnitedStates),
  deviation('hasCapacity', 'titanium-sponge', '2023', 't:contained', 410000, 414300, rounded),
  deviation('extracts', 'vanadium', '2023', 't:contained', 100000, 103500, rounded),
  deviation('extracts', 'zinc', '2023', 'kt:contained', 12000, 12180, rounded),
  deviation('hasReserves', 'zinc', '2023', 'kt:contained', 220000, 224000, rounded),
];
