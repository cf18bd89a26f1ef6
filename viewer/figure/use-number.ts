/** Quantities in the words and figures of the page's language. */
import { useCallback } from 'react';
import type { QuantityResult } from '../../picture/answer.ts';
import { formatQuantity, type NumberText } from '../../picture/number.ts';
import type { Words } from '../../picture/words/words.ts';
import { pictureWordsOf } from '../language/i18n.ts';
import { useLanguage } from '../language/use-language.ts';

/** The words of pictures, in the page's language. */
export function usePictureWords(): Words {
  return pictureWordsOf(useLanguage());
}

export function useNumber(): (quantity: QuantityResult | null | undefined) => NumberText {
  const language = useLanguage();
  return useCallback(
    (quantity) => formatQuantity(quantity, language, pictureWordsOf(language).numbers),
    [language],
  );
}
