/** What the ledger says in words, in three languages. `{name}` is filled in. */
import type { Label } from '../../../schema/label.ts';
import type { Heads } from './per-head.ts';

export const noFigureYet: Label = {
  en: 'No figure yet.',
  fr: 'Pas encore de chiffre.',
  es: 'Aún sin cifra.',
};
export const followed: Label = {
  en: 'Counted: {materials}.',
  fr: 'Comptés : {materials}.',
  es: 'Contados: {materials}.',
};
export const withoutPrice: Label = {
  en: 'Left out of this weighting, having no price of its own in the basis of its output: {materials}.',
  fr: 'Laissés hors de cette pondération, faute de prix propre dans la base de leur production : {materials}.',
  es: 'Fuera de esta ponderación, por no tener precio propio en la base de su producción: {materials}.',
};
export const otherYear: Label = {
  en: 'No figures for {asked}; the nearest covered: {used}.',
  fr: 'Pas de chiffres pour {asked} ; le plus proche : {used}.',
  es: 'Sin cifras para {asked}; lo más próximo: {used}.',
};
export const leftOver: Label = {
  en: 'What the publisher’s world holds beyond its rows is unallocated.',
  fr: 'Ce que le monde de l’éditeur compte en plus de ses lignes n’est pas attribué.',
  es: 'Lo que el mundo del editor tiene además de sus filas queda sin asignar.',
};
export const goesOn: Label = {
  en: 'Another edition or publisher, which the rule of precedence puts after this one, has figures until {year}: ask for that year.',
  fr: 'Une autre édition ou un autre éditeur, que la règle de préséance place après celui-ci, a des chiffres jusqu’en {year}\u202f: demandez cette année.',
  es: 'Otra edición u otro editor, que la regla de precedencia pone después, tiene cifras hasta {year}: pida ese año.',
};
export const notPerHead: Label = {
  en: 'Not divided by people: what is listed, or named, is not all that there is of a side.',
  fr: 'Non divisé par habitant\u202f: ce qui est listé, ou nommé, n’est pas tout ce qu’un côté compte.',
  es: 'No se divide por persona: lo que figura, o se nombra, no es todo lo que hay de un lado.',
};
export const worldPrinted: Label = {
  en: 'The publisher prints {printed} for the world; its rows add up to {sum}, of which the shares are.',
  fr: 'L’éditeur imprime {printed} pour le monde\u202f; ses lignes font {sum}, et les parts sont celles de cette somme.',
  es: 'El editor imprime {printed} para el mundo; sus filas suman {sum}, y las partes son de esa suma.',
};
export const notEveryEconomy: Label = {
  en: 'Shares are of the {count} economies with a figure in {year}; the same series has {most} in {fullest}. The others are in no share.',
  fr: 'Les parts sont celles des {count} économies qui ont un chiffre en {year} ; la même série en a {most} en {fullest}. Les autres ne sont dans aucune part.',
  es: 'Las partes son de las {count} economías con cifra en {year}; la misma serie tiene {most} en {fullest}. Las demás no están en ninguna parte.',
};
/** For how many people the amounts are. */
export const perHeads: Readonly<Record<Heads, Label>> = {
  person: {
    en: 'Amounts are for each person of the economies with a figure, by their population of {year}.',
    fr: 'Les quantités sont par personne des économies qui ont un chiffre, selon leur population de {year}.',
    es: 'Las cantidades son por persona de las economías que tienen cifra, según su población de {year}.',
  },
  hundred: {
    en: 'Amounts are for each hundred persons of the economies with a figure, by their population of {year}.',
    fr: 'Les quantités sont pour cent personnes des économies qui ont un chiffre, selon leur population de {year}.',
    es: 'Las cantidades son por cada cien personas de las economías que tienen cifra, según su población de {year}.',
  },
};
export const withoutPopulation: Label = {
  en: 'Without a population here, and so in no amount: {economies}.',
  fr: 'Sans population ici, et donc dans aucune quantité : {economies}.',
  es: 'Sin población aquí, y por tanto en ninguna cantidad: {economies}.',
};
export const listedWithout: Label = {
  en: 'Listed without an amount: {economies}.',
  fr: 'Listées sans quantité\u202f: {economies}.',
  es: 'En la lista sin cantidad: {economies}.',
};
export const singleFigures: Label = {
  en: 'What single studies, seizures and trackers counted stands in the table; these figures are of different years, places and things, and do not add up.',
  fr: 'Ce que des études, saisies et traceurs isolés ont compté figure dans le tableau\u202f; ces chiffres sont d’années, de lieux et de choses différents, et ne s’additionnent pas.',
  es: 'Lo que contaron estudios, incautaciones y rastreadores sueltos está en la tabla; son cifras de años, lugares y cosas distintas, y no se suman.',
};
export const byMineral: Label = {
  en: 'Pairs by mineral: {counts}.',
  fr: 'Paires par minéral : {counts}.',
  es: 'Pares por mineral: {counts}.',
};
export const onlyLists: Label = {
  en: 'As listed in {year}.',
  fr: 'D’après la liste de {year}.',
  es: 'Según la lista de {year}.',
};

export const priceAssumption: Label = {
  en: 'A material’s output is worth its tonnes times the lowest price that its source prints in the same basis, as if all of it were sold so: {count} materials.',
  fr: 'La production d’une matière vaut ses tonnes multipliées par le prix le plus bas que sa source imprime sur la même base, comme si tout était vendu ainsi : {count} matières.',
  es: 'La producción de un material vale sus toneladas por el precio más bajo que imprime su fuente en la misma base, como si toda se vendiera así: {count} materiales.',
};

export const rowsDiffer: Label = {
  en: 'The rows measure different things in different years; each prints its scope. They do not add up.',
  fr: 'Les lignes mesurent des choses différentes, en des années différentes ; chacune dit ce qu’elle couvre. Elles ne s’additionnent pas.',
  es: 'Las filas miden cosas distintas en años distintos; cada una dice qué abarca. No se suman.',
};
export const sidesContested: Label = {
  en: 'Who is South and who North is contested: here {scheme}. The spread over the six schemes stands beside each row.',
  fr: 'Qui est du Sud et qui du Nord est contesté : ici, {scheme}. L’écart entre les six classements figure à côté de chaque ligne.',
  es: 'Quién es del Sur y quién del Norte se discute: aquí, {scheme}. El margen entre las seis clasificaciones figura junto a cada fila.',
};
export const chinaDecides: Label = {
  en: 'China is South in all six schemes; it can be shown apart.',
  fr: 'La Chine est au Sud dans les six classements ; elle peut être montrée à part.',
  es: 'China es Sur en las seis clasificaciones; puede mostrarse aparte.',
};
export const listLooksAbroad: Label = {
  en: 'The list of child and forced labour is made in the United States about other economies: what it does not list is not shown to be free of it, in the North least of all.',
  fr: 'La liste du travail des enfants et du travail forcé est faite aux États-Unis sur les autres économies : ce qu’elle ne cite pas n’en est pas exempt pour autant, au Nord moins qu’ailleurs.',
  es: 'La lista de trabajo infantil y forzoso se hace en Estados Unidos sobre las demás economías: lo que no cita no queda libre de ello, y en el Norte menos aún.',
};

export const mainFigure: Readonly<Record<'scheme' | 'weighting' | 'lump', Label>> = {
  scheme: {
    en: 'The South’s share of mine output over the six schemes',
    fr: 'Part du Sud dans la production minière selon les six classements',
    es: 'Parte del Sur en la producción minera según las seis clasificaciones',
  },
  weighting: {
    en: 'The South’s share of mine output, plain or weighted by value',
    fr: 'Part du Sud dans la production minière, simple ou pondérée par la valeur',
    es: 'Parte del Sur en la producción minera, simple o ponderada por valor',
  },
  lump: {
    en: 'The South’s share of mine output, with what is not named or left over given to the North or to the South',
    fr: 'Part du Sud dans la production minière, le non nommé et le non attribué étant donnés au Nord ou au Sud',
    es: 'Parte del Sur en la producción minera, dando lo no nombrado y lo que está sin asignar al Norte o al Sur',
  },
};

export const southWords: Readonly<Record<'whole' | 'withoutChina', Label>> = {
  whole: { en: 'the South', fr: 'le Sud', es: 'el Sur' },
  withoutChina: { en: 'the South without China', fr: 'le Sud sans la Chine', es: 'el Sur sin China' },
};
export const gapSentence: Label = {
  en: 'By {scheme}, {south} has {digs} of the mine output of device minerals ({digsYear}) and {earns} of the value added of electronics ({earnsYear}).',
  fr: 'Selon le classement «\u202f{scheme}\u202f», {south} a {digs} de la production minière de minéraux présents dans les appareils ({digsYear}) et {earns} de la valeur ajoutée de l’électronique ({earnsYear}).',
  es: 'Según la clasificación «{scheme}», {south} tiene {digs} de la producción minera de minerales presentes en los dispositivos ({digsYear}) y {earns} del valor añadido de la electrónica ({earnsYear}).',
};
export const gapRange: Label = {
  en: 'The first less the second is {gap} points; over the schemes, the two weightings and with what either row gives to no side left out of the South or all given to it, from {least} to {most} points.',
  fr: 'La première part moins la seconde fait {gap} points ; selon les classements, les deux pondérations et avec ce que l’une ou l’autre ligne n’attribue à aucun côté laissé hors du Sud ou tout donné au Sud, de {least} à {most} points.',
  es: 'La primera menos la segunda es de {gap} puntos; según las clasificaciones, las dos ponderaciones y con lo que una u otra fila no da a ningún lado dejado fuera del Sur o todo dado al Sur, de {least} a {most} puntos.',
};

export const coverageOf: Label = {
  en: 'the rows, each counting the same: given to a side; not named, left over, unclassified or without a figure',
  fr: 'les lignes, chacune comptant autant : attribué à un côté ; non nommé, non attribué, non classé ou sans chiffre',
  es: 'las filas, cada una con el mismo peso: asignado a un lado; no nombrado, sin asignar, sin clasificar o sin cifra',
};
