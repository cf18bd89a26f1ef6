/** What the message "devices weigh most" says, in three languages. `{name}` is filled in. */
import type { Label } from '../../../../schema/label.ts';
import type { MessageUnknown } from '../answer.ts';

const unknown: readonly MessageUnknown[] = [
  {
    what: {
      en: 'How the footprint of the world’s digital divides between devices, networks and data centres.',
      fr: 'Comment l’empreinte du numérique mondial se partage entre appareils, réseaux et centres de données.',
      es: 'Cómo se reparte la huella de lo digital en el mundo entre dispositivos, redes y centros de datos.',
    },
    reason: {
      en: 'No source of the graph states the three for the world in one measure and year; those that exist were not bundled.',
      fr: 'Aucune source du graphe ne donne les trois pour le monde dans une même mesure et une même année\u202f; celles qui existent n’ont pas été intégrées.',
      es: 'Ninguna fuente del grafo da las tres para el mundo en una misma medida y un mismo año; las que existen no se han incorporado.',
    },
  },
  {
    what: {
      en: 'Who weighs most in metals, in water and in waste.',
      fr: 'Qui pèse le plus en métaux, en eau et en déchets.',
      es: 'Quién pesa más en metales, en agua y en residuos.',
    },
    reason: {
      en: 'The divisions of the graph are of greenhouse gases and electricity alone.',
      fr: 'Les partages du graphe ne portent que sur les gaz à effet de serre et l’électricité.',
      es: 'Los repartos del grafo son solo de gases de efecto invernadero y electricidad.',
    },
  },
];

export const terminalsWords = {
  label: {
    en: 'Devices weigh most',
    fr: 'Les terminaux pèsent le plus',
    es: 'Los terminales son lo que más pesa',
  },
  headline: {
    en: 'In {more} of {uses} uses that one source divides, devices have more than half of the greenhouse gases; making a smartphone is {phone} of those of its life. Electricity in use is another measure, with other figures.',
    fr: 'Dans {more} des {uses} usages que partage une source, les appareils ont plus de la moitié des gaz à effet de serre\u202f; la fabrication d’un smartphone représente {phone} de ceux de sa vie. L’électricité en usage est une autre mesure, avec d’autres chiffres.',
    es: 'En {more} de los {uses} usos que reparte una fuente, los dispositivos tienen más de la mitad de los gases de efecto invernadero; fabricar un teléfono inteligente es el {phone} de los de su vida. La electricidad en uso es otra medida, con otras cifras.',
  },
  devicesShare: {
    en: 'Share of devices in greenhouse gases of the use',
    fr: 'Part des appareils dans les gaz à effet de serre de l’usage',
    es: 'Parte de los dispositivos en los gases de efecto invernadero del uso',
  },
  moreUses: {
    en: 'Uses in which devices have more than half',
    fr: 'Usages où les appareils ont plus de la moitié',
    es: 'Usos en que los dispositivos tienen más de la mitad',
  },
  usesText: {
    en: 'How the greenhouse gases of a use divide: devices on one side, networks and data centres on the other.',
    fr: 'Comment se partagent les gaz à effet de serre d’un usage\u202f: les appareils d’un côté, réseaux et centres de données de l’autre.',
    es: 'Cómo se reparten los gases de efecto invernadero de un uso: los dispositivos de un lado, redes y centros de datos del otro.',
  },
  usesScope: {
    en: 'Greenhouse gases of one use in France, with French electricity and the device, the length and the quality that the source takes. Devices are what is not networks and data centres.',
    fr: 'Gaz à effet de serre d’un usage en France, avec l’électricité française et l’appareil, la durée et la qualité que la source retient. Les appareils sont ce qui n’est ni réseaux ni centres de données.',
    es: 'Gases de efecto invernadero de un uso en Francia, con electricidad francesa y el dispositivo, la duración y la calidad que toma la fuente. Los dispositivos son lo que no es redes ni centros de datos.',
  },
  making: {
    en: 'Making it, of the greenhouse gases of its life',
    fr: 'Sa fabrication, dans les gaz à effet de serre de sa vie',
    es: 'Su fabricación, en los gases de efecto invernadero de su vida',
  },
  models: {
    en: 'Models of makers with a stated share of manufacture',
    fr: 'Modèles de fabricants avec une part de fabrication donnée',
    es: 'Modelos de fabricantes con una parte de fabricación indicada',
  },
  modelsAboveHalf: {
    en: 'Of them with more than half in manufacture',
    fr: 'Dont plus de la moitié à la fabrication',
    es: 'De ellos, más de la mitad en la fabricación',
  },
  leastMaking: {
    en: 'Least share of manufacture',
    fr: 'Plus petite part de fabrication',
    es: 'Menor parte de fabricación',
  },
  mostMaking: {
    en: 'Greatest share of manufacture',
    fr: 'Plus grande part de fabrication',
    es: 'Mayor parte de fabricación',
  },
  makingText: {
    en: 'What part of the greenhouse gases of a device falls before its first use.',
    fr: 'Quelle part des gaz à effet de serre d’un appareil tombe avant son premier usage.',
    es: 'Qué parte de los gases de efecto invernadero de un dispositivo ocurre antes de su primer uso.',
  },
  makingScope: {
    en: 'Makers’ own reckonings, each with its own electricity and years of use; servers, used day and night, are among the models.',
    fr: 'Calculs des fabricants eux-mêmes, chacun avec son électricité et ses années d’usage\u202f; des serveurs, utilisés jour et nuit, sont parmi les modèles.',
    es: 'Cálculos de los propios fabricantes, cada uno con su electricidad y sus años de uso; entre los modelos hay servidores, en uso día y noche.',
  },
  without: {
    en: 'Networks and data centres',
    fr: 'Réseaux et centres de données',
    es: 'Redes y centros de datos',
  },
  withoutText: {
    en: 'The same source divides other uses without any device: they cannot bear the message out.',
    fr: 'La même source décrit d’autres usages sans aucun appareil\u202f: ils ne peuvent pas étayer le message.',
    es: 'La misma fuente describe otros usos sin ningún dispositivo: no pueden respaldar el mensaje.',
  },
  withoutScope: {
    en: 'What the source states of networks and of data centres, added; no device is stated.',
    fr: 'Ce que la source donne pour les réseaux et les centres de données, additionné\u202f; aucun appareil n’est donné.',
    es: 'Lo que la fuente da de las redes y los centros de datos, sumado; no se indica ningún dispositivo.',
  },
  worldNow: {
    en: 'Electricity of data centres',
    fr: 'Électricité des centres de données',
    es: 'Electricidad de los centros de datos',
  },
  worldLater: {
    en: 'The same as projected, regions added',
    fr: 'La même en projection, régions additionnées',
    es: 'La misma según proyección, regiones sumadas',
  },
  american: {
    en: 'Change of the electricity of data centres',
    fr: 'Évolution de l’électricité des centres de données',
    es: 'Cambio de la electricidad de los centros de datos',
  },
  growthText: {
    en: 'Measured by electricity in use, it is data centres that are followed through the years; the electricity of devices is not.',
    fr: 'Mesurés par l’électricité en usage, ce sont les centres de données qui sont suivis au fil des ans\u202f; l’électricité des appareils ne l’est pas.',
    es: 'Medidos por la electricidad en uso, son los centros de datos los que se siguen a lo largo de los años; la electricidad de los dispositivos, no.',
  },
  growthScope: {
    en: 'Electricity, not greenhouse gases, and not that of devices. A projection is no measurement.',
    fr: 'De l’électricité, non des gaz à effet de serre, et pas celle des appareils. Une projection n’est pas une mesure.',
    es: 'Electricidad, no gases de efecto invernadero, y no la de los dispositivos. Una proyección no es una medición.',
  },
  europeCentres: {
    en: 'Electricity of data centres',
    fr: 'Électricité des centres de données',
    es: 'Electricidad de los centros de datos',
  },
  europeNetworks: {
    en: 'Electricity of telecommunication networks',
    fr: 'Électricité des réseaux de télécommunication',
    es: 'Electricidad de las redes de telecomunicación',
  },
  nationalShare: {
    en: 'Data centres in the electricity of the economy',
    fr: 'Les centres de données dans l’électricité de l’économie',
    es: 'Los centros de datos en la electricidad de la economía',
  },
  europeText: {
    en: 'Where data centres stand close together they weigh on one grid, whatever the world’s share.',
    fr: 'Là où les centres de données sont nombreux, ils pèsent sur un réseau électrique, quelle que soit la part mondiale.',
    es: 'Donde hay muchos centros de datos, pesan sobre una red eléctrica, sea cual sea la parte mundial.',
  },
  europeScope: {
    en: 'Electricity in use within the economy; the people served may live elsewhere. No source of the graph states the electricity of devices beside it.',
    fr: 'Électricité en usage dans l’économie\u202f; les personnes servies peuvent vivre ailleurs. Aucune source du graphe ne donne à côté l’électricité des appareils.',
    es: 'Electricidad en uso dentro de la economía; las personas atendidas pueden vivir en otro lugar. Ninguna fuente del grafo da al lado la electricidad de los dispositivos.',
  },
  keptText: {
    en: 'A calculation: smartphones bought from now on kept twice as long.',
    fr: 'Un calcul\u202f: les smartphones achetés désormais gardés deux fois plus longtemps.',
    es: 'Un cálculo: los teléfonos inteligentes comprados desde ahora se conservan el doble.',
  },
  keptScope: {
    en: 'Over all years of the scenario, with a rebound that is assumed. What is in use already does not last longer.',
    fr: 'Sur toutes les années du scénario, avec un effet rebond supposé. Ce qui est déjà en usage ne dure pas plus longtemps.',
    es: 'En todos los años del escenario, con un efecto rebote supuesto. Lo que ya está en uso no dura más.',
  },
  keptGases: {
    en: 'Change of their greenhouse gases',
    fr: 'Variation de leurs gaz à effet de serre',
    es: 'Cambio de sus gases de efecto invernadero',
  },
  keptWaste: {
    en: 'Change of their e-waste',
    fr: 'Variation de leurs déchets électroniques',
    es: 'Cambio de sus residuos electrónicos',
  },
  unknown,
} as const satisfies Readonly<Record<string, Label | readonly MessageUnknown[]>>;
