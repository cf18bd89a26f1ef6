/** What the message "another digital world is possible" says, in three languages. `{name}` is filled in. */
import type { Label } from '../../../../schema/label.ts';
import type { MessageUnknown } from '../answer.ts';

const unknown: readonly MessageUnknown[] = [
  {
    what: {
      en: 'What longer lives, repair, collection or fewer devices would change.',
      fr: 'Ce que changeraient des vies plus longues, la réparation, la collecte ou moins d’appareils.',
      es: 'Qué cambiarían vidas más largas, la reparación, la recogida o menos dispositivos.',
    },
    reason: {
      en: 'That is reckoned and not measured: the scenario sets each lever beside today, with bounds, and with what producers would lose.',
      fr: 'Cela se calcule et ne se mesure pas\u202f: le scénario place chaque levier à côté d’aujourd’hui, avec des bornes, et avec ce que perdraient les producteurs.',
      es: 'Eso se calcula y no se mide: el escenario pone cada palanca junto a hoy, con cotas, y con lo que perderían los productores.',
    },
  },
  {
    what: {
      en: 'What digital world people want, and who decides.',
      fr: 'Quel numérique les gens veulent, et qui décide.',
      es: 'Qué mundo digital quiere la gente, y quién decide.',
    },
    reason: {
      en: 'No graph answers it. Possible is not the same as likely, and figures do not choose.',
      fr: 'Aucun graphe n’y répond. Possible ne veut pas dire probable, et les chiffres ne choisissent pas.',
      es: 'Ningún grafo lo responde. Posible no es lo mismo que probable, y las cifras no eligen.',
    },
  },
];

export const anotherWords = {
  label: {
    en: 'Another digital world is possible',
    fr: 'Un autre monde numérique est possible',
    es: 'Otro mundo digital es posible',
  },
  headline: {
    en: '{share} of the digital devices brought to repair events were fixed; the publisher that counts electronic waste projects {mass} for {year}. Both are said by sources, and neither decides what comes.',
    fr: '{share} des appareils numériques apportés à des ateliers de réparation ont été réparés\u202f; l’éditeur qui compte les déchets électroniques en projette {mass} pour {year}. Les deux sont dits par des sources, et aucun ne décide de la suite.',
    es: 'El {share} de los dispositivos digitales llevados a talleres de reparación se arregló; el editor que cuenta los residuos electrónicos proyecta {mass} para {year}. Ambas cosas las dicen fuentes, y ninguna decide lo que viene.',
  },
  repairedAll: {
    en: 'Fixed, of laptops, desktops, tablets and mobile phones brought',
    fr: 'Réparés, des ordinateurs, tablettes et téléphones apportés',
    es: 'Arreglados, de los ordenadores, tabletas y móviles llevados',
  },
  repaired: {
    en: 'Fixed, of those brought',
    fr: 'Réparés, de ceux apportés',
    es: 'Arreglados, de los llevados',
  },
  repairText: {
    en: 'Devices that were taken for broken, and were fixed.',
    fr: 'Des appareils tenus pour cassés, et qui ont été réparés.',
    es: 'Dispositivos que se daban por rotos y se arreglaron.',
  },
  repairScope: {
    en: 'Records of volunteers’ repair events, all years together, those with an unknown outcome counted among the brought. People bring what they hope to save: it is not the share of all broken devices.',
    fr: 'Relevés d’ateliers de réparation bénévoles, toutes années confondues, les issues inconnues comptées parmi les apportés. On apporte ce qu’on espère sauver\u202f: ce n’est pas la part de tous les appareils en panne.',
    es: 'Registros de talleres de reparación de voluntarios, todos los años juntos, con los de resultado desconocido contados entre los llevados. La gente lleva lo que espera salvar: no es la parte de todos los dispositivos rotos.',
  },
  assumed: {
    en: 'Years of use that the source takes',
    fr: 'Années d’usage que retient la source',
    es: 'Años de uso que toma la fuente',
  },
  lifetimesText: {
    en: 'How long devices are used today is what a longer life would be measured against.',
    fr: 'La durée d’usage d’aujourd’hui est ce à quoi se mesurerait une vie plus longue.',
    es: 'Cuánto se usan hoy los dispositivos es aquello con lo que se mediría una vida más larga.',
  },
  lifetimesScope: {
    en: 'Years that a French public source takes to reckon footprints: an assumption of it, not a count of devices thrown away.',
    fr: 'Années qu’une source publique française retient pour calculer des empreintes\u202f: son hypothèse, non un compte d’appareils jetés.',
    es: 'Años que toma una fuente pública francesa para calcular huellas: una hipótesis suya, no un recuento de dispositivos desechados.',
  },
  rules: {
    en: 'Instruments that a source says apply to a material or a thing',
    fr: 'Instruments dont une source dit qu’ils s’appliquent à une matière ou à une chose',
    es: 'Instrumentos que según una fuente se aplican a un material o a una cosa',
  },
  basel: {
    en: 'Economies bound by it, of those on the list',
    fr: 'Économies qu’elle lie, selon la liste',
    es: 'Economías obligadas por él, según la lista',
  },
  rulesText: {
    en: 'Rules for materials and waste have been written, and some of them bind.',
    fr: 'Des règles sur les matières et les déchets ont été écrites, et certaines lient.',
    es: 'Se han escrito reglas sobre materiales y residuos, y algunas obligan.',
  },
  rulesScope: {
    en: 'Laws, treaties, standards and guidelines counted alike; that a rule exists says nothing of whether it is kept.',
    fr: 'Lois, traités, normes et lignes directrices comptés de même\u202f; qu’une règle existe ne dit rien de son respect.',
    es: 'Leyes, tratados, normas y directrices contados por igual; que exista una regla no dice nada de si se cumple.',
  },
  waste: { en: 'Electronic waste', fr: 'Déchets électroniques', es: 'Residuos electrónicos' },
  projected: {
    en: 'Electronic waste as projected',
    fr: 'Déchets électroniques projetés',
    es: 'Residuos electrónicos proyectados',
  },
  projectionText: {
    en: 'What is projected is another world still: the present one carried on.',
    fr: 'Ce qui est projeté est encore un autre monde\u202f: la suite du présent.',
    es: 'Lo que se proyecta es aún otro mundo: la continuación del presente.',
  },
  projectionScope: {
    en: 'One publisher’s projection under its own assumptions: neither a measurement nor a fate.',
    fr: 'Projection d’un éditeur sous ses propres hypothèses\u202f: ni une mesure ni un destin.',
    es: 'Proyección de un editor con sus propios supuestos: ni una medición ni un destino.',
  },
  unknown,
} as const satisfies Readonly<Record<string, Label | readonly MessageUnknown[]>>;
