/** Who refines: output of refined device minerals. */
import { mineralOutputRow } from './mineral-output.ts';

export const refines = mineralOutputRow(
  'refines',
  {
    id: 'refines',
    stage: 'refining',
    title: { en: 'Refines', fr: 'Raffine', es: 'Refina' },
    measure: {
      en: 'Refined output of device minerals',
      fr: 'Production raffinée de minéraux présents dans les appareils',
      es: 'Producción refinada de minerales presentes en los dispositivos',
    },
    digitalPart: 'not-known',
    scope: {
      en: 'All refined output, for every use, from ore of anywhere and from scrap. A material counts when a source finds it in a device and gives its refined output by economy; publishers of refining name few economies, and put the others in lumps.',
      fr: 'Toute la production raffinée, pour tous les usages, à partir de minerai de toute origine et de matières recyclées. Une matière compte quand une source la trouve dans un appareil et donne sa production raffinée par économie\u202f; les éditeurs nomment peu d’économies du raffinage et regroupent les autres.',
      es: 'Toda la producción refinada, para todos los usos, de mineral de cualquier origen y de chatarra. Un material cuenta cuando una fuente lo halla en un dispositivo y da su producción refinada por economía; los editores nombran pocas economías del refinado y agrupan las demás.',
    },
    inShort: {
      en: 'For every use, scrap included; what part is for electronics is not known.',
      fr: 'Pour tous les usages, recyclage compris\u202f; la part de l’électronique n’est pas connue.',
      es: 'Para todos los usos, chatarra incluida; no se sabe qué parte es para la electrónica.',
    },
  },
  {
    plain: {
      en: 'Refined output of {count} device minerals, mean of shares',
      fr: 'Production raffinée de {count} minéraux présents dans les appareils, moyenne des parts',
      es: 'Producción refinada de {count} minerales presentes en los dispositivos, media de las partes',
    },
    value: {
      en: 'Refined output of {count} device minerals, weighted by what it is worth',
      fr: 'Production raffinée de {count} minéraux présents dans les appareils, pondérée par sa valeur',
      es: 'Producción refinada de {count} minerales presentes en los dispositivos, ponderada por su valor',
    },
  },
);
