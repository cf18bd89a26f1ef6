/** What the message about rebound says, in three languages. `{name}` is filled in. */
import type { Label } from '../../../../schema/label.ts';
import type { MessageUnknown } from '../answer.ts';

const unknown: readonly MessageUnknown[] = [
  {
    what: {
      en: 'Whether the one caused the other.',
      fr: 'Si l’un a causé l’autre.',
      es: 'Si lo uno causó lo otro.',
    },
    reason: {
      en: 'A rebound is the part of a saving that more use takes back because of the saving. No source of the graph measures it for the digital; less per unit and more in all is what it would look like, and other things look the same.',
      fr: 'Un effet rebond est la part d’une économie que reprend un usage accru à cause d’elle. Aucune source du graphe ne le mesure pour le numérique\u202f; moins par unité et plus en tout est ce à quoi il ressemblerait, et d’autres choses y ressemblent.',
      es: 'Un efecto rebote es la parte de un ahorro que recupera un uso mayor a causa de ese ahorro. Ninguna fuente del grafo lo mide para lo digital; menos por unidad y más en total es lo que parecería, y otras cosas se parecen.',
    },
  },
  {
    what: {
      en: 'How much more data, calculation and video there is.',
      fr: 'Combien il y a de données, de calculs et de vidéos en plus.',
      es: 'Cuántos más datos, cálculos y vídeos hay.',
    },
    reason: {
      en: 'The graph holds no traffic of networks and no work done by data centres, so that the energy of one unit of service cannot be followed through time.',
      fr: 'Le graphe ne contient ni le trafic des réseaux ni le travail des centres de données\u202f: l’énergie d’une unité de service ne peut pas être suivie dans le temps.',
      es: 'El grafo no contiene el tráfico de las redes ni el trabajo de los centros de datos, de modo que la energía de una unidad de servicio no puede seguirse en el tiempo.',
    },
  },
];

export const reboundWords = {
  label: {
    en: 'What efficiency saves, more use takes back',
    fr: 'L’usage accru reprend ce que l’efficacité économise',
    es: 'Lo que ahorra la eficiencia lo recupera el mayor uso',
  },
  headline: {
    en: 'Over {years} greenhouse gases of a kilowatt-hour changed by {less} in the world, and the demand for electricity by {more}: side by side, without cause and effect. For the digital alone no source of the graph measures a rebound.',
    fr: 'Sur {years}, les gaz à effet de serre d’un kilowattheure ont évolué de {less} dans le monde, et la demande d’électricité de {more}\u202f: côte à côte, sans lien de cause à effet. Pour le seul numérique, aucune source du graphe ne mesure d’effet rebond.',
    es: 'En {years}, los gases de efecto invernadero de un kilovatio hora cambiaron un {less} en el mundo, y la demanda de electricidad un {more}: lado a lado, sin causa y efecto. Para lo digital solo, ninguna fuente del grafo mide un efecto rebote.',
  },
  change: {
    en: 'Change from the first to the last',
    fr: 'Évolution du premier au dernier',
    es: 'Cambio del primero al último',
  },
  intensity: {
    en: 'Greenhouse gases of electricity',
    fr: 'Gaz à effet de serre de l’électricité',
    es: 'Gases de efecto invernadero de la electricidad',
  },
  demand: {
    en: 'Demand for electricity',
    fr: 'Demande d’électricité',
    es: 'Demanda de electricidad',
  },
  electricityText: {
    en: 'Per unit and in all: the electricity of the world.',
    fr: 'Par unité et en tout\u202f: l’électricité du monde.',
    es: 'Por unidad y en total: la electricidad del mundo.',
  },
  electricityScope: {
    en: 'All electricity, for all uses; the digital is a part of it.',
    fr: 'Toute l’électricité, pour tous les usages\u202f; le numérique en est une part.',
    es: 'Toda la electricidad, para todos los usos; lo digital es una parte.',
  },
  dataCentres: {
    en: 'Electricity of data centres',
    fr: 'Électricité des centres de données',
    es: 'Electricidad de los centros de datos',
  },
  rated: {
    en: 'Sites and regions with a stated power usage effectiveness',
    fr: 'Sites et régions dont le rendement électrique (PUE) est donné',
    es: 'Sitios y regiones con eficiencia eléctrica (PUE) indicada',
  },
  leastRate: { en: 'The best of them', fr: 'Le meilleur', es: 'El mejor' },
  mostRate: { en: 'The worst of them', fr: 'Le moins bon', es: 'El peor' },
  dataCentresText: {
    en: 'Data centres: what they take, and how little of it is lost beside the computers in some of them.',
    fr: 'Centres de données\u202f: ce qu’ils consomment, et ce qui se perd à côté des ordinateurs dans certains d’entre eux.',
    es: 'Centros de datos: lo que consumen, y lo que se pierde al lado de los ordenadores en algunos de ellos.',
  },
  dataCentresScope: {
    en: 'The electricity of two economies of which the graph holds a series. Effectiveness is electricity of the site over that of its computers, 100% where nothing is lost: operators’ own figures for one year, without a series.',
    fr: 'L’électricité de deux économies dont le graphe contient une série. Le rendement est l’électricité du site sur celle de ses ordinateurs, 100\u202f% quand rien ne se perd\u202f: chiffres des exploitants pour une année, sans série.',
    es: 'La electricidad de dos economías de las que el grafo tiene una serie. La eficiencia es la electricidad del sitio sobre la de sus ordenadores, 100\u202f% si no se pierde nada: cifras de los operadores para un año, sin serie.',
  },
  waste: { en: 'Electronic waste', fr: 'Déchets électroniques', es: 'Residuos electrónicos' },
  wasteText: {
    en: 'Devices: what is thrown away in a year.',
    fr: 'Appareils\u202f: ce qui est jeté en un an.',
    es: 'Dispositivos: lo que se tira en un año.',
  },
  wasteScope: {
    en: 'All electrical and electronic equipment by weight; single devices may have become lighter or heavier.',
    fr: 'Tous les équipements électriques et électroniques, en masse\u202f; chaque appareil a pu s’alléger ou s’alourdir.',
    es: 'Todos los aparatos eléctricos y electrónicos, en masa; cada aparato puede haberse hecho más ligero o más pesado.',
  },
  internet: {
    en: 'People who use the internet',
    fr: 'Personnes qui utilisent Internet',
    es: 'Personas que usan Internet',
  },
  peopleText: {
    en: 'Growth is not yet a rebound: in the same years the part of people online changed too.',
    fr: 'Une croissance n’est pas encore un effet rebond\u202f: dans les mêmes années, la part des personnes en ligne a changé aussi.',
    es: 'Un crecimiento no es aún un efecto rebote: en los mismos años cambió también la parte de personas en línea.',
  },
  peopleScope: {
    en: 'Share of the world’s population, in the first and the last year of the electronic waste above.',
    fr: 'Part de la population mondiale, la première et la dernière année des déchets électroniques ci-dessus.',
    es: 'Parte de la población mundial, en el primer y el último año de los residuos electrónicos de arriba.',
  },
  keptText: {
    en: 'A calculation: smartphones bought from now on kept twice as long, without and with what may be bought in return.',
    fr: 'Un calcul\u202f: les smartphones achetés désormais gardés deux fois plus longtemps, sans et avec ce qui peut être acheté en retour.',
    es: 'Un cálculo: los teléfonos inteligentes comprados desde ahora se conservan el doble, sin y con lo que puede comprarse a cambio.',
  },
  keptScope: {
    en: 'Over all years of the scenario. How much of what is spared comes back is assumed, as a range: no source of the graph measures it.',
    fr: 'Sur toutes les années du scénario. La part de ce qui est évité qui revient est supposée, en fourchette\u202f: aucune source du graphe ne la mesure.',
    es: 'En todos los años del escenario. La parte de lo evitado que vuelve se supone, como intervalo: ninguna fuente del grafo la mide.',
  },
  spared: {
    en: 'Change of purchases, nothing comes back',
    fr: 'Variation des achats, rien ne revient',
    es: 'Cambio de las compras, nada vuelve',
  },
  sparedWithRebound: {
    en: 'Change of purchases, with rebound',
    fr: 'Variation des achats, avec effet rebond',
    es: 'Cambio de las compras, con efecto rebote',
  },
  unknown,
} as const satisfies Readonly<Record<string, Label | readonly MessageUnknown[]>>;
