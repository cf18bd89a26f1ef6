/** The title of the browser's tab and the description, as the server writes them for the same page. */
import { useEffect } from 'react';
import { type HeadedPage, headIn } from '../../picture/words/pages.ts';
import { pictureWordsOf } from '../language/i18n.ts';
import { useLanguage } from '../language/use-language.ts';

/** @param page null while its name is not known yet */
export function useHead(page: HeadedPage | null): void {
  const language = useLanguage();
  const head = page === null ? null : headIn(pictureWordsOf(language), page);
  useEffect(() => {
    if (head === null) return;
    document.title = head.title;
    document.querySelector('meta[name="description"]')?.setAttribute('content', head.description);
  }, [head?.title, head?.description, head]);
}
