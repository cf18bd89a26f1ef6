/** The words of scenarios. */
import type { Label } from '../../../schema/label.ts';

const N = '\u202f';
export const results = {
  purchases: { en: 'Bought', fr: 'Achetés', es: 'Comprados' },
  inUse: { en: 'In use at the end', fr: 'En usage à la fin', es: 'En uso al final' },
  discarded: { en: 'Thrown away', fr: 'Jetés', es: 'Tirados' },
  ewaste: { en: 'E-waste', fr: 'Déchets électroniques', es: 'Residuos electrónicos' },
  collected: {
    en: 'Of it, collected on record',
    fr: 'Dont la collecte est attestée',
    es: 'De ello, con recogida que consta',
  },
  gases: {
    en: 'Made, carried, used and thrown away',
    fr: 'Fabrication, transport, usage et fin de vie',
    es: 'Fabricación, transporte, uso y fin de vida',
  },
  value: {
    en: 'Metals to be dug, as refined metal',
    fr: 'Métaux à extraire, au prix du métal raffiné',
    es: 'Metales por extraer, como metal refinado',
  },
  dug: {
    en: '{material} to be dug',
    fr: '{material} à extraire',
    es: '{material} por extraer',
  },
  inUseYears: { en: 'In use', fr: 'En usage', es: 'En uso' },
  emissions: { en: 'Greenhouse gases', fr: 'Gaz à effet de serre', es: 'Gases de efecto invernadero' },
} as const satisfies Readonly<Record<string, Label>>;

export const scale = {
  world: { en: 'The whole world.', fr: 'Le monde entier.', es: 'El mundo entero.' },
  worldReason: {
    en: 'Sales of {first} to {last} are known. From then to {from} the number in use is kept.',
    fr: 'Les ventes de {first} à {last} sont connues. De là à {from}, le nombre en usage est maintenu.',
    es: 'Se conocen las ventas de {first} a {last}. De ahí a {from} se mantiene el número en uso.',
  },
  thousand: { en: 'For 1,000 in use.', fr: `Pour 1${N}000 en usage.`, es: `Por 1${N}000 en uso.` },
  thousandReason: {
    en: 'No source here gives yearly sales of this class, so that nothing is said of the world.',
    fr: `Aucune source ici ne donne les ventes annuelles de cette classe${N}: rien n’est dit du monde.`,
    es: 'Ninguna fuente da aquí las ventas anuales de esta clase, así que nada se dice del mundo.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const lifetimeText: Label = {
  en: 'Change of what is bought, by the source of the lifetime.',
  fr: 'Écart des achats, selon la source de la durée.',
  es: 'Cambio de las compras, según la fuente de la vida.',
};

export const balances = {
  'in-use': {
    en: 'Devices: in use and bought, against thrown away and still in use',
    fr: `Appareils${N}: en usage et achetés, contre jetés et encore en usage`,
    es: 'Dispositivos: en uso y comprados, frente a tirados y aún en uso',
  },
  ended: {
    en: 'Devices at the end of a use, against used on and thrown away',
    fr: 'Appareils en fin d’usage, contre remis en usage et jetés',
    es: 'Dispositivos al final de un uso, frente a los que siguen en uso y los tirados',
  },
  waste: {
    en: 'Thrown away, against collected and not collected',
    fr: 'Jetés, contre collectés et non collectés',
    es: 'Tirados, frente a recogidos y no recogidos',
  },
  'metal-in-use': {
    en: 'Each metal: in devices and bought, against in waste and still in devices',
    fr: `Chaque métal${N}: dans les appareils et acheté, contre jeté et encore dans les appareils`,
    es: 'Cada metal: en dispositivos y comprado, frente a tirado y aún en dispositivos',
  },
  'metal-in-waste': {
    en: 'Each metal in waste, against recovered and lost',
    fr: 'Chaque métal jeté, contre récupéré et perdu',
    es: 'Cada metal en los residuos, frente a recuperado y perdido',
  },
  'metal-needed': {
    en: 'Each metal: dug and recovered, against needed and sent elsewhere',
    fr: `Chaque métal${N}: extrait et récupéré, contre nécessaire et parti ailleurs`,
    es: 'Cada metal: extraído y recuperado, frente a necesario y enviado a otra parte',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const assumptions: Readonly<Record<string, Label>> = {
  'lifetime-shape': {
    en: 'Another source’s years of service are a mean, spread as in the class: years.',
    fr: `Les années de service d’une autre source sont une moyenne, dispersée comme dans la classe${N}: années.`,
    es: 'Los años de servicio de otra fuente son una media, dispersa como en la clase: años.',
  },
  'same-chain': {
    en: 'Places of a metal with a chain: devices hold the mix that the world uses: factor.',
    fr: `Lieux d’un métal dont la chaîne est connue : les appareils contiennent le mélange que le monde utilise : facteur.`,
    es: 'Lugares de un metal con cadena: los dispositivos contienen la mezcla que el mundo usa: factor.',
  },
  'exports-in-proportion': {
    en: 'Exports of a metal go with what the world digs of it, each economy’s in the same proportion, at the dollars of the year of trade: factor.',
    fr: `Les exportations d’un métal suivent ce que le monde en extrait, dans la même proportion pour chaque économie, aux dollars de l’année du commerce : facteur.`,
    es: 'Las exportaciones de un metal siguen lo que el mundo extrae, en igual proporción para cada economía, en dólares del año del comercio: factor.',
  },
  'world-shares': {
    en: 'Places of the other metals, and exposure, are shares of the world’s mine output, not of a chain: factor.',
    fr: 'Les lieux des autres métaux, et l’exposition, sont des parts de la production minière du monde, non d’une chaîne : facteur.',
    es: 'Los lugares de los demás metales, y la exposición, son partes de la producción minera del mundo, no de una cadena: factor.',
  },
  'stock-kept': {
    en: 'Without levers the number in use stays as it is: growth a year.',
    fr: `Sans levier, le nombre en usage reste ce qu’il est${N}: croissance annuelle.`,
    es: 'Sin palancas el número en uso queda como está: crecimiento anual.',
  },
  'same-content': {
    en: 'Devices of every year hold what the analysed ones hold: factor.',
    fr: `Les appareils de chaque année contiennent ce que contiennent ceux analysés${N}: facteur.`,
    es: 'Los dispositivos de cada año contienen lo que los analizados: factor.',
  },
  displaces: {
    en: 'A tonne recovered spares a tonne dug: share.',
    fr: `Une tonne récupérée épargne une tonne extraite${N}: part.`,
    es: 'Una tonelada recuperada ahorra una extraída: parte.',
  },
  recovery: {
    en: 'No source says how much of a metal in these devices is recovered: nothing, up to all that is collected: share of what is thrown away.',
    fr: `Aucune source ne dit combien d’un métal de ces appareils est récupéré${N}: de rien à tout ce qui est collecté${N}: part de ce qui est jeté.`,
    es: 'Ninguna fuente dice cuánto de un metal de estos dispositivos se recupera: de nada a todo lo recogido: parte de lo tirado.',
  },
  rebound: {
    en: 'Purchases spared that come back as purchases: share.',
    fr: `Achats évités qui reviennent en achats${N}: part.`,
    es: 'Compras evitadas que vuelven como compras: parte.',
  },
  'extra-years': {
    en: 'How long a device lasts once repaired or with another user: years of the Weibull scale.',
    fr: `Durée d’un appareil une fois réparé ou chez un autre usager${N}: années de l’échelle de Weibull.`,
    es: 'Cuánto dura un dispositivo reparado o con otro usuario: años de la escala de Weibull.',
  },
};

export const calibration = {
  sales: { en: 'Sold in {year}', fr: 'Vendus en {year}', es: 'Vendidos en {year}' },
  lifetime: {
    en: 'Scale of the lifetime of the class “{name}”, which is wider',
    fr: `Échelle de la durée de la classe «${N}{name}${N}», plus large`,
    es: 'Escala de la vida de la clase «{name}», más amplia',
  },
  shape: { en: 'Shape of that lifetime', fr: 'Forme de cette durée', es: 'Forma de esa vida' },
  other: {
    en: 'Years of service by another source: the other end of the range',
    fr: `Années de service selon une autre source${N}: l’autre bout de la fourchette`,
    es: 'Años de servicio según otra fuente: el otro extremo del intervalo',
  },
  mass: { en: 'Mass of one device', fr: 'Masse d’un appareil', es: 'Masa de un dispositivo' },
  collection: {
    en: 'Share of all e-waste of the world that is collected on record',
    fr: 'Part de tous les déchets électroniques du monde dont la collecte est attestée',
    es: 'Parte de todos los residuos electrónicos del mundo cuya recogida consta',
  },
  price: { en: 'Price of {name}', fr: `Prix${N}: {name}`, es: 'Precio: {name}' },
  recovered: {
    en: '{name}: most that is recovered from all products together',
    fr: `{name}${N}: le plus qui est récupéré de tous les produits ensemble`,
    es: '{name}: lo más que se recupera de todos los productos juntos',
  },
  content: { en: '{name} in one device', fr: '{name} dans un appareil', es: '{name} en un dispositivo' },
  emission: { en: 'One device: {name}', fr: `Un appareil${N}: {name}`, es: 'Un dispositivo: {name}' },
} as const satisfies Readonly<Record<string, Label>>;

export const unknown = {
  recovery: {
    en: 'How much of each metal is recovered from this class',
    fr: 'Combien de chaque métal est récupéré de cette classe',
    es: 'Cuánto de cada metal se recupera de esta clase',
  },
  recoveryReason: {
    en: 'Sources give rates for all products together: what is to be dug is told between bounds until the lever is moved.',
    fr: `Les sources donnent des taux pour tous les produits ensemble${N}: ce qui est à extraire est dit entre des bornes tant que le levier n’est pas déplacé.`,
    es: 'Las fuentes dan tasas de todos los productos juntos: lo por extraer se dice entre cotas mientras no se mueva la palanca.',
  },
  place: {
    en: 'Where these are dug: {names}',
    fr: `Où l’on extrait : {names}`,
    es: 'Dónde se extraen: {names}',
  },
  placeReason: {
    en: 'No source here gives mine output by economy.',
    fr: 'Aucune source ici ne donne la production minière par économie.',
    es: 'Ninguna fuente da aquí la producción minera por economía.',
  },
  price: {
    en: 'Prices of {names}',
    fr: `Prix : {names}`,
    es: 'Precios: {names}',
  },
  priceReason: {
    en: 'No source here gives a price of the refined metal.',
    fr: 'Aucune source ici ne donne un prix du métal raffiné.',
    es: 'Ninguna fuente da aquí un precio del metal refinado.',
  },
  chain: {
    en: 'From which mines the metal of these devices comes: {names}',
    fr: `De quelles mines vient le métal de ces appareils : {names}`,
    es: 'De qué minas viene el metal de estos dispositivos: {names}',
  },
  chainReason: {
    en: 'Trade by pairs is not known well enough: their places are shares of the world’s mine output.',
    fr: `Le commerce par paires n’est pas assez connu : leurs lieux sont des parts de la production minière du monde.`,
    es: 'El comercio por pares no se conoce bastante: sus lugares son partes de la producción minera del mundo.',
  },
  exports: {
    en: 'Exports that would change: {names}',
    fr: `Exportations qui changeraient : {names}`,
    es: 'Exportaciones que cambiarían: {names}',
  },
  exportsMineReason: {
    en: 'No source here gives how much the world digs, by which exports would be scaled.',
    fr: 'Aucune source ici ne dit combien le monde extrait, ce qui donnerait l’échelle des exportations.',
    es: 'Ninguna fuente dice aquí cuánto extrae el mundo, lo que daría la escala de las exportaciones.',
  },
  exportsBasisReason: {
    en: 'What the world digs is not counted as metal contained.',
    fr: 'Ce que le monde extrait n’est pas compté en métal contenu.',
    es: 'Lo que el mundo extrae no se cuenta como metal contenido.',
  },
  exportsTableReason: {
    en: 'No table here holds the whole trade of a code of this metal alone.',
    fr: 'Aucun tableau ici ne contient tout le commerce d’un code propre à ce métal.',
    es: 'Ninguna tabla contiene aquí todo el comercio de un código propio de este metal.',
  },
  harm: {
    en: 'What it changes in harms',
    fr: 'Ce que cela change aux dommages',
    es: 'Qué cambia en los daños',
  },
  harmReason: {
    en: 'Exposure tells how much comes from economies where a harm is documented. That less is dug does not say that the harm grows less.',
    fr: 'L’exposition dit combien vient d’économies où un dommage est documenté. Extraire moins ne dit pas que le dommage diminue.',
    es: 'La exposición dice cuánto viene de economías donde un daño está documentado. Extraer menos no dice que el daño disminuya.',
  },
  mass: { en: 'Mass of the e-waste', fr: 'Masse des déchets', es: 'Masa de los residuos' },
  massReason: {
    en: 'No source here weighs one device of this class.',
    fr: 'Aucune source ici ne pèse un appareil de cette classe.',
    es: 'Ninguna fuente pesa aquí un dispositivo de esta clase.',
  },
  gases: { en: 'Greenhouse gases', fr: 'Gaz à effet de serre', es: 'Gases de efecto invernadero' },
  gasesReason: {
    en: 'No source here gives making, carrying, use and end of one device together.',
    fr: 'Aucune source ici ne donne ensemble fabrication, transport, usage et fin de vie d’un appareil.',
    es: 'Ninguna fuente da aquí juntos fabricación, transporte, uso y fin de un dispositivo.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const caveats = {
  calculation: {
    en: 'A calculation on what is known today, not a forecast: prices, mines and devices change.',
    fr: `Un calcul sur ce que l’on sait aujourd’hui, pas une prévision${N}: prix, mines et appareils changent.`,
    es: 'Un cálculo con lo que hoy se sabe, no un pronóstico: precios, minas y dispositivos cambian.',
  },
  class: {
    en: 'Lifetimes are those of a wider class of the e-waste statistics, storage in drawers included.',
    fr: 'Les durées sont celles d’une classe plus large des statistiques de déchets, stockage dans les tiroirs compris.',
    es: 'Las vidas son las de una clase más amplia de las estadísticas de residuos, incluido el tiempo guardado en cajones.',
  },
  young: {
    en: 'What was in use before the first known sales is not counted: e-waste of the first years is a least value.',
    fr: `Ce qui servait avant les premières ventes connues n’est pas compté${N}: les déchets des premières années sont un minimum.`,
    es: 'Lo que estaba en uso antes de las primeras ventas conocidas no se cuenta: los residuos de los primeros años son un mínimo.',
  },
  fewer: {
    en: 'With these lifetimes {baseline} a year keep the number in use; {sold} were sold in {year}. Nobody counted what is in use, so that the baseline may be too low.',
    fr: `Avec ces durées, {baseline} par an maintiennent le nombre en usage${N}; {sold} ont été vendus en {year}. Personne n’a compté ce qui sert, si bien que la base peut être trop basse.`,
    es: 'Con estas vidas, {baseline} al año mantienen el número en uso; {sold} se vendieron en {year}. Nadie contó lo que está en uso, de modo que la base puede ser demasiado baja.',
  },
  otherLifetime: {
    en: 'By another source they serve {years} years on average: then it would be {baseline} a year. Ranges hold both lifetimes; values are those of the class.',
    fr: `Selon une autre source, ils servent {years} ans en moyenne${N}: ce serait alors {baseline} par an. Les fourchettes contiennent les deux durées${N}; les valeurs sont celles de la classe.`,
    es: 'Según otra fuente sirven {years} años de media: serían entonces {baseline} al año. Los intervalos contienen ambas vidas; los valores son los de la clase.',
  },
  loss: {
    en: 'What is spared is also not sold: producers lose it unless they sell elsewhere.',
    fr: `Ce qui est épargné n’est pas vendu non plus${N}: les producteurs le perdent, à moins de vendre ailleurs.`,
    es: 'Lo que se ahorra tampoco se vende: los productores lo pierden si no venden en otra parte.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const coverageOf: Label = {
  en: 'devices bought',
  fr: 'appareils achetés',
  es: 'dispositivos comprados',
};
export const unpriced: Label = {
  en: 'Without {names}: no price here.',
  fr: `Sans {names}${N}: pas de prix ici.`,
  es: 'Sin {names}: aquí no hay precio.',
};
export const recoveredNote: Label = {
  en: 'Between: as much recovered as is known to be possible, and nothing.',
  fr: `Entre${N}: tout ce que l’on sait possible est récupéré, et rien.`,
  es: 'Entre: recuperado cuanto se sabe posible, y nada.',
};
