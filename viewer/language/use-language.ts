/** The language of the page that a component stands on, and paths in it. */
import { createContext, useContext } from 'react';
import { useParams } from 'react-router';
import { type ApiLanguage, apiLanguage, isLanguage, type Language } from './language.ts';

const PageLanguage = createContext<Language | null>(null);
export const LanguageProvider = PageLanguage.Provider;

/** For what stands around every page. Routes without a known language never render one, so that it is always there. */
export function useLanguageOfPath(): Language {
  const { lang } = useParams();
  if (!isLanguage(lang)) throw new Error(`no language in the path: ${lang}`);
  return lang;
}

/** Not read from the path itself: each number would be drawn anew whenever anything in the address changes. */
export function useLanguage(): Language {
  const language = useContext(PageLanguage);
  if (language === null) throw new Error('no language above this component');
  return language;
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
