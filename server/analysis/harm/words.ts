/** What answers about harms say, in three languages. */
import type { Label } from '../../../schema/label.ts';
import type { UnattributableKind } from './answer.ts';

export const unattributableWords = {
  'place-not-known': {
    en: 'The source gives it no economy.',
    fr: 'La source ne lui donne aucune économie.',
    es: 'La fuente no le da ninguna economía.',
  },
  'no-output': {
    en: 'Nobody gives that economy’s mine output in the year of the chain, so that nothing of it can be followed.',
    fr: 'Personne ne donne la production minière de cette économie pour l’année de la chaîne : rien ne peut en être suivi.',
    es: 'Nadie da la producción minera de esa economía en el año de la cadena: nada de ella puede seguirse.',
  },
  'unmatched-feed': {
    en: 'Ore beyond what was refined where it went, metal sent on unrefined such as blister copper among it: what became of it is not known.',
    fr: 'Minerai au-delà de ce qui a été raffiné là où il est allé, dont du métal expédié non raffiné comme le cuivre blister : ce qu’il est devenu n’est pas connu.',
    es: 'Mineral por encima de lo refinado adonde fue, con metal enviado sin refinar, como el cobre blíster: no se sabe qué fue de él.',
  },
  'origin-not-known': {
    en: 'No chain of the material can be published from these tables.',
    fr: 'Aucune chaîne de cette matière ne peut être publiée à partir de ces tableaux.',
    es: 'Ninguna cadena del material puede publicarse a partir de estas tablas.',
  },
  cut: {
    en: 'Trade in a ring, which is left out.',
    fr: 'Échanges en cercle, laissés de côté.',
    es: 'Comercio en círculo, que se deja fuera.',
  },
  'key-not-named': {
    en: 'Electronics value added that the publisher gives to no economy by name.',
    fr: 'Valeur ajoutée de l’électronique que l’éditeur n’attribue à aucune économie nommée.',
    es: 'Valor añadido de la electrónica que el editor no da a ninguna economía por su nombre.',
  },
} as const satisfies Readonly<Record<UnattributableKind, Label>>;

export const attributionWords = {
  coverage: {
    en: 'the harm of the period, unattributable parts included',
    fr: 'le dommage de la période, parts non attribuables comprises',
    es: 'el daño del período, con las partes no atribuibles',
  },
  illustration: {
    en: 'An illustration, not a finding: the harm is shared out by the size of electronics industries, whatever the metal and whoever bought it. It is applied to the whole harm, of all uses of the metal: its digital part is not known. No economy on this picture is shown to have caused, bought or profited from what happened.',
    fr: 'Une illustration, non un constat : le dommage est réparti selon la taille des industries électroniques, quel que soit le métal et quel que soit l’acheteur. Elle porte sur tout le dommage, tous usages du métal : sa part numérique n’est pas connue. Rien ici ne montre qu’une économie ait causé, acheté ou profité.',
    es: 'Una ilustración, no un hallazgo: el daño se reparte según el tamaño de las industrias electrónicas, sea cual sea el metal y quien lo comprara. Se aplica a todo el daño, de todos los usos del metal: su parte digital no se conoce. Nada aquí muestra que una economía causara, comprara o se beneficiara.',
  },
  economies: {
    en: 'By economy, group and side, never by brand or company: no volumes exist by which a company could be given a part.',
    fr: 'Par économie, groupe et côté, jamais par marque ni entreprise : aucun volume n’existe pour donner une part à une entreprise.',
    es: 'Por economía, grupo y lado, nunca por marca ni empresa: no existen volúmenes con que dar una parte a una empresa.',
  },
  keptOutput: {
    en: 'Output that no record shows leaving an economy counts as used there: a producer whose exports are not recorded, or recorded as of elsewhere, answers for more than it uses.',
    fr: 'Ce qu’aucun relevé ne montre quitter une économie compte comme utilisé sur place\u202f: un producteur dont les exportations ne sont pas relevées, ou le sont comme venant d’ailleurs, répond de plus qu’il n’utilise.',
    es: 'Lo que ningún registro muestra saliendo de una economía cuenta como usado allí: un productor cuyas exportaciones no se registran, o se registran como de otro lugar, responde por más de lo que usa.',
  },
  firstUsers: {
    en: 'Users are the first users of the metal, where wire, sheet or batteries are made of it; not those who bought the devices.',
    fr: 'Les utilisateurs sont les premiers utilisateurs du métal, là où on en fait fil, tôle ou batteries ; non ceux qui ont acheté les appareils.',
    es: 'Los usuarios son los primeros del metal, donde se hace alambre, chapa o baterías; no quienes compraron los dispositivos.',
  },
  twoPeriods: {
    en: 'The harm is of {period}, and it is carried along the chain of {year}.',
    fr: 'Le dommage est de {period}, et il est porté le long de la chaîne de {year}.',
    es: 'El daño es de {period}, y se lleva por la cadena de {year}.',
  },
  notCarried: {
    en: 'Not carried to users, because their chain cannot be published or only with weak shares: {materials}.',
    fr: 'Non porté aux utilisateurs, faute de chaîne publiable ou avec des parts fragiles seulement : {materials}.',
    es: 'No llevado a los usuarios, porque su cadena no puede publicarse o solo con partes débiles: {materials}.',
  },
  weak: {
    en: 'Shares of this chain are weak, so that none is added up by side or group: {reasons}',
    fr: 'Les parts de cette chaîne sont fragiles, aucune n’est donc additionnée par côté ou groupe : {reasons}',
    es: 'Las partes de esta cadena son débiles, así que ninguna se suma por lado o grupo: {reasons}',
  },
  noAllocation: {
    en: 'The data do not carry metals per mine, so that nothing is divided by price, mass or in equal parts.',
    fr: 'Les données ne portent pas les métaux par mine : rien n’est donc réparti selon le prix, la masse ou à parts égales.',
    es: 'Los datos no llevan los metales por mina, así que nada se reparte por precio, masa o a partes iguales.',
  },
  withoutValue: {
    en: 'Listed without an amount, which is not zero: {names}.',
    fr: 'Listées sans quantité, ce qui n’est pas zéro : {names}.',
    es: 'Listadas sin cantidad, lo que no es cero: {names}.',
  },
  formerStates: {
    en: 'On no side of a scheme, because they are no more: {names}.',
    fr: 'D’aucun côté d’un classement, car elles n’existent plus : {names}.',
    es: 'En ningún lado de una clasificación, porque ya no existen: {names}.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const assumptionWords = {
  sameHarm: {
    en: 'Every tonne of a material mined in one economy in the year bears the same part of its harm there.',
    fr: 'Chaque tonne d’une matière extraite dans une économie porte la même part du dommage qui s’y produit.',
    es: 'Cada tonelada de un material extraído en una economía lleva la misma parte del daño que allí ocurre.',
  },
  otherYear: {
    en: 'Trade of {year} stands for that of {period}.',
    fr: 'Les échanges de {year} tiennent lieu de ceux de {period}.',
    es: 'El comercio de {year} hace las veces del de {period}.',
  },
  weight: {
    en: 'A part of {weight} goes by consumption: a choice.',
    fr: 'Une part de {weight} va selon la consommation : un choix.',
    es: 'Una parte del {weight} va según el consumo: una elección.',
  },
  retained: {
    en: 'Mine and refinery each keep {part} of what reaches them: a stated share, because value added by net output of these stages is not known.',
    fr: 'La mine et la raffinerie gardent chacune {part} de ce qui leur parvient : une part posée, car la valeur ajoutée rapportée à la production nette de ces étapes n’est pas connue.',
    es: 'Mina y refinería guardan cada una el {part} de lo que les llega: una parte fijada, porque no se conoce el valor añadido por producción neta de estas etapas.',
  },
  key: {
    en: 'The size of an electronics industry stands for responsibility, whatever the metal.',
    fr: 'La taille d’une industrie électronique tient lieu de responsabilité, quel que soit le métal.',
    es: 'El tamaño de una industria electrónica hace las veces de responsabilidad, sea cual sea el metal.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const choiceWords = {
  scheme: {
    en: 'The South’s part of the harm, by scheme',
    fr: 'La part du Sud dans le dommage, selon le classement',
    es: 'La parte del Sur en el daño, según la clasificación',
  },
  rule: {
    en: 'The South’s part of the harm, by rule; the industry-size key is not among them',
    fr: 'La part du Sud dans le dommage, selon la règle ; sans la clé de taille d’industrie',
    es: 'La parte del Sur en el daño, según la regla; sin la clave de tamaño de industria',
  },
  allocation: {
    en: 'The South’s part of the harm, by how mines with several metals are divided',
    fr: 'La part du Sud dans le dommage, selon la répartition des mines à plusieurs métaux',
    es: 'La parte del Sur en el daño, según cómo se reparten las minas con varios metales',
  },
  allocationTotal: {
    en: 'The total of the material, by how mines with several metals are divided',
    fr: 'Le total de la matière, selon la répartition des mines à plusieurs métaux',
    es: 'El total del material, según cómo se reparten las minas con varios metales',
  },
  factor: {
    en: 'The South’s part of the harm, with the content of ore at its least and at its most',
    fr: 'La part du Sud dans le dommage, avec la teneur du minerai au plus bas et au plus haut',
    es: 'La parte del Sur en el daño, con la ley del mineral en su mínimo y su máximo',
  },
  merchants: {
    en: 'The South’s part of the harm, by what is done with economies that only trade',
    fr: 'La part du Sud dans le dommage, selon le traitement des économies qui ne font que du commerce',
    es: 'La parte del Sur en el daño, según lo que se hace con las economías que solo comercian',
  },
  largestMerchants: {
    en: 'The largest part of one economy, by what is done with economies that only trade',
    fr: 'La plus grande part d’une économie, selon le traitement des économies qui ne font que du commerce',
    es: 'La mayor parte de una economía, según lo que se hace con las economías que solo comercian',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const overviewWords = {
  coverage: {
    en: 'harms of the registry that have an amount by place',
    fr: 'dommages du registre qui ont une quantité par lieu',
    es: 'daños del registro que tienen una cantidad por lugar',
  },
  registry: {
    en: 'What is listed is what sources document. A harm that is not here is not thereby absent from the world.',
    fr: 'Ce qui est listé est ce que des sources documentent. Un dommage absent d’ici n’est pas pour autant absent du monde.',
    es: 'Lo listado es lo que las fuentes documentan. Un daño que no está aquí no está por ello ausente del mundo.',
  },
  pairs: {
    en: 'The list of goods made with child or forced labour has {pairs} pairs of economy and mining good; {device} of them are of minerals that devices contain.',
    fr: 'La liste des biens issus du travail des enfants ou du travail forcé a {pairs} paires d’une économie et d’un bien minier\u202f; {device} d’entre elles sont de minerais que contiennent des appareils.',
    es: 'La lista de bienes hechos con trabajo infantil o forzoso tiene {pairs} pares de economía y bien minero; {device} de ellos son de minerales que contienen dispositivos.',
  },
  notAdded: {
    en: 'Harms are never added to each other: a death and a square kilometre have no common unit.',
    fr: 'Les dommages ne sont jamais additionnés entre eux : un mort et un kilomètre carré n’ont pas d’unité commune.',
    es: 'Los daños nunca se suman entre sí: una muerte y un kilómetro cuadrado no tienen unidad común.',
  },
} as const satisfies Readonly<Record<string, Label>>;
