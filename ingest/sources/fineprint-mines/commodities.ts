/** What each commodity of the workbook is: mined metal, refined metal, or nothing that is read. */

export interface Commodity {
  readonly predicate: 'extracts' | 'refines';
  readonly material: string;
  readonly basis: 'contained' | 'gross';
  readonly note?: string;
}

const metal = (material: string): Commodity => ({
  predicate: 'extracts',
  material: `material:${material}`,
  basis: 'contained',
});
const cathode: Commodity = {
  predicate: 'refines',
  material: 'material:copper',
  basis: 'contained',
  note: 'Copper cathode made at the mine.',
};
const pgm = metal('platinum-group-metals');
const noBasis = { dropped: 'in a basis that no unit of ours has (oxide)' };
const outside = { dropped: 'outside the digital life cycle, or no one material' };

export const commodities: ReadonlyMap<string, Commodity | { readonly dropped: string }> = new Map(
  Object.entries({
    Ag: metal('silver'),
    Alumina: { predicate: 'refines', material: 'material:alumina', basis: 'gross' } as const,
    Antimony: metal('antimony'),
    Au: metal('gold'),
    Co: metal('cobalt'),
    Cobalt: metal('cobalt'),
    Copper: metal('copper'),
    'Copper (in sulphate)': { dropped: 'copper in sulphate, a part of the copper of the same mine' },
    'Copper Cathode': cathode,
    'Copper cathode': cathode,
    'Copper cathodes': cathode,
    Diamonds: outside,
    Fluorspar: { predicate: 'extracts', material: 'material:fluorspar', basis: 'gross' } as const,
    Gold: metal('gold'),
    Iridium: metal('iridium'),
    Iron: metal('iron-ore'),
    Lead: metal('lead'),
    Li2O: noBasis,
    Manganese: metal('manganese'),
    Molybdenum: metal('molybdenum'),
    Nickel: metal('nickel'),
    Niobium: metal('niobium'),
    PGM: pgm,
    'PGM (palladium, platinum, rhodium, ruthenium, iridium)': pgm,
    Palladium: metal('palladium'),
    Pb: metal('lead'),
    Pd: metal('palladium'),
    Phosphates: outside,
    Platinum: metal('platinum'),
    Pt: metal('platinum'),
    Rhodium: metal('rhodium'),
    Ruthenium: metal('ruthenium'),
    Silver: metal('silver'),
    'Sodium tripolyphosphate': outside,
    Ta2O5: noBasis,
    Tellurium: metal('tellurium'),
    Tin: metal('tin'),
    'Uranium oxide': noBasis,
    Zinc: metal('zinc'),
  }),
);
