/** The head of a page for whoever holds the words of all languages. */
import type { Language } from '../../schema/label.ts';
import { type PageHead, words } from './index.ts';
import { type HeadedPage, headIn } from './pages.ts';

export const pageHead = (language: Language, asked: HeadedPage): PageHead => headIn(words[language], asked);
