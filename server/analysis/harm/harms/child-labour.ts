/** Child labour, as the list of goods of the US Department of Labor documents it. */
import { statedHarm } from './stated.ts';
import { listLooksAbroad, noChain, sourceNames } from './words.ts';

export const childLabour = statedHarm({
  id: 'harm:child-labour',
  label: {
    en: 'Child labour',
    fr: 'Travail des enfants',
    es: 'Trabajo infantil',
  },
  kind: 'presence',
  stage: 'extraction',
  scope: {
    en: 'A presence: the US Department of Labor has reason to believe that the good is made with it in that country; not how many, nor how much of the output.',
    fr: 'Une présence : le ministère du Travail des États-Unis a des raisons de croire que le bien en est issu dans ce pays ; ni combien de personnes, ni quelle part de la production.',
    es: 'Una presencia: el Departamento de Trabajo de EE. UU. tiene motivos para creer que el bien se hace con él en ese país; ni cuántas personas, ni qué parte de la producción.',
  },
  source: 'ilab-goods',
  sourceNames: sourceNames.economies,
  noChain: noChain.noMagnitude,
  hasMaterial: true,
  caveats: [listLooksAbroad],
});
