/** `/picture/page.png?lang=fr&page=entity&id=economy:COD`: the share preview of a page that comes without a picture. */
import { fill, type PageHead, words } from '../../../picture/words/index.ts';
import { type Language, languages } from '../../../schema/label.ts';
import type { OpenGraph } from '../live-graph.ts';
import type { AddressQuery } from '../page/parameter.ts';
import { refuse } from './asked.ts';

/** Address of the card of a page, from `/`. */
export function pageCardPath(language: Language, page: string, id?: string): string {
  return `/picture/page.png?${new URLSearchParams({ lang: language, page, ...(id === undefined ? {} : { id }) })}`;
}

const nameless = ({ title, description }: PageHead): boolean => !`${title}${description}`.includes('{name}');

/**
 * The words of a card: those with which the page itself is headed. Nobody's own words can be put on one.
 * @throws Error with status 400 or 404 that says what is not understood or not there
 */
export function cardWords(
  query: AddressQuery,
  { ready }: OpenGraph,
): { readonly language: Language; readonly head: PageHead } {
  const language = languages.find((known) => known === query.lang);
  if (language === undefined) throw refuse(`lang: expected one of ${languages.join(', ')}`);
  const pages: Readonly<Record<string, PageHead>> = words[language].pages;
  const { page, id } = query;
  if (typeof page !== 'string' || !Object.hasOwn(pages, page))
    throw refuse(`page: expected one of ${Object.keys(pages).sort().join(', ')}`);
  const wrong = Object.keys(query).filter((name) => !['lang', 'page', 'id'].includes(name));
  if (wrong.length > 0) throw refuse(`${wrong.join(', ').slice(0, 80)}: expected lang, page and id alone`);
  const head = pages[page] as PageHead;
  if (nameless(head)) {
    if (id !== undefined) throw refuse(`id: the page ${page} is about no one thing`);
    return { language, head: withoutSite(head) };
  }
  const name = typeof id === 'string' ? ready.context.entities.get(id)?.name[language] : undefined;
  if (name === undefined)
    throw Object.assign(new Error(`id: expected the id of something in the graph, for the page ${page}`), {
      statusCode: 404,
    });
  const capital = name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  return {
    language,
    head: withoutSite({
      title: fill(head.title, { name: capital }),
      description: fill(head.description, { name: capital }),
    }),
  };
}

/** The foot of the card names the site; its title need not. */
const withoutSite = ({ title, description }: PageHead): PageHead => ({
  title: title.replace(/ – Filon$/, ''),
  description,
});
