/** What the metals in a device were worth as refined metal on a market: never what the mine or the miner got. */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import { convert } from '../../../../schema/unit.ts';
import type { Figure } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import { derivedFigure, rowsOf } from '../../figure.ts';
import { fill, listed, nameOf } from '../../label.ts';
import type { SplitMaterial, SplitMaterials } from './answer.ts';
import { type Contents, contentsOf, type MetalMass } from './contents.ts';
import { byQuotation, isMetalPrice } from './quotations.ts';
import { materialReasons } from './words.ts';

/** Ids of the assumptions that a worth may rest on. */
export const ofModels = 'contents-of-the-models';
export const ofOtherYear = 'prices-of-another-year';

const perKg = 'USD/kg:contained';

interface Asked {
  readonly device: string;
  readonly year: number;
  /** Whose prices are taken in place of those of the year; null for those of the year. */
  readonly assumedYear: number | null;
  readonly precedence: string;
}

export function materialsOf(
  context: GraphContext,
  { device, year, assumedYear, precedence }: Asked,
  prices: readonly StatementRow[],
): SplitMaterials {
  const contents = contentsOf(context, device, precedence);
  const priceYear = assumedYear ?? year;
  if (contents === undefined)
    return {
      contentsOf: null,
      priceYear,
      priceYears: [],
      metals: [],
      worth: null,
      priced: 0,
      reason: fill(materialReasons.noContents, { device: nameOf(context, device) }),
    };
  const known = prices.filter(isMetalPrice);
  const assumptions = [
    ...(contents.of === device ? [] : [ofModels]),
    ...(priceYear === year ? [] : [ofOtherYear]),
  ];
  const metals = contents.metals.map((mass): SplitMaterial => {
    const own = known.filter(({ subject }) => subject === mass.material);
    return metalOf(context, { mass, contents, device, priceYear, precedence, assumptions }, own);
  });
  const worths = metals.flatMap(({ worth }) => worth ?? []);
  return {
    contentsOf: contents.of,
    priceYear,
    priceYears: [...new Set(known.map(({ period }) => Number(period)))].sort((a, b) => a - b),
    metals,
    worth: sumOfWorth(worths, assumptions),
    priced: worths.length,
    reason: null,
  };
}

interface Metal {
  readonly mass: MetalMass;
  readonly contents: Contents;
  readonly device: string;
  readonly priceYear: number;
  readonly precedence: string;
  readonly assumptions: readonly string[];
}

function metalOf(
  context: GraphContext,
  { mass, contents, device, priceYear, precedence, assumptions }: Metal,
  prices: readonly StatementRow[],
): SplitMaterial {
  const { material } = mass;
  const massRows = rowsOf(mass.rows.map(({ row }) => row).sort((a, b) => a - b));
  const ofOthers = contents.of === device ? [] : [ofModels];
  const massFigure = ranged(mass, 'g:contained', massRows, ofOthers, statusOf(mass.rows));
  const compare = context.precedence.compare(precedence, 'hasPrice', material);
  const [chosen] = prices.filter(({ period }) => period === String(priceYear)).sort(byQuotation(compare));
  if (chosen === undefined || chosen.value === null || chosen.unit === null) {
    const years = [...new Set(prices.map(({ period }) => period))].sort(byCodeUnit);
    const reason =
      years.length === 0
        ? materialReasons.noMetalPrice
        : fill(materialReasons.otherYears, {
            year: priceYear,
            years: listed(
              years.map((one) => ({ en: one, fr: one, es: one })),
              12,
            ),
          });
    return { material, mass: massFigure, quotation: null, priceYear: null, price: null, worth: null, reason };
  }
  const price = convert(chosen.value, chosen.unit, perKg);
  const worthOf = (grams: number | null): number | null =>
    grams === null ? null : Number((convert(grams, 'g:contained', 'kg:contained') * price).toPrecision(15));
  return {
    material,
    mass: massFigure,
    quotation: chosen.object,
    priceYear,
    price: derivedFigure({ value: Number(price.toPrecision(15)) }, perKg, [chosen.row]),
    worth: ranged(
      { value: worthOf(mass.value), low: worthOf(mass.low), high: worthOf(mass.high) },
      'USD:current',
      rowsOf([...massRows, chosen.row].sort((a, b) => a - b)),
      assumptions,
    ),
    reason: null,
  };
}

const statusOf = (rows: readonly StatementRow[]): StatementRow['status'] | null =>
  rows.length === 1 ? (rows[0]?.status ?? null) : null;

/** A figure with bounds, whose value may be missing. */
function ranged(
  {
    value,
    low,
    high,
  }: { readonly value: number | null; readonly low: number | null; readonly high: number | null },
  unit: string,
  evidence: readonly number[],
  assumptions: readonly string[],
  status: StatementRow['status'] | null = null,
): Figure {
  const isAssumed = assumptions.length > 0;
  return {
    quantity: {
      value,
      low,
      high,
      unit,
      status: isAssumed ? 'assumed' : (status ?? 'derived'),
      missing: value === null ? 'only-bounds' : null,
    },
    rule: null,
    assumptions: [...assumptions].sort(byCodeUnit),
    evidence,
  };
}

/** The sum of what is known; a value only where each has one, and a most only where each has one. */
function sumOfWorth(worths: readonly Figure[], assumptions: readonly string[]): Figure | null {
  if (worths.length === 0) return null;
  const add = (of: (quantity: Figure['quantity']) => number | null): number | null =>
    worths.reduce<number | null>((sum, { quantity }) => {
      const part = of(quantity);
      return sum === null || part === null ? null : sum + part;
    }, 0);
  const tidy = (value: number | null): number | null =>
    value === null ? null : Number(value.toPrecision(15));
  const value = tidy(add((quantity) => quantity.value));
  const isRanged = worths.some(({ quantity }) => quantity.low !== null || quantity.high !== null);
  return ranged(
    {
      value,
      low: isRanged ? tidy(add((quantity) => quantity.low ?? quantity.value)) : null,
      high: isRanged ? tidy(add((quantity) => quantity.high ?? quantity.value)) : null,
    },
    'USD:current',
    rowsOf(...worths.map(({ evidence }) => evidence), []),
    assumptions,
  );
}
