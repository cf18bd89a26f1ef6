/** Who digs: mine output of device minerals. */
import { mineralOutputRow } from './mineral-output.ts';

export const digs = mineralOutputRow(
  'extracts',
  {
    id: 'digs',
    stage: 'extraction',
    title: { en: 'Digs', fr: 'Extrait', es: 'Extrae' },
    measure: {
      en: 'Mine output of device minerals',
      fr: 'Production minière de minéraux présents dans les appareils',
      es: 'Producción minera de minerales presentes en los dispositivos',
    },
    digitalPart: 'not-known',
    scope: {
      en: 'All mine output, for every use: grids, cars and jewellery as well as electronics. A material counts when a source finds it in a device and gives its mine output by economy.',
      fr: 'Toute la production minière, pour tous les usages\u202f: réseaux, voitures et bijoux autant qu’électronique. Une matière compte quand une source la trouve dans un appareil et donne sa production minière par économie.',
      es: 'Toda la producción minera, para todos los usos: redes, coches y joyas además de electrónica. Un material cuenta cuando una fuente lo halla en un dispositivo y da su producción minera por economía.',
    },
    inShort: {
      en: 'For every use; what part is for electronics is not known.',
      fr: 'Pour tous les usages\u202f; la part de l’électronique n’est pas connue.',
      es: 'Para todos los usos; no se sabe qué parte es para la electrónica.',
    },
  },
  {
    plain: {
      en: 'Mine output of {count} device minerals, mean of shares',
      fr: 'Production minière de {count} minéraux présents dans les appareils, moyenne des parts',
      es: 'Producción minera de {count} minerales presentes en los dispositivos, media de las partes',
    },
    value: {
      en: 'Mine output of {count} device minerals, weighted by what it is worth',
      fr: 'Production minière de {count} minéraux présents dans les appareils, pondérée par sa valeur',
      es: 'Producción minera de {count} minerales presentes en los dispositivos, ponderada por su valor',
    },
  },
);
