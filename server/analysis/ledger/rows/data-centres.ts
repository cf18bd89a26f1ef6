/** Who houses data centres: the electricity that they use, where they stand. */
import { dataCentreElectricity } from '../../harm/harms/data-centre-electricity.ts';
import { magnitudeRow } from './magnitude.ts';

export const dataCentres = magnitudeRow(
  dataCentreElectricity,
  {
    id: 'data-centres',
    title: {
      en: 'Houses data centres',
      fr: 'Héberge les centres de données',
      es: 'Alberga los centros de datos',
    },
    measure: {
      en: 'Electricity used by data centres',
      fr: 'Électricité des centres de données',
      es: 'Electricidad de los centros de datos',
    },
    digitalPart: 'known',
    scope: {
      en: 'Where data centres stand, not who uses them or owns them: a request from anywhere may be answered there. The publisher names two economies and puts all others in three lumps, which no side can be given.',
      fr: 'Là où sont les centres de données, non qui s’en sert ni qui les possède\u202f: une demande de n’importe où peut y être traitée. L’éditeur nomme deux économies et réunit les autres en trois regroupements, qu’aucun côté ne peut recevoir.',
      es: 'Donde están los centros de datos, no quién los usa ni de quién son: allí puede atenderse una petición de cualquier lugar. El editor nombra dos economías y reúne las demás en tres grupos, que no pueden darse a ningún lado.',
    },
    inShort: {
      en: 'Where they stand, not who uses them; two economies are named.',
      fr: 'Là où ils sont, non qui s’en sert\u202f; deux économies sont nommées.',
      es: 'Donde están, no quién los usa; se nombran dos economías.',
    },
  },
  // The two economies that are named would stand for their sides.
  null,
);
