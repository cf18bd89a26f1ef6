/**
 * The data behind a picture: every answer that it was drawn from, as its figures in CSV and whole in JSON, with a
 * README, the terms of each source, and how to cite it. Whatever a picture asks is in it, since it is what was asked.
 */
import { strToU8, zipSync } from 'fflate';
import { type CitedWork, cite } from '../../../picture/taken/citation.ts';
import { figuresTable } from '../../../picture/taken/figures.ts';
import { csvOf } from '../../../picture/taken/table.ts';
import type { WholePicture } from '../../../picture/whole.ts';
import { fill } from '../../../picture/words/fill.ts';
import type { Language } from '../../../schema/label.ts';
import { licences } from '../../../schema/licence.ts';
import type { Source } from '../../../schema/source.ts';
import type { Answers, GraphqlRequest } from '../answers.ts';
import type { OpenGraph } from '../live-graph.ts';
import { dataWords } from './data-words.ts';

export interface Recorded extends Pick<GraphqlRequest, 'query' | 'variables'> {
  readonly data: unknown;
}

/** The same answers, of which each that is given is kept in a list. */
export function recording(answers: Answers): {
  readonly answers: Answers;
  readonly found: readonly Recorded[];
} {
  const found: Recorded[] = [];
  return {
    found,
    answers: {
      stop: () => answers.stop(),
      async answer(graph, request) {
        const result = await answers.answer(graph, request);
        if ('answer' in result) {
          const { data } = JSON.parse(result.answer.bytes.toString('utf8')) as { readonly data: unknown };
          found.push({ query: request.query, variables: request.variables, data });
        }
        return result;
      },
    },
  };
}

/** Ids and short titles of the sources that an answer names. */
function* namedIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* namedIn(item);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (/source$/i.test(key) && typeof inner === 'object' && inner !== null) {
      const { id, shortTitle } = inner as { readonly id?: unknown; readonly shortTitle?: unknown };
      if (typeof id === 'string') yield id;
      if (typeof shortTitle === 'string') yield shortTitle;
    }
    yield* namedIn(inner);
  }
}

function sourcesIn(found: readonly Recorded[], { ready }: OpenGraph): readonly Source[] {
  const names = new Set(namedIn(found.map(({ data }) => data)));
  return [...ready.context.sources.values()].filter(
    ({ id, shortTitle }) => names.has(id) || Object.values(shortTitle).some((title) => names.has(title)),
  );
}

export interface Zipped {
  readonly picture: Pick<WholePicture, 'title' | 'subtitle' | 'footer'>;
  readonly found: readonly Recorded[];
  readonly graph: OpenGraph;
  readonly release: string;
  /** Whole address of the page on which the picture is chosen. */
  readonly link: string;
  /** Of the README; names of columns and fields are those of the API. */
  readonly language: Language;
}

/** Name of a licence and where its text is. */
function termsOf(id: Source['licence'], language: Language): string {
  const { label, url } = licences.get(id);
  return `${label[language]} (${url})`;
}

function readme({ picture, found, release, link, language }: Zipped, sources: readonly Source[]): string {
  const said = dataWords[language];
  const files = found.flatMap((_, place) => [
    fill(said.figures, { file: `figures-${place + 1}.csv` }),
    fill(said.answer, { file: `answer-${place + 1}.json` }),
  ]);
  const terms = sources.map(({ title, publisher, licence, attribution, url }) =>
    fill(said.source, { publisher, title, terms: termsOf(licence, language), attribution, url }),
  );
  const listed = (lines: readonly string[]): readonly string[] => lines.map((line) => `- ${line}`);
  return [
    `# ${picture.title}`,
    '',
    picture.subtitle,
    '',
    fill(said.drawn, { release, link }),
    '',
    ...listed(picture.footer),
    '',
    `## ${said.files}`,
    '',
    ...listed([...files, said.citation, said.licences]),
    '',
    said.reading,
    '',
    `## ${said.sources}`,
    '',
    ...listed(terms),
    '',
  ].join('\n');
}

/** @returns the bytes of a zip; the same picture of the same release gives the same */
export function dataZip(zipped: Zipped): Buffer {
  const { picture, found, graph, release, link, language } = zipped;
  const sources = sourcesIn(found, graph);
  const work: CitedWork = {
    key: `filon-${release.slice(0, 16)}`,
    author: 'Filon',
    title: picture.title,
    published: null,
    details: sources.map(({ citation }) => citation),
    version: fill(dataWords[language].release, { release }),
    url: link,
  };
  const text: Record<string, string> = {
    'README.md': readme(zipped, sources),
    'LICENCES.txt': sources
      .map(({ id, licence, attribution }) => `${id}: ${termsOf(licence, language)}. ${attribution}\n`)
      .join(''),
    'citation.txt': `${cite(work, 'text')}\n`,
    'citation.bib': `${cite(work, 'bibtex')}\n`,
    'citation.json': `${cite(work, 'csl-json')}\n`,
  };
  for (const [place, { query, variables, data }] of found.entries()) {
    text[`figures-${place + 1}.csv`] = csvOf(figuresTable(data));
    text[`answer-${place + 1}.json`] = `${JSON.stringify({ query, variables, data }, null, 2)}\n`;
  }
  const files = Object.fromEntries(Object.entries(text).map(([name, content]) => [name, strToU8(content)]));
  // The day of a file in a zip is no part of what it says: one day for all.
  return Buffer.from(zipSync(files, { mtime: '1980-01-01T00:00:00' }));
}
