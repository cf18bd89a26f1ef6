/**
 * Labels of materials in the copy and the code whose flows stand under each, as the copy's own table of codes says
 * and as the full table of 2022 confirms flow by flow, but for hafnium: its own code 811231 is of HS 2022, and what
 * stands under it are the flows of 811292.
 */

export interface LabelledCode {
  readonly code: string;
  /** In HS 2002, where the number is another. */
  readonly hs2002?: string;
  /** Labels that repeat the same flows: they are one table. */
  readonly sharedWith?: readonly string[];
}

const basket = ['gallium', 'germanium', 'hafnium'];

export const labelledCodes: ReadonlyMap<string, LabelledCode> = new Map([
  ['antimony', { code: '811010' }],
  ['arsenic', { code: '280480' }],
  ['baryte', { code: '251110' }],
  ['bauxite', { code: '260600' }],
  ['beryllium', { code: '811212' }],
  // 252800 is one code since 2012; HS 2002 has 252810 and 252890, which are all of heading 2528.
  ['boron', { code: '252800', hs2002: '2528' }],
  ['cobalt', { code: '282200' }],
  ['cokingcoal', { code: '270112' }],
  ['copper', { code: '740311' }],
  ['feldspar', { code: '252910' }],
  ['fluorspar', { code: '252922' }],
  ['gallium', { code: '811292', sharedWith: basket }],
  ['germanium', { code: '811292', sharedWith: basket }],
  ['graphite', { code: '250490' }],
  ['hafnium', { code: '811292', sharedWith: basket }],
  ['helium', { code: '280429' }],
  ['lithium', { code: '283691' }],
  ['magnesium', { code: '810411' }],
  ['magnets', { code: '850511' }],
  ['manganese', { code: '260200' }],
  ['nickel', { code: '750210' }],
  ['niobium', { code: '720293' }],
  ['palladium', { code: '711021' }],
  ['phosphate', { code: '251010' }],
  ['phosphorus', { code: '280470' }],
  ['platinum', { code: '711011' }],
  ['silicon', { code: '280469' }],
  ['strontium', { code: '283692' }],
  ['tantalum', { code: '810320' }],
  ['titanium', { code: '810820' }],
  ['tungsten', { code: '810194' }],
  ['vanadium', { code: '720292' }],
]);
