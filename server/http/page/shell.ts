/** The viewer's page with head, first picture and first data filled in, so that it says something before any script. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { requestKey } from '../../../picture/request-key.ts';
import { escapeXml } from '../../../picture/svg.ts';
import type { PageHead } from '../../../picture/words/index.ts';
import { type Language, languages } from '../../../schema/label.ts';
import { cardSize } from '../picture/card.ts';
import { preloadsOf, readManifest, type ViewerManifest } from './page-files.ts';
import { pageWords } from './words.ts';

const headPlace = '<!--filon:head-->';
const rootPlace = '<!--filon:root-->';
const languagePlace = '<html lang="en">';

/** Previews want a language with a country; none of ours is meant for one country only. */
const previewLocales = { en: 'en_GB', fr: 'fr_FR', es: 'es_ES' } as const satisfies Record<Language, string>;

/** Data that came with the page, with the question that it answers. */
export interface FirstAnswer {
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

export interface PageParts {
  readonly language: Language;
  /** `http://host`: links for search engines and previews must be whole. */
  readonly origin: string;
  /** Address below the language: `/trace/device:smartphone`, or empty for the home page. */
  readonly path: string;
  /** Where the page is drawn by the files of another: `/not-found`. */
  readonly filesOf?: string;
  readonly head: PageHead;
  /** False for pages that search engines should not keep. */
  readonly isIndexed: boolean;
  /** Address of the preview picture, from `/`. */
  readonly preview: string | null;
  /** What stands in the page before the viewer runs: HTML. */
  readonly main: string;
  readonly first: readonly FirstAnswer[];
}

/** The built page as it was at one moment. */
export interface Shell {
  readonly text: string;
  /** Another one for every build: what was filled into an older page must not be sent again. */
  readonly version: string;
  /** Which files the pages need; undefined where the viewer was built without a list of them. */
  readonly manifest: ViewerManifest | undefined;
}

/** Gives the page as it is built now; undefined while there is none. */
export type ShellReader = () => Promise<Shell | undefined>;

/**
 * Reads the built page whenever its file has changed: a viewer that is built again under a running server names its
 * scripts anew, and the page of before asks for scripts that are gone.
 * @throws when there is a page at the start that is not one of ours; later, such a page counts as not built yet
 */
export async function shellReader(viewerFolder: string): Promise<ShellReader> {
  let kept = await readShell(viewerFolder);
  return async () => {
    if ((await versionOf(viewerFolder)) !== kept?.version) {
      // A file that is only half written is read again at the next request.
      kept = await readShell(viewerFolder).catch(() => undefined);
    }
    return kept;
  };
}

async function versionOf(viewerFolder: string): Promise<string | undefined> {
  try {
    const { mtimeMs, size, ino } = await stat(join(viewerFolder, 'index.html'));
    return `${mtimeMs}-${size}-${ino}`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function readShell(viewerFolder: string): Promise<Shell | undefined> {
  // Before the text: a file that changes in between looks changed at the next request.
  const version = await versionOf(viewerFolder);
  if (version === undefined) return undefined;
  const text = await readFile(join(viewerFolder, 'index.html'), 'utf8');
  for (const place of [headPlace, rootPlace, languagePlace]) {
    if (!text.includes(place)) {
      throw new Error(`${join(viewerFolder, 'index.html')} lacks ${place}; build the viewer again`);
    }
  }
  return { text, version, manifest: await readManifest(viewerFolder) };
}

/** JSON inside a script element: no `<` can end it, no line separator can break it. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** Networks show no SVG: the address of the same picture in pixels. */
const cardOf = (preview: string): string => preview.replace(/\.svg(?=\?|$)/, '.png');

function headOf({ language, origin, path, head, isIndexed, preview }: PageParts): string {
  const address = (of: Language): string => escapeXml(`${origin}/${of}${path}`);
  const title = escapeXml(head.title);
  const description = escapeXml(head.description);
  const meta = (property: string, content: string): string =>
    `<meta property="${property}" content="${content}" />`;
  return [
    `<title>${title}</title>`,
    `<meta name="description" content="${description}" />`,
    ...(isIndexed
      ? [
          `<link rel="canonical" href="${address(language)}" />`,
          ...languages.map((of) => `<link rel="alternate" hreflang="${of}" href="${address(of)}" />`),
          `<link rel="alternate" hreflang="x-default" href="${address('en')}" />`,
        ]
      : ['<meta name="robots" content="noindex" />']),
    meta('og:type', 'website'),
    meta('og:site_name', 'Filon'),
    meta('og:title', title),
    meta('og:description', description),
    meta('og:locale', previewLocales[language]),
    ...languages.filter((of) => of !== language).map((of) => meta('og:locale:alternate', previewLocales[of])),
    meta('og:url', address(language)),
    ...(preview === null
      ? []
      : [
          meta('og:image', escapeXml(`${origin}${cardOf(preview)}`)),
          meta('og:image:type', 'image/png'),
          meta('og:image:width', String(cardSize.width)),
          meta('og:image:height', String(cardSize.height)),
          meta('og:image:alt', title),
        ]),
    `<meta name="twitter:card" content="${preview === null ? 'summary' : 'summary_large_image'}" />`,
  ].join('\n    ');
}

/** The whole page. */
export function fillShell({ text, manifest }: Pick<Shell, 'text' | 'manifest'>, parts: PageParts): string {
  const first = parts.first.map(({ operationName, variables, data }) => ({
    key: requestKey(operationName, variables),
    data,
  }));
  const script =
    first.length === 0
      ? ''
      : `\n    <script type="application/json" id="filon-first">${jsonForScript(first)}</script>`;
  const withoutScript = `<noscript><p>${escapeXml(pageWords.withoutScript[parts.language])}</p></noscript>`;
  const preloads =
    manifest === undefined ? '' : preloadsOf(manifest, parts.filesOf ?? parts.path, parts.language);
  // Replaced by functions: a `$&` in a name is text.
  return text
    .replace(languagePlace, () => `<html lang="${parts.language}">`)
    .replace(headPlace, () => `${headOf(parts)}\n    ${preloads}${script}`)
    .replace(rootPlace, () => `<main>${parts.main}${withoutScript}</main>`);
}
