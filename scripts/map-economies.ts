/**
 * Writes `picture/map/economies.ts`: M49 code, anchor and region of every economy of the map. Anchors are computed
 * from the polygons of the land, or are the point of the table of economies where the land leaves one out; regions
 * are the United Nations' own. Run it after `scripts/land.ts` or an update of the economies:
 * `npx tsx scripts/map-economies.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { economiesOf, economiesText } from '../picture/map/economies-table.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const rows = (file: string): Record<string, string>[] =>
  parse(read(`datasets/economies/${file}`), { columns: true });

const economies = economiesOf({
  codes: rows('country-table.codes.csv'),
  members: rows('un-m49-2025.statements.csv'),
  land: JSON.parse(read('picture/map/land/countries-50m.json')),
  points: rows('country-table.entities.csv'),
});
writeFileSync(join(root, 'picture/map/economies.ts'), economiesText(economies));
