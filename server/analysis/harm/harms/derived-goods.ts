/** What a list of goods says of goods that are made with a listed input, and are not themselves listed for how they are made. */
export const derivedGoodIndicator = 'indicator:made-with-an-input-of-child-or-forced-labour';
