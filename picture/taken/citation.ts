/** Citations as text, BibTeX and CSL-JSON. Dates are those of the editions used: an answer has no clock. */

export type CitationStyle = 'text' | 'bibtex' | 'csl-json';

export interface CitedWork {
  /** Names the entry: letters, digits and hyphens. */
  readonly key: string;
  readonly author: string;
  readonly title: string;
  /** Year, month or day; null where no edition says. */
  readonly published: string | null;
  /** What stands after the title: method, sources, locator. */
  readonly details: readonly string[];
  readonly version: string | null;
  readonly url: string | null;
}

/** Characters that mean something to TeX, each as TeX prints it. */
const texEscapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (character) => texEscapes[character] ?? character);
}

function asText({ author, title, published, details, version, url }: CitedWork): string {
  const year = published === null ? '' : ` (${published.slice(0, 4)})`;
  const parts = [`${author}${year}: ${title}`, ...(version === null ? [] : [version]), ...details];
  const sentences = parts.map((part) => part.replace(/\.$/, '')).join('. ');
  return `${sentences}.${url === null ? '' : ` ${url}`}`;
}

function asBibtex({ key, author, title, published, details, version, url }: CitedWork): string {
  const [year, month] = published?.split('-') ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', `{${tex(author)}}`],
    ['title', tex(title)],
    ['year', year],
    ['month', month],
    ['version', version === null ? undefined : tex(version)],
    ['note', details.length === 0 ? undefined : tex(details.join('. '))],
    ['howpublished', url === null ? undefined : `\\url{${url.replaceAll(/[{}\\]/g, encodeURIComponent)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

function asCslJson({ key, author, title, published, details, version, url }: CitedWork): string {
  const issued = published?.split('-').map(Number);
  return JSON.stringify({
    id: key,
    type: 'dataset',
    author: [{ literal: author }],
    title,
    ...(issued === undefined ? {} : { issued: { 'date-parts': [issued] } }),
    ...(version === null ? {} : { version }),
    ...(details.length === 0 ? {} : { note: details.join('. ') }),
    ...(url === null ? {} : { URL: url }),
  });
}

/** A work cited in one of the three styles. */
export function cite(work: CitedWork, style: CitationStyle): string {
  if (style === 'bibtex') return asBibtex(work);
  return style === 'csl-json' ? asCslJson(work) : asText(work);
}
