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
  { id: 'co2', label: { en: 'CO₂ alone', fr: 'CO₂ seul', es: 'solo CO₂' } },
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
  // Another currency, another price year: each is a basis of its own, since it converts only through a sourced rate.
  {
    id: 'current-eur',
    label: { en: 'current euros', fr: 'euros courants', es: 'euros corrientes' },
  },
  {
    id: 'current-cny',
    label: { en: 'current yuan', fr: 'yuans courants', es: 'yuanes corrientes' },
  },
  {
    id: 'current-cdf',
    label: {
      en: 'current Congolese francs',
      fr: 'francs congolais courants',
      es: 'francos congoleños corrientes',
    },
  },
  {
    id: 'current-vnd',
    label: {
      en: 'current Vietnamese dong',
      fr: 'dongs vietnamiens courants',
      es: 'dongs vietnamitas corrientes',
    },
  },
  {
    id: 'current-inr',
    label: { en: 'current Indian rupees', fr: 'roupies indiennes courantes', es: 'rupias indias corrientes' },
  },
  {
    id: 'constant-1990',
    label: { en: 'constant 1990 prices', fr: 'prix constants de 1990', es: 'precios constantes de 1990' },
  },
  {
    id: 'constant-2010',
    label: { en: 'constant 2010 prices', fr: 'prix constants de 2010', es: 'precios constantes de 2010' },
  },
  {
    id: 'constant-2011',
    label: { en: 'constant 2011 prices', fr: 'prix constants de 2011', es: 'precios constantes de 2011' },
  },
  {
    id: 'constant-2015',
    label: { en: 'constant 2015 prices', fr: 'prix constants de 2015', es: 'precios constantes de 2015' },
  },
  {
    id: 'ppp-2017',
    label: {
      en: 'purchasing power parity of 2017',
      fr: 'parité de pouvoir d’achat de 2017',
      es: 'paridad de poder adquisitivo de 2017',
    },
  },
  {
    id: 'ppp-2021',
    label: {
      en: 'purchasing power parity of 2021',
      fr: 'parité de pouvoir d’achat de 2021',
      es: 'paridad de poder adquisitivo de 2021',
    },
  },
  { id: 'electricity', label: { en: 'of electricity', fr: 'd’électricité', es: 'de electricidad' } },
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
  {
    id: 'volume-per-time',
    label: { en: 'volume per time', fr: 'volume par durée', es: 'volumen por tiempo' },
  },
  { id: 'energy', label: { en: 'energy', fr: 'énergie', es: 'energía' } },
  { id: 'duration', label: { en: 'duration', fr: 'durée', es: 'duración' } },
  { id: 'power', label: { en: 'power', fr: 'puissance', es: 'potencia' } },
  { id: 'area', label: { en: 'area', fr: 'surface', es: 'superficie' } },
  { id: 'length', label: { en: 'length', fr: 'longueur', es: 'longitud' } },
  { id: 'score', label: { en: 'score', fr: 'indice', es: 'índice' } },
  {
    id: 'compute',
    label: { en: 'arithmetic operations', fr: 'opérations de calcul', es: 'operaciones de cálculo' },
  },
  {
    id: 'compute-rate',
    label: {
      en: 'arithmetic operations per second',
      fr: 'opérations de calcul par seconde',
      es: 'operaciones de cálculo por segundo',
    },
  },
  {
    id: 'working-time',
    label: {
      en: 'hours worked per week',
      fr: 'heures de travail par semaine',
      es: 'horas de trabajo por semana',
    },
  },
  {
    id: 'pay-per-hour',
    label: { en: 'pay per hour', fr: 'paie par heure', es: 'paga por hora' },
  },
  { id: 'pay-per-day', label: { en: 'pay per day', fr: 'paie par jour', es: 'paga por día' } },
  { id: 'pay-per-month', label: { en: 'pay per month', fr: 'paie par mois', es: 'paga por mes' } },
  {
    id: 'money-per-person',
    label: { en: 'money per person', fr: 'monnaie par personne', es: 'dinero por persona' },
  },
  { id: 'mass-per-mass', label: { en: 'mass per mass', fr: 'masse par masse', es: 'masa por masa' } },
  {
    id: 'energy-per-mass',
    label: { en: 'energy per mass', fr: 'énergie par masse', es: 'energía por masa' },
  },
  {
    id: 'mass-per-energy',
    label: { en: 'mass per energy', fr: 'masse par énergie', es: 'masa por energía' },
  },
  {
    id: 'volume-per-energy',
    label: { en: 'volume per energy', fr: 'volume par énergie', es: 'volumen por energía' },
  },
  { id: 'volume-per-mass', label: { en: 'volume per mass', fr: 'volume par masse', es: 'volumen por masa' } },
  {
    id: 'count-per-person',
    label: { en: 'count per person', fr: 'nombre par personne', es: 'recuento por persona' },
  },
  { id: 'concentration', label: { en: 'concentration', fr: 'concentration', es: 'concentración' } },
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
  {
    id: 't/person:gross',
    dimension: 'mass-per-person',
    basis: 'gross',
    factor: '1000',
    symbol: { en: 't per person', fr: 't par personne', es: 't por persona' },
  },
  {
    id: 't/person:co2e',
    dimension: 'mass-per-person',
    basis: 'co2e',
    factor: '1000',
    symbol: { en: 't per person', fr: 't par personne', es: 't por persona' },
  },
  {
    id: 't/person:co2',
    dimension: 'mass-per-person',
    basis: 'co2',
    factor: '1000',
    symbol: { en: 't per person', fr: 't par personne', es: 't por persona' },
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
  {
    id: 'billion',
    dimension: 'count',
    basis: 'none',
    factor: '1000000000',
    symbol: { en: 'billion', fr: 'milliards', es: 'miles de millones' },
  },
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
  // A year of 365.25 days has 8,766 hours; the quotient is rounded to 40 digits.
  {
    id: 'hour',
    dimension: 'duration',
    basis: 'none',
    factor: '0.00011407711613050422085329682865617157198266',
    symbol: { en: 'hours', fr: 'heures', es: 'horas' },
  },
  { id: 'EUR:current-eur', dimension: 'money', basis: 'current-eur', factor: '1', symbol: same('EUR') },
  {
    id: 'MEUR:current-eur',
    dimension: 'money',
    basis: 'current-eur',
    factor: '1000000',
    symbol: { en: 'million EUR', fr: 'millions EUR', es: 'millones EUR' },
  },
  { id: 'CNY:current-cny', dimension: 'money', basis: 'current-cny', factor: '1', symbol: same('CNY') },
  {
    id: 'MCNY:current-cny',
    dimension: 'money',
    basis: 'current-cny',
    factor: '1000000',
    symbol: { en: 'million CNY', fr: 'millions CNY', es: 'millones CNY' },
  },
  { id: 'CDF:current-cdf', dimension: 'money', basis: 'current-cdf', factor: '1', symbol: same('CDF') },
  {
    id: 'MCDF:current-cdf',
    dimension: 'money',
    basis: 'current-cdf',
    factor: '1000000',
    symbol: { en: 'million CDF', fr: 'millions CDF', es: 'millones CDF' },
  },
  {
    id: 'kUSD:current',
    dimension: 'money',
    basis: 'current',
    factor: '1000',
    symbol: { en: 'thousand USD', fr: 'milliers USD', es: 'miles USD' },
  },
  { id: 'USD:constant-1990', dimension: 'money', basis: 'constant-1990', factor: '1', symbol: same('USD') },
  {
    id: 'MUSD:constant-1990',
    dimension: 'money',
    basis: 'constant-1990',
    factor: '1000000',
    symbol: { en: 'million USD', fr: 'millions USD', es: 'millones USD' },
  },
  { id: 'USD:constant-2010', dimension: 'money', basis: 'constant-2010', factor: '1', symbol: same('USD') },
  {
    id: 'MUSD:constant-2010',
    dimension: 'money',
    basis: 'constant-2010',
    factor: '1000000',
    symbol: { en: 'million USD', fr: 'millions USD', es: 'millones USD' },
  },
  { id: 'USD:constant-2011', dimension: 'money', basis: 'constant-2011', factor: '1', symbol: same('USD') },
  {
    id: 'MUSD:constant-2011',
    dimension: 'money',
    basis: 'constant-2011',
    factor: '1000000',
    symbol: { en: 'million USD', fr: 'millions USD', es: 'millones USD' },
  },
  { id: 'USD:constant-2015', dimension: 'money', basis: 'constant-2015', factor: '1', symbol: same('USD') },
  {
    id: 'MUSD:constant-2015',
    dimension: 'money',
    basis: 'constant-2015',
    factor: '1000000',
    symbol: { en: 'million USD', fr: 'millions USD', es: 'millones USD' },
  },
  { id: 'USD:ppp-2017', dimension: 'money', basis: 'ppp-2017', factor: '1', symbol: same('USD') },
  {
    id: 'MUSD:ppp-2017',
    dimension: 'money',
    basis: 'ppp-2017',
    factor: '1000000',
    symbol: { en: 'million USD', fr: 'millions USD', es: 'millones USD' },
  },
  { id: 'USD:ppp-2021', dimension: 'money', basis: 'ppp-2021', factor: '1', symbol: same('USD') },
  {
    id: 'MUSD:ppp-2021',
    dimension: 'money',
    basis: 'ppp-2021',
    factor: '1000000',
    symbol: { en: 'million USD', fr: 'millions USD', es: 'millones USD' },
  },
  {
    id: 'USD/person:current',
    dimension: 'money-per-person',
    basis: 'current',
    factor: '1',
    symbol: { en: 'USD per person', fr: 'USD par personne', es: 'USD por persona' },
  },
  {
    id: 'USD/person:constant-2010',
    dimension: 'money-per-person',
    basis: 'constant-2010',
    factor: '1',
    symbol: { en: 'USD per person', fr: 'USD par personne', es: 'USD por persona' },
  },
  {
    id: 'USD/person:constant-2011',
    dimension: 'money-per-person',
    basis: 'constant-2011',
    factor: '1',
    symbol: { en: 'USD per person', fr: 'USD par personne', es: 'USD por persona' },
  },
  {
    id: 'USD/person:constant-2015',
    dimension: 'money-per-person',
    basis: 'constant-2015',
    factor: '1',
    symbol: { en: 'USD per person', fr: 'USD par personne', es: 'USD por persona' },
  },
  {
    id: 'USD/person:ppp-2017',
    dimension: 'money-per-person',
    basis: 'ppp-2017',
    factor: '1',
    symbol: { en: 'USD per person', fr: 'USD par personne', es: 'USD por persona' },
  },
  {
    id: 'USD/person:ppp-2021',
    dimension: 'money-per-person',
    basis: 'ppp-2021',
    factor: '1',
    symbol: { en: 'USD per person', fr: 'USD par personne', es: 'USD por persona' },
  },
  {
    id: 'USD/hour:current',
    dimension: 'pay-per-hour',
    basis: 'current',
    factor: '1',
    symbol: { en: 'USD per hour', fr: 'USD par heure', es: 'USD por hora' },
  },
  {
    id: 'USD/hour:ppp-2021',
    dimension: 'pay-per-hour',
    basis: 'ppp-2021',
    factor: '1',
    symbol: { en: 'USD per hour', fr: 'USD par heure', es: 'USD por hora' },
  },
  {
    id: 'EUR/hour:current-eur',
    dimension: 'pay-per-hour',
    basis: 'current-eur',
    factor: '1',
    symbol: { en: 'EUR per hour', fr: 'EUR par heure', es: 'EUR por hora' },
  },
  {
    id: 'CNY/hour:current-cny',
    dimension: 'pay-per-hour',
    basis: 'current-cny',
    factor: '1',
    symbol: { en: 'CNY per hour', fr: 'CNY par heure', es: 'CNY por hora' },
  },
  {
    id: 'CDF/hour:current-cdf',
    dimension: 'pay-per-hour',
    basis: 'current-cdf',
    factor: '1',
    symbol: { en: 'CDF per hour', fr: 'CDF par heure', es: 'CDF por hora' },
  },
  {
    id: 'USD/day:current',
    dimension: 'pay-per-day',
    basis: 'current',
    factor: '1',
    symbol: { en: 'USD per day', fr: 'USD par jour', es: 'USD por día' },
  },
  {
    id: 'EUR/day:current-eur',
    dimension: 'pay-per-day',
    basis: 'current-eur',
    factor: '1',
    symbol: { en: 'EUR per day', fr: 'EUR par jour', es: 'EUR por día' },
  },
  {
    id: 'CNY/day:current-cny',
    dimension: 'pay-per-day',
    basis: 'current-cny',
    factor: '1',
    symbol: { en: 'CNY per day', fr: 'CNY par jour', es: 'CNY por día' },
  },
  {
    id: 'CDF/day:current-cdf',
    dimension: 'pay-per-day',
    basis: 'current-cdf',
    factor: '1',
    symbol: { en: 'CDF per day', fr: 'CDF par jour', es: 'CDF por día' },
  },
  {
    id: 'USD/month:current',
    dimension: 'pay-per-month',
    basis: 'current',
    factor: '1',
    symbol: { en: 'USD per month', fr: 'USD par mois', es: 'USD por mes' },
  },
  {
    id: 'EUR/month:current-eur',
    dimension: 'pay-per-month',
    basis: 'current-eur',
    factor: '1',
    symbol: { en: 'EUR per month', fr: 'EUR par mois', es: 'EUR por mes' },
  },
  {
    id: 'CNY/month:current-cny',
    dimension: 'pay-per-month',
    basis: 'current-cny',
    factor: '1',
    symbol: { en: 'CNY per month', fr: 'CNY par mois', es: 'CNY por mes' },
  },
  {
    id: 'CDF/month:current-cdf',
    dimension: 'pay-per-month',
    basis: 'current-cdf',
    factor: '1',
    symbol: { en: 'CDF per month', fr: 'CDF par mois', es: 'CDF por mes' },
  },
  {
    id: 'VND/month:current-vnd',
    dimension: 'pay-per-month',
    basis: 'current-vnd',
    factor: '1',
    symbol: { en: 'VND per month', fr: 'VND par mois', es: 'VND por mes' },
  },
  {
    id: 'INR/month:current-inr',
    dimension: 'pay-per-month',
    basis: 'current-inr',
    factor: '1',
    symbol: { en: 'INR per month', fr: 'INR par mois', es: 'INR por mes' },
  },
  {
    id: 'hours/week',
    dimension: 'working-time',
    basis: 'none',
    factor: '1',
    symbol: { en: 'hours per week', fr: 'heures par semaine', es: 'horas por semana' },
  },
  { id: 'MWh', dimension: 'energy', basis: 'none', factor: '1000', symbol: same('MWh') },
  { id: 'GWh', dimension: 'energy', basis: 'none', factor: '1000000', symbol: same('GWh') },
  { id: 'TWh', dimension: 'energy', basis: 'none', factor: '1000000000', symbol: same('TWh') },
  {
    id: 'MJ',
    dimension: 'energy',
    basis: 'none',
    factor: '0.2777777777777777777777777777777777777778',
    symbol: same('MJ'),
  },
  { id: 'W', dimension: 'power', basis: 'none', factor: '0.001', symbol: same('W') },
  { id: 'kW', dimension: 'power', basis: 'none', factor: '1', symbol: same('kW') },
  { id: 'MW', dimension: 'power', basis: 'none', factor: '1000', symbol: same('MW') },
  { id: 'GW', dimension: 'power', basis: 'none', factor: '1000000', symbol: same('GW') },
  { id: 'm2', dimension: 'area', basis: 'none', factor: '0.0001', symbol: same('m²') },
  { id: 'ha', dimension: 'area', basis: 'none', factor: '1', symbol: same('ha') },
  { id: 'km2', dimension: 'area', basis: 'none', factor: '100', symbol: same('km²') },
  { id: 'm', dimension: 'length', basis: 'none', factor: '0.001', symbol: same('m') },
  { id: 'km', dimension: 'length', basis: 'none', factor: '1', symbol: same('km') },
  { id: 'litre', dimension: 'volume', basis: 'none', factor: '0.001', symbol: same('L') },
  {
    id: 'Mlitre',
    dimension: 'volume',
    basis: 'none',
    factor: '1000',
    symbol: { en: 'million L', fr: 'millions L', es: 'millones L' },
  },
  // The US gallon is 231 cubic inches, exactly 3.785411784 litres (NIST SP 811, App. B).
  {
    id: 'Mgal',
    dimension: 'volume',
    basis: 'none',
    factor: '3785.411784',
    symbol: { en: 'million US gal', fr: 'millions gal US', es: 'millones gal EE. UU.' },
  },
  {
    id: 'Mgal/day',
    dimension: 'volume-per-time',
    basis: 'none',
    factor: '3785.411784',
    symbol: { en: 'million US gal/day', fr: 'millions gal US/jour', es: 'millones gal EE. UU./día' },
  },
  // The square foot is exactly 0.09290304 square metres.
  {
    id: 'ft2',
    dimension: 'area',
    basis: 'none',
    factor: '0.000009290304',
    symbol: { en: 'sq ft', fr: 'pi²', es: 'pie²' },
  },
  { id: 'score', dimension: 'score', basis: 'none', factor: '1', symbol: same('') },
  // The Herfindahl–Hirschman index as competition authorities print it: 10,000 for a monopoly.
  {
    id: 'hhi-points',
    dimension: 'score',
    basis: 'none',
    factor: '0.0001',
    symbol: { en: 'points', fr: 'points', es: 'puntos' },
  },
  { id: 'FLOP', dimension: 'compute', basis: 'none', factor: '1', symbol: same('FLOP') },
  { id: 'FLOP/s', dimension: 'compute-rate', basis: 'none', factor: '1', symbol: same('FLOP/s') },
  { id: 'kg/kg:co2e', dimension: 'mass-per-mass', basis: 'co2e', factor: '1', symbol: same('kg/kg') },
  { id: 'kg/kg:gross', dimension: 'mass-per-mass', basis: 'gross', factor: '1', symbol: same('kg/kg') },
  { id: 'MJ/kg', dimension: 'energy-per-mass', basis: 'none', factor: '1', symbol: same('MJ/kg') },
  { id: 'g/kWh:co2e', dimension: 'mass-per-energy', basis: 'co2e', factor: '1', symbol: same('g/kWh') },
  { id: 'kg/kWh:co2e', dimension: 'mass-per-energy', basis: 'co2e', factor: '1000', symbol: same('kg/kWh') },
  { id: 'g/kWh:co2', dimension: 'mass-per-energy', basis: 'co2', factor: '1', symbol: same('g/kWh') },
  {
    id: 'lb/MWh:co2e',
    dimension: 'mass-per-energy',
    basis: 'co2e',
    factor: '0.45359237',
    symbol: same('lb/MWh'),
  },
  { id: 'litre/kWh', dimension: 'volume-per-energy', basis: 'none', factor: '1', symbol: same('L/kWh') },
  { id: 'm3/kg', dimension: 'volume-per-mass', basis: 'none', factor: '1', symbol: same('m³/kg') },
  { id: 'litre/kg', dimension: 'volume-per-mass', basis: 'none', factor: '0.001', symbol: same('L/kg') },
  {
    id: 'per100persons',
    dimension: 'count-per-person',
    basis: 'none',
    factor: '0.01',
    symbol: { en: 'per 100 persons', fr: 'pour 100 personnes', es: 'por cada 100 personas' },
  },
  {
    id: 'per1000persons',
    dimension: 'count-per-person',
    basis: 'none',
    factor: '0.001',
    symbol: { en: 'per 1,000 persons', fr: 'pour 1 000 personnes', es: 'por cada 1000 personas' },
  },
  { id: 'ug/dL', dimension: 'concentration', basis: 'none', factor: '1', symbol: same('µg/dL') },
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
