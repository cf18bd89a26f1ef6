/** Loads the words of a language and hands them to i18next, one namespace a file of `locales/`. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Words } from '../../picture/words/words.ts';
import type { Language } from './language.ts';

type WordFiles = Readonly<Record<string, unknown>>;

const loaders: Readonly<
  Record<Language, () => Promise<{ readonly words: WordFiles; readonly pictureWords: Words }>>
> = {
  en: () => import('./words-en.ts'),
  fr: () => import('./words-fr.ts'),
  es: () => import('./words-es.ts'),
};

function namespaceOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/, '');
}

/** Words that pages brought before there was anybody to hand them to. */
const brought: WordFiles[] = [];

function handOver(files: WordFiles): void {
  for (const [path, bundle] of Object.entries(files)) {
    i18next.addResourceBundle(path.split('/').at(-2) ?? '', namespaceOf(path), bundle);
  }
}

/**
 * Words that come with the code of one page, in all languages.
 * @param files by path: `…/fr/claims.json`
 */
export function addPageWords(files: WordFiles): void {
  if (i18next.isInitialized) handOver(files);
  else brought.push(files);
}

const ofPictures = new Map<Language, Words>();

/** @throws Error for a language whose words were not loaded */
export function pictureWordsOf(language: Language): Words {
  const words = ofPictures.get(language);
  if (words === undefined) throw new Error(`the words of "${language}" are not loaded`);
  return words;
}

/** Words of a language, loaded once. Throws when they do not come: no page is shown in another language instead. */
export async function loadWords(language: Language): Promise<void> {
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: language,
      fallbackLng: false,
      resources: {},
      defaultNS: 'frame',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
    for (const files of brought.splice(0)) handOver(files);
  }
  if (i18next.hasResourceBundle(language, 'frame')) return;
  const { words, pictureWords } = await loaders[language]();
  ofPictures.set(language, pictureWords);
  for (const [path, bundle] of Object.entries(words)) {
    i18next.addResourceBundle(language, namespaceOf(path), bundle);
  }
}

/** Loads and switches. */
export async function speak(language: Language): Promise<void> {
  await loadWords(language);
  await i18next.changeLanguage(language);
}
