/** Indicators that an analysis asks for by name. */

/** Value added of ISIC division 26: computers, electronic and optical products, components and devices together. */
export const valueAddedIndicator = 'indicator:value-added-isic-c26';

/** People living in an economy. */
export const populationIndicator = 'indicator:population';
