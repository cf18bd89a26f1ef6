/** Pages and actions that the search finds beside the things of the graph: by their names, and by other words. */
import type { TFunction } from 'i18next';
import MiniSearch from 'minisearch';
import { analysisPages } from '../frame/AnalysesNav.tsx';
import { openKeys } from '../frame/Keys.tsx';
import { type Language, languages } from '../language/language.ts';
import { tracePath } from '../language/use-language.ts';
import { chooseTheme, themeChoices } from '../theme/theme.ts';

/** Where a command is carried out. */
export interface Place {
  readonly language: Language;
  readonly pathname: string;
  readonly search: string;
  /** The query desk is a page of its own kind, which is loaded anew. */
  readonly go: (path: string, isLoadedAnew?: boolean) => void;
}

export interface Command {
  readonly id: string;
  readonly kind: 'page' | 'action';
  readonly label: string;
  /** Other words by which it is found. */
  readonly words: string;
  readonly run: (place: Place) => void;
}

/** Pages beside those of analyses, by their address. */
const otherPages = ['', 'map', 'coverage', 'sources', 'methods', 'about', 'explore'] as const;

function pageCommands(t: TFunction): readonly Command[] {
  const page = (id: string, path: string): Command => ({
    id: `page:${id}`,
    kind: 'page',
    label: t(`frame:nav.${id}`),
    words: t(`pages.${id}`),
    run: ({ language, go }) => go(`/${language}${path}`, path === '/explore'),
  });
  return [
    ...otherPages.map((id) => page(id === '' ? 'home' : id, id === '' ? '' : `/${id}`)),
    { ...page('trace', ''), run: ({ language, go }) => go(tracePath(language, 'device:smartphone')) },
    ...analysisPages.map((id) => page(id, `/${id}`)),
  ];
}

function actionCommands(t: TFunction): readonly Command[] {
  const action = (id: string, run: Command['run']): Command => ({
    id: `action:${id}`,
    kind: 'action',
    label: t(`actions.${id}.label`),
    words: t(`actions.${id}.words`),
    run,
  });
  return [
    ...themeChoices.map((theme) => action(`theme-${theme}`, () => chooseTheme(theme))),
    ...languages.map((language) =>
      action(`language-${language}`, ({ pathname, search, go }) =>
        go(`/${language}${pathname.slice(3)}${search}`),
      ),
    ),
    action('copy-link', () => void navigator.clipboard?.writeText(location.href)),
    action('print', () => print()),
    action('keys', () => openKeys()),
  ];
}

const marks = /\p{Mark}/gu;
/** Without accents and capitals, as readers type. */
export const folded = (text: string): string => text.normalize('NFD').replace(marks, '').toLowerCase();

export interface Commands {
  readonly all: readonly Command[];
  /** The best first; none for a text that is empty. */
  find(text: string, most: number): readonly Command[];
}

/** @param t words of the namespace `search` */
export function commandsIn(t: TFunction): Commands {
  const all = [...pageCommands(t), ...actionCommands(t)];
  const byId = new Map(all.map((command) => [command.id, command]));
  const index = new MiniSearch({ fields: ['label', 'words'], processTerm: folded });
  index.addAll(all.map(({ id, label, words }) => ({ id, label, words })));
  return {
    all,
    find(text, most) {
      const found = index.search(text, {
        prefix: true,
        // One letter of a short word may be wrong, two of a long one: letters change places.
        fuzzy: ({ length }) => (length > 5 ? 2 : length > 3 ? 1 : false),
        combineWith: 'AND',
        boost: { label: 2 },
      });
      return found.slice(0, most).flatMap(({ id }) => byId.get(String(id)) ?? []);
    },
  };
}
