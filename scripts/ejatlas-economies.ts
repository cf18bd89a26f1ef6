/**
 * Writes `ingest/sources/ejatlas-cases/economies.ts`: in which economy each place of the extract lies, which the
 * extract does not say. `--raw <folder>` holds its `ej_data_public.csv`. Run it for a new edition:
 * `npx tsx scripts/ejatlas-economies.ts --raw <folder>`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { geoBounds, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { placeKey } from '../ingest/sources/ejatlas-cases/place.ts';
import { readAtlas } from '../picture/map/atlas.ts';
import { byCodeUnit } from '../schema/canonical.ts';

const { values } = parseArgs({ options: { raw: { type: 'string' } } });
if (values.raw === undefined) throw new Error('give the folder of ej_data_public.csv as --raw');
const root = join(import.meta.dirname, '..');
const land = JSON.parse(readFileSync(join(root, 'picture/map/land/countries-50m.json'), 'utf8')) as unknown;
const atlas = readAtlas(land);
const areas = atlas.areas.map(({ economy, owner, geometry }) => {
  const shape = feature(atlas.topology, geometry);
  const isAgreed = economy !== null && owner.control === economy && owner.un === economy;
  return { shape, bounds: geoBounds(shape), name: isAgreed ? economy : `disputed ${owner.control}` };
});

/** The area in which a point lies, or undefined at sea. */
function areaOf([longitude, latitude]: readonly [number, number]): string | undefined {
  return areas.find(({ shape, bounds: [[west, south], [east, north]] }) => {
    const isNear = latitude >= south && latitude <= north;
    const isBetween =
      west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
    return isNear && isBetween && geoContains(shape, [longitude, latitude]);
  })?.name;
}

/** Areas at a point and at eight points around it. */
function areasAround(longitude: number, latitude: number, kilometres: number): ReadonlySet<string> {
  const step = kilometres / 111.2;
  const across = step / Math.cos((latitude * Math.PI) / 180);
  const found = [-1, -0.7, 0, 0.7, 1].flatMap((north) => {
    const east = Math.sqrt(Math.max(0, 1 - north * north));
    return [
      areaOf([longitude + east * across, latitude + north * step]),
      areaOf([longitude - east * across, latitude + north * step]),
    ];
  });
  return new Set([areaOf([longitude, latitude]), ...found].filter((name) => name !== undefined));
}

const nearKilometres = 10;
const coastKilometres = 25;
const places = new Map<string, Set<string>>();
let unlocated = 0;
const lines = readFileSync(join(values.raw, 'ej_data_public.csv'), 'utf8').trimEnd().split('\n').slice(1);
for (const line of lines) {
  const [, , latitude = '', longitude = ''] = line.split(',');
  const near = areasAround(Number(longitude), Number(latitude), nearKilometres);
  const found = near.size > 0 ? near : areasAround(Number(longitude), Number(latitude), coastKilometres);
  const [only] = found;
  if (found.size !== 1 || only === undefined || !only.startsWith('economy:')) {
    unlocated += 1;
    continue;
  }
  places.set(only, (places.get(only) ?? new Set()).add(placeKey(latitude, longitude)));
}

const rows = [...places]
  .sort(([a], [b]) => byCodeUnit(a, b))
  .map(([economy, keys]) => `  '${economy}': '${[...keys].sort(byCodeUnit).join(' ')}',`);
const text = `/**
 * In which economy each place of the extract lies, by the borders of Natural Earth 1:50m on which both views of the
 * map agree, where no other economy is within ${nearKilometres} km. Written by \`scripts/ejatlas-economies.ts\`.
 */
export const placesByEconomy: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`;
writeFileSync(join(root, 'ingest/sources/ejatlas-cases/economies.ts'), text);
console.log(
  `${lines.length} cases, ${unlocated} near a border, disputed or far at sea; ${places.size} economies`,
);
