/** The viewer's page with head, first picture and first data filled in, so that it says something before any script. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { requestKey } from '../../../picture/request-key.ts';
import { escapeXml } from '../../../picture/svg.ts';
import type { PageHead } from '../../../picture/words/index.ts';
import { type Language, languages } from '../../../schema/label.ts';
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
  readonly head: PageHead;
  /** False for pages that search engines should not keep. */
  readonly isIndexed: boolean;
  /** Address of the preview picture, from `/`. */
  readonly preview: string | null;
  /** What stands in the page before the viewer runs: HTML. */
  readonly main: string;
  readonly first: readonly FirstAnswer[];
}

/** The built page; undefined when the viewer was not built. Throws when it is not a page of ours. */
export async function readShell(viewerFolder: string): Promise<string | undefined> {
  let shell: string;
  try {
    shell = await readFile(join(viewerFolder, 'index.html'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  for (const place of [headPlace, rootPlace, languagePlace]) {
    if (!shell.includes(place)) {
      throw new Error(`${join(viewerFolder, 'index.html')} lacks ${place}; build the viewer again`);
    }
  }
  return shell;
}

/** JSON inside a script element: no `<` can end it, no line separator can break it. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

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
    ...(preview === null ? [] : [meta('og:image', escapeXml(`${origin}${preview}`))]),
    `<meta name="twitter:card" content="${preview === null ? 'summary' : 'summary_large_image'}" />`,
  ].join('\n    ');
}

/** The whole page. */
export function fillShell(shell: string, parts: PageParts): string {
  const first = parts.first.map(({ operationName, variables, data }) => ({
    key: requestKey(operationName, variables),
    data,
  }));
  const script =
    first.length === 0
      ? ''
      : `\n    <script type="application/json" id="filon-first">${jsonForScript(first)}</script>`;
  const withoutScript = `<noscript><p>${escapeXml(pageWords.withoutScript[parts.language])}</p></noscript>`;
  // Replaced by functions: a `$&` in a name is text.
  return shell
    .replace(languagePlace, () => `<html lang="${parts.language}">`)
    .replace(headPlace, () => `${headOf(parts)}${script}`)
    .replace(rootPlace, () => `<main>${parts.main}${withoutScript}</main>`);
}
