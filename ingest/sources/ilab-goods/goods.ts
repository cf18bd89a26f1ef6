/**
 * Which goods of the list are kept, as which entity and at which stage, and which are left out. A good of mining
 * or manufacturing that stands in neither table stops the run, so that a new edition is looked at good by good.
 */
import type { Label } from '../../../schema/label.ts';
import type { Stage } from '../../../schema/stage.ts';

export interface KeptGood {
  readonly product: string;
  readonly stage: Stage;
  /** What the entity says less exactly than the list. */
  readonly note?: string;
}

const mined = (material: string): KeptGood => ({ product: `material:${material}`, stage: 'extraction' });
const asGemstone = (good: string): KeptGood => ({
  ...mined('gemstones'),
  note: `Listed as “${good}”.`,
});
const minedGood = (slug: string): KeptGood => ({ product: `product:ilab-${slug}`, stage: 'extraction' });

export const keptGoods: ReadonlyMap<string, KeptGood> = new Map([
  ['Amber', asGemstone('Amber')],
  ['Coal', minedGood('coal')],
  ['Cobalt ore (heterogenite)', mined('cobalt')],
  ['Copper', mined('copper')],
  ['Diamonds', mined('gem-diamond')],
  [
    'Electronics',
    {
      product: 'product:electronics',
      stage: 'assembly',
      note: 'The list does not tell components from devices.',
    },
  ],
  ['Emeralds', asGemstone('Emeralds')],
  ['Fluorspar (mineral)', mined('fluorspar')],
  ['Gems', mined('gemstones')],
  ['Gold', mined('gold')],
  ['Granite', minedGood('granite')],
  ['Granite (crushed)', { ...mined('crushed-stone'), note: 'Listed as “Granite (crushed)”.' }],
  ['Gravel (crushed stones)', { ...mined('crushed-stone'), note: 'Listed as “Gravel (crushed stones)”.' }],
  ['Gypsum (mineral)', mined('gypsum')],
  ['Iron', mined('iron-ore')],
  ['Jade', asGemstone('Jade')],
  ['Mica', mined('mica')],
  ['Polysilicon', { product: 'material:polysilicon', stage: 'refining' }],
  ['Rubies', asGemstone('Rubies')],
  ['Salt', mined('salt')],
  ['Sand', minedGood('sand')],
  ['Sandstone', minedGood('sandstone')],
  ['Sapphires', asGemstone('Sapphires')],
  ['Silver', mined('silver')],
  ['Stones', minedGood('stones')],
  ['Stones (limestone)', minedGood('limestone')],
  ['Stones (pumice)', mined('pumice')],
  ['Tantalum ore (coltan)', mined('tantalum')],
  ['Tanzanite (gems)', asGemstone('Tanzanite (gems)')],
  ['Tin', mined('tin')],
  ['Tin ore (cassiterite)', mined('tin')],
  [
    'Trona (mineral)',
    { ...mined('soda-ash'), note: 'Listed as “Trona (mineral)”, from which soda ash is made.' },
  ],
  ['Tungsten ore (wolframite)', mined('tungsten')],
  ['Zinc', mined('zinc')],
]);

/**
 * Goods made with an input of child or forced labour from elsewhere, which are parts of devices. Solar goods are the
 * other four that are manufactured: no part of a device.
 */
export const downstreamGoods: ReadonlyMap<string, KeptGood> = new Map([
  ['Lithium-Ion Batteries', { product: 'component:li-ion-battery', stage: 'components' }],
]);

/** Names of the mined goods that are no material of the vocabulary. */
export const minedGoodNames: ReadonlyMap<string, Label> = new Map([
  ['product:ilab-coal', { en: 'Coal', fr: 'Charbon', es: 'Carbón' }],
  ['product:ilab-granite', { en: 'Granite', fr: 'Granite', es: 'Granito' }],
  ['product:ilab-limestone', { en: 'Limestone', fr: 'Calcaire', es: 'Caliza' }],
  ['product:ilab-sand', { en: 'Sand', fr: 'Sable', es: 'Arena' }],
  ['product:ilab-sandstone', { en: 'Sandstone', fr: 'Grès', es: 'Arenisca' }],
  ['product:ilab-stones', { en: 'Stones', fr: 'Pierres', es: 'Piedras' }],
]);

/** Sectors that are left out whole, and why. */
export const leftOutSectors: ReadonlyMap<string, string> = new Map([
  ['Agriculture', 'agriculture: no part of the digital supply chain'],
  ['Other', 'no goods of the digital supply chain (sector “Other”)'],
]);

/** Manufactured goods that are no part of a device, its components or its materials. */
export const leftOutManufactures: ReadonlySet<string> = new Set([
  ...['Alcoholic Beverages', 'Artificial Flowers', 'Baked Goods', 'Beef', 'Bidis (hand-rolled cigarettes)'],
  ...['Brassware', 'Bricks', 'Bricks (clay)', 'Carpets', 'Cement', 'Ceramics', 'Christmas Decorations'],
  ...['Dairy Products', 'Dried Fish', 'Embellished Textiles', 'Fashion Accessories', 'Fireworks', 'Footwear'],
  ...['Footwear (sandals)', 'Furniture', 'Furniture (steel)', 'Garments', 'Glass', 'Glass Bangles', 'Gloves'],
  ...['Hair Products', 'Incense (agarbatti)', 'Jute (textiles)', 'Leather', 'Leather Goods/Accessories'],
  ...['Locks', 'Matches', 'Meat', 'Nails', 'Pyrotechnics', 'Rubber Gloves', 'Silk Fabric', 'Silk Thread'],
  ...['Soap', 'Soccer Balls', 'Surgical Instruments', 'Textiles', 'Textiles (hand-woven)', 'Thread/Yarn'],
  ...['Tomato Products', 'Toys'],
]);
