/** What a split divides: parts of one kind are never added to parts of another, so that each statement names its kind. */
import type { Entity } from '../../../schema/entity.ts';

const kind = (slug: string, en: string, fr: string, es: string): Entity => ({
  id: `indicator:split-of-${slug}`,
  name: { en, fr, es },
  latitude: null,
  longitude: null,
  partOf: null,
  ownedBy: null,
  replacedBy: null,
});

const retailPrice = kind(
  'retail-price',
  'Retail price',
  'Prix de vente au détail',
  'Precio de venta al público',
);
const valueAdded = kind(
  'retail-price-as-value-added',
  'Retail price, as value added',
  'Prix de vente au détail, en valeur ajoutée',
  'Precio de venta al público, en valor añadido',
);
const salesPrice = kind(
  'sales-price',
  'Sales price of the maker',
  'Prix de vente du fabricant',
  'Precio de venta del fabricante',
);
const factoryCost = kind('factory-cost', 'Factory cost', 'Coût sortie d’usine', 'Coste de fábrica');
const partsCost = kind(
  'parts-cost',
  'Cost of all parts',
  'Coût de toutes les pièces',
  'Coste de todas las piezas',
);

/** By what the column `kind` prints; whether a document gives all the parts is told by what they leave over. */
export const kinds = {
  partition_of_retail_price: retailPrice,
  partial_partition_of_retail_price: retailPrice,
  partial_value_added: valueAdded,
  partition_of_sales_price: salesPrice,
  partition_of_factory_cost_incomplete: factoryCost,
  partition_of_BoM: partsCost,
  'partition_of_BoM_409.25': partsCost,
  partial_share_of_BoM: partsCost,
} as const satisfies Readonly<Record<string, Entity>>;
export type PrintedKind = keyof typeof kinds;
