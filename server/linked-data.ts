/** The words of linked data that Filon uses for entities and sources, wherever it gives them out. */
import type { EntityKind } from '../schema/entity.ts';

/** A context of its own in every document, so that nothing is fetched to read it. */
export const linkedDataContext = {
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  name: { '@id': 'skos:prefLabel', '@container': '@language' },
  alternateName: { '@id': 'skos:altLabel', '@container': '@set' },
  identifier: { '@id': 'schema:identifier', '@container': '@set' },
  propertyID: 'schema:propertyID',
  value: 'schema:value',
  url: { '@id': 'schema:url', '@type': '@id' },
  geo: 'schema:geo',
  latitude: 'schema:latitude',
  longitude: 'schema:longitude',
  isPartOf: { '@id': 'dct:isPartOf', '@type': '@id' },
  hasPart: { '@id': 'dct:hasPart', '@type': '@id', '@container': '@set' },
  isReplacedBy: { '@id': 'dct:isReplacedBy', '@type': '@id' },
  publisher: 'dct:publisher',
  title: 'dct:title',
  license: { '@id': 'dct:license', '@type': '@id' },
  landingPage: { '@id': 'dcat:landingPage', '@type': '@id' },
  bibliographicCitation: 'dct:bibliographicCitation',
} as const;

export const typeOfKind: Readonly<Record<EntityKind, string>> = {
  economy: 'schema:Country',
  group: 'skos:Collection',
  material: 'schema:ChemicalSubstance',
  product: 'schema:Product',
  component: 'schema:Product',
  device: 'schema:Product',
  organisation: 'schema:Organization',
  site: 'schema:Place',
  harm: 'skos:Concept',
  case: 'schema:Event',
  instrument: 'schema:Legislation',
  indicator: 'skos:Concept',
  source: 'dcat:Dataset',
};
