/** The sums that the project makes: which codes of the Harmonized System each holds. */
import type { Label } from '../../../schema/label.ts';
import type { Emit } from '../../adapter.ts';
import { crimingeoEdition, crimingeoTrade } from './source.ts';

interface Basket {
  readonly name: Label;
  readonly codes: readonly string[];
}

const baskets: ReadonlyMap<string, Basket> = new Map([
  [
    'cobalt-primary',
    {
      name: { en: 'Cobalt ores', fr: 'Minerais de cobalt', es: 'Minerales de cobalto' },
      codes: ['260500'],
    },
  ],
  [
    'cobalt-refined',
    {
      name: {
        en: 'Cobalt oxides, intermediates and unwrought cobalt',
        fr: 'Oxydes, produits intermédiaires et cobalt brut',
        es: 'Óxidos, productos intermedios y cobalto en bruto',
      },
      codes: ['282200', '810520'],
    },
  ],
  [
    'copper-primary',
    {
      name: {
        en: 'Copper ores, ash and mattes',
        fr: 'Minerais, cendres et mattes de cuivre',
        es: 'Minerales, cenizas y matas de cobre',
      },
      codes: ['260300', '262030', '740100'],
    },
  ],
  [
    'copper-refined',
    {
      name: {
        en: 'Unrefined and refined copper, alloys and salts of copper',
        fr: 'Cuivre non affiné et affiné, alliages et sels de cuivre',
        es: 'Cobre sin refinar y refinado, aleaciones y sales de cobre',
      },
      codes: [
        '282550',
        '282741',
        '283325',
        '740200',
        '740311',
        '740312',
        '740313',
        '740319',
        '740321',
        '740322',
        '740329',
        '740500',
      ],
    },
  ],
  [
    'nickel-primary',
    {
      name: {
        en: 'Nickel ores, mattes and sinters',
        fr: 'Minerais, mattes et sinters de nickel',
        es: 'Minerales, matas y sínteres de níquel',
      },
      codes: ['260400', '750110', '750120'],
    },
  ],
  [
    'nickel-refined',
    {
      name: {
        en: 'Unwrought nickel, ferronickel, powders and salts of nickel',
        fr: 'Nickel brut, ferronickel, poudres et sels de nickel',
        es: 'Níquel en bruto, ferroníquel, polvos y sales de níquel',
      },
      codes: ['282540', '282735', '283324', '720260', '750210', '750220', '750400'],
    },
  ],
]);

/** Emits the sum of a mineral and stage; returns its id, or undefined where the project makes none. */
export function emitBasket(emit: Emit, mineral: string, stage: string): string | undefined {
  const basket = baskets.get(`${mineral}-${stage}`);
  if (basket === undefined) return undefined;
  const id = `product:${crimingeoTrade.id}-${mineral}-${stage}`;
  const codes = basket.codes.join(', ');
  emit.entity({
    id,
    name: {
      en: `${basket.name.en} (CriMinGeo: HS ${codes})`,
      fr: `${basket.name.fr} (CriMinGeo : SH ${codes})`,
      es: `${basket.name.es} (CriMinGeo: SA ${codes})`,
    },
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: { source: crimingeoTrade.id, edition: crimingeoEdition },
    replacedBy: null,
  });
  return id;
}
