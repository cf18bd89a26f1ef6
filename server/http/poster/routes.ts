/**
 * `/poster/…`: a picture on a sheet with a person's words, as SVG. `/embed/…`: the same as a page for other sites.
 * The address holds all of it; nothing is stored.
 */
import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { embedWidths } from '../../../picture/poster/formats.ts';
import type { Poster } from '../../../picture/poster/poster.ts';
import { type Language, languages } from '../../../schema/label.ts';
import { idInPath } from '../../graphql/cite/permalink.ts';
import type { Refusal } from '../answers.ts';
import { answerOf, type Computed } from '../byte-cache.ts';
import { errorBody } from '../error-body.ts';
import type { GraphqlParts } from '../graphql-route.ts';
import { originOf } from '../origin.ts';
import type { AddressQuery } from '../page/parameter.ts';
import { ofAllPictures, refuse, sendRefusal, strictly } from '../picture/asked.ts';
import { servedPictures } from '../picture/served/index.ts';
import type { Asking, Prepared, ServedPicture } from '../picture/served/served.ts';
import { sendAnswer } from '../send.ts';
import { drawPoster } from './draw.ts';
import { embedPage, embedPolicy } from './embed.ts';
import { readPoster } from './read.ts';

/** An address is no longer than this; what does not fit is drawn in the viewer from a file. */
const longestAddress = 8192;
/** Bytes of a form: all that a picture may say, each letter written in percents. */
const longestForm = 65_536;

/** Parameters that are the sheet's and not the picture's. */
const ofPosters = ['title', 'text', 'author', 'notes', 'format', 'ink', 'lang', 'download'];

interface Wanted extends Prepared {
  readonly language: Language;
  readonly poster: Poster;
  readonly link: string;
  readonly file: string;
}

/** What is asked for: in the address, or in a form whose text is too long for one. */
const askedOf = ({ method, query, body }: FastifyRequest): AddressQuery =>
  ((method === 'POST' ? body : query) ?? {}) as AddressQuery;

function wantedOf(request: FastifyRequest, { name, ofOne, page, read }: ServedPicture, id: string): Wanted {
  if (request.method === 'GET' && request.url.length > longestAddress)
    throw refuse(
      `The address has ${request.url.length} characters, of which it may have ${longestAddress}: shorten the text, or keep the campaign as a file.`,
    );
  const query = askedOf(request);
  const language = languages.find((known) => known === query.lang);
  if (language === undefined) throw refuse(`lang: expected one of ${languages.join(', ')}`);
  const { prepared, poster } = strictly(query, [...ofAllPictures, ...ofPosters], (address) => ({
    prepared: read(address, language, id),
    poster: readPoster(address),
  }));
  const chosen = Object.entries(query).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !ofPosters.includes(entry[0]),
  );
  const search = chosen.length === 0 ? '' : `?${new URLSearchParams(chosen)}`;
  const path = ofOne === null ? page : `${page}/${idInPath(id)}`;
  return {
    ...prepared,
    language,
    poster,
    link: `${originOf(request)}/${language}${path}${search}`,
    file: ofOne === null ? name : `${name}-${id.replace(/[^A-Za-z0-9._-]/g, '-')}`,
  };
}

export async function addPosterRoutes(
  app: FastifyInstance,
  { live, answers, cache }: GraphqlParts,
): Promise<void> {
  type Made = { readonly text: string } | { readonly refusal: Refusal };

  const made = (
    kind: 'poster' | 'embed',
    wanted: Wanted,
    make: (asking: Omit<Asking, 'form'>) => Promise<Made>,
  ): Promise<Computed<Refusal>> =>
    live.use((graph) => {
      const { file, key, language, poster, link } = wanted;
      return cache.get(JSON.stringify([kind, graph.version, file, key, language, poster, link]), async () => {
        const text = await make({ answers, graph });
        if ('refusal' in text) return text;
        return { answer: answerOf(text.text, { languages: [language], varies: false }) };
      });
    });

  const sendPoster = async (request: FastifyRequest, reply: FastifyReply, wanted: Wanted) => {
    const result = await made('poster', wanted, async (asking) => {
      const drawn = await drawPoster(wanted, asking, { ...wanted, id: 'poster' });
      return 'refusal' in drawn ? drawn : { text: drawn.svg };
    });
    if ('refusal' in result) return sendRefusal(request, reply, result.refusal);
    reply.header('content-security-policy', "default-src 'none'").header('x-robots-tag', 'noindex');
    if (askedOf(request).download === 'yes')
      reply.header(
        'content-disposition',
        `attachment; filename="filon-${wanted.file}-${wanted.poster.format}-${wanted.language}.svg"`,
      );
    return sendAnswer(request, reply, cache, result.answer, { contentType: 'image/svg+xml; charset=utf-8' });
  };

  const sendEmbed = async (request: FastifyRequest, reply: FastifyReply, wanted: Wanted) => {
    const result = await made('embed', wanted, async (asking) => {
      const poster = { ...wanted.poster, format: 'embed' } as const;
      const wide = await drawPoster(wanted, asking, {
        ...wanted,
        poster,
        width: embedWidths.wide,
        id: 'wide',
      });
      if ('refusal' in wide) return wide;
      const narrow = await drawPoster(wanted, asking, {
        ...wanted,
        poster,
        width: embedWidths.narrow,
        id: 'narrow',
      });
      if ('refusal' in narrow) return narrow;
      const { language, link } = wanted;
      return {
        text: embedPage({ language, title: wide.title, link, wide: wide.svg, narrow: narrow.svg }),
      };
    });
    if ('refusal' in result) return sendRefusal(request, reply, result.refusal);
    // Who may frame it is said by the policy alone.
    reply.removeHeader('x-frame-options');
    reply
      .header('content-security-policy', embedPolicy)
      .header('x-robots-tag', 'noindex')
      .header('cross-origin-resource-policy', 'cross-origin');
    return sendAnswer(request, reply, cache, result.answer, { contentType: 'text/html; charset=utf-8' });
  };

  await app.register(async (routes) => {
    // Only these routes take forms.
    await routes.register(formbody);
    for (const served of servedPictures) {
      const { name, ofOne } = served;
      const path = ofOne === null ? name : `${name}/:id`;
      routes.get(`/embed/${path}`, { compress: false }, (request, reply) => {
        const { id = '' } = request.params as { id?: string };
        return sendEmbed(request, reply, wantedOf(request, served, id));
      });
      const url = ofOne === null ? `/poster/${name}.svg` : `/poster/${name}/:file`;
      routes.route({
        method: ['GET', 'POST'],
        url,
        compress: false,
        bodyLimit: longestForm,
        handler(request, reply) {
          const { file = '.svg' } = request.params as { file?: string };
          if (!file.endsWith('.svg'))
            return reply.code(404).send(errorBody(request.id, 'NOT_FOUND', ofOne ?? url));
          return sendPoster(request, reply, wantedOf(request, served, file.slice(0, -'.svg'.length)));
        },
      });
    }
  });
}
