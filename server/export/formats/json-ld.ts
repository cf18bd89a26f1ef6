/** JSON-LD: entities, sources and statements as linked data, for rdflib, Jena, triple stores. */
import { join } from 'node:path';
import { type EntityKind, kindOfEntityId } from '../../../schema/entity.ts';
import { linkedDataContext, typeOfKind } from '../../linked-data.ts';
import type { ExportFormat } from '../format.ts';
import { type GraphPart, graphParts, makeGraphViews } from '../graph-view.ts';
import type { ExportSlice, Row } from '../slice.ts';
import { writePieces } from '../xml.ts';

/**
 * Names that lead nowhere on the web: a release knows no host, and ids such as `economy:COD` would be taken for
 * addresses of a scheme "economy".
 */
const urn = (kind: 'entity' | 'statement' | 'release', id: string): string =>
  `urn:filon:${kind}:${encodeURIComponent(id).replaceAll('%3A', ':')}`;

const term = (name: string): string => `urn:filon:term:${name}`;
const link = (name: string) => ({ '@id': term(name), '@type': '@id' });
const number = (name: string) => ({
  '@id': term(name),
  '@type': 'http://www.w3.org/2001/XMLSchema#double',
});

const { value: _entityValue, ...shared } = linkedDataContext;
const context = {
  ...shared,
  Statement: term('Statement'),
  subject: link('subject'),
  predicate: link('predicate'),
  object: link('object'),
  product: link('product'),
  source: link('source'),
  stage: term('stage'),
  period: term('period'),
  value: number('value'),
  low: number('low'),
  high: number('high'),
  unit: term('unit'),
  status: term('status'),
  missing: term('missing'),
  edition: term('edition'),
  locator: term('locator'),
  read: term('read'),
  note: term('note'),
  contested: term('contested'),
  rights: 'dct:rights',
  isVersionOf: 'dct:isVersionOf',
};

type Node = Readonly<Record<string, unknown>>;

/** Only what is there: a null would be read as "remove this". */
const given = (node: Readonly<Record<string, unknown>>): Node =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null && value !== undefined));

const reference = (id: Row[string] | undefined): string | null =>
  id === null || id === undefined ? null : urn('entity', String(id));

function entityNode(row: Row): Node {
  const kind = kindOfEntityId(String(row.id)) as EntityKind;
  const hasPoint = row.latitude !== null && row.longitude !== null;
  return given({
    '@id': reference(row.id),
    '@type': typeOfKind[kind],
    name: { en: row.name_en, fr: row.name_fr, es: row.name_es },
    identifier: [{ '@type': 'schema:PropertyValue', propertyID: 'filon', 'schema:value': row.id }],
    geo: hasPoint
      ? { '@type': 'schema:GeoCoordinates', latitude: row.latitude, longitude: row.longitude }
      : null,
    isPartOf: reference(row.part_of),
    isReplacedBy: reference(row.replaced_by),
  });
}

function statementNode(row: Row): Node {
  return given({
    '@id': urn('statement', String(row.id)),
    '@type': 'Statement',
    subject: reference(row.subject),
    predicate: term(String(row.predicate)),
    object: reference(row.object),
    product: reference(row.product),
    stage: row.stage,
    period: row.period,
    value: row.value,
    low: row.low,
    high: row.high,
    unit: row.unit,
    status: row.status,
    missing: row.missing,
    source: urn('entity', `source:${row.source}`),
    edition: row.edition,
    locator: row.locator,
    read: row.read,
    note: row.note,
    contested: row.contested,
  });
}

function sourceNode(row: Row): Node {
  return given({
    '@id': urn('entity', `source:${row.id}`),
    '@type': 'dcat:Dataset',
    title: row.title,
    publisher: { '@type': 'schema:Organization', 'schema:name': row.publisher },
    license: row.licence_url,
    rights: row.attribution,
    landingPage: row.url === '' ? null : row.url,
    bibliographicCitation: row.citation,
  });
}

const entitySql = (part: GraphPart): string => `
  SELECT id, name_en, name_fr, name_es, latitude, longitude, part_of, replaced_by FROM export_entity
  WHERE id IN (SELECT unnest([subject, object, product]) FROM graph_statement WHERE part = '${part}')
  ORDER BY id`;

async function* nodes(slice: ExportSlice, part: GraphPart): AsyncGenerator<Node> {
  yield {
    '@id': urn('release', slice.release),
    '@type': 'dcat:Dataset',
    title: `Filon, release ${slice.release}, licence group ${slice.group.id}`,
    rights: slice.group.says,
  };
  for (const row of await slice.rows('SELECT * FROM export_source ORDER BY id')) yield sourceNode(row);
  for await (const row of slice.stream(entitySql(part))) yield entityNode(row);
  for await (const row of slice.stream(`SELECT * FROM graph_statement WHERE part = '${part}' ORDER BY id`))
    yield statementNode(row);
}

async function* pieces(slice: ExportSlice, part: GraphPart): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[\n`;
  let before = '';
  for await (const node of nodes(slice, part)) {
    yield before + JSON.stringify(node);
    before = ',\n';
  }
  yield '\n]}\n';
}

const fileOf: Readonly<Record<GraphPart, string>> = { main: 'graph.jsonld', harms: 'harms.jsonld' };

export const jsonLd: ExportFormat = {
  id: 'json-ld',
  says: 'Entities, sources and statements as linked data: rdflib, Jena, triple stores. Names are URNs; a server gives addresses under /id/.',
  files: [
    { name: fileOf.main, mediaType: 'application/ld+json', holds: 'entities, sources and statements' },
    {
      name: fileOf.harms,
      mediaType: 'application/ld+json',
      holds: 'harms documented for whole economies, and conflicts',
    },
  ],
  async write(slice, folder) {
    await makeGraphViews(slice);
    for (const part of graphParts) await writePieces(join(folder, fileOf[part]), pieces(slice, part));
  },
};
