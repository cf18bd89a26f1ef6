/** Who earns: value added of the electronics industry. */
import { valueAddedIndicator } from '../../whole/indicator.ts';
import { worldRow } from './world.ts';

export const earns = worldRow({
  words: {
    id: 'earns',
    stage: null,
    title: { en: 'Earns', fr: 'Gagne', es: 'Gana' },
    measure: {
      en: 'Value added of computers, electronics and optical products (ISIC C26), current prices',
      fr: 'Valeur ajoutée des produits informatiques, électroniques et optiques (CITI C26), prix courants',
      es: 'Valor añadido de productos informáticos, electrónicos y ópticos (CIIU C26), precios corrientes',
    },
    digitalPart: 'at-most',
    scope: {
      en: 'The whole industry: components and devices together, with measuring, medical and optical instruments. Design, brands, software and trade booked in other industries are not in it.',
      fr: 'Toute l’industrie\u202f: composants et appareils ensemble, avec les instruments de mesure, médicaux et optiques. La conception, les marques, les logiciels et le commerce comptés dans d’autres branches n’y sont pas.',
      es: 'Toda la industria: componentes y dispositivos juntos, con instrumentos de medida, médicos y ópticos. El diseño, las marcas, el software y el comercio contados en otras ramas no están.',
    },
    inShort: {
      en: 'Components and devices together, instruments included.',
      fr: 'Composants et appareils ensemble, instruments compris.',
      es: 'Componentes y dispositivos juntos, instrumentos incluidos.',
    },
  },
  series: { predicate: 'capturesValue', object: valueAddedIndicator, dimension: 'money' },
  heads: 'person',
});
