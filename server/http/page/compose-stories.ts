/** Stories before the viewer runs: a plain sequence of pictures and texts, read without any script. */
import { readsAsFilon } from '../../../picture/author.ts';
import { formatQuantity } from '../../../picture/number.ts';
import { mixesHarmsAndNames, namesSomebody } from '../../../picture/stories/apart.ts';
import { stories, storyOf } from '../../../picture/stories/index.ts';
import { asRead, readStoryParameter } from '../../../picture/stories/own.ts';
import {
  type Filled,
  filledOf,
  type StoryData,
  storyOperation,
  storyQuery,
} from '../../../picture/stories/question.ts';
import {
  paragraphsOf,
  pictureAddress,
  piecesOf,
  type ReadStory,
  readIn,
  type Story,
  storiesIn,
} from '../../../picture/stories/story.ts';
import { storiesWords } from '../../../picture/stories/words.ts';
import { escapeXml } from '../../../picture/svg.ts';
import { fill, words } from '../../../picture/words/index.ts';
import { pageHead } from '../../../picture/words/page-head.ts';
import type { Language } from '../../../schema/label.ts';
import type { Answers, Refusal } from '../answers.ts';
import { type Asked, askOf } from '../ask-picture.ts';
import type { OpenGraph } from '../live-graph.ts';
import { servedPictures } from '../picture/served/index.ts';
import { apiLanguage } from './address.ts';
import { type Composed, heading, type PageRequest } from './compose.ts';
import { replyWords } from './words.ts';

/** Widths of pictures in px, without their margin: beside the text, and on phones. */
const widths = { wide: 720, narrow: 320 } as const;

export function composeStories({ language, origin }: PageRequest): Composed {
  const head = pageHead(language, { page: 'stories' });
  const items = stories.map(({ id, words: told }) => {
    const { title, lead } = told[language];
    return `<li><a href="/${language}/stories/${id}">${escapeXml(title)}</a><p>${escapeXml(lead)}</p></li>`;
  });
  const main = [
    heading(head.title.replace(/ – Filon$/, '')),
    `<p class="lead">${escapeXml(storiesWords[language].lead)}</p>`,
    `<ul>${items.join('')}</ul>`,
  ].join('');
  const parts = { language, origin, path: '/stories', head, isIndexed: true, preview: null, main, first: [] };
  return { status: 200, parts, isWhole: true, faults: [] };
}

/** A story that comes with Filon. */
export async function composeStory(
  answers: Answers,
  graph: OpenGraph,
  { language, origin }: PageRequest,
  story: Story,
): Promise<Composed> {
  const read = readIn(story, language);
  const told = await tell(answers, graph, read, language);
  const head = { title: `${read.title} – Filon`, description: read.lead };
  const [first] = read.sections;
  const preview =
    first === undefined
      ? null
      : pictureAddress(first.picture, { lang: language, theme: 'light', width: 1080 });
  const common = { language, origin, path: `/stories/${story.id}`, head, isIndexed: true, preview };
  return {
    status: 200,
    parts: { ...common, main: told.main, first: told.first },
    isWhole: told.refusals.length === 0,
    faults: told.refusals.flatMap(({ faults }) => faults),
  };
}

/** A story of somebody's own, as its address carries it: not for search engines, and kept nowhere. */
export async function composeOwnStory(
  answers: Answers,
  graph: OpenGraph,
  { language, origin, query }: PageRequest,
  page: 'own' | 'new',
): Promise<Composed> {
  const read = typeof query.story === 'string' ? readStoryParameter(query.story) : null;
  const head = pageHead(language, { page: 'stories' });
  const common = { language, origin, path: `/stories/${page}`, isIndexed: false, preview: null };
  // The viewer says what is wrong with an address; a page on which one writes is its business alone.
  const story = read !== null && 'story' in read ? read.story : null;
  const isTold =
    page === 'own' &&
    story !== null &&
    story.author.trim() !== '' &&
    !readsAsFilon(story.author) &&
    !mixesHarmsAndNames(story.sections);
  if (!isTold) {
    const main = heading(storiesWords[language].own);
    return { status: 200, parts: { ...common, head, main, first: [] }, isWhole: true, faults: [] };
  }
  const told = await tell(answers, graph, asRead(story), language, story.language);
  const title = `${story.title || storiesWords[language].own} – Filon`;
  return {
    status: 200,
    parts: {
      ...common,
      head: { title, description: story.lead || head.description },
      main: told.main,
      first: told.first,
    },
    isWhole: told.refusals.length === 0,
    faults: told.refusals.flatMap(({ faults }) => faults),
  };
}

interface Told {
  readonly main: string;
  readonly first: readonly Extract<Asked<StoryData>, { readonly data: StoryData }>[];
  readonly refusals: readonly Refusal[];
}

/** @param own language of the words, where they are somebody's own */
async function tell(
  answers: Answers,
  graph: OpenGraph,
  read: ReadStory,
  language: Language,
  own: Language = language,
): Promise<Told> {
  const data = new Map<string, StoryData>();
  const first: Told['first'][number][] = [];
  const refusals: Refusal[] = [];
  for (const id of storiesIn(read)) {
    const story = storyOf(id);
    if (story === undefined) continue;
    const question = {
      operationName: storyOperation(story),
      query: storyQuery(story),
      variables: { lang: apiLanguage[language] },
    };
    const asked = await askOf<StoryData>(answers, graph, question, language);
    if ('refusal' in asked) refusals.push(asked.refusal);
    else {
      data.set(id, asked.data);
      first.push(asked);
    }
  }
  const filled = (name: string): Filled | null => {
    const [id = '', figure = ''] = name.split('.');
    const story = storyOf(id);
    return story === undefined ? null : filledOf(story, data.get(id) ?? {}, figure);
  };
  const { by, byFilon } = storiesWords[language];
  const byline = escapeXml(read.author === null ? byFilon : fill(by, { author: read.author }));
  const main = [
    `<article class="story"${own === language ? '' : ` lang="${own}"`}><header class="story-head">${heading(read.title)}`,
    read.lead === '' ? '' : `<p class="lead">${escapeXml(read.lead)}</p>`,
    '</header>',
    // Whose words these are stands above what somebody wrote, too.
    read.author === null ? '' : `<p class="source-line">${byline}</p>`,
    ...read.sections.map((section, place) => sectionOf(section, place === 0, language, filled)),
    namesSomebody(read.sections) ? rightOfReply(language) : '',
    `<p class="source-line story-by">${byline}</p></article>`,
  ].join('');
  return { main, first, refusals };
}

/** Open, since nothing opens without scripts. Its words are Filon's, whatever the language of the story. */
export function rightOfReply(language: Language): string {
  const { title, text, how } = replyWords;
  const paragraphs = [text, how].map((one) => `<p>${escapeXml(one[language])}</p>`).join('');
  return `<section class="right-of-reply" lang="${language}"><h2>${escapeXml(title[language])}</h2>${paragraphs}</section>`;
}

function sectionOf(
  { title, text, picture }: ReadStory['sections'][number],
  isFirst: boolean,
  language: Language,
  filled: (name: string) => Filled | null,
): string {
  const address = (theme: string, width: number): string =>
    escapeXml(pictureAddress(picture, { lang: language, theme, width }));
  const source = (media: string, theme: string, width: number): string =>
    `<source media="${media}" srcset="${address(theme, width)}">`;
  const image = [
    '<picture>',
    source('print', 'print', widths.wide),
    source('(max-width: 720px) and (prefers-color-scheme: dark)', 'dark', widths.narrow),
    source('(max-width: 720px)', 'light', widths.narrow),
    source('(prefers-color-scheme: dark)', 'dark', widths.wide),
    `<img src="${address('light', widths.wide)}" alt="${escapeXml(fill(storiesWords[language].picture, { title }))}"${isFirst ? '' : ' loading="lazy"'}>`,
    '</picture>',
  ].join('');
  const paragraphs = paragraphsOf(text).map(
    (paragraph) =>
      `<p>${piecesOf(paragraph)
        .map((piece) =>
          'words' in piece ? escapeXml(piece.words) : numberOf(piece.name, filled(piece.name), language),
        )
        .join('')}</p>`,
  );
  const page = `<a href="${escapeXml(`/${language}${pageOf(picture)}`)}">${escapeXml(storiesWords[language].open)}</a>`;
  // In the form that the viewer draws it in, so that nothing moves when it takes over.
  return [
    `<section class="story-section"><div class="story-words"><h2>${escapeXml(title)}</h2>${paragraphs.join('')}</div>`,
    `<figure class="story-figure"><div class="story-drawing" data-picture="${escapeXml(picture)}">${image}</div>`,
    `<figcaption>${page}</figcaption></figure></section>`,
  ].join('');
}

/** Where the picture is chosen and its every figure opens: `/map?material=…`. */
function pageOf(picture: string): string {
  const [name = ''] = picture.split(/[/?]/);
  const served = servedPictures.find((one) => one.name === name);
  return `${served?.page ?? ''}${picture.slice(name.length)}`;
}

/** Before the viewer runs a number leads to the answer that it is part of. */
function numberOf(name: string, filled: Filled | null, language: Language): string {
  if (filled === null) return escapeXml(`{${name}}`);
  if ('fact' in filled) return escapeXml(filled.fact);
  const text = escapeXml(formatQuantity(filled.quantity, language, words[language].chain.numbers).text);
  return filled.permalink === null
    ? `<b>${text}</b>`
    : `<a href="${escapeXml(filled.permalink.replace(/^\/(en|fr|es)(?=\/|$)/, `/${language}`))}">${text}</a>`;
}
