/** The pages of the viewer, under their language, and the redirects that lead to them. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { homeRows } from '../../../picture/ledger/query.ts';
import { storyOf } from '../../../picture/stories/index.ts';
import { type Language, languages } from '../../../schema/label.ts';
import { calibratedDevices } from '../../analysis/scenario/plan.ts';
import { idInPath } from '../../graphql/cite/permalink.ts';
import { contentSecurityPolicy, logFault } from '../app.ts';
import { type Answer, answerOf } from '../byte-cache.ts';
import { errorBody } from '../error-body.ts';
import type { GraphqlParts } from '../graphql-route.ts';
import { replacementOf } from '../known-entity.ts';
import type { OpenGraph } from '../live-graph.ts';
import { languageOf, mediaTypeOf } from '../negotiate.ts';
import { originOf } from '../origin.ts';
import { harm } from '../picture/served/harm.ts';
import { scenario } from '../picture/served/scenario.ts';
import { value } from '../picture/served/value.ts';
import { sendAnswer } from '../send.ts';
import {
  concentrationVariables,
  coverageVariables,
  hasAfricaLine,
  hasAllRows,
  ledgerVariables,
  mapForm,
  mapVariables,
  overviewVariables,
  traceVariables,
} from './address.ts';
import {
  type Composed,
  composeConcentration,
  composeCoverage,
  composeHome,
  composeLedger,
  composeMap,
  composeNotFound,
  composePlain,
  composePower,
  composeTrace,
  type PageRequest,
} from './compose.ts';
import { composeEntity, isNamedAsked } from './compose-entity.ts';
import { composeHarm, harmAddress } from './compose-harm.ts';
import { composeHubs, composeLocks, hubsOfAddress, locksVariables } from './compose-lists.ts';
import { composeNetwork, networkVariables } from './compose-network.ts';
import { composeOrigin, composeOriginOverview } from './compose-origin.ts';
import { composeOwnStory, composeStories, composeStory } from './compose-stories.ts';
import { composeValue, valueVariables } from './compose-value.ts';
import { originAddress } from './origin-address.ts';
import { type EntityPage, entityPages, isMethodPage, isOn, overviewPages, plainPages } from './pages.ts';
import type { AddressQuery } from './parameter.ts';
import { sharedPicture } from './shared-picture.ts';
import { fillShell, type Shell, type ShellReader } from './shell.ts';
import { addSitemapRoutes } from './sitemap.ts';

const html = 'text/html; charset=utf-8';

export interface PageRoutesParts extends GraphqlParts {
  /** The built page, read again whenever the viewer was built again. */
  readonly shell: ShellReader;
}

interface Page {
  readonly language: Language;
  /** What decides the page beside release, language and origin; null for a page that is not worth keeping. */
  readonly key: ((query: AddressQuery) => unknown) | null;
  readonly compose: (graph: OpenGraph, request: PageRequest) => Promise<Composed> | Composed;
  readonly isExplore?: boolean;
}

interface Written {
  readonly answer: Answer;
  readonly status: number;
  readonly faults: readonly unknown[];
}

export function addPageRoutes(app: FastifyInstance, { live, answers, cache, shell }: PageRoutesParts): void {
  const send = async (request: FastifyRequest, reply: FastifyReply, page: Page): Promise<FastifyReply> => {
    const built = await shell();
    if (built === undefined) {
      return reply
        .code(503)
        .header('cache-control', 'no-store')
        .type('text/plain; charset=utf-8')
        .send(
          'The viewer is not built. Run `npm start`, or `npx vite build viewer`. The API is at /graphql.\n',
        );
    }
    const query = request.query as AddressQuery;
    const asked: PageRequest = { language: page.language, origin: originOf(request), query };
    const { answer, status, faults } = await live.use((graph) => written(graph, asked, page, built));
    for (const fault of faults) logFault(request.log, fault);
    if (page.isExplore === true) reply.header('content-security-policy', contentSecurityPolicy('explore'));
    return sendAnswer(request, reply, cache, answer, { contentType: html, status });
  };

  const written = async (
    graph: OpenGraph,
    asked: PageRequest,
    page: Page,
    built: Shell,
  ): Promise<Written> => {
    const write = async (): Promise<{ readonly answer: Answer } | { readonly refusal: Written }> => {
      const { parts, status, faults, isWhole } = await page.compose(graph, asked);
      const answer = answerOf(fillShell(built, parts), { languages: [asked.language], varies: false });
      return isWhole ? { answer } : { refusal: { answer, status, faults } };
    };
    const result =
      page.key === null
        ? await write()
        : await cache.get(
            JSON.stringify([
              'page',
              graph.version,
              built.version,
              asked.origin,
              asked.language,
              page.key(asked.query),
            ]),
            write,
          );
    return 'refusal' in result ? result.refusal : { answer: result.answer, status: 200, faults: [] };
  };

  /** The page of an entity: a retired id leads to its replacement, an unknown one to the page that says so. */
  const ofEntity =
    (kind: EntityPage, language: Language) =>
    async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const { id } = request.params as { id: string };
      // A material may be written without its kind: nothing else has a page of origins.
      const whole = kind === 'origin' && !id.includes(':') ? `material:${id}` : id;
      const known = replacementOf(live.current, whole);
      if (known !== undefined && known !== id) {
        const query = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
        return reply.redirect(`/${language}/${kind}/${idInPath(known)}${query}`, 301);
      }
      return send(request, reply, {
        language,
        key: keyOf(kind, id, language),
        compose(graph, asked) {
          if (!isOn(kind, graph, id)) return composeNotFound(graph, asked, { page: kind, id });
          if (kind === 'scenario') {
            // Of other devices there is a page that says why, and no picture.
            const hasPicture = calibratedDevices(graph.ready.context).includes(id);
            const picture = hasPicture ? sharedPicture(scenario, asked, id) : null;
            return composePlain(kind, asked, `/${kind}/${idInPath(id)}`, picture);
          }
          if (kind === 'locks') return composeLocks(answers, graph, asked, id);
          if (kind === 'infrastructure' || kind === 'life-cycle')
            return composePlain(kind, asked, `/${kind}/${idInPath(id)}`);
          if (kind === 'origin') return composeOrigin(answers, graph, asked, id);
          if (kind === 'network') return composeNetwork(answers, graph, asked, id);
          if (kind === 'power') return composePower(graph, asked, id);
          return kind === 'trace'
            ? composeTrace(answers, graph, asked, id)
            : composeEntity(answers, graph, asked, id);
        },
      });
    };

  /** An address without a language leads to the same in the reader's; what stands after `?` goes along. */
  const toLanguage = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    reply
      .header('vary', 'Accept-Language')
      .header('cache-control', 'no-cache')
      .redirect(`/${languageOf(request.headers)}${request.url.replace(/^\/(?=\?|$)/, '')}`, 302);
  app.get('/', toLanguage);
  for (const name of [...overviewPages, ...plainPages]) app.get(`/${name}`, toLanguage);
  for (const kind of [...entityPages, 'methods', 'stories']) app.get(`/${kind}/:id`, toLanguage);

  for (const language of languages) {
    const plain = { compress: false } as const;
    app.get(`/${language}`, plain, (request, reply) =>
      send(request, reply, {
        language,
        key: (query) => [ledgerVariables(query, language, homeRows), hasAfricaLine(query)],
        compose: (graph, asked) => composeHome(answers, graph, asked),
      }),
    );
    app.get(`/${language}/ledger`, plain, (request, reply) =>
      send(request, reply, {
        language,
        key: (query) => [ledgerVariables(query, language), hasAfricaLine(query)],
        compose: (graph, asked) => composeLedger(answers, graph, asked),
      }),
    );
    app.get(`/${language}/map`, plain, (request, reply) =>
      send(request, reply, {
        language,
        key: (query) => [mapVariables(query, language), mapForm(query)],
        compose: (graph, asked) => composeMap(answers, graph, asked),
      }),
    );
    app.get(`/${language}/coverage`, plain, (request, reply) =>
      send(request, reply, {
        language,
        key: (query) => coverageVariables(query, language),
        compose: (graph, asked) => composeCoverage(answers, graph, asked),
      }),
    );
    app.get(`/${language}/concentration`, plain, (request, reply) =>
      send(request, reply, {
        language,
        key: (query) => [
          concentrationVariables(query, language) ?? null,
          overviewVariables(query, language),
          hasAllRows(query),
        ],
        compose: (graph, asked) => composeConcentration(answers, graph, asked),
      }),
    );
    app.get(`/${language}/origin`, plain, (request, reply) =>
      send(request, reply, {
        language,
        key: () => null,
        compose: (graph, asked) => composeOriginOverview(answers, graph, asked),
      }),
    );
    app.get(`/${language}/value`, plain, (request, reply) =>
      send(request, reply, {
        language,
        key: (query) => ['value', valueVariables(query, language), sharedPicture(value, { language, query })],
        compose: (graph, asked) => composeValue(answers, graph, asked),
      }),
    );
    app.get(`/${language}/harm`, plain, (request, reply) =>
      send(request, reply, {
        language,
        key: (query) => ['harm', harmAddress(query), sharedPicture(harm, { language, query })],
        compose: (graph, asked) => composeHarm(answers, graph, asked),
      }),
    );
    app.get(`/${language}/locks`, plain, (request, reply) =>
      send(request, reply, {
        language,
        key: (query) => ['locks', locksVariables(query, language)],
        compose: (graph, asked) => composeLocks(answers, graph, asked),
      }),
    );
    app.get(`/${language}/network`, plain, (request, reply) =>
      send(request, reply, {
        language,
        key: (query) => ['hubs', hubsOfAddress(query, language)],
        compose: (graph, asked) => composeHubs(answers, graph, asked),
      }),
    );
    app.get(`/${language}/stories`, plain, (request, reply) =>
      send(request, reply, { language, key: null, compose: (_, asked) => composeStories(asked) }),
    );
    app.get(`/${language}/stories/:id`, plain, (request, reply) => {
      const { id } = request.params as { id: string };
      const story = storyOf(id);
      return send(request, reply, {
        language,
        // Somebody's own words are kept nowhere.
        key: story === undefined ? null : () => ['story', id],
        compose(graph, asked) {
          if (story !== undefined) return composeStory(answers, graph, asked, story);
          if (id === 'own' || id === 'new') return composeOwnStory(answers, graph, asked, id);
          return composeNotFound(graph, asked, null);
        },
      });
    });
    for (const kind of entityPages) app.get(`/${language}/${kind}/:id`, plain, ofEntity(kind, language));
    app.get(`/${language}/methods/:id`, plain, (request, reply) => {
      const { id } = request.params as { id: string };
      return send(request, reply, {
        language,
        key: null,
        compose: (graph, asked) =>
          isMethodPage(id)
            ? composePlain('methods', asked, `/methods/${id}`)
            : composeNotFound(graph, asked, null),
      });
    });
    for (const name of plainPages) {
      app.get(`/${language}/${name}`, plain, (request, reply) =>
        send(request, reply, {
          language,
          key: null,
          compose: (_, asked) => composePlain(name, asked),
          isExplore: name === 'explore',
        }),
      );
    }
  }

  addSitemapRoutes(app, { live, cache });

  const sendNotFound = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const wantsPage = mediaTypeOf(request.headers, ['application/json', 'text/html']) === 'text/html';
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!wantsPage || !isRead || (await shell()) === undefined) {
      return reply
        .code(404)
        .header('cache-control', 'no-store')
        .send(errorBody(request.id, 'NOT_FOUND', `There is nothing at ${request.method} ${pathOf(request)}`));
    }
    const named = languages.find((language) => pathOf(request).startsWith(`/${language}/`));
    return send(request, reply, {
      language: named ?? languageOf(request.headers),
      key: null,
      compose: (graph, asked) => composeNotFound(graph, asked, null),
    });
  };
  app.setNotFoundHandler({}, sendNotFound);
}

function keyOf(kind: EntityPage, id: string, language: Language): Page['key'] {
  if (kind === 'trace') return (query) => traceVariables(id, query, language);
  if (kind === 'network') return (query) => ['network', networkVariables(id, query, language)];
  if (kind === 'entity') return (query) => ['entity', id, isNamedAsked(query)];
  if (kind === 'locks') return (query) => ['locks', locksVariables(query, language, id)];
  return kind === 'origin' ? (query) => ['origin', originAddress(id, query, language)] : null;
}

function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0]?.slice(0, 200) ?? '';
}
