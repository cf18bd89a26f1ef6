/** What answers about concentration say in words, in three languages. `{name}` is filled in. */
import type { Label } from '../../../schema/label.ts';

export const coverageOf: Readonly<Record<'output' | 'trade' | 'company' | 'overview', Label>> = {
  output: {
    en: 'the publisher’s world: given to a named holder; not named, or left over',
    fr: 'le monde de l’éditeur : attribué à un détenteur nommé ; non nommé, ou non attribué',
    es: 'el mundo del editor: asignado a un titular nombrado; no nombrado, o sin asignar',
  },
  trade: {
    en: 'what is traded under the code: given to a named exporter; not named',
    fr: 'ce qui s’échange sous le code : attribué à un exportateur nommé ; non nommé',
    es: 'lo que se comercia bajo el código: asignado a un exportador nombrado; no nombrado',
  },
  overview: {
    en: 'materials at the two stages: an index without a range; a range, or nobody gives it by economy',
    fr: 'matières aux deux étapes : un indice sans fourchette ; une fourchette, ou personne ne la donne par économie',
    es: 'materiales en las dos etapas: un índice sin intervalo; un intervalo, o nadie lo da por economía',
  },
  company: {
    en: 'output of the sites that the source lists: of a stated owner; by assumption; owner not stated',
    fr: 'production des sites que la source cite : d’un propriétaire indiqué ; par hypothèse ; propriétaire non indiqué',
    es: 'producción de los sitios que cita la fuente: de un propietario indicado; por supuesto; propietario no indicado',
  },
};

export const assumptionTexts: Readonly<Record<'owners-of-another-year' | 'operator-for-owner', Label>> = {
  'owners-of-another-year': {
    en: 'Owners are those of the nearest year for which the source states them.',
    fr: 'Les propriétaires sont ceux de l’année la plus proche pour laquelle la source les indique.',
    es: 'Los propietarios son los del año más próximo para el que la fuente los indica.',
  },
  'operator-for-owner': {
    en: 'Where no owner is stated, the one operator stands for it.',
    fr: 'Sans propriétaire indiqué, l’unique exploitant en tient lieu.',
    es: 'Si no se indica propietario, el único operador ocupa su lugar.',
  },
};

export const indexOver: Readonly<Record<'precedence' | 'scheme', Label>> = {
  precedence: {
    en: 'The index (0 to 1), over publishers and editions that give this year',
    fr: 'L’indice (0 à 1), selon les éditeurs et éditions qui donnent cette année',
    es: 'El índice (0 a 1), según los editores y ediciones que dan este año',
  },
  scheme: {
    en: 'The index (0 to 1) between the sides, over the schemes',
    fr: 'L’indice (0 à 1) entre les côtés, selon les classements',
    es: 'El índice (0 a 1) entre los lados, según las clasificaciones',
  },
};

export const topThreeReasons = {
  sides: {
    en: 'There are only two sides.',
    fr: 'Il n’y a que deux côtés.',
    es: 'Solo hay dos lados.',
  },
  few: {
    en: 'Fewer than three are named.',
    fr: 'Moins de trois sont nommés.',
    es: 'Se nombran menos de tres.',
  },
  unnamed: {
    en: 'What is not named could hide one larger than the third: who the three largest are cannot be told.',
    fr: 'Ce qui n’est pas nommé peut cacher plus grand que le troisième : on ne peut dire qui sont les trois plus grands.',
    es: 'Lo no nombrado puede ocultar a alguien mayor que el tercero: no puede decirse quiénes son los tres mayores.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const homeReasons = {
  oneStage: {
    en: 'Nobody in this graph gives both mine and refinery output of this material by economy.',
    fr: 'Personne dans ce graphe ne donne à la fois la production minière et celle des raffineries de cette matière par économie.',
    es: 'Nadie en este grafo da a la vez la producción minera y la de refinería de este material por economía.',
  },
  noEdition: {
    en: 'No one edition gives mined and refined output of one year in the same basis: two publishers are never divided.',
    fr: 'Aucune édition ne donne l’extraction et le raffinage d’une même année sur la même base : on ne divise jamais deux éditeurs.',
    es: 'Ninguna edición da lo extraído y lo refinado de un mismo año en la misma base: nunca se dividen dos editores.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const caveats = {
  others: {
    en: 'Other publishers or editions give the same year and may differ: {count}. None of them is in this answer.',
    fr: 'D’autres éditeurs ou éditions donnent la même année et peuvent différer : {count}. Aucun n’entre dans cette réponse.',
    es: 'Otros editores o ediciones dan el mismo año y pueden diferir: {count}. Ninguno entra en esta respuesta.',
  },
  notNamed: {
    en: 'A part has no name ({names}): index and largest share are ranges, from that part spread thin to all of it in one hand.',
    fr: 'Une part n’est pas nommée ({names}) : l’indice et la plus grande part sont des fourchettes, de cette part très éparpillée à toute en une seule main.',
    es: 'Una parte no tiene nombre ({names}): el índice y la mayor parte son intervalos, desde esa parte muy repartida hasta toda en una sola mano.',
  },
  leftOver: {
    en: 'what the publisher’s world holds beyond its rows',
    fr: 'ce que le monde de l’éditeur compte au-delà de ses lignes',
    es: 'lo que el mundo del editor tiene además de sus filas',
  },
  withoutValue: {
    en: 'Listed without an amount, which is not zero: {names}. Unless the publisher’s world includes them, the index leaves them out.',
    fr: 'Cités sans quantité, ce qui n’est pas zéro : {names}. À moins que le monde de l’éditeur ne les compte, l’indice les ignore.',
    es: 'Citados sin cantidad, lo que no es cero: {names}. Salvo que el mundo del editor los incluya, el índice los omite.',
  },
  ranges: {
    en: 'The publisher gives ranges for some amounts; the index takes its middle figures.',
    fr: 'L’éditeur donne des fourchettes pour certaines quantités ; l’indice prend ses valeurs centrales.',
    es: 'El editor da intervalos para algunas cantidades; el índice toma sus valores centrales.',
  },
  withoutAmount: {
    en: 'Flows of which the amount is not given are left out: {count}.',
    fr: 'Flux dont la quantité n’est pas donnée, laissés de côté : {count}.',
    es: 'Flujos cuya cantidad no se da, omitidos: {count}.',
  },
  allUses: {
    en: 'Figures are of all uses of the material, not of electronics alone.',
    fr: 'Les chiffres portent sur tous les usages de la matière, pas seulement l’électronique.',
    es: 'Las cifras son de todos los usos del material, no solo de la electrónica.',
  },
  editions: {
    en: 'Each line through the years is of one edition of one publisher; a step between two lines may be a change of sources.',
    fr: 'Chaque ligne au fil des ans est d’une seule édition d’un éditeur ; un saut entre deux lignes peut venir des sources.',
    es: 'Cada línea a través de los años es de una sola edición de un editor; un salto entre dos líneas puede venir de las fuentes.',
  },
  listedSites: {
    en: 'The whole is the {sites} sites that {source} lists with output, not the world; a company listed for few sites may own others.',
    fr: 'Le tout est les {sites} sites que {source} cite avec leur production, pas le monde ; une entreprise citée pour peu de sites peut en avoir d’autres.',
    es: 'El todo son los {sites} sitios que {source} cita con producción, no el mundo; una empresa citada por pocos sitios puede tener otros.',
  },
  twoPublishers: {
    en: 'Their part of the world sets one publisher’s sites beside another’s world.',
    fr: 'Leur part du monde met les sites d’un éditeur face au monde d’un autre.',
    es: 'Su parte del mundo pone los sitios de un editor frente al mundo de otro.',
  },
  sides: {
    en: 'Who is South and who North is contested: here {scheme}. China is South in every scheme.',
    fr: 'Qui est du Sud et qui du Nord est contesté : ici, {scheme}. La Chine est du Sud dans tous les classements.',
    es: 'Quién es del Sur y quién del Norte se discute: aquí, {scheme}. China es del Sur en todas las clasificaciones.',
  },
  manyWorlds: {
    en: 'Each stage of each material is one publisher’s world of one year; years and publishers differ between rows.',
    fr: 'Chaque étape de chaque matière est le monde d’un éditeur, une année ; années et éditeurs diffèrent d’une ligne à l’autre.',
    es: 'Cada etapa de cada material es el mundo de un editor en un año; años y editores difieren entre filas.',
  },
  basket: {
    en: 'The code holds other goods besides the material.',
    fr: 'Le code contient d’autres biens que la matière.',
    es: 'El código contiene otros bienes además del material.',
  },
  ofSupply: {
    en: 'Choke points of what the group uses name who produced it, however many borders it crossed; what has no known origin is in the whole, and in no share.',
    fr: 'Les points de passage de ce que le groupe utilise nomment qui l’a produit, quel que soit le nombre de frontières franchies ; ce qui n’a pas d’origine connue est dans le total, et dans aucune part.',
    es: 'Los puntos de paso de lo que usa el grupo nombran a quien lo produjo, por muchas fronteras que cruzara; lo que no tiene origen conocido está en el total, y en ninguna parte.',
  },
  ofOutput: {
    en: 'At {stage} the choke point is the largest producer of the world: whose output the group uses cannot be told.',
    fr: 'À l’étape {stage}, le point de passage est le plus grand producteur du monde : on ne peut dire de qui le groupe utilise la production.',
    es: 'En la etapa {stage}, el punto de paso es el mayor productor del mundo: no puede decirse de quién usa el grupo la producción.',
  },
  transit: {
    en: 'Buyers are those whom customs name: a neighbour through which goods pass stands among them.',
    fr: 'Les acheteurs sont ceux que nomment les douanes : un voisin par où passent les biens en fait partie.',
    es: 'Los compradores son los que nombran las aduanas: un vecino por donde pasan los bienes figura entre ellos.',
  },
  contradictory: {
    en: 'The published totals of {code} contradict each other; no buyers are told from them.',
    fr: 'Les totaux publiés de {code} se contredisent ; aucun acheteur n’en est tiré.',
    es: 'Los totales publicados de {code} se contradicen; no se deduce de ellos ningún comprador.',
  },
} as const satisfies Readonly<Record<string, Label>>;
