/** GeoJSON (RFC 7946): every entity with a point, for QGIS, Leaflet, geopandas. */
import { join } from 'node:path';
import type { ExportFormat } from '../format.ts';
import { makeGraphViews } from '../graph-view.ts';
import type { ExportSlice, Row } from '../slice.ts';
import { writePieces } from '../xml.ts';

type Layer = 'places' | 'cases';

/**
 * Documented conflicts stand in a layer of their own, so that none is drawn on top of a site that its source does
 * not name; and no place carries the harms of its economy.
 */
const layers: Readonly<Record<Layer, string>> = { places: "kind <> 'case'", cases: "kind = 'case'" };

const placeSql = (layer: Layer): string => `
  SELECT e.id, e.kind, e.name_en, e.name_fr, e.name_es, e.latitude, e.longitude,
    max(s.object) FILTER (WHERE s.predicate = 'locatedIn') AS located_in,
    string_agg(DISTINCT s.predicate || ' ' || s.object, '; ' ORDER BY s.predicate || ' ' || s.object)
      FILTER (WHERE s.object IS NOT NULL AND s.predicate NOT IN ('locatedIn', 'memberOf', 'bearsHarm')
        AND e.kind NOT IN ('economy', 'group')) AS says,
    string_agg(DISTINCT s.source, '; ' ORDER BY s.source) AS sources
  FROM export_entity e LEFT JOIN graph_statement s ON s.subject = e.id
  WHERE e.latitude IS NOT NULL AND e.longitude IS NOT NULL AND ${layers[layer]}
  GROUP BY ALL ORDER BY e.id`;

function feature({ latitude, longitude, ...properties }: Row): string {
  const given = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
  return JSON.stringify({
    type: 'Feature',
    id: properties.id,
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: given,
  });
}

async function* pieces(slice: ExportSlice, layer: Layer): AsyncGenerator<string> {
  const about = {
    release: slice.release,
    licenceGroup: slice.group.id,
    terms: slice.group.says,
    attributions: slice.group.sources.map(({ attribution }) => attribution),
  };
  yield `{"type":"FeatureCollection","filon":${JSON.stringify(about)},"features":[\n`;
  let before = '';
  for await (const row of slice.stream(placeSql(layer))) {
    yield before + feature(row);
    before = ',\n';
  }
  yield '\n]}\n';
}

const mediaType = 'application/geo+json';

export const geojson: ExportFormat = {
  id: 'geojson',
  says: 'Every entity with a point, no finer than its source gives it: QGIS, Leaflet, geopandas.',
  files: [
    { name: 'places.geojson', mediaType, holds: 'economies, sites and other entities with a point' },
    { name: 'cases.geojson', mediaType, holds: 'documented conflicts with a point' },
  ],
  async write(slice, folder) {
    await makeGraphViews(slice);
    for (const layer of ['places', 'cases'] as const)
      await writePieces(join(folder, `${layer}.geojson`), pieces(slice, layer));
  },
};
