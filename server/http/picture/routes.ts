/** `/picture/ledger.svg`, `/picture/map.svg`, `/picture/coverage.svg`, `/picture/concentration.svg`, `/picture/origin.svg`, `/picture/origin/<id>.svg` and `/picture/chain/<id>.svg`: for share previews, downloads and other people's pages. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { homeRows } from '../../../picture/ledger/query.ts';
import { type Theme, themes } from '../../../picture/tokens.ts';
import { type Language, languages } from '../../../schema/label.ts';
import type { Refusal } from '../answers.ts';
import { logFault } from '../app.ts';
import { askOrigin, askOriginOverview } from '../ask-origin.ts';
import { askConcentration, askCoverage, askLedger, askMap, askOverview, askTrace } from '../ask-picture.ts';
import { answerOf, type Computed } from '../byte-cache.ts';
import { errorBody, withRequestId } from '../error-body.ts';
import type { GraphqlParts } from '../graphql-route.ts';
import type { OpenGraph } from '../live-graph.ts';
import { languageOf } from '../negotiate.ts';
import {
  apiLanguage,
  concentrationVariables,
  coverageVariables,
  hasAfricaLine,
  hasAllRows,
  ledgerVariables,
  mapForm,
  mapVariables,
  overviewVariables,
  traceVariables,
} from '../page/address.ts';
import { originAddress } from '../page/origin-address.ts';
import { Address, type AddressQuery } from '../page/parameter.ts';
import { sendAnswer } from '../send.ts';
import {
  drawChain,
  drawConcentration,
  drawCoverage,
  drawLedger,
  drawMap,
  drawOverview,
  type Form,
} from './draw.ts';
import { drawOrigin, drawOriginBounds, drawOriginOverview } from './draw-origin.ts';

/** Widths that a picture can be drawn at, in px. */
const narrowestPicture = 320;
const widestPicture = 2000;

interface PictureForm extends Form {
  readonly theme: Theme;
  /** True when the language came from the header. */
  readonly varies: boolean;
  readonly isDownload: boolean;
}

const refuse = (message: string): Error => Object.assign(new Error(message), { statusCode: 400 });

/** Parameters of every picture, and those with which a permalink says of what release and answer it is. */
const ofAllPictures = ['lang', 'theme', 'width', 'download', 'release', 'answer'];

/**
 * What a picture asks for. One that cannot be understood is refused: drawn without it, it would be a picture of
 * something else, on a page where nobody says so.
 * @throws Error with status 400 that names each wrong parameter and what it may be
 */
function strictly<Values>(request: FastifyRequest, read: (address: Address) => Values): Values {
  const address = new Address(request.query as AddressQuery, true);
  const values = read(address);
  const wrong = address.wrong(ofAllPictures);
  if (wrong.length > 0)
    throw refuse(wrong.map(({ name, expected }) => `${name.slice(0, 80)}: expected ${expected}`).join('; '));
  return values;
}

/** @throws Error with status 400 that names the parameter and what it may be */
function formOf(request: FastifyRequest): PictureForm {
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
  const language: Language | undefined = oneOf('lang', languages);
  return {
    width,
    theme: oneOf('theme', themes) ?? 'light',
    language: language ?? languageOf(request.headers),
    varies: language === undefined,
    isDownload: oneOf('download', ['yes']) !== undefined,
  };
}

export function addPictureRoutes(app: FastifyInstance, { live, answers, cache }: GraphqlParts): void {
  type Draw = (graph: OpenGraph) => Promise<{ readonly svg: string } | { readonly refusal: Refusal }>;

  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { form, name, key, draw }: { form: PictureForm; name: string; key: unknown; draw: Draw },
  ): Promise<FastifyReply> => {
    reply.header('cross-origin-resource-policy', 'cross-origin').header('access-control-allow-origin', '*');
    const { language, width, theme, varies, isDownload } = form;
    const result: Computed<Refusal> = await live.use((graph) =>
      cache.get(
        JSON.stringify(['picture', graph.version, name, key, language, varies, width, theme]),
        async () => {
          const drawn = await draw(graph);
          return 'refusal' in drawn
            ? drawn
            : { answer: answerOf(drawn.svg, { languages: [language], varies }) };
        },
      ),
    );
    if ('refusal' in result) {
      const { errors, faults } = result.refusal;
      for (const fault of faults) logFault(request.log, fault);
      const isUnknown = errors.some(({ extensions }) => extensions?.code === 'UNKNOWN_ID');
      return reply
        .code(faults.length > 0 ? 500 : isUnknown ? 404 : 400)
        .header('cache-control', 'no-store')
        .send({ errors: withRequestId(errors, request.id) });
    }
    reply.header('content-security-policy', "default-src 'none'");
    if (isDownload)
      reply.header('content-disposition', `attachment; filename="filon-${name}-${language}.svg"`);
    return sendAnswer(request, reply, cache, result.answer, { contentType: 'image/svg+xml; charset=utf-8' });
  };

  app.get('/picture/ledger.svg', { compress: false }, (request, reply) => {
    const form = formOf(request);
    const [variables, hasAfrica] = strictly(request, (address) => [
      ledgerVariables(address, form.language, hasAllRows(address) ? undefined : homeRows),
      hasAfricaLine(address),
    ]);
    return send(request, reply, {
      form,
      name: 'ledger',
      key: [variables, hasAfrica],
      async draw(graph) {
        const asked = await askLedger(answers, graph, variables, form.language);
        return 'refusal' in asked ? asked : { svg: drawLedger(asked.data, form, hasAfrica) };
      },
    });
  });

  app.get('/picture/map.svg', { compress: false }, (request, reply) => {
    const form = formOf(request);
    const [variables, drawn] = strictly(request, (address) => [
      mapVariables(address, form.language),
      mapForm(address),
    ]);
    return send(request, reply, {
      form,
      name: 'map',
      key: [variables, drawn],
      async draw(graph) {
        const asked = await askMap(answers, graph, variables, form.language);
        return 'refusal' in asked ? asked : { svg: await drawMap(asked.data, form, drawn, variables.first) };
      },
    });
  });

  app.get('/picture/coverage.svg', { compress: false }, (request, reply) => {
    const form = formOf(request);
    const variables = strictly(request, (address) => coverageVariables(address, form.language));
    return send(request, reply, {
      form,
      name: 'coverage',
      key: variables,
      async draw(graph) {
        const asked = await askCoverage(answers, graph, variables, form.language);
        return 'refusal' in asked ? asked : { svg: drawCoverage(asked.data, form) };
      },
    });
  });

  app.get('/picture/concentration.svg', { compress: false }, (request, reply) => {
    const form = formOf(request);
    const [variables, overview, isAll] = strictly(request, (address) => [
      concentrationVariables(address, form.language),
      overviewVariables(address, form.language),
      hasAllRows(address),
    ]);
    return send(request, reply, {
      form,
      name: 'concentration',
      key: [variables ?? null, overview, isAll],
      async draw(graph) {
        if (variables === undefined) {
          const asked = await askOverview(answers, graph, overview, form.language);
          return 'refusal' in asked ? asked : { svg: drawOverview(asked.data, form, isAll) };
        }
        const asked = await askConcentration(answers, graph, variables, form.language);
        return 'refusal' in asked ? asked : { svg: drawConcentration(asked.data, form) };
      },
    });
  });

  app.get('/picture/origin.svg', { compress: false }, (request, reply) => {
    const form = formOf(request);
    const { language } = form;
    strictly(request, () => null);
    return send(request, reply, {
      form,
      name: 'origin',
      key: null,
      async draw(graph) {
        const asked = await askOriginOverview({ answers, graph, language }, apiLanguage[language]);
        return 'refusal' in asked ? asked : { svg: drawOriginOverview(asked.data, form) };
      },
    });
  });

  app.get('/picture/origin/:file', { compress: false }, (request, reply) => {
    const form = formOf(request);
    const { language } = form;
    const { file } = request.params as { file: string };
    if (!file.endsWith('.svg')) {
      const message = 'Origins are drawn as SVG: /picture/origin/<id>.svg';
      return reply.code(404).send(errorBody(request.id, 'NOT_FOUND', message));
    }
    const material = file.slice(0, -'.svg'.length);
    const address = strictly(request, (query) => originAddress(material, query, language));
    return send(request, reply, {
      form,
      name: `origin-${material.replace(/[^A-Za-z0-9._-]/g, '-')}`,
      key: address,
      async draw(graph) {
        const asked = await askOrigin({ answers, graph, language }, address);
        if ('refusal' in asked) return asked;
        return {
          svg:
            asked.shown === 'origin'
              ? drawOrigin(asked.origin.data, form)
              : drawOriginBounds(asked.bounds.data, form),
        };
      },
    });
  });

  app.get('/picture/chain/:file', { compress: false }, (request, reply) => {
    const form = formOf(request);
    const { file } = request.params as { file: string };
    if (!file.endsWith('.svg')) {
      const message = 'A chain is drawn as SVG: /picture/chain/<id>.svg';
      return reply.code(404).send(errorBody(request.id, 'NOT_FOUND', message));
    }
    const start = file.slice(0, -'.svg'.length);
    const variables = strictly(request, (address) => traceVariables(start, address, form.language));
    return send(request, reply, {
      form,
      name: `chain-${start.replace(/[^A-Za-z0-9._-]/g, '-')}`,
      key: variables,
      async draw(graph) {
        const asked = await askTrace(answers, graph, variables, form.language);
        return 'refusal' in asked ? asked : { svg: drawChain(asked.data, form, variables.year ?? null) };
      },
    });
  });
}
