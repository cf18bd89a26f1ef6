/** The three languages: in the path, in the API, and as locales for numbers. */
export const languages = ['en', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];
export type ApiLanguage = 'EN' | 'FR' | 'ES';

/** Each language by its own name, never translated. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
};

const apiNames: Readonly<Record<Language, ApiLanguage>> = { en: 'EN', fr: 'FR', es: 'ES' };

export function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text);
}

/** As the argument `lang` of the API takes it. */
export function apiLanguage(language: Language): ApiLanguage {
  return apiNames[language];
}

/** The language of a path such as `/fr/entity/material:cobalt`; undefined when it names none. */
export function languageOfPath(path: string): Language | undefined {
  const first = path.split('/')[1];
  return isLanguage(first) ? first : undefined;
}

/** The same path under another language. */
export function pathIn(language: Language, path: string): string {
  const parts = path.split('/');
  if (!isLanguage(parts[1])) return `/${language}${path === '/' ? '' : path}`;
  parts[1] = language;
  return parts.join('/');
}
