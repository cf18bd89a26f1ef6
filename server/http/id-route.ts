/** `/id/<entity id>`: the lasting address of an entity, as linked data or as the viewer's page, by `Accept`. */
import type { FastifyInstance } from 'fastify';
import { nearestIds } from '../analysis/context/nearest.ts';
import { idInPath } from '../graphql/cite/permalink.ts';
import { answerOf } from './byte-cache.ts';
import { errorBody } from './error-body.ts';
import type { GraphqlParts } from './graphql-route.ts';
import { entityJsonLd } from './json-ld.ts';
import { replacementOf } from './known-entity.ts';
import { languageOf, mediaTypeOf } from './negotiate.ts';
import { originOf } from './origin.ts';
import { sendAnswer } from './send.ts';

const page = 'text/html';
const linkedData = 'application/ld+json';
const json = 'application/json';

export function addIdRoute(
  app: FastifyInstance,
  { live, cache }: Pick<GraphqlParts, 'live' | 'cache'>,
): void {
  app.get('/id/:id', { compress: false }, (request, reply) =>
    live.use(async (graph) => {
      const { id } = request.params as { id: string };
      const form = mediaTypeOf(request.headers, [linkedData, json, page]) ?? linkedData;
      reply.header('vary', 'Accept, Accept-Language').header('access-control-allow-origin', '*');
      const known = replacementOf(graph, id);
      if (known !== undefined && known !== id) return reply.redirect(`/id/${idInPath(known)}`, 301);
      const entity = known === undefined ? undefined : graph.ready.context.entities.get(known);
      if (form === page) {
        // An unknown id, too: the page says so, with status 404 and the nearest in the reader's language.
        return reply.redirect(`/${languageOf(request.headers)}/entity/${idInPath(id)}`, 303);
      }
      if (entity === undefined) {
        const nearest = nearestIds(graph.ready.context, id);
        const message = `"${id.slice(0, 200)}" is not an entity of this graph; did you mean ${nearest.join(', ')}?`;
        return reply
          .code(404)
          .header('cache-control', 'no-store')
          .send(errorBody(request.id, 'UNKNOWN_ID', message, { nearest }));
      }
      const answer = answerOf(JSON.stringify(entityJsonLd(graph, entity, originOf(request))), {
        languages: [],
        varies: false,
      });
      return sendAnswer(request, reply, cache, answer, { contentType: form, varies: ['Accept'] });
    }),
  );
}
