/** An entity as linked data: JSON-LD with a context of its own, so that nothing is fetched to read it. */
import { type Entity, kindOfEntityId } from '../../schema/entity.ts';
import { languages } from '../../schema/label.ts';
import { licences } from '../../schema/licence.ts';
import type { Source } from '../../schema/source.ts';
import { idInPath } from '../graphql/cite/permalink.ts';
import { linkedDataContext, typeOfKind } from '../linked-data.ts';
import type { OpenGraph } from './live-graph.ts';

/**
 * What the graph says of an entity itself; figures are read through GraphQL.
 * @param origin `http://host` of this server: some readers do not resolve relative addresses
 */
export function entityJsonLd(
  graph: OpenGraph,
  entity: Entity,
  origin: string,
): Readonly<Record<string, unknown>> {
  const addressOf = (id: string): string => `${origin}/id/${idInPath(id)}`;
  const { context: known } = graph.ready;
  const kind = kindOfEntityId(entity.id);
  const names = new Set<string>(languages.map((language) => entity.name[language]));
  const aliases = [...new Set((known.aliases.get(entity.id) ?? []).map(({ name }) => name))].filter(
    (name) => !names.has(name),
  );
  const codes = known.codes.get(entity.id) ?? [];
  const parts = graph.memory.partsOf(entity.id);
  const source = kind === 'source' ? known.sources.get(entity.id.slice('source:'.length)) : undefined;
  return {
    '@context': linkedDataContext,
    '@id': addressOf(entity.id),
    '@type': kind === undefined ? 'skos:Concept' : typeOfKind[kind],
    name: entity.name,
    ...(aliases.length === 0 ? {} : { alternateName: aliases.sort() }),
    identifier: [
      { '@type': 'schema:PropertyValue', propertyID: 'filon', value: entity.id },
      ...codes.map(({ system, code }) => ({
        '@type': 'schema:PropertyValue',
        propertyID: system,
        value: code,
      })),
    ],
    ...(entity.latitude === null || entity.longitude === null
      ? {}
      : {
          geo: {
            '@type': 'schema:GeoCoordinates',
            latitude: entity.latitude,
            longitude: entity.longitude,
          },
        }),
    ...(entity.partOf === null ? {} : { isPartOf: addressOf(entity.partOf) }),
    ...(parts.length === 0 ? {} : { hasPart: parts.map(({ id }) => addressOf(id)) }),
    ...(source === undefined ? {} : sourceJsonLd(source)),
    url: `${origin}/en/entity/${idInPath(entity.id)}`,
  };
}

function sourceJsonLd(source: Source): Readonly<Record<string, unknown>> {
  return {
    title: source.title,
    publisher: { '@type': 'schema:Organization', 'schema:name': source.publisher },
    license: licences.get(source.licence).url,
    landingPage: source.url,
    bibliographicCitation: source.citation,
  };
}
