/**
 * Units, each with a dimension and a basis. Contained, gross and dry tonnes, oxide and carbonate equivalents
 * are different bases: they convert only through a sourced factor, never here.
 */
import Big from 'big.js';
import { z } from 'zod';
import type { Label } from './label.ts';
import { registry } from './registry.ts';

const same = (text: string): Label => ({ en: text, fr: text, es: text });

export const bases = registry('basis', [
  { id: 'none', label: same('–') },
  { id: 'contained', label: { en: 'contained', fr: 'contenu', es: 'contenido' } },
  { id: 'gross', label: { en: 'gross', fr: 'brut', es: 'bruto' } },
  { id: 'dry', label: { en: 'dry', fr: 'sec', es: 'seco' } },
  { id: 'reo', label: { en: 'rare-earth oxide', fr: 'oxyde de terres rares', es: 'óxido de tierras raras' } },
  {
    id: 'lce',
    label: {
      en: 'lithium carbonate equivalent',
      fr: 'équivalent carbonate de lithium',
      es: 'equivalente de carbonato de litio',
    },
  },
  { id: 'tio2', label: { en: 'titanium dioxide', fr: 'dioxyde de titane', es: 'dióxido de titanio' } },
  { id: 'k2o', label: { en: 'potassium oxide', fr: 'oxyde de potassium', es: 'óxido de potasio' } },
  { id: 'wo3', label: { en: 'tungsten trioxide', fr: 'trioxyde de tungstène', es: 'trióxido de tungsteno' } },
  {
    id: 'ta2o5',
    label: { en: 'tantalum pentoxide', fr: 'pentoxyde de tantale', es: 'pentóxido de tantalio' },
  },
  { id: 'co2e', label: { en: 'CO₂ equivalent', fr: 'équivalent CO₂', es: 'CO₂ equivalente' } },
  { id: 'current', label: { en: 'current prices', fr: 'prix courants', es: 'precios corrientes' } },
  // Customs value goods with or without freight and insurance to the border: the two are not one quantity.
  {
    id: 'fob',
    label: {
      en: 'free on board, current prices',
      fr: 'franco à bord, prix courants',
      es: 'franco a bordo, precios corrientes',
    },
  },
  {
    id: 'cif',
    label: {
      en: 'with insurance and freight, current prices',
      fr: 'assurance et fret compris, prix courants',
      es: 'con seguro y flete, precios corrientes',
    },
  },
]);
export type Basis = (typeof bases.ids)[number];

export const dimensions = registry('dimension', [
  { id: 'mass', label: { en: 'mass', fr: 'masse', es: 'masa' } },
  {
    id: 'mass-per-person',
    label: { en: 'mass per person', fr: 'masse par personne', es: 'masa por persona' },
  },
  {
    id: 'mass-fraction',
    label: { en: 'share of mass', fr: 'part de la masse', es: 'proporción de la masa' },
  },
  { id: 'money', label: { en: 'money', fr: 'monnaie', es: 'dinero' } },
  { id: 'price', label: { en: 'price per mass', fr: 'prix au poids', es: 'precio por masa' } },
  { id: 'ratio', label: { en: 'share', fr: 'part', es: 'proporción' } },
  { id: 'count', label: { en: 'count', fr: 'nombre', es: 'recuento' } },
  { id: 'volume', label: { en: 'volume', fr: 'volume', es: 'volumen' } },
  { id: 'energy', label: { en: 'energy', fr: 'énergie', es: 'energía' } },
  { id: 'duration', label: { en: 'duration', fr: 'durée', es: 'duración' } },
]);
export type Dimension = (typeof dimensions.ids)[number];

export interface Unit {
  /** `symbol:basis`, or the bare symbol where no basis applies: `kt:contained`, `percent`. */
  readonly id: string;
  readonly dimension: Dimension;
  readonly basis: Basis;
  /** How many of the dimension's base unit one of this is, as exact decimal text. */
  readonly factor: string;
  /** As printed after a number, without the basis. */
  readonly symbol: Label;
}

interface Stem {
  readonly symbol: string;
  readonly factor: string;
  readonly printed: Label;
}

/** Base unit: tonne. The avoirdupois pound and the troy ounce are exact by definition (NIST SP 811, App. B). */
const massStems: readonly Stem[] = [
  { symbol: 't', factor: '1', printed: same('t') },
  { symbol: 'kt', factor: '1000', printed: same('kt') },
  { symbol: 'Mt', factor: '1000000', printed: same('Mt') },
  { symbol: 'kg', factor: '0.001', printed: same('kg') },
  { symbol: 'g', factor: '0.000001', printed: same('g') },
  { symbol: 'mg', factor: '0.000000001', printed: same('mg') },
  { symbol: 'lb', factor: '0.00045359237', printed: same('lb') },
  { symbol: 'ozt', factor: '0.0000311034768', printed: { en: 'troy oz', fr: 'once troy', es: 'onza troy' } },
  { symbol: 'ct', factor: '0.0000002', printed: same('ct') },
  {
    symbol: 'kct',
    factor: '0.0002',
    printed: { en: 'thousand ct', fr: 'milliers de ct', es: 'miles de ct' },
  },
  { symbol: 'Mct', factor: '0.2', printed: { en: 'million ct', fr: 'millions de ct', es: 'millones de ct' } },
];
const massBases = ['contained', 'gross', 'dry', 'reo', 'lce', 'tio2', 'k2o', 'wo3', 'co2e'] as const;

/** Base unit: US dollar per tonne. Reciprocals that are not finite decimals are rounded to 40 digits. */
const priceStems: readonly Stem[] = (
  [
    ['t', 't'],
    ['kg', 'kg'],
    ['g', 'g'],
    ['lb', 'lb'],
    ['ozt', 'troy oz'],
  ] as const
).map(([symbol, printed]) => {
  const mass = massStems.find((stem) => stem.symbol === symbol);
  if (mass === undefined) throw new Error(`no mass unit ${symbol}`);
  return {
    symbol: `USD/${symbol}`,
    factor: exactQuotient('1', mass.factor),
    printed: same(`USD/${printed}`),
  };
});
const priceBases = ['contained', 'gross', 'reo', 'lce', 'tio2', 'k2o', 'wo3', 'ta2o5'] as const;

const plainUnits: readonly Unit[] = [
  {
    id: 'kg/person:gross',
    dimension: 'mass-per-person',
    basis: 'gross',
    factor: '1',
    symbol: { en: 'kg per person', fr: 'kg par personne', es: 'kg por persona' },
  },
  { id: 'fraction:contained', dimension: 'mass-fraction', basis: 'contained', factor: '1', symbol: same('') },
  {
    id: 'percent:contained',
    dimension: 'mass-fraction',
    basis: 'contained',
    factor: '0.01',
    symbol: same('%'),
  },
  {
    id: 'mg/kg:contained',
    dimension: 'mass-fraction',
    basis: 'contained',
    factor: '0.000001',
    symbol: same('mg/kg'),
  },
  { id: 'fraction:gross', dimension: 'mass-fraction', basis: 'gross', factor: '1', symbol: same('') },
  { id: 'percent:gross', dimension: 'mass-fraction', basis: 'gross', factor: '0.01', symbol: same('%') },
  { id: 'USD:current', dimension: 'money', basis: 'current', factor: '1', symbol: same('USD') },
  { id: 'USD:fob', dimension: 'money', basis: 'fob', factor: '1', symbol: same('USD') },
  {
    id: 'kUSD:fob',
    dimension: 'money',
    basis: 'fob',
    factor: '1000',
    symbol: { en: 'thousand USD', fr: 'milliers USD', es: 'miles USD' },
  },
  { id: 'USD:cif', dimension: 'money', basis: 'cif', factor: '1', symbol: same('USD') },
  {
    id: 'MUSD:current',
    dimension: 'money',
    basis: 'current',
    factor: '1000000',
    symbol: { en: 'million USD', fr: 'millions USD', es: 'millones USD' },
  },
  { id: 'fraction', dimension: 'ratio', basis: 'none', factor: '1', symbol: same('') },
  { id: 'percent', dimension: 'ratio', basis: 'none', factor: '0.01', symbol: same('%') },
  { id: 'count', dimension: 'count', basis: 'none', factor: '1', symbol: same('') },
  { id: 'm3', dimension: 'volume', basis: 'none', factor: '1', symbol: same('m³') },
  {
    id: 'Mm3',
    dimension: 'volume',
    basis: 'none',
    factor: '1000000',
    symbol: { en: 'million m³', fr: 'millions de m³', es: 'millones de m³' },
  },
  { id: 'kWh', dimension: 'energy', basis: 'none', factor: '1', symbol: same('kWh') },
  {
    id: 'year',
    dimension: 'duration',
    basis: 'none',
    factor: '1',
    symbol: { en: 'years', fr: 'ans', es: 'años' },
  },
];

function withBases(stems: readonly Stem[], dimension: Dimension, unitBases: readonly Basis[]): Unit[] {
  return unitBases.flatMap((basis) =>
    stems.map(({ symbol, factor, printed }) => ({
      id: `${symbol}:${basis}`,
      dimension,
      basis,
      factor,
      symbol: printed,
    })),
  );
}

export const units = registry('unit', [
  ...withBases(massStems, 'mass', massBases),
  ...withBases(priceStems, 'price', priceBases),
  ...plainUnits,
]);

/** A registered unit id. */
export const UnitIdSchema = z.string().refine((id) => units.has(id), {
  error: (issue) =>
    `"${String(issue.input)}" is not a unit; a mass needs its basis, as in t:contained or kg:gross`,
});

/** Two units measure the same thing when dimension and basis agree. */
export function dimensionOfUnit(unitId: string): string {
  const { dimension, basis } = units.get(unitId);
  return basis === 'none' ? dimension : `${dimension}:${basis}`;
}

function exactQuotient(numerator: string, denominator: string): string {
  const precise = Big();
  precise.DP = 40;
  return precise(numerator).div(denominator).toString();
}

/**
 * Converts a value within one dimension and basis, in exact decimal arithmetic; the result is the double
 * nearest to the exact value.
 * @param value in `from`
 * @returns the same quantity in `to`
 * @throws Error when the dimension or the basis differs: such a conversion needs a sourced factor
 */
export function convert(value: number, from: string, to: string): number {
  const source = units.get(from);
  const target = units.get(to);
  if (source.dimension !== target.dimension || source.basis !== target.basis) {
    throw new Error(
      `${from} (${source.dimension}, ${source.basis}) does not convert to ${to} (${target.dimension}, ${target.basis}): it needs a sourced factor`,
    );
  }
  if (from === to) return value;
  const places = placesBetween(from, to);
  const text = String(value);
  // Between powers of ten the point moves: the same double as below, in a hundredth of the time.
  if (places !== null && /^-?[\d.]+$/.test(text)) return Number(`${text}e${places}`);
  return exactly(value, source.factor, target.factor);
}

function exactly(value: number, sourceFactor: string, targetFactor: string): number {
  const precise = Big();
  precise.DP = 60;
  return Number(precise(value).times(sourceFactor).div(targetFactor).toString());
}

const knownPlaces = new Map<string, number | null>();

/** By how many places the point moves from one unit to another: -3 from kg to t; null where it is no power of ten. */
function placesBetween(from: string, to: string): number | null {
  const key = `${from} ${to}`;
  const held = knownPlaces.get(key);
  if (held !== undefined) return held;
  const quotient = exactly(1, units.get(from).factor, units.get(to).factor);
  const moved = Math.round(Math.log10(quotient));
  const isPower = Big(units.get(to).factor).times(Big(10).pow(moved)).eq(units.get(from).factor);
  const found = isPower ? moved : null;
  knownPlaces.set(key, found);
  return found;
}
