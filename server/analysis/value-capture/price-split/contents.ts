/** What metals a device holds: of one document, of the device itself or else of the models that it is one of. */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import { convert, dimensionOfUnit } from '../../../../schema/unit.ts';
import type { GraphContext } from '../../context/context.ts';
import { groupBy } from '../../group-by.ts';

/** Grams of one metal; no value where the document gives bounds alone. */
export interface MetalMass {
  readonly material: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly rows: readonly StatementRow[];
}

export interface Contents {
  /** The device or the models whose contents they are. */
  readonly of: string;
  /** By material. */
  readonly metals: readonly MetalMass[];
}

const grams = 'g:contained';

const isMetalMass = ({ object, unit, value, low, high }: StatementRow): boolean =>
  object?.startsWith('material:') === true &&
  unit !== null &&
  dimensionOfUnit(unit) === dimensionOfUnit(grams) &&
  (value ?? low ?? high) !== null;

/** E-waste statistics count classes of devices under these keys: what stands right below one is a class, no model. */
const classKey = 'device:unu-';

/** Of a class of devices, such as all smartphones, nothing is taken: only of the device, or of the models around it. */
export function contentsOf(context: GraphContext, device: string, precedence: string): Contents | undefined {
  const models = context.entities.get(device)?.partOf ?? null;
  const above = models === null ? null : (context.entities.get(models)?.partOf ?? null);
  const areModels = models !== null && above !== null && !above.startsWith(classKey);
  for (const of of [device, ...(areModels ? [models] : [])]) {
    const known = (context.contents.get(of) ?? []).filter(isMetalMass);
    if (known.length > 0) return { of, metals: metalsOf(oneDocument(context, known, precedence)) };
  }
  return undefined;
}

/** What one edition says of one year: contents of two documents are not joined. */
function oneDocument(
  context: GraphContext,
  rows: readonly StatementRow[],
  precedence: string,
): readonly StatementRow[] {
  const compare = context.precedence.compare(precedence, 'contains', null);
  const documents = [
    ...groupBy(rows, ({ source, edition, period }) => JSON.stringify([source, edition, period])).values(),
  ];
  const [chosen] = documents.sort(
    (a, b) => b.length - a.length || compare(a[0] as StatementRow, b[0] as StatementRow) || byRow(a[0], b[0]),
  );
  return chosen ?? [];
}

const byRow = (a: StatementRow | undefined, b: StatementRow | undefined): number =>
  (a?.row ?? 0) - (b?.row ?? 0);

/** A metal that is told for the whole device, or else the sum over the parts of it that are told. */
function metalsOf(rows: readonly StatementRow[]): readonly MetalMass[] {
  const byMetal = groupBy(rows, ({ object }) => object ?? '');
  return [...byMetal.keys()].sort(byCodeUnit).map((material): MetalMass => {
    const all = byMetal.get(material) ?? [];
    const ofDevice = all.filter(({ product }) => product === null).slice(0, 1);
    const told = ofDevice.length > 0 ? ofDevice : all;
    const isRanged = told.some(({ low, high }) => low !== null || high !== null);
    return {
      material,
      value: sumOf(told, ({ value }) => value),
      low: isRanged ? sumOf(told, ({ low, value }) => low ?? value) : null,
      high: isRanged ? sumOf(told, ({ high, value }) => high ?? value) : null,
      rows: told,
    };
  });
}

/** Null where one of them is not known: a sum of the others would be no sum. */
function sumOf(rows: readonly StatementRow[], of: (row: StatementRow) => number | null): number | null {
  let sum = 0;
  for (const row of rows) {
    const amount = of(row);
    if (amount === null || row.unit === null) return null;
    sum += convert(amount, row.unit, grams);
  }
  return sum;
}
