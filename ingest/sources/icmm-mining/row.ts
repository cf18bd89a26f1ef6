/** One site: where it is, and what is extracted, smelted or refined there, without a quantity. */
import type { Emit, Row } from '../../adapter.ts';
import { parseFigure } from '../../readers/cell.ts';
import { leftOut, madeLater, materialOf } from './commodities.ts';
import { nameOf } from './name.ts';

/** What a site of each type does; several stand together, divided by semicolons. */
const predicates: Readonly<Record<string, 'extracts' | 'smelts' | 'refines'>> = {
  Mine: 'extracts',
  Smelter: 'smelts',
  Refinery: 'refines',
  Plant: 'refines',
  'Steel Plant': 'refines',
};
const plantNote =
  'A plant as the source defines it: it crushes, grinds, leaches or floats mined raw material.';

const ranks = [
  ['Primary Commodity', 'Primary commodity.'],
  ['Secondary Commodity', 'Secondary commodity.'],
  ['Other Commodities', 'Other commodity.'],
] as const;

const parts = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

interface Handled {
  readonly material: string;
  readonly rank: string;
  readonly name: string;
}

/** The materials of a site, each once, under the first rank that names it. */
function materialsOf(row: Row, emit: Emit): Handled[] {
  const found = new Map<string, Handled>();
  for (const [column, rank] of ranks)
    for (const name of parts(row.text(column))) {
      const material = materialOf.get(name);
      if (material !== undefined) {
        if (!found.has(material)) found.set(material, { material, rank, name });
      } else if (!leftOut.has(name)) emit.fail(row, column, name, 'a commodity of commodities.ts');
    }
  return [...found.values()];
}

function degrees(row: Row, emit: Emit, column: string, most: number): number | undefined {
  const value = parseFigure(row.text(column), column, { allowNegative: true })?.value;
  if (value !== undefined && Math.abs(value) <= most) return value;
  emit.fail(row, column, row.text(column), `degrees from -${most} to ${most}`);
  return undefined;
}

export function readRow(row: Row, emit: Emit): void {
  const code = row.text('ICMMID');
  const latitude = degrees(row, emit, 'Latitude', 90);
  const longitude = degrees(row, emit, 'Longitude', 180);
  const isCode = /^ICMM\d{5}$/.test(code);
  if (!isCode) emit.fail(row, 'ICMMID', code, 'a code such as ICMM00026');
  const types = parts(row.text('Asset Type'));
  const unknown = types.filter((type) => predicates[type] === undefined);
  if (types.length === 0 || unknown.length > 0)
    emit.fail(
      row,
      'Asset Type',
      row.text('Asset Type'),
      `one or more of ${Object.keys(predicates).join('; ')}`,
    );
  const confidence = row.text('Confidence Factor');
  if (!['High', 'Moderate', 'Very Low'].includes(confidence))
    emit.fail(row, 'Confidence Factor', confidence, 'High, Moderate or Very Low');
  const materials = materialsOf(row, emit);
  if (latitude === undefined || longitude === undefined || !isCode || unknown.length > 0) return;

  const id = `site:icmm-${code}`;
  const name = nameOf(row.text('Mine Name'));
  emit.entity({
    id,
    name: { en: name, fr: name, es: name },
    latitude,
    longitude,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  });
  const locator = `${row.file}, External, ${code}`;
  emit.statement({
    subject: id,
    predicate: 'locatedIn',
    object: { kind: 'economy', name: row.text('Country') },
    period: '2025',
    status: 'reported',
    locator: `${locator}, Country`,
  });
  const trust = `Confidence of the publisher: ${confidence.toLowerCase()}.`;
  for (const { material, rank, name: commodity } of materials) {
    const said = new Set<string>();
    for (const type of types) {
      const predicate = predicates[type];
      if (predicate === undefined || said.has(predicate)) continue;
      if (predicate === 'extracts' && madeLater.has(material)) continue;
      if (type === 'Steel Plant' && material !== 'steel') continue;
      said.add(predicate);
      const asPrinted = commodity === material ? undefined : `Printed as “${commodity}”.`;
      const notes = [rank, asPrinted, type === 'Plant' ? plantNote : undefined, trust];
      emit.statement({
        subject: id,
        predicate,
        object: `material:${material}`,
        stage: predicate === 'extracts' ? 'extraction' : 'refining',
        period: '2025',
        status: 'reported',
        locator: `${locator}, ${type}: ${commodity}`,
        note: notes.filter((note) => note !== undefined).join(' '),
      });
    }
  }
}
