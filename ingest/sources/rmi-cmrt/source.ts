/** Manifest of the reporting templates of the Responsible Minerals Initiative. */
import type { Source } from '../../../schema/source.ts';

export const rmiCmrtSource: Source = {
  id: 'rmi-cmrt',
  publisher: 'Responsible Minerals Initiative (Responsible Business Alliance)',
  title: 'Conflict Minerals Reporting Template (CMRT) and Extended Minerals Reporting Template (EMRT)',
  shortTitle: {
    en: 'RMI reporting templates (CMRT, EMRT)',
    fr: 'RMI, modèles de déclaration (CMRT, EMRT)',
    es: 'RMI, plantillas de declaración (CMRT, EMRT)',
  },
  url: 'https://www.responsiblemineralsinitiative.org/reporting-templates/',
  licence: 'not-redistributable',
  attribution: 'Responsible Minerals Initiative',
  citation:
    'Responsible Minerals Initiative, Conflict Minerals Reporting Template and Extended Minerals Reporting Template; the revision is in the workbook.',
  interest: 'industry',
  cadence: 'Yearly, in April or May and in October.',
  covers: {
    en: 'Smelters and refiners known to the initiative, with number, name, metal and country, and, in a workbook that a company has filled in, those that the company declares. Being listed does not say that a smelter works or conforms to an audit. Nothing of it is bundled: a reader imports a workbook of their own.',
    fr: 'Les fonderies et affineries connues de l’initiative, avec numéro, nom, métal et pays, et, dans un classeur rempli par une entreprise, celles qu’elle déclare. Figurer sur la liste ne dit pas qu’une fonderie fonctionne ni qu’elle est conforme à un audit. Rien n’en est fourni ici : chacun importe son propre classeur.',
    es: 'Las fundiciones y refinerías conocidas por la iniciativa, con número, nombre, metal y país y, en un libro rellenado por una empresa, las que esta declara. Figurar en la lista no indica que una fundición funcione ni que cumpla una auditoría. Aquí no se incluye nada de ello: cada lector importa su propio libro.',
  },
  stages: ['refining'],
  defects: [
    'All rights are reserved: neither the workbook nor the list may be passed on.',
    'The list says nothing of capacity, owners or place beyond the country.',
    'Headers follow the language that the workbook is set to; columns are read by their place.',
    'Smelters that a company enters without a number are left out.',
    'Where the workbook gives no day of the declaration, the year of its revision stands for it.',
  ],
  editions: [
    {
      id: 'template',
      title: 'Layout of CMRT 6.5 (2025) and EMRT 2.1 (2025)',
      published: '2025',
      url: 'https://www.responsiblemineralsinitiative.org/reporting-templates/',
      doi: null,
      checksums: {},
    },
  ],
};
