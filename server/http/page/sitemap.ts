/**
 * `/robots.txt` and `/sitemap.xml`: pages from which all others are found, in their three languages. Sheets, embeds and
 * somebody's own stories are none of them.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { stories } from '../../../picture/stories/index.ts';
import { escapeXml } from '../../../picture/svg.ts';
import { languages } from '../../../schema/label.ts';
import { idInPath } from '../../graphql/cite/permalink.ts';
import { answerOf } from '../byte-cache.ts';
import { errorBody } from '../error-body.ts';
import type { GraphqlParts } from '../graphql-route.ts';
import { replacementOf } from '../known-entity.ts';
import type { OpenGraph } from '../live-graph.ts';
import { originOf } from '../origin.ts';
import { sendAnswer } from '../send.ts';
import { isOn, methodPages, overviewPages, plainPages } from './pages.ts';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Paths in one file: with a language each, far under the 50,000 addresses and 50 MB that the protocol allows. */
export const mostInFile = 5_000;

/** Paths below the language of the pages that are about no one thing. */
const overviewPaths: readonly string[] = [
  '',
  ...[...overviewPages, ...plainPages].map((page) => `/${page}`),
  ...stories.map(({ id }) => `/stories/${id}`),
  ...[...methodPages].map((page) => `/methods/${page}`),
];

/**
 * The pages of a thing that answer whatever the graph says of it. Whether it has a trace or an origin only computing
 * them tells: those are found from its page.
 */
const thingPages = ['entity', 'locks'] as const;

/** Paths of every thing of the graph; one that was replaced has none. */
function thingPaths(graph: OpenGraph): readonly string[] {
  const ids = [...graph.ready.context.entities.keys()].filter((id) => replacementOf(graph, id) === id);
  return ids
    .sort()
    .flatMap((id) =>
      thingPages.filter((page) => isOn(page, graph, id)).map((page) => `/${page}/${idInPath(id)}`),
    );
}

/** @param origin `http://host` */
export function sitemapOf(origin: string, paths: readonly string[]): string {
  const address = (language: string, path: string): string => escapeXml(`${origin}/${language}${path}`);
  const pages = paths.flatMap((path) => {
    const alternates = [...languages.map((of) => [of, of] as const), ['x-default', 'en'] as const]
      .map(([lang, of]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${address(of, path)}"/>`)
      .join('');
    return languages.map((of) => `<url><loc>${address(of, path)}</loc>${alternates}</url>\n`);
  });
  return `${head}<urlset xmlns="${xmlns}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${pages.join('')}</urlset>\n`;
}

/** The list of the files, since one cannot hold all. */
function indexOf(origin: string, files: readonly string[]): string {
  const listed = files.map((file) => `<sitemap><loc>${escapeXml(`${origin}${file}`)}</loc></sitemap>\n`);
  return `${head}<sitemapindex xmlns="${xmlns}">\n${listed.join('')}</sitemapindex>\n`;
}

/** What a file of that name says; undefined where there is none. */
function fileOf(graph: OpenGraph, origin: string, name: string): string | undefined {
  if (name === 'pages') return sitemapOf(origin, overviewPaths);
  const things = thingPaths(graph);
  const count = Math.ceil(things.length / mostInFile);
  const places = Array.from({ length: count }, (_, place) => place + 1);
  if (name === '')
    return indexOf(origin, ['/sitemap-pages.xml', ...places.map((place) => `/sitemap-things-${place}.xml`)]);
  const place = places.find((one) => name === `things-${one}`);
  return place === undefined
    ? undefined
    : sitemapOf(origin, things.slice((place - 1) * mostInFile, place * mostInFile));
}

export function addSitemapRoutes(
  app: FastifyInstance,
  { live, cache }: Pick<GraphqlParts, 'live' | 'cache'>,
): void {
  app.get('/robots.txt', async (request, reply) => {
    const origin = originOf(request);
    const lines = [
      'User-agent: *',
      'Disallow: /graphql',
      'Allow: /',
      // Its address must be whole.
      ...(origin === '' ? [] : ['', `Sitemap: ${origin}/sitemap.xml`]),
    ];
    return reply.type('text/plain; charset=utf-8').send(`${lines.join('\n')}\n`);
  });

  const nameIn = ({ url }: FastifyRequest): string => /^\/sitemap-?([a-z0-9-]*)\.xml/.exec(url)?.[1] ?? '';
  for (const url of ['/sitemap.xml', '/sitemap-pages.xml', '/sitemap-things-:place(^\\d{1,4}).xml']) {
    app.get(url, { compress: false }, async (request, reply) => {
      const origin = originOf(request);
      const name = nameIn(request);
      const result = await live.use((graph) =>
        cache.get(JSON.stringify(['sitemap', graph.version, origin, name]), async () => {
          const text = origin === '' ? undefined : fileOf(graph, origin, name);
          return text === undefined
            ? { refusal: `There is nothing at /sitemap-${name}.xml` }
            : { answer: answerOf(text, { languages: [], varies: false }) };
        }),
      );
      if ('refusal' in result)
        return reply.code(404).send(errorBody(request.id, 'NOT_FOUND', result.refusal));
      return sendAnswer(request, reply, cache, result.answer, {
        contentType: 'application/xml; charset=utf-8',
      });
    });
  }
}
