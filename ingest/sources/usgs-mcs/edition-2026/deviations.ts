/** World rows of the 2026 edition that differ from the sum of their rows by more than 1 %, each with its cause. */
import {
  type Deviation,
  deviation,
  noCauseGiven,
  rounded,
  roundedWithoutUnitedStates,
} from '../world-row.ts';

const otherCountriesBound =
  'the row of Other countries holds only a lower bound (“more than”), which is in no sum; the world row is one too';
const fewerCountries =
  'the publisher gives no cause; this edition lists 11 countries and Other countries, the edition before listed 16';

const inWorldTotal =
  'the world row includes the reserves of the United States, Austria, Germany and Ukraine, whose rows say “Included in World total”';
const otherCountriesMissing =
  'the row of Other countries holds no figure (“NA”), which the world row must include';

export const deviations2026: readonly Deviation[] = [
  deviation('hasReserves', 'bauxite', '2025', 'kt:dry', 29000000, 28539000, rounded),
  deviation('refines', 'bismuth', '2025', 't:contained', 16000, 16280, rounded),
  deviation('hasReserves', 'chromium', '2024', 'kt:gross', 1200000, 901400, otherCountriesMissing),
  deviation('extracts', 'cobalt', '2025', 't:contained', 310000, 314600, rounded),
  deviation('hasReserves', 'cobalt', '2025', 't:contained', 12000000, 11525000, rounded),
  deviation('extracts', 'fluorspar', '2025', 'kt:gross', 10000, 10235, rounded),
  deviation('hasCapacity', 'gallium', '2025', 'kg:contained', 1700000, 1720000, rounded),
  deviation('extracts', 'gold', '2025', 't:contained', 3300, 3250, rounded),
  deviation('extracts', 'graphite', '2025', 't:gross', 1800000, 1752880, rounded),
  deviation('hasReserves', 'graphite', '2025', 't:gross', 310000000, 298100000, inWorldTotal),
  deviation('extracts', 'helium', '2025', 'Mm3', 190, 185, rounded),
  deviation('extracts', 'neon', '2025', 'm3', 800000, 810000, rounded),
  deviation('extracts', 'krypton', '2025', 'm3', 110000, 111500, rounded),
  deviation('refines', 'pig-iron', '2024', 'Mt:gross', 1280, 1244.6, fewerCountries),
  deviation('refines', 'pig-iron', '2025', 'Mt:gross', 1300, 1238, fewerCountries),
  deviation('refines', 'steel', '2024', 'Mt:gross', 1880, 1815.5, fewerCountries),
  deviation('refines', 'steel', '2025', 'Mt:gross', 1900, 1823, fewerCountries),
  deviation('hasReserves', 'iron-ore', '2025', 'Mt:gross', 200000, 203990, rounded),
  deviation('hasReserves', 'lithium', '2025', 't:contained', 37000000, 36470000, noCauseGiven),
  deviation('smelts', 'magnesium', '2025', 'kt:contained', 1100, 1083, rounded),
  deviation('hasCapacity', 'magnesium', '2025', 'kt:contained', 1800, 1765, rounded),
  deviation('hasReserves', 'manganese', '2025', 'kt:gross', 1700000, 1798000, noCauseGiven),
  deviation('extracts', 'mica-scrap-and-flake', '2024', 't:gross', 376000, 380540, noCauseGiven),
  deviation('hasReserves', 'molybdenum', '2025', 'kt:contained', 17000, 17421, rounded),
  deviation('hasReserves', 'nickel', '2025', 't:contained', 140000000, 130140000, otherCountriesBound),
  deviation('extracts', 'phosphate-rock', '2025', 'kt:gross', 250000, 245650, rounded),
  deviation('extracts', 'palladium', '2025', 'kg:contained', 190000, 194100, rounded),
  deviation('extracts', 'rare-earths', '2024', 't:reo', 380000, 384000, rounded),
  deviation('extracts', 'industrial-sand-and-gravel', '2025', 'kt:gross', 430000, 425400, rounded),
  deviation('refines', 'selenium', '2025', 't:contained', 3800, 3845, roundedWithoutUnitedStates),
  deviation('extracts', 'soda-ash', '2025', 'kt:gross', 19000, 18578, rounded),
  deviation('hasReserves', 'soda-ash', '2025', 'kt:gross', 25000000, 24543000, rounded),
  deviation('refines', 'tellurium', '2025', 't:contained', 1000, 1028, roundedWithoutUnitedStates),
  deviation('hasReserves', 'rutile', '2025', 'kt:tio2', 49000, 47990, otherCountriesBound),
  deviation('extracts', 'vanadium', '2025', 't:contained', 110000, 113300, rounded),
  deviation('hasReserves', 'vanadium', '2025', 'kt:contained', 21000, 21464, rounded),
  deviation('extracts', 'zinc', '2025', 'kt:contained', 13000, 12540, rounded),
  deviation('extracts', 'zirconium', '2025', 'kt:gross', 1200, 1243, rounded),
];
