/** The sources that an answer names, wherever it does, each once with its edition. */
import { isObject } from './json.ts';

function* namedIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value) yield* namedIn(item);
    return;
  }
  if (!isObject(value)) return;
  const { source, edition } = value;
  if (isObject(source) && typeof source.shortTitle === 'string')
    yield typeof edition === 'string' ? `${source.shortTitle} ${edition}` : source.shortTitle;
  for (const inner of Object.values(value)) yield* namedIn(inner);
}

/** @returns titles with editions, in the order of the alphabet */
export function sourcesOf(data: unknown): readonly string[] {
  return [...new Set(namedIn(data))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
