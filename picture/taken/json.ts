/** An answer of the API as it is walked for tables and for its sources: what nobody wrote a type for. */

export type Json = Readonly<Record<string, unknown>>;

/** No list: those are walked item by item. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The quantity of a figure, known or not. */
export const isQuantity = (value: unknown): value is Json & { readonly unit: Json } =>
  isObject(value) && isObject(value.unit) && 'value' in value && 'status' in value;
