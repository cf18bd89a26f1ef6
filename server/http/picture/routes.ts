/** `/picture/ledger.svg`, `/picture/map.svg`, `/picture/coverage.svg`, `/picture/concentration.svg`, `/picture/origin.svg`, `/picture/origin/<id>.svg`, `/picture/chain/<id>.svg`, `/picture/infrastructure.svg`, `/picture/infrastructure/<id>.svg`, `/picture/refined-at-home.svg`, `/picture/harm.svg`, `/picture/value.svg`, `/picture/network/<id>.svg` and `/picture/scenario/<id>.svg`: for downloads and other people's pages; the same with `.png` as cards for share previews. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { paintForTheme, type Theme, themes } from '../../../picture/tokens.ts';
import { type Language, languages } from '../../../schema/label.ts';
import { idInPath } from '../../graphql/cite/permalink.ts';
import type { Refusal } from '../answers.ts';
import { answerOf, type Computed, packedAnswer } from '../byte-cache.ts';
import { errorBody } from '../error-body.ts';
import type { GraphqlParts } from '../graphql-route.ts';
import { languageOf } from '../negotiate.ts';
import { originOf } from '../origin.ts';
import type { AddressQuery } from '../page/parameter.ts';
import { sendAnswer } from '../send.ts';
import { ofAllPictures, refuse, sendRefusal, strictly } from './asked.ts';
import { makeCards, wordCardSvg } from './card.ts';
import { dataZip, recording } from './data-zip.ts';
import { type Form, svgOf } from './draw.ts';
import { cardWords } from './page-card.ts';
import { servedPictures } from './served/index.ts';
import type { Prepared } from './served/served.ts';

/** Widths that a picture can be drawn at, in px. */
const narrowestPicture = 280;
const widestPicture = 2000;
/** A card has one size; it is drawn from a picture of one of these widths, so that few are drawn and kept. */
const cardWidths: readonly number[] = [360, 720, 1080, 1440];

/** How a picture leaves: sharp at any size, as a card for share previews, or as the data that it was drawn from. */
const endings = ['svg', 'png', 'zip'] as const;
type Ending = (typeof endings)[number];

interface PictureForm extends Form {
  readonly theme: Theme;
  /** True when the language came from the header. */
  readonly varies: boolean;
  readonly isDownload: boolean;
}

/** @throws Error with status 400 that names the parameter and what it may be */
function formOf(request: FastifyRequest, ending: Ending): PictureForm {
  const query = request.query as AddressQuery;
  const oneOf = <T extends string>(name: string, allowed: readonly T[]): T | undefined => {
    const value = query[name];
    if (value === undefined) return undefined;
    const found = allowed.find((item) => item === value);
    if (found === undefined) throw refuse(`${name}: expected one of ${allowed.join(', ')}`);
    return found;
  };
  const width = query.width === undefined ? 1080 : Number(query.width);
  if (!Number.isInteger(width) || width < narrowestPicture || width > widestPicture) {
    throw refuse(`width: expected a whole number from ${narrowestPicture} to ${widestPicture}`);
  }
  if (ending === 'png' && !cardWidths.includes(width))
    throw refuse(`width: expected one of ${cardWidths.join(', ')} for a card`);
  const language: Language | undefined = oneOf('lang', languages);
  return {
    width,
    theme: oneOf('theme', themes) ?? 'light',
    language: language ?? languageOf(request.headers),
    varies: language === undefined,
    isDownload: oneOf('download', ['yes']) !== undefined,
  };
}

/** Where a card comes from: a host that is none stands on no card. */
const footOf = (request: FastifyRequest): string =>
  ['Filon', ...(originOf(request) === '' ? [] : [request.hostname])].join(' · ');

export function addPictureRoutes(app: FastifyInstance, { live, answers, cache }: GraphqlParts): void {
  const cards = makeCards();
  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    {
      form,
      file,
      ending,
      key,
      draw,
    }: Prepared & {
      readonly form: PictureForm;
      readonly file: string;
      readonly ending: Exclude<Ending, 'zip'>;
    },
  ): Promise<FastifyReply> => {
    reply.header('cross-origin-resource-policy', 'cross-origin').header('access-control-allow-origin', '*');
    const { language, width, theme, varies, isDownload } = form;
    const result: Computed<Refusal> = await live.use((graph) =>
      cache.get(
        JSON.stringify(['picture', graph.version, file, key, language, varies, width, theme]),
        async () => {
          const drawn = await draw({ answers, graph, form });
          if ('refusal' in drawn) return drawn;
          return { answer: answerOf(svgOf(drawn.picture, form), { languages: [language], varies }) };
        },
      ),
    );
    if ('refusal' in result) return sendRefusal(request, reply, result.refusal);
    reply.header('content-security-policy', "default-src 'none'");
    if (isDownload)
      reply.header('content-disposition', `attachment; filename="filon-${file}-${language}.${ending}"`);
    if (ending === 'png') {
      const foot = footOf(request);
      const card = await cards.of(result.answer, foot, theme);
      // Pixels are compressed already.
      return sendAnswer(request, reply, cache, card, { contentType: 'image/png', isPacked: true });
    }
    return sendAnswer(request, reply, cache, result.answer, { contentType: 'image/svg+xml; charset=utf-8' });
  };

  /** What a picture was drawn from; whoever asks takes it as a file. */
  const sendZip = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { form, file, key, draw, link }: Prepared & Readonly<{ form: PictureForm; file: string; link: string }>,
  ): Promise<FastifyReply> => {
    reply.header('access-control-allow-origin', '*');
    // Its README says what the picture of that width shows.
    const { language, varies, width } = form;
    const result: Computed<Refusal> = await live.use((graph) =>
      cache.get(
        JSON.stringify(['zip', graph.version, file, key, language, varies, width, link]),
        async () => {
          const recorded = recording(answers);
          const drawn = await draw({ answers: recorded.answers, graph, form });
          if ('refusal' in drawn) return drawn;
          const { picture } = drawn;
          const bytes = dataZip({
            picture,
            found: recorded.found,
            graph,
            release: graph.release,
            link,
            language,
          });
          return { answer: packedAnswer(bytes, { languages: [language], varies }) };
        },
      ),
    );
    if ('refusal' in result) return sendRefusal(request, reply, result.refusal);
    reply.header('content-disposition', `attachment; filename="filon-${file}-${language}.zip"`);
    return sendAnswer(request, reply, cache, result.answer, {
      contentType: 'application/zip',
      isPacked: true,
    });
  };

  app.get('/picture/page.png', { compress: false }, async (request, reply) => {
    const { language, head } = await live.use(async (graph) =>
      cardWords(request.query as AddressQuery, graph),
    );
    const svg = wordCardSvg(head, footOf(request), paintForTheme('light'));
    const card = await cards.ofWhole(answerOf(svg, { languages: [language], varies: false }));
    reply
      .header('cross-origin-resource-policy', 'cross-origin')
      .header('access-control-allow-origin', '*')
      .header('content-security-policy', "default-src 'none'");
    return sendAnswer(request, reply, cache, card, { contentType: 'image/png', isPacked: true });
  });

  for (const { name, ofOne, page, read } of servedPictures) {
    const drawn = (
      request: FastifyRequest,
      reply: FastifyReply,
      id: string,
      ending: Ending,
    ): Promise<FastifyReply> => {
      const form = formOf(request, ending);
      const { key, draw } = strictly(request.query as AddressQuery, ofAllPictures, (address) =>
        read(address, form.language, id),
      );
      const file = ofOne === null ? name : `${name}-${id.replace(/[^A-Za-z0-9._-]/g, '-')}`;
      if (ending !== 'zip') return send(request, reply, { form, file, ending, key, draw });
      const chosen = Object.entries(request.query as AddressQuery).filter(
        (one): one is [string, string] => typeof one[1] === 'string' && !ofAllPictures.includes(one[0]),
      );
      const search = chosen.length === 0 ? '' : `?${new URLSearchParams(chosen)}`;
      const path = ofOne === null ? page : `${page}/${idInPath(id)}`;
      const link = `${originOf(request)}/${form.language}${path}${search}`;
      return sendZip(request, reply, { form, file, key, draw, link });
    };
    if (ofOne === null) {
      for (const ending of endings)
        app.get(`/picture/${name}.${ending}`, { compress: false }, (request, reply) =>
          drawn(request, reply, '', ending),
        );
      continue;
    }
    app.get(`/picture/${name}/:file`, { compress: false }, (request, reply) => {
      const { file } = request.params as { file: string };
      const ending = endings.find((one) => file.endsWith(`.${one}`));
      if (ending === undefined) return reply.code(404).send(errorBody(request.id, 'NOT_FOUND', ofOne));
      return drawn(request, reply, file.slice(0, -(ending.length + 1)), ending);
    });
  }
}
