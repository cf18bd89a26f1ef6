/** Short names of the codes in French and Spanish, translated by us: the nomenclature in hand is in English. */
import { componentsNames } from './components.ts';
import { devicesNames } from './devices.ts';
import { endOfLifeNames } from './end-of-life.ts';
import { extractionNames } from './extraction.ts';
import { refiningNames } from './refining.ts';

export const translatedNames: ReadonlyMap<string, { readonly fr: string; readonly es: string }> = new Map(
  [...extractionNames, ...refiningNames, ...componentsNames, ...devicesNames, ...endOfLifeNames].map(
    ([code, fr, es]) => [code, { fr, es }],
  ),
);
