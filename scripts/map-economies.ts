/**
 * Writes `picture/map/economies.ts`: M49 code, anchor and region of every economy that an atlas draws. Anchors
 * are computed from Natural Earth's polygons, regions are the United Nations' own. Run it after an update of
 * `world-atlas` or of the economies: `npx tsx scripts/map-economies.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { economiesOf, economiesText } from '../picture/map/economies-table.ts';

const root = join(import.meta.dirname, '..');
const load = createRequire(import.meta.url);
const rows = (file: string): Record<string, string>[] =>
  parse(readFileSync(join(root, 'datasets/economies', file), 'utf8'), { columns: true });

const economies = economiesOf({
  codes: rows('country-table.codes.csv'),
  members: rows('un-m49-2025.statements.csv'),
  atlases: [load('world-atlas/countries-50m.json'), load('world-atlas/countries-10m.json')],
});
writeFileSync(join(root, 'picture/map/economies.ts'), economiesText(economies));
