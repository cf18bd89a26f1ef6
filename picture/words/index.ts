/** The words of every picture and page head, by language. */
import type { Language } from '../../schema/label.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Words } from './words.ts';

export { fill } from './fill.ts';
export type { PageHead, ReadName, Words } from './words.ts';

export const words: Readonly<Record<Language, Words>> = { en, fr, es };
