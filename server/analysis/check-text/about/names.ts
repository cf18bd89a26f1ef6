/** What a check of a text goes by, made beforehand: once for a graph, by whoever has nothing better to do. */
import type { GraphContext } from '../../context/context.ts';
import { namedByWords } from './by-words.ts';
import { phrasesOf } from './phrases.ts';

/** Names, and the words of indicators and harms: the first text that is checked need not wait for them. */
export function makeNames(context: GraphContext): void {
  phrasesOf(context);
  namedByWords(context, new Set(), 'en');
}
