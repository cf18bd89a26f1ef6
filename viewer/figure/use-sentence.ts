/** Statements as sentences in the page's language. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language/use-language.ts';
import { usePictureWords } from './use-number.ts';
import { type Speech, type StatementSaid, saidOfSubject, sentenceOf } from './words.ts';

export interface Sentences {
  /** "DR Congo mines cobalt, 2024". */
  readonly whole: (statement: StatementSaid) => string;
  /** "Mines cobalt, 2024", to stand under the subject's name. */
  readonly ofSubject: (statement: StatementSaid) => string;
}

export function useSentences(): Sentences {
  const { t } = useTranslation('statement');
  const language = useLanguage();
  const { stages } = usePictureWords();
  return useMemo(() => {
    const speech: Speech = { language, t, stages };
    return {
      whole: (statement) => sentenceOf(statement, speech),
      ofSubject: (statement) => saidOfSubject(statement, speech),
    };
  }, [language, t, stages]);
}
