/**
 * The unit-value test of trade: which masses do not fit the value that was paid for them. Pure functions over
 * arrays; the bulk import does the same in SQL from the constants here, and a test holds the two equal. It stands
 * where both sides may read it: what is taken in judges by it, and anomalies are found by it.
 *
 * What is refused is the mass, never the value. Value is what customs check to levy duty and what BACI reconciles;
 * mass is often converted from pieces, litres or cubic metres, or guessed, and one slip of a factor moves a total.
 */

/**
 * The band, chosen on BACI V202601: 30 codes of 2024 in full and the 200 largest flows of 16 headings of 2022 to
 * 2024, 31,000 flows in 78 products and years. It refuses 209 of them, under one in a hundred.
 *
 * - The centre is the value-weighted median: half of the value stands on either side. A median of flows would be
 *   that of samples and retail packs, which are many, small and dear (graphite 2024: 4,865 USD/t by flows, 591 by
 *   value).
 * - The width follows the product's own spread: the cube of the factor within which four fifths of the value lie.
 *   A basket is wide (811292, where niobium at 60 and rhenium at 1,500 USD/kg share a number, gets a factor above
 *   100), copper cathodes are narrow. Cubing is, in logarithms, three times the spread.
 * - It is never under a factor of 3: even cathodes differ by grade and contract, and known
 *   suspects begin at 3.8 (copper ore from Bulgaria to China 2023 at 616 USD/t, where 2,323 is the median).
 * - A flow is judged only where the slip would move something: where what is said and what the value would buy
 *   at the median differ by at least 3 in 1,000 of the value of product and year. Small flows have wide spreads,
 *   and no total hangs on them.
 */
export const unitValueBand = {
  rule: 'unit-value-outside-band',
  /** Fewer weighed flows of a product and year have no spread worth the name: none is judged. */
  fewestFlows: 10,
  /** Share of the value within the spread. */
  spreadShare: 0.8,
  /** Power of the spread that makes the band. */
  spreadPower: 3,
  /** The band is never narrower: median / 3 to median × 3. */
  smallestFactor: 3,
  /** Smallest difference from what the value would buy at the median, as a share of the value of all flows. */
  smallestGap: 0.003,
} as const;

/** One flow of a product in a year that has both. */
export interface WeighedFlow {
  /** Whole US dollars, so that sums are exact in any order. */
  readonly valueUsd: number;
  /** Above zero; a mass of zero beside a value is no mass. */
  readonly massTonnes: number;
}

/** What is ordinary for one product and year. */
export interface UnitValueBand {
  /** Value-weighted median, USD a tonne. */
  readonly median: number;
  /** Ordinary unit values lie from median / factor to median × factor. */
  readonly factor: number;
  /** Value of all weighed flows, US dollars. */
  readonly valueUsd: number;
}

/**
 * @param power of the spread: 3 refuses a mass; less only lists it
 * @returns undefined where there are too few flows, or none with a value
 */
export function bandOf(
  flows: readonly WeighedFlow[],
  power: 2 | 3 = unitValueBand.spreadPower,
): UnitValueBand | undefined {
  if (flows.length < unitValueBand.fewestFlows) return undefined;
  const valueUsd = flows.reduce((sum, flow) => sum + flow.valueUsd, 0);
  if (valueUsd === 0) return undefined;
  const median = weightedQuantile(flows, (flow) => flow.valueUsd / flow.massTonnes, valueUsd * 0.5);
  const spread = weightedQuantile(
    flows,
    (flow) => distance(flow.valueUsd / flow.massTonnes, median),
    valueUsd * unitValueBand.spreadShare,
  );
  // Multiplied, not raised: powers differ in the last digit between languages.
  const wide = power === 2 ? spread * spread : spread * spread * spread;
  return { median, factor: Math.max(unitValueBand.smallestFactor, wide), valueUsd };
}

/** Whether the mass of a flow is refused. */
export function isOutsideBand(flow: WeighedFlow, band: UnitValueBand): boolean {
  const gap = Math.abs(flow.massTonnes * band.median - flow.valueUsd);
  return (
    distance(flow.valueUsd / flow.massTonnes, band.median) > band.factor &&
    gap >= band.valueUsd * unitValueBand.smallestGap
  );
}

/** How many times one unit value is the other, the larger over the smaller: 1 or more. */
function distance(a: number, b: number): number {
  return Math.max(a / b, b / a);
}

/** The smallest measure below or at which the flows are worth `reach` together. */
function weightedQuantile(
  flows: readonly WeighedFlow[],
  measureOf: (flow: WeighedFlow) => number,
  reach: number,
): number {
  const measured = flows
    .map((flow) => ({ measure: measureOf(flow), valueUsd: flow.valueUsd }))
    .filter(({ valueUsd }) => valueUsd > 0)
    .sort((a, b) => a.measure - b.measure);
  let reached = 0;
  for (const { measure, valueUsd } of measured) {
    reached += valueUsd;
    if (reached >= reach) return measure;
  }
  return measured.at(-1)?.measure ?? 0;
}
