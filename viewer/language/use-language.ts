/** The language of the page that a component stands on, and paths in it. */
import { useParams } from 'react-router';
import { type ApiLanguage, apiLanguage, isLanguage, type Language } from './language.ts';

/** Routes without a known language never render a page, so that one is always there. */
export function useLanguage(): Language {
  const { lang } = useParams();
  if (!isLanguage(lang)) throw new Error(`no language in the path: ${lang}`);
  return lang;
}

export function useApiLanguage(): ApiLanguage {
  return apiLanguage(useLanguage());
}

/** `/fr/entity/material:cobalt`: ids keep their colon. */
export function entityPath(language: Language, id: string): string {
  return `/${language}/entity/${encodeURIComponent(id).replaceAll('%3A', ':')}`;
}

export function tracePath(language: Language, id: string): string {
  return `/${language}/trace/${encodeURIComponent(id).replaceAll('%3A', ':')}`;
}
