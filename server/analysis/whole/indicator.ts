/** Indicators that an analysis asks for by name. */

/** Value added of ISIC division 26: computers, electronic and optical products, components and devices together. */
export const valueAddedIndicator = 'indicator:value-added-isic-c26';

/** Mobile telephone subscriptions: cards that can be billed or charged, not devices and not people. */
export const mobileIndicator = 'indicator:mobile-subscriptions';

/** People who use the internet, in per cent. */
export const internetIndicator = 'indicator:internet-use';

/** People living in an economy. */
export const populationIndicator = 'indicator:population';
