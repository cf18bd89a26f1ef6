/** Fills the places of a text: `{name}` becomes the value of `name`. */

/** Places without a value are left as they are, so that a mistake is seen. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  const known = new Map(Object.entries(values));
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(known.get(name) ?? place));
}
