/** The lens price split: who gets what of the price of one device, by one document, with what it gives to nobody. */
import { schemes } from '../../../../schema/scheme.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import type { Asked, Slices } from '../../analysis.ts';
import type { Assumption } from '../../answer.ts';
import { parametersOf } from '../../asked.ts';
import { type ChoiceOption, choiceRange } from '../../choice-range.ts';
import type { GraphContext } from '../../context/context.ts';
import { knownSchemes } from '../../context/known-schemes.ts';
import { figureOfRow, rowsOf } from '../../figure.ts';
import { fill, nameOf } from '../../label.ts';
import { china } from '../../ledger/row.ts';
import type { ValueCaptureAnswer } from '../answer.ts';
import type { LensItem } from '../lens.ts';
import type { ValueCaptureParameters } from '../parameters.ts';
import type { SplitBandName, SplitName } from './answer.ts';
import { type Division, divide, type Place } from './division.ts';
import { materialsOf, ofModels, ofOtherYear } from './materials.ts';
import { checkPriceYear, chooseSplit, devicesOf, priceOf, type Split, splitFilters } from './plan.ts';
import { assumptionTexts, schemeText, splitCaveats, splitCoverage } from './words.ts';

export const priceSplitLens: LensItem & { readonly id: 'price-split' } = {
  id: 'price-split',
  label: { en: 'Price of a device', fr: 'Prix d’un appareil', es: 'Precio de un dispositivo' },
  own: ['subject', 'edition', 'priceYear'],
  gather: splitFilters,
  compute: splitAnswer,
};

/** The actor where it is an economy, or the one under which the same document counts a company in that year. */
function placesIn(
  context: GraphContext,
  { source, edition, year }: Split,
  scheme: ValueCaptureParameters['scheme'],
  located: readonly StatementRow[],
): (row: StatementRow) => Place {
  const sideOf = (economy: string) => context.membership.side(economy, scheme, year);
  return ({ subject }) => {
    if (subject.startsWith('economy:')) return { economy: subject, side: sideOf(subject) };
    const found = located.find(
      (row) =>
        row.subject === subject &&
        row.source === source &&
        row.edition === edition &&
        row.period === String(year) &&
        row.quarantine === null &&
        row.object?.startsWith('economy:') === true,
    );
    return found?.object == null
      ? { economy: null, side: null }
      : { economy: found.object, side: sideOf(found.object), row: found.row };
  };
}

function bandOf({ economy, side }: Place, chinaApart: boolean): SplitBandName {
  if (economy === null || side === null) return 'not-named';
  return chinaApart && economy === china ? 'china' : side;
}

const nameOfSplit = ({ source, edition, year, kind }: Split): SplitName => ({ source, edition, year, kind });

function splitAnswer(
  context: GraphContext,
  asked: Asked<ValueCaptureParameters>,
  [rows = [], prices = [], ...places]: Slices,
): ValueCaptureAnswer {
  const { values } = asked;
  const located = places.flat();
  const { split, others } = chooseSplit(context, values, rows);
  const divided = (scheme: ValueCaptureParameters['scheme']): Division =>
    divide(split, placesIn(context, split, scheme, located), (place) => bandOf(place, values.chinaApart));
  const division = divided(values.scheme);
  const materials = materialsOf(
    context,
    {
      device: split.device,
      year: split.year,
      assumedYear: values.priceYear,
      precedence: values.precedence,
    },
    prices,
  );
  checkPriceYear(values, materials);
  const price = priceOf(split, prices);
  const whole = figureOfRow(split.whole);
  if (whole === null) throw new Error(`row ${split.whole.row} has no unit`);
  const { placed, evidence, isExceeded, ...parts } = division;
  return {
    method: 'value-capture',
    parameters: parametersOf(asked, { year: String(split.year), edition: split.edition }),
    assumptions: assumptionsOf(context, split, materials.contentsOf, values.priceYear),
    choices: choiceRange(
      'scheme',
      knownSchemes(context).flatMap((option): ChoiceOption[] => {
        const value = southShare(divided(option));
        return value === null ? [] : [{ option, value }];
      }),
      schemeText,
    ),
    coverage: splitCoverage(placed),
    caveats: splitCaveats(context, {
      split,
      others,
      division,
      scheme: schemes.get(values.scheme).label,
      materials,
    }),
    evidence: rowsOf(
      evidence,
      price?.evidence ?? [],
      ...materials.metals.flatMap(({ mass, worth }) => [mass.evidence, worth?.evidence ?? []]),
    ),
    lens: 'price-split',
    scheme: values.scheme,
    chinaApart: values.chinaApart,
    industry: null,
    ladder: null,
    company: null,
    priceSplit: {
      device: split.device,
      ...nameOfSplit(split),
      whole,
      price,
      ...parts,
      splits: [split, ...others].map(nameOfSplit),
      devices: devicesOf(rows),
      materials,
    },
  };
}

/** China counts with its side here, whether or not it is shown apart; null where no part is named for either. */
function southShare({ bands }: Division): number | null {
  return bands
    .filter(({ band }) => band === 'south' || band === 'china')
    .reduce<number | null>(
      (sum, { share: { quantity } }) => (quantity.value === null ? sum : (sum ?? 0) + quantity.value),
      null,
    );
}

function assumptionsOf(
  context: GraphContext,
  { device, year }: Split,
  contentsOf: string | null,
  priceYear: number | null,
): readonly Assumption[] {
  return [
    ...(contentsOf === null || contentsOf === device
      ? []
      : [
          {
            id: ofModels,
            text: fill(assumptionTexts.models, {
              device: nameOf(context, device),
              models: nameOf(context, contentsOf),
            }),
            share: null,
          },
        ]),
    ...(contentsOf === null || priceYear === null || priceYear === year
      ? []
      : [{ id: ofOtherYear, text: fill(assumptionTexts.otherYear, { priceYear, year }), share: null }]),
  ];
}
