/**
 * Models and hardware as products of this source. A model is a good as a source names it: it is put at the
 * disposal of others, and neither a device nor an organisation. Names of different sources are never joined,
 * since "GPT-4" is one thing in one list and five in another.
 */
import type { Entity } from '../../../schema/entity.ts';

function slugOf(name: string): string {
  return (
    name
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      // "PointNet++" is not "PointNet".
      .replaceAll('+', ' plus ')
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
  );
}

function product(id: string, name: string, partOf: string): Entity {
  return {
    id,
    name: { en: name, fr: name, es: name },
    latitude: null,
    longitude: null,
    partOf,
    ownedBy: null,
    replacedBy: null,
  };
}

/** @param makers as printed, several with commas; may be blank */
export function modelEntity(name: string, makers: string): Entity {
  const makerNames = [...new Set(makers.split(',').filter((maker) => maker !== ''))].join(', ');
  const printed = makerNames === '' ? name : `${name}, ${makerNames}`;
  return product(`product:ai-epoch-${slugOf(name)}`, printed, 'product:ai-model');
}

export function hardwareEntity(name: string): Entity {
  return product(`product:ai-hardware-${slugOf(name)}`, name, 'product:ai-hardware');
}
