/** Names of the numbers of an anomaly within the page: they stand in the address as `figure`. */

/** What of an anomaly is opened: one of its numbers by its place, its gap, its score, the whole, or its statements. */
export type Part = number | (typeof named)[number];
const named = ['gap', 'score', 'whole', 'statements'] as const;

/** Ids are words parted by spaces, which an address would spell out. */
export function figureKey(anomaly: string, part: Part): string {
  return `${anomaly.replaceAll(' ', '+')}+${part}`;
}

/** The anomaly and the part that a key names; undefined where it names none of those shown. */
export function partOf<T extends { readonly id: string }>(
  shown: readonly T[],
  key: string,
): { readonly anomaly: T; readonly place: number; readonly part: Part } | undefined {
  const end = key.lastIndexOf('+');
  const id = key.slice(0, end).replaceAll('+', ' ');
  const place = shown.findIndex((one) => one.id === id);
  const anomaly = shown[place];
  const said = key.slice(end + 1);
  if (anomaly === undefined) return undefined;
  const part = named.find((one) => one === said);
  if (part !== undefined) return { anomaly, place, part };
  return /^\d{1,2}$/.test(said) ? { anomaly, place, part: Number(said) } : undefined;
}
