/** What anomalies say in words, in three languages. `{name}` is filled in. Nothing here accuses. */
import type { Label } from '../../../schema/label.ts';

/** What each number of an anomaly is. */
export const figureLabels = {
  exporterMass: {
    en: 'mass, exporter’s report',
    fr: 'masse, selon l’exportateur',
    es: 'masa, según quien exporta',
  },
  importerMass: {
    en: 'mass, importer’s report',
    fr: 'masse, selon l’importateur',
    es: 'masa, según quien importa',
  },
  exporterValue: {
    en: 'value, exporter’s report (free on board)',
    fr: 'valeur, selon l’exportateur (franco à bord)',
    es: 'valor, según quien exporta (franco a bordo)',
  },
  importerValue: {
    en: 'value, importer’s report (with freight, where so reported)',
    fr: 'valeur, selon l’importateur (fret compris, si déclaré ainsi)',
    es: 'valor, según quien importa (con flete, si así se declara)',
  },
  valueRatio: {
    en: 'importer’s value ÷ exporter’s value',
    fr: 'valeur de l’importateur ÷ valeur de l’exportateur',
    es: 'valor de quien importa ÷ valor de quien exporta',
  },
  margin: {
    en: 'insurance and freight, as reported for nickel ores',
    fr: 'assurance et fret, tels que déclarés pour les minerais de nickel',
    es: 'seguro y flete, según lo declarado para minerales de níquel',
  },
  expectedValue: {
    en: 'exporter’s value with insurance and freight, the nearest to the importer’s',
    fr: 'valeur de l’exportateur avec assurance et fret, la plus proche de celle de l’importateur',
    es: 'valor de quien exporta con seguro y flete, el más cercano al de quien importa',
  },
  exports: { en: 'exports', fr: 'exportations', es: 'exportaciones' },
  imports: { en: 'imports', fr: 'importations', es: 'importaciones' },
  production: {
    en: 'largest listed production of the year',
    fr: 'plus grande production listée pour l’année',
    es: 'mayor producción listada del año',
  },
  lastListed: {
    en: 'last listed production ({year})',
    fr: 'dernière production listée ({year})',
    es: 'última producción listada ({year})',
  },
  lump: {
    en: 'what a publisher lumps together as {name}',
    fr: 'ce qu’un éditeur regroupe sous {name}',
    es: 'lo que un editor agrupa como {name}',
  },
  supply: {
    en: 'production and imports',
    fr: 'production et importations',
    es: 'producción e importaciones',
  },
  flowValue: { en: 'value of the flow', fr: 'valeur du flux', es: 'valor del flujo' },
  flowMass: { en: 'mass as reported', fr: 'masse déclarée', es: 'masa declarada' },
  unitValue: { en: 'value ÷ mass', fr: 'valeur ÷ masse', es: 'valor ÷ masa' },
  median: {
    en: 'median of code and year, by value',
    fr: 'médiane du code et de l’année, selon la valeur',
    es: 'mediana del código y del año, según el valor',
  },
  expectedMass: {
    en: 'mass that the value buys at the median',
    fr: 'masse que la valeur achète à la médiane',
    es: 'masa que compra el valor a la mediana',
  },
  wholeOfFlows: {
    en: 'all flows of {product} compared, {year}, the larger figure of each',
    fr: 'tous les flux comparés de {product}, {year}, le plus grand chiffre de chacun',
    es: 'todos los flujos comparados de {product}, {year}, la cifra mayor de cada uno',
  },
  wholeOfEconomies: {
    en: 'all economies compared, {product}, {year}, the larger figure of each',
    fr: 'toutes les économies comparées, {product}, {year}, le plus grand chiffre de chacune',
    es: 'todas las economías comparadas, {product}, {year}, la cifra mayor de cada una',
  },
  wholeOfSeries: {
    en: 'all economies compared in this series ({what}), {year}, the larger figure of each',
    fr: 'toutes les économies comparées dans cette série ({what}), {year}, le plus grand chiffre de chacune',
    es: 'todas las economías comparadas en esta serie ({what}), {year}, la cifra mayor de cada una',
  },
  wholeOfSmelters: {
    en: 'all smelters on lists of {material}, {year}',
    fr: 'toutes les fonderies des listes de {material}, {year}',
    es: 'todas las fundiciones de las listas de {material}, {year}',
  },
  inYear: { en: '{year}', fr: '{year}', es: '{year}' },
  inEdition: { en: 'edition {edition}', fr: 'édition {edition}', es: 'edición {edition}' },
  lists: {
    en: 'lists of that metal and year',
    fr: 'listes de ce métal et de cette année',
    es: 'listas de ese metal y año',
  },
  smelters: {
    en: 'smelters on those lists together',
    fr: 'fonderies sur toutes ces listes',
    es: 'fundiciones en todas esas listas',
  },
} as const satisfies Readonly<Record<string, Label>>;

/** Ordinary ways in which figures come apart. */
export const innocent = {
  otherCode: {
    en: 'The two economies can put the same goods under different codes.',
    fr: 'Les deux économies peuvent classer la même marchandise sous des codes différents.',
    es: 'Las dos economías pueden clasificar la misma mercancía en códigos distintos.',
  },
  thirdPlace: {
    en: 'Goods sold through a trading house or a port of call are exports to one economy and imports from another.',
    fr: 'Une marchandise vendue par un négociant ou passée par un port d’escale est exportée vers une économie et importée d’une autre.',
    es: 'Una mercancía vendida por un intermediario o de paso por un puerto se exporta a una economía y se importa de otra.',
  },
  atSea: {
    en: 'What leaves in December can arrive in January.',
    fr: 'Ce qui part en décembre peut arriver en janvier.',
    es: 'Lo que sale en diciembre puede llegar en enero.',
  },
  weighedOtherwise: {
    en: 'One side can weigh gross, the other net or dry, or in other units.',
    fr: 'Un côté peut peser brut, l’autre net ou sec, ou dans d’autres unités.',
    es: 'Un lado puede pesar en bruto y el otro neto o seco, o en otras unidades.',
  },
  dearFreight: {
    en: 'Freight of bulky or urgent goods can cost more than the goods.',
    fr: 'Le fret de biens volumineux ou urgents peut coûter plus que les biens.',
    es: 'El flete de bienes voluminosos o urgentes puede costar más que los bienes.',
  },
  priceMoved: {
    en: 'Prices of metals move between shipping and arrival, and a last price can be agreed later.',
    fr: 'Le prix des métaux bouge entre l’envoi et l’arrivée, et un dernier prix peut être convenu plus tard.',
    es: 'El precio de los metales se mueve entre el envío y la llegada, y un último precio puede acordarse después.',
  },
  confidential: {
    en: 'Some economies keep a partner or a code confidential.',
    fr: 'Certaines économies gardent un partenaire ou un code confidentiel.',
    es: 'Algunas economías mantienen confidencial un socio o un código.',
  },
  stocks: {
    en: 'Stocks of earlier years can be sold.',
    fr: 'Des stocks d’années antérieures peuvent être vendus.',
    es: 'Pueden venderse existencias de años anteriores.',
  },
  transit: {
    en: 'Goods of a neighbour can pass through and be counted as sent from here; importers can also name the wrong one of two neighbours with like names.',
    fr: 'Des marchandises d’un voisin peuvent passer par ici et être comptées comme parties d’ici ; un importateur peut aussi confondre deux voisins aux noms semblables.',
    es: 'Mercancías de un vecino pueden pasar y contarse como enviadas desde aquí; quien importa también puede confundir dos vecinos de nombre parecido.',
  },
  notCounted: {
    en: 'The publisher may not count small, new or private works.',
    fr: 'L’éditeur peut ne pas compter des usines petites, nouvelles ou privées.',
    es: 'El editor puede no contar plantas pequeñas, nuevas o privadas.',
  },
  inLump: {
    en: 'It can be among those that a publisher lumps together: listed, and not named.',
    fr: 'Elle peut être parmi celles qu’un éditeur regroupe : comptée, sans être nommée.',
    es: 'Puede estar entre las que un editor agrupa: contada, sin nombrarse.',
  },
  importsMissing: {
    en: 'The table of trade is not complete: imports can be missing from it.',
    fr: 'Le tableau d’échanges n’est pas complet : des importations peuvent y manquer.',
    es: 'La tabla de comercio no es completa: pueden faltar importaciones.',
  },
  alloys: {
    en: 'The code holds alloys, too, which are no output of a refinery.',
    fr: 'Le code contient aussi des alliages, qui ne sortent pas d’une raffinerie.',
    es: 'El código incluye también aleaciones, que no salen de una refinería.',
  },
  wrongUnit: {
    en: 'Kilograms written as tonnes, pieces or litres converted, a digit slipped.',
    fr: 'Kilogrammes notés en tonnes, pièces ou litres convertis, un chiffre décalé.',
    es: 'Kilogramos anotados como toneladas, piezas o litros convertidos, una cifra corrida.',
  },
  otherGoods: {
    en: 'One code holds goods of very different worth: samples, pure grades, waste.',
    fr: 'Un même code contient des biens de valeurs très différentes : échantillons, qualités pures, déchets.',
    es: 'Un mismo código contiene bienes de valor muy distinto: muestras, grados puros, residuos.',
  },
  priceInside: {
    en: 'Firms of one group can sell to each other at a price of their own.',
    fr: 'Des entreprises d’un même groupe peuvent se vendre à un prix interne.',
    es: 'Empresas de un mismo grupo pueden venderse a un precio interno.',
  },
  openedOrClosed: {
    en: 'A mine or plant can open, close, flood or strike.',
    fr: 'Une mine ou une usine peut ouvrir, fermer, être inondée ou en grève.',
    es: 'Una mina o planta puede abrir, cerrar, inundarse o estar en huelga.',
  },
  rounded: {
    en: 'Small figures are rounded: from 1 to 2 is a doubling.',
    fr: 'Les petits chiffres sont arrondis : de 1 à 2, c’est un doublement.',
    es: 'Las cifras pequeñas están redondeadas: de 1 a 2 es el doble.',
  },
  newWay: {
    en: 'The publisher can have changed its source or way of counting.',
    fr: 'L’éditeur peut avoir changé de source ou de façon de compter.',
    es: 'El editor puede haber cambiado de fuente o de forma de contar.',
  },
  firstEstimate: {
    en: 'The earlier edition often holds a first estimate; late reports replace it.',
    fr: 'L’édition antérieure donne souvent une première estimation, que des déclarations tardives remplacent.',
    es: 'La edición anterior suele dar una primera estimación, que declaraciones tardías reemplazan.',
  },
  misprint: {
    en: 'One of the two editions can hold a misprint.',
    fr: 'L’une des deux éditions peut contenir une coquille.',
    es: 'Una de las dos ediciones puede contener una errata.',
  },
  ownSuppliers: {
    en: 'Brands have suppliers of their own, and a list names only those that answered.',
    fr: 'Chaque marque a ses fournisseurs, et une liste ne nomme que ceux qui ont répondu.',
    es: 'Cada marca tiene sus proveedores, y una lista solo nombra a los que respondieron.',
  },
  fewLists: {
    en: 'Only a few brands publish a list that this graph holds.',
    fr: 'Peu de marques publient une liste que contient ce graphe.',
    es: 'Pocas marcas publican una lista que contenga este grafo.',
  },
  renamed: {
    en: 'The same smelter can stand on other lists under another name or number.',
    fr: 'La même fonderie peut figurer sur d’autres listes sous un autre nom ou numéro.',
    es: 'La misma fundición puede figurar en otras listas con otro nombre o número.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const answerCaveats = {
  question: {
    en: 'An anomaly is a question to two figures, not a finding about anybody.',
    fr: 'Une anomalie est une question posée à deux chiffres, non un constat sur quiconque.',
    es: 'Una anomalía es una pregunta a dos cifras, no una conclusión sobre nadie.',
  },
  wholeTable: {
    en: 'All masses of {product} in {year} by {source} are kept out ({count}); this test looks at single flows and does not judge them.',
    fr: 'Toutes les masses de {product} en {year} selon {source} sont écartées ({count}) ; ce test regarde des flux isolés et ne les juge pas.',
    es: 'Todas las masas de {product} en {year} según {source} están excluidas ({count}); esta prueba mira flujos sueltos y no las juzga.',
  },
  listsNoVolume: {
    en: 'A list of smelters says no volume. That a smelter stands on one list alone says nothing of the smelter.',
    fr: 'Une liste de fonderies ne dit aucun volume. Qu’une fonderie ne soit que sur une liste ne dit rien de la fonderie.',
    es: 'Una lista de fundiciones no dice volumen. Que una fundición esté en una sola lista no dice nada de ella.',
  },
} as const satisfies Readonly<Record<string, Label>>;

/** Of what the coverage of the answer is the share. */
export const coverageOf: Label = {
  en: 'the things looked at, each counting the same: those that could be compared',
  fr: 'ce qui a été regardé, chaque chose comptant autant : ce qui a pu être comparé',
  es: 'lo que se miró, cada cosa con el mismo peso: lo que pudo compararse',
};

/** Where production is counted in contained metal, and trade in the weight of the goods. */
export const metalIsPure: Label = {
  en: 'A tonne of refined metal in trade is taken as a tonne of metal made.',
  fr: 'Une tonne de métal raffiné échangé est prise pour une tonne de métal produit.',
  es: 'Una tonelada de metal refinado comerciado se toma por una tonelada de metal producido.',
};

/** Where values are held against a margin that was reported for one good. */
export const marginHolds: Label = {
  en: 'Insurance and freight are taken to come to the same part of the value for all goods as importers reported it for nickel ores.',
  fr: 'L’assurance et le fret sont supposés représenter pour tous les biens la même part de la valeur que les importateurs ont déclarée pour les minerais de nickel.',
  es: 'Se supone que seguro y flete son para todos los bienes la misma parte del valor que los importadores declararon para minerales de níquel.',
};
