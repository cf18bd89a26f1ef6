/** What stands in the address of a page or picture of origins, as variables of its queries. */
import {
  type BoundsVariables,
  lumpOptions,
  merchantOptions,
  type OriginOptionsVariables,
  type OriginVariables,
  originStages,
} from '../../../picture/origin/query.ts';
import type { Language } from '../../../schema/label.ts';
import { apiLanguage, flag, schemeOf, without } from './address.ts';
import { Address, type AddressQuery, written } from './parameter.ts';

function gradeOf(address: Address): number | undefined {
  // Least is 10 g/t, as for the analysis: the last of six decimals alone is less.
  const pattern = /^(0\.(?=\d{0,4}[1-9])\d{1,6}|1(\.0{1,6})?)$/;
  const text = address.matching('grade', pattern, 'a part from 0.00001 to 1 such as 0.25');
  return text === undefined ? undefined : Number(text);
}

function optionsOf(address: Address): OriginOptionsVariables | undefined {
  const options = without({
    precedence: address.matching('precedence', /^[\w-]{1,100}$/, 'the name of a rule'),
    lump: address.choice('lump', written(lumpOptions)),
    merchants: address.choice('merchants', written(merchantOptions)),
    fillMissingQuantity: address.choice('fillMissingQuantity', flag),
    worldPool: address.choice('worldPool', flag),
    grade: gradeOf(address),
    draws: address.whole('draws', 1, 1000),
  });
  return Object.keys(options).length === 0 ? undefined : options;
}

export interface OriginAddress {
  readonly variables: OriginVariables;
  /**
   * Whether the largest user is asked about: nobody is named. A permalink of the API carries its answer, and asks as
   * the API does: without a consumer it is about the world.
   */
  readonly isForLargest: boolean;
}

export function originAddress(
  material: string,
  asked: Address | AddressQuery,
  language: Language,
): OriginAddress {
  const address = Address.of(asked);
  const variables = without({
    material,
    stage: address.choice('stage', written(originStages)),
    consumer: address.id('consumer'),
    producer: address.id('producer'),
    year: address.year(),
    scheme: schemeOf(address),
    options: optionsOf(address),
    lang: apiLanguage[language],
  });
  const { consumer, producer } = variables;
  const isForLargest =
    consumer === undefined && producer === undefined && address.text('answer') === undefined;
  return { variables, isForLargest };
}

/** The same question without anybody, to find who uses most; draws are of one consumer. */
export function usersVariables({ options, ...rest }: OriginVariables): OriginVariables {
  if (options === undefined) return rest;
  const { draws: _, ...kept } = options;
  return Object.keys(kept).length === 0 ? rest : { ...rest, options: kept };
}

export function boundsVariables({ material, year, scheme, lang }: OriginVariables): BoundsVariables {
  return without({ material, year, scheme, lang });
}
