/** What answers about origins say in words, in three languages. `{name}` is filled in. */
import type { Label } from '../../../schema/label.ts';

export const assumptionWords = {
  mix: {
    en: 'In each economy every use and every export draws on the same mix of what it produced and imported.',
    fr: 'Dans chaque économie, tous les usages et toutes les exportations puisent dans le même mélange de ce qu’elle a produit et importé.',
    es: 'En cada economía, todo uso y toda exportación toman de la misma mezcla de lo que produjo e importó.',
  },
  dry: {
    en: 'Output is counted dry and {product} as weighed: the goods are taken to be dry.',
    fr: 'La production est comptée à sec et {product} tel que pesé : les marchandises sont supposées sèches.',
    es: 'La producción se cuenta en seco y {product} tal como se pesa: se supone que la mercancía está seca.',
  },
  content: {
    en: '{product} is taken to hold between {low} and {high} of the material: no source says it.',
    fr: '{product} est supposé contenir entre {low} et {high} de la matière : aucune source ne le dit.',
    es: 'Se supone que {product} contiene entre {low} y {high} del material: ninguna fuente lo dice.',
  },
  grade: {
    en: 'The ore as traded is taken to hold {value} of the material, as asked.',
    fr: 'Le minerai échangé est supposé contenir {value} de la matière, comme demandé.',
    es: 'Se supone que el mineral comerciado contiene {value} del material, según se pidió.',
  },
  asWeighed: {
    en: '{product} is taken to be nothing but the material: nothing says what part of it is.',
    fr: '{product} est supposé n’être que la matière : rien ne dit quelle part elle y représente.',
    es: 'Se supone que {product} es solo el material: nada dice qué parte representa.',
  },
  lump: {
    en: 'What the publisher lumps together is shared out as {source} divides it in {year}.',
    fr: 'Ce que l’éditeur regroupe est réparti comme le répartit {source} en {year}.',
    es: 'Lo que el editor agrupa se reparte como lo reparte {source} en {year}.',
  },
  pool: {
    en: 'Ore without known pairs comes from one world pool, each economy’s own ore first.',
    fr: 'Le minerai sans paires connues vient d’un marché mondial unique, celui de chaque économie d’abord.',
    es: 'El mineral sin pares conocidos viene de un único mercado mundial, primero el propio de cada economía.',
  },
  fill: {
    en: 'Flows without a mass are given that of their value at the median value of a tonne.',
    fr: 'Les flux sans masse reçoivent celle de leur valeur au prix médian d’une tonne.',
    es: 'Los flujos sin masa reciben la de su valor al valor mediano de una tonelada.',
  },
  passThrough: {
    en: 'Economies that only trade keep nothing: all that they import goes on.',
    fr: 'Les économies qui ne font que commercer ne gardent rien : tout ce qu’elles importent repart.',
    es: 'Las economías que solo comercian no se quedan con nada: todo lo que importan sigue.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const weaknessWords = {
  mismatch: {
    en: 'Mined output is set beside trade in metal: who refined it is not known, so that a refiner of foreign ore looks like an unknown origin.',
    fr: 'La production minière est mise en regard du commerce de métal : on ignore qui l’a raffiné, si bien qu’un raffineur de minerai étranger paraît d’origine inconnue.',
    es: 'La producción minera se compara con el comercio de metal: no se sabe quién lo refinó, de modo que quien refina mineral ajeno parece de origen desconocido.',
  },
  basket: {
    en: '{product} is a basket: goods of other materials are counted under the same code.',
    fr: '{product} est un code fourre-tout : des biens d’autres matières y sont comptés aussi.',
    es: '{product} es un código cesta: también cuenta bienes de otros materiales.',
  },
  asWeighed: {
    en: 'Nothing says what part of {product} is the material: alloys and secondary metal count as all of it.',
    fr: 'Rien ne dit quelle part de {product} est la matière : alliages et métal recyclé y comptent en entier.',
    es: 'Nada dice qué parte de {product} es el material: aleaciones y metal secundario cuentan por entero.',
  },
  unsized: {
    en: 'The material is also traded as {products}, of which nothing is known for this year.',
    fr: 'La matière est aussi échangée sous {products}, dont on ne sait rien pour cette année.',
    es: 'El material se comercia también como {products}, de lo que nada se sabe para este año.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const caveatWords = {
  use: {
    en: 'Use is by whoever works the material next, such as a wire mill, not by who buys the device it ends up in.',
    fr: 'L’usage est celui de qui transforme ensuite la matière, une tréfilerie par exemple, non de qui achète l’appareil où elle finit.',
    es: 'El uso es de quien transforma después el material, por ejemplo una trefilería, no de quien compra el dispositivo final.',
  },
  codes: {
    en: 'Trade is of {products} only; what is traded under other codes is not counted.',
    fr: 'Le commerce est celui de {products} seulement ; ce qui s’échange sous d’autres codes n’est pas compté.',
    es: 'El comercio es solo el de {products}; lo que se comercia con otros códigos no se cuenta.',
  },
  shortfall: {
    en: 'Where an economy exports more than it has, the difference is of unreported origin. It is a least value, and leaves that economy without any use of its own.',
    fr: 'Quand une économie exporte plus qu’elle n’a, la différence est d’origine non déclarée. C’est un minimum, et il ne laisse à cette économie aucun usage propre.',
    es: 'Cuando una economía exporta más de lo que tiene, la diferencia es de origen no declarado. Es un mínimo, y deja a esa economía sin uso propio.',
  },
  lumped: {
    en: 'The publisher of the output gives {share} of it to no named economy. It has no place in the network; exports of economies that are not named may come from it.',
    fr: 'L’éditeur de la production n’en attribue {share} à aucune économie nommée. Cette part n’a pas de place dans le réseau ; les exportations d’économies non nommées peuvent en venir.',
    es: 'El editor de la producción no atribuye {share} de ella a ninguna economía nombrada. No tiene lugar en la red; las exportaciones de economías no nombradas pueden venir de ahí.',
  },
  noKey: {
    en: 'No other publisher names the economies that are lumped together: the lump stays apart.',
    fr: 'Aucun autre éditeur ne nomme les économies regroupées : le regroupement reste à part.',
    es: 'Ningún otro editor nombra las economías agrupadas: el grupo queda aparte.',
  },
  withheld: {
    en: 'Listed without an amount: {names}. What they send out counts as not covered.',
    fr: 'Listées sans quantité : {names}. Ce qu’elles envoient compte comme non couvert.',
    es: 'Listadas sin cantidad: {names}. Lo que envían cuenta como no cubierto.',
  },
  withoutMass: {
    en: 'Flows without a known mass are left out: {count}.',
    fr: 'Flux sans masse connue, laissés de côté : {count}.',
    es: 'Flujos sin masa conocida, que se dejan fuera: {count}.',
  },
  quarantined: {
    en: 'Statements of trade kept out, each with its reason: {count}.',
    fr: 'Énoncés de commerce écartés, chacun avec sa raison : {count}.',
    es: 'Enunciados de comercio excluidos, cada uno con su razón: {count}.',
  },
  selfFlows: {
    en: 'Flows of an economy to itself are left out: {count}.',
    fr: 'Flux d’une économie vers elle-même, laissés de côté : {count}.',
    es: 'Flujos de una economía hacia sí misma, que se dejan fuera: {count}.',
  },
  ring: {
    en: 'A circle that only passes goods on is cut: {names}.',
    fr: 'Un cercle qui ne fait que se transmettre des marchandises est coupé : {names}.',
    es: 'Se corta un círculo que solo se pasa mercancías: {names}.',
  },
  oneStage: {
    en: 'Only {stage} is answered: {reason}.',
    fr: 'Seule cette étape est renseignée : {stage} ({reason}).',
    es: 'Solo se responde {stage}: {reason}.',
  },
  merchants: {
    en: 'Trade that mostly one side alone declares, without any output: {names}. See choices for what it changes.',
    fr: 'Commerce déclaré surtout par un seul côté, sans aucune production : {names}. Voir les choix pour son effet.',
    es: 'Comercio declarado sobre todo por un solo lado, sin ninguna producción: {names}. Véanse las opciones para su efecto.',
  },
  noMirror: {
    en: 'Whether both sides declare each flow cannot be told: no reports of single economies are held for this table.',
    fr: 'On ne peut dire si les deux côtés déclarent chaque flux : aucune déclaration d’économies seules n’est disponible pour ce tableau.',
    es: 'No se puede decir si ambos lados declaran cada flujo: no hay declaraciones de economías por separado para esta tabla.',
  },
  group: {
    en: 'A group is solved by its members and added up afterwards; what they trade with each other is no import.',
    fr: 'Un groupe est calculé par membre puis additionné ; ce que ses membres s’échangent n’est pas une importation.',
    es: 'Un grupo se calcula por miembros y se suma después; lo que comercian entre sí no es importación.',
  },
  otherTable: {
    en: 'The table of {stage} does not hold every flow. What the group used or produced is not taken from it, but how it is followed through that stage is: flows of members may be missing there, and what they carried is not followed.',
    fr: 'Le tableau de cette étape ne contient pas tous les flux : {stage}. Ce que le groupe a utilisé ou produit n’en est pas tiré, mais la façon de le suivre à travers cette étape, si\u202f: des flux de membres peuvent y manquer, et ce qu’ils portaient n’est pas suivi.',
    es: 'La tabla de {stage} no contiene todos los flujos. Lo que el grupo usó o produjo no se toma de ella, pero sí cómo se sigue a través de esa etapa: pueden faltar flujos de miembros, y lo que llevaban no se sigue.',
  },
  noErrors: {
    en: 'No source states an error for the output of {publishers} or for the content of {products}, so that the draws vary nothing: that each range is a point does not mean that it is certain.',
    fr: 'Aucune source ne donne d’erreur pour la production de {publishers} ni pour la teneur de {products}, si bien que les tirages ne font rien varier : que chaque intervalle soit un point ne veut pas dire qu’il soit certain.',
    es: 'Ninguna fuente da un error para la producción de {publishers} ni para el contenido de {products}, de modo que los sorteos no varían nada: que cada intervalo sea un punto no significa que sea seguro.',
  },
  notNamed: {
    en: 'Of {members} members of {name}, {publisher} gives no output of {count}. What is said of its output is of the others alone: a least value.',
    fr: 'Sur {members} membres de {name}, {publisher} ne donne pas la production de {count}. Ce qui est dit de sa production ne vaut que pour les autres : un minimum.',
    es: 'De {members} miembros de {name}, {publisher} no da la producción de {count}. Lo que se dice de su producción es solo de los demás: un mínimo.',
  },
  notNamedLump: {
    en: 'Of {members} members of {name}, {publisher} does not name {count} with an amount; they may be among what it lumps together or leaves over. The amount is at least that of the named ones, at most that and all of the lump; where it is used is told of the named ones alone, and shares are of what these produce.',
    fr: 'Sur {members} membres de {name}, {publisher} n’en nomme pas {count} avec une quantité ; ils peuvent être dans ce qu’il regroupe ou laisse de reste. La quantité est au moins celle des nommés, au plus celle-ci et tout le regroupement ; les lieux d’usage sont ceux des seuls nommés, et les parts portent sur ce que ceux-ci produisent.',
    es: 'De {members} miembros de {name}, {publisher} no nombra {count} con una cantidad; pueden estar en lo que agrupa o deja de resto. La cantidad es al menos la de los nombrados y como mucho esta y todo el grupo; el lugar de uso es solo el de los nombrados, y las partes son de lo que estos producen.',
  },
  membersShort: {
    en: 'Members that export more than their listed output and imports: {names}. What they use is not known, and is not in the amount: it is a least value.',
    fr: 'Membres qui exportent plus que leur production listée et leurs importations : {names}. Ce qu’ils utilisent n’est pas connu et n’est pas dans la quantité : c’est un minimum.',
    es: 'Miembros que exportan más que su producción listada y sus importaciones: {names}. Lo que usan no se conoce y no está en la cantidad: es un mínimo.',
  },
  stages: {
    en: 'Only metal that ore of the same year can account for is followed to the mine; the rest is scrap, blister or unmatched feed.',
    fr: 'Seul le métal que le minerai de la même année peut expliquer est suivi jusqu’à la mine ; le reste est ferraille, blister ou charge sans correspondance.',
    es: 'Solo el metal que el mineral del mismo año puede explicar se sigue hasta la mina; el resto es chatarra, blíster o carga sin correspondencia.',
  },
  weak: {
    en: 'These shares are weak, for the reasons given with the stage; none is given for groups or sides.',
    fr: 'Ces parts sont fragiles, pour les raisons données avec l’étape ; aucune n’est donnée pour des groupes ou des côtés.',
    es: 'Estas partes son débiles, por las razones dadas con la etapa; no se da ninguna para grupos o lados.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const refusalWords = {
  groupTable: {
    en: '{name} is a group, and a member that a table leaves out would count as nothing: a group takes a table that holds every flow of the stage, and of {stage} there is only {table} ({product}). {extent}',
    fr: '{name} est un groupe, et un membre qu’un tableau omet compterait pour rien : il faut pour un groupe un tableau qui contient tous les flux de l’étape, et il n’y a pour celle-ci ({stage}) que {table} ({product}). {extent}',
    es: '{name} es un grupo, y un miembro que una tabla omite contaría como nada: un grupo requiere una tabla con todos los flujos de la etapa, y de {stage} solo hay {table} ({product}). {extent}',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const coverageWords = {
  consumer: {
    en: 'what is used according to these tables: origin known, assumed, not known',
    fr: 'ce qui est utilisé selon ces tableaux : origine connue, supposée, inconnue',
    es: 'lo que se usa según estas tablas: origen conocido, supuesto, desconocido',
  },
  producer: {
    en: 'what is produced: use known, assumed, not known',
    fr: 'ce qui est produit : usage connu, supposé, inconnu',
    es: 'lo que se produce: uso conocido, supuesto, desconocido',
  },
  producerAtMost: {
    en: 'what the group produces at most, with what the publisher lumps together: use known, assumed, not known',
    fr: 'ce que le groupe produit au plus, avec ce que l’éditeur regroupe : usage connu, supposé, inconnu',
    es: 'lo que el grupo produce como mucho, con lo que el editor agrupa: uso conocido, supuesto, desconocido',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const choiceWords = {
  origin: {
    en: 'Share of {name} in what is used',
    fr: 'Part de {name} dans ce qui est utilisé',
    es: 'Parte de {name} en lo que se usa',
  },
  destination: {
    en: 'Share of {name} in where it is used',
    fr: 'Part de {name} dans les lieux d’usage',
    es: 'Parte de {name} en los lugares de uso',
  },
  atStage: {
    en: '{text}, by who publishes the output of {stage}',
    fr: '{text}, selon l’éditeur de la production à cette étape : {stage}',
    es: '{text}, según quién publica la producción de {stage}',
  },
  unknown: {
    en: 'Share of unknown origin in what the world uses',
    fr: 'Part d’origine inconnue dans ce que le monde utilise',
    es: 'Parte de origen desconocido en lo que usa el mundo',
  },
  south: {
    en: 'Share of the South, over the schemes',
    fr: 'Part du Sud, selon les classements',
    es: 'Parte del Sur, según las clasificaciones',
  },
} as const satisfies Readonly<Record<string, Label>>;

/** Kinds of unknown, as a heading of a row. */
export const unknownWords = {
  lumped: {
    en: 'Sent by economies that the publisher does not name; it may be part of its “Other countries”',
    fr: 'Envoyé par des économies que l’éditeur ne nomme pas ; peut relever de ses « autres pays »',
    es: 'Enviado por economías que el editor no nombra; puede ser parte de sus «otros países»',
  },
  'exceeds-listed': {
    en: 'More than the listed output and the imports',
    fr: 'Plus que la production listée et les importations',
    es: 'Más que la producción listada y las importaciones',
  },
  'stage-not-covered': {
    en: 'Sent by economies whose output at this stage is not covered',
    fr: 'Envoyé par des économies dont la production à cette étape n’est pas couverte',
    es: 'Enviado por economías cuya producción en esta etapa no está cubierta',
  },
  unmatched: {
    en: 'Scrap, blister or unmatched feed',
    fr: 'Ferraille, blister ou charge sans correspondance',
    es: 'Chatarra, blíster o carga sin correspondencia',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const boundsWords = {
  coverage: {
    en: 'the pairs of the codes: none of them is published',
    fr: 'les paires des codes : aucune n’est publiée',
    es: 'los pares de los códigos: ninguno está publicado',
  },
  otherGoods: {
    en: 'Totals are in dollars and of all goods of a code: intermediates and metal alike, and in some codes other materials.',
    fr: 'Les totaux sont en dollars et portent sur toutes les marchandises d’un code : produits intermédiaires comme métal, et dans certains codes d’autres matières.',
    es: 'Los totales están en dólares y son de todas las mercancías de un código: intermedios y metal por igual y, en algunos códigos, otros materiales.',
  },
  nothing: {
    en: 'These totals prove nothing of any pair: every exporter could have sold to others, and every importer bought from others.',
    fr: 'Ces totaux ne prouvent rien sur aucune paire : chaque exportateur a pu vendre à d’autres, et chaque importateur acheter à d’autres.',
    es: 'Estos totales no prueban nada de ningún par: cada exportador pudo vender a otros y cada importador comprar a otros.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const overviewWords = {
  coverage: {
    en: 'materials of which a code or an output is known: the origin of so many can be told',
    fr: 'les matières dont on connaît un code ou une production\u202f: l’origine de tant d’entre elles peut être dite',
    es: 'los materiales de los que se conoce un código o una producción: de tantos puede decirse el origen',
  },
  defaults: {
    en: 'Each material is tried for the latest year that its tables allow, with the default choices; other choices, such as a content of the ore, may answer more.',
    fr: 'Chaque matière est essayée pour l’année la plus récente que ses tableaux permettent, avec les choix par défaut ; d’autres choix, comme une teneur du minerai, peuvent répondre davantage.',
    es: 'Cada material se prueba para el año más reciente que permiten sus tablas, con las opciones por defecto; otras, como una ley del mineral, pueden responder más.',
  },
} as const satisfies Readonly<Record<string, Label>>;
