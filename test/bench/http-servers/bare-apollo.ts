/** The baseline: Apollo Server on Fastify as its own documentation sets it up, with one field that is at hand. */
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import Fastify from 'fastify';
import { tellReady } from './ready.ts';

const apollo = new ApolloServer({
  typeDefs: 'type Query { release: Release! } type Release { id: ID! }',
  resolvers: { Query: { release: () => ({ id: '0'.repeat(64) }) } },
  csrfPrevention: false,
  plugins: [ApolloServerPluginLandingPageDisabled()],
});
await apollo.start();
const app = Fastify();
await app.register(fastifyApollo(apollo));
tellReady(await app.listen({ host: '127.0.0.1', port: 0 }));
