/** What answers about life cycles say in words, in three languages. */
import type { Label } from '../../../schema/label.ts';

export const coverageOf: Label = {
  en: 'five measures in three phases (production, use, end of life): stated by a source; computed from stated figures; unknown',
  fr: 'cinq mesures en trois phases (production, usage, fin de vie)\u202f: données par une source\u202f; calculées à partir de chiffres donnés\u202f; inconnues',
  es: 'cinco medidas en tres fases (producción, uso, fin de vida): dadas por una fuente; calculadas con cifras dadas; desconocidas',
};

export const coverageOfOverview: Label = {
  en: 'what can be asked about: with a figure of energy, water or greenhouse gases; with other figures alone',
  fr: 'ce qui peut être demandé\u202f: avec un chiffre d’énergie, d’eau ou de gaz à effet de serre\u202f; avec d’autres chiffres seulement',
  es: 'lo que se puede pedir: con una cifra de energía, agua o gases de efecto invernadero; solo con otras cifras',
};

export const assumptions = {
  lifetime: {
    en: 'What occurs once is divided by a lifetime that a source assumes; greenhouse gases only by that of the same source.',
    fr: 'Ce qui n’arrive qu’une fois est divisé par une durée de vie que suppose une source\u202f; les gaz à effet de serre seulement par celle de la même source.',
    es: 'Lo que ocurre una sola vez se divide por una vida útil que supone una fuente; los gases de efecto invernadero solo por la de la misma fuente.',
  },
  elsewhere: {
    en: 'The electricity is taken from the grid of the economy asked for: no source says that it was used there.',
    fr: 'L’électricité est prise sur le réseau de l’économie demandée\u202f: aucune source ne dit qu’elle y a été consommée.',
    es: 'La electricidad se toma de la red de la economía pedida: ninguna fuente dice que se usara allí.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const caveats = {
  apart: {
    en: 'Each source reckons in its own way, with its own bounds. Its figures stand beside those of others; no phase of one is added to a phase of another.',
    fr: 'Chaque source compte à sa manière, avec ses propres limites. Ses chiffres figurent à côté des autres\u202f; aucune phase de l’une n’est ajoutée à une phase de l’autre.',
    es: 'Cada fuente calcula a su manera, con sus propios límites. Sus cifras figuran junto a las demás; ninguna fase de una se suma a una fase de otra.',
  },
  unknown: {
    en: 'A phase without a figure is unknown, not zero.',
    fr: 'Une phase sans chiffre est inconnue, et non nulle.',
    es: 'Una fase sin cifra es desconocida, no cero.',
  },
  french: {
    en: 'The use phase of ADEME is with the electricity of France.',
    fr: 'La phase d’usage de l’ADEME est calculée avec l’électricité de la France.',
    es: 'La fase de uso de la ADEME se calcula con la electricidad de Francia.',
  },
  makers: {
    en: 'Figures of models are those of their makers, who choose method, lifetime and market; of margins of error, where stated, each row tells.',
    fr: 'Les chiffres des modèles sont ceux de leurs fabricants, qui choisissent méthode, durée de vie et marché\u202f; les marges d’erreur données figurent sur chaque ligne.',
    es: 'Las cifras de los modelos son las de sus fabricantes, que eligen método, vida útil y mercado; los márgenes de error declarados constan en cada fila.',
  },
  waste: {
    en: 'E-waste is the mass of the device by a lifetime, in the row of whose lifetime it is. What becomes of it is not said here.',
    fr: 'Les déchets électroniques sont la masse de l’appareil divisée par une durée de vie, sur la ligne de celle-ci. Ce qu’ils deviennent n’est pas dit ici.',
    es: 'Los residuos electrónicos son la masa del dispositivo dividida por una vida útil, en la fila de esta. Aquí no se dice qué es de ellos.',
  },
  keys: {
    en: 'Lifetimes of the statistics of e-waste are means of a distribution over a wider class of devices, time in a drawer among it.',
    fr: 'Les durées de vie des statistiques des déchets électroniques sont les moyennes d’une distribution sur une classe plus large d’appareils, temps passé au tiroir compris.',
    es: 'Las vidas útiles de las estadísticas de residuos electrónicos son medias de una distribución sobre una clase más amplia de dispositivos, tiempo en el cajón incluido.',
  },
  materials: {
    en: 'Materials are what the sources found in the devices that they took apart, of any year. They do not add up to the mass of the device, and ore dug for them is not in it.',
    fr: 'Les matières sont ce que les sources ont trouvé dans les appareils qu’elles ont démontés, toutes années confondues. Leur somme n’est pas la masse de l’appareil, et le minerai extrait n’y est pas.',
    es: 'Los materiales son lo que las fuentes hallaron en los dispositivos que desmontaron, de cualquier año. No suman la masa del dispositivo, y no incluyen el mineral extraído.',
  },
  behind: {
    en: 'Electricity of networks and data centres is of all their uses, firms and states among them: shared among those who use the internet, it is a measure of size and no bill of one person.',
    fr: 'L’électricité des réseaux et des centres de données est celle de tous leurs usages, entreprises et États compris\u202f: répartie entre les internautes, elle mesure une taille et n’est la facture de personne.',
    es: 'La electricidad de redes y centros de datos es la de todos sus usos, empresas y Estados incluidos: repartida entre quienes usan internet, mide un tamaño y no es la factura de nadie.',
  },
  operator: {
    en: 'The figures are of the whole company as it reports them, offices and factories of its own among it. Scope 2 by place and by market are two ways of counting the same electricity and are never blended.',
    fr: 'Les chiffres sont ceux de toute l’entreprise telle qu’elle les publie, bureaux et usines propres compris. Le Scope 2 selon le lieu et celui selon le marché sont deux façons de compter la même électricité et ne sont jamais mêlés.',
    es: 'Las cifras son las de toda la empresa tal como las publica, oficinas y fábricas propias incluidas. El Alcance 2 según el lugar y el Alcance 2 según el mercado son dos formas de contar la misma electricidad y nunca se mezclan.',
  },
  services: {
    en: 'Digital uses are of one use each (an email, an hour, a query, as the source names it), and are not part of the year of a device.',
    fr: 'Les usages numériques sont chacun d’une utilisation (un courriel, une heure, une requête, selon la source) et ne font pas partie de l’année d’un appareil.',
    es: 'Los usos digitales son de una sola utilización cada uno (un correo, una hora, una consulta, según la fuente) y no forman parte del año de un dispositivo.',
  },
  site: {
    en: 'What is stated of a site is its running. Its building and its end are unknown. A grid is that of the economy: to stand on it is no reproach.',
    fr: 'Ce qui est donné d’un site est son fonctionnement. Sa construction et sa fin sont inconnues. Un réseau est celui de l’économie\u202f: s’y trouver n’est pas un reproche.',
    es: 'Lo que consta de un sitio es su funcionamiento. Su construcción y su fin son desconocidos. Una red es la de la economía: estar en ella no es un reproche.',
  },
  atMost: {
    en: 'Energy from power alone is what the site would take if all of it ran all year: at most that, and perhaps much less.',
    fr: 'L’énergie tirée de la seule puissance est celle du site si tout tournait toute l’année\u202f: au plus cela, et peut-être bien moins.',
    es: 'La energía calculada solo con la potencia es la del sitio si todo funcionara todo el año: como máximo eso, y quizá mucho menos.',
  },
  company: {
    en: 'Scope 2 is of the whole company that operates the site, by place beside by market. The two are never blended, and neither is of this site.',
    fr: 'Le Scope 2 est celui de toute l’entreprise qui exploite le site, selon le lieu à côté de celui selon le marché. Les deux ne sont jamais mêlés, et aucun n’est celui du site.',
    es: 'El Alcance 2 es el de toda la empresa que opera el sitio, según el lugar y, al lado, según el mercado. Nunca se mezclan, y ninguno es el de este sitio.',
  },
  training: {
    en: 'Energy of training is the stated power draw by the stated time of the final run. Failed runs, experiments and the making of the computers are not in it.',
    fr: 'L’énergie d’entraînement est la puissance donnée multipliée par la durée donnée du passage final. Essais manqués, expériences et fabrication des ordinateurs n’y sont pas.',
    es: 'La energía de entrenamiento es la potencia declarada por el tiempo declarado de la ejecución final. No incluye intentos fallidos, experimentos ni la fabricación de los ordenadores.',
  },
  place: {
    en: 'No source says on which grid this model was trained. Emissions stay unknown unless an economy is asked for.',
    fr: 'Aucune source ne dit sur quel réseau ce modèle a été entraîné. Les émissions restent inconnues si l’on ne demande pas une économie.',
    es: 'Ninguna fuente dice en qué red se entrenó este modelo. Las emisiones quedan desconocidas si no se pide una economía.',
  },
  guessed: {
    en: 'Parameters of this model are assumed by the source: its maker does not publish them.',
    fr: 'Les paramètres de ce modèle sont supposés par la source\u202f: son fabricant ne les publie pas.',
    es: 'Los parámetros de este modelo son supuestos de la fuente: su fabricante no los publica.',
  },
  noGrid: {
    en: 'No publisher has a grid of the economy asked for in this year or before.',
    fr: 'Aucun éditeur n’a de réseau de l’économie demandée pour cette année ou avant.',
    es: 'Ningún editor tiene una red de la economía pedida para este año o antes.',
  },
} as const satisfies Readonly<Record<string, Label>>;
