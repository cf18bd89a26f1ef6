/** Names close to a name that is not known, for messages. */
import { distance } from 'fastest-levenshtein';
import { byCodeUnit } from '../schema/canonical.ts';

/**
 * The known names nearest to a text, best first; none when nothing is near.
 * @param count how many at most
 */
export function nearest(text: string, known: Iterable<string>, count = 3): string[] {
  const wanted = text.toLowerCase();
  const farthest = Math.max(2, Math.floor(text.length / 2));
  const scored: { readonly name: string; readonly score: number }[] = [];
  for (const name of new Set(known)) {
    const candidate = name.toLowerCase();
    const contains = candidate.includes(wanted) || wanted.includes(candidate);
    const score = contains && candidate.length > 2 ? 1 : distance(wanted, candidate);
    if (score <= farthest) scored.push({ name, score });
  }
  return scored
    .sort((a, b) => a.score - b.score || byCodeUnit(a.name, b.name))
    .slice(0, count)
    .map(({ name }) => name);
}

/** `; nearest: "a", "b"`, or nothing. */
export function nearestText(text: string, known: Iterable<string>): string {
  const names = nearest(text, known);
  return names.length === 0 ? '' : `; nearest: ${names.map((name) => JSON.stringify(name)).join(', ')}`;
}
