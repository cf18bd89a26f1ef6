/** World rows of the 2025 edition that differ from the sum of their rows by more than 1 %, each with its cause. */
import {
  type Deviation,
  deviation,
  noCauseGiven,
  rounded,
  roundedWithoutUnitedStates,
} from '../world-row.ts';

const inWorldTotal =
  'the world row includes the reserves of the United States, Austria, Germany and Ukraine, whose rows say “Included in World total”';
const cliffside =
  'the world row includes helium drawn from the store at Cliffside Field (18 in 2023, 13 in 2024), whose row is left out; the rest is rounding';
const withoutThree = 'no cause is given; the rows of Chile, Mauritania and Mexico hold no figure (“NA”)';

export const deviations2025: readonly Deviation[] = [
  deviation('extracts', 'antimony', '2024', 't:contained', 100000, 103960, rounded),
  deviation('extracts', 'beryllium', '2024', 't:contained', 360, 364, rounded),
  deviation('extracts', 'bromine', '2024', 't:contained', 400000, 395000, roundedWithoutUnitedStates),
  deviation('refines', 'cadmium', '2024', 't:contained', 24000, 23690, rounded),
  deviation('hasReserves', 'chromium', '2024', 'kt:gross', 1200000, 1181530, rounded),
  deviation('hasReserves', 'cobalt', '2024', 't:contained', 11000000, 10693000, rounded),
  deviation('extracts', 'copper', '2024', 'kt:contained', 23000, 22640, rounded),
  deviation('hasReserves', 'industrial-diamond', '2024', 'Mct:gross', 1700, 1745, rounded),
  deviation('hasCapacity', 'gallium', '2024', 'kg:contained', 1100000, 1124000, rounded),
  deviation('extracts', 'gold', '2024', 't:contained', 3300, 3250, rounded),
  deviation('extracts', 'graphite', '2024', 't:gross', 1600000, 1630670, rounded),
  deviation('hasReserves', 'graphite', '2024', 't:gross', 290000000, 279100000, inWorldTotal),
  deviation('extracts', 'helium', '2023', 'Mm3', 176, 158, cliffside),
  deviation('extracts', 'helium', '2024', 'Mm3', 180, 172, cliffside),
  deviation('hasCapacity', 'indium', '2024', 't:contained', 1800, 1736, noCauseGiven),
  deviation('refines', 'pig-iron', '2024', 'Mt:gross', 1300, 1285, rounded),
  deviation('refines', 'steel', '2024', 'Mt:gross', 1900, 1872, rounded),
  deviation('hasReserves', 'iron-ore', '2024', 'Mt:gross', 200000, 196880, rounded),
  deviation('extracts', 'iron-ore', '2024', 'kt:contained', 1600000, 1558600, rounded),
  deviation('hasReserves', 'iron-ore', '2024', 'Mt:contained', 88000, 86889, withoutThree),
  deviation('extracts', 'lithium', '2024', 't:contained', 240000, 235380, roundedWithoutUnitedStates),
  deviation('smelts', 'magnesium', '2024', 'kt:contained', 1000, 1045, rounded),
  deviation('hasReserves', 'manganese', '2024', 'kt:gross', 1700000, 1718000, rounded),
  deviation('extracts', 'mercury', '2024', 't:contained', 1200, 1158, rounded),
  deviation('extracts', 'molybdenum', '2024', 't:contained', 260000, 263600, rounded),
  deviation('extracts', 'nickel', '2024', 't:contained', 3700000, 3655000, rounded),
  deviation('extracts', 'niobium', '2024', 't:contained', 110000, 108470, rounded),
  deviation('extracts', 'rare-earths', '2024', 't:reo', 390000, 393950, rounded),
  deviation('refines', 'selenium', '2024', 't:contained', 3700, 3659, roundedWithoutUnitedStates),
  deviation('extracts', 'soda-ash', '2024', 'kt:gross', 24000, 23590, rounded),
  deviation('hasReserves', 'soda-ash', '2024', 'kt:gross', 25000000, 24543000, rounded),
  deviation('extracts', 'tin', '2024', 't:contained', 300000, 295500, rounded),
  deviation('refines', 'titanium-sponge', '2024', 't:contained', 320000, 324300, roundedWithoutUnitedStates),
  deviation('hasCapacity', 'titanium-sponge', '2024', 't:contained', 410000, 414300, rounded),
  deviation('hasCapacity', 'titanium-dioxide-pigment', '2024', 't:gross', 9800000, 9914000, noCauseGiven),
  deviation('extracts', 'vanadium', '2024', 't:contained', 100000, 103000, rounded),
  deviation('hasReserves', 'vanadium', '2024', 'kt:contained', 18000, 18195, rounded),
  deviation('hasReserves', 'zinc', '2024', 'kt:contained', 230000, 234400, rounded),
];
