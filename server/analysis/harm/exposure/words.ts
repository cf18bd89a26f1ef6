/** What answers about exposure say, in three languages. */
import type { Label } from '../../../../schema/label.ts';

export const exposureWords = {
  coverage: {
    en: 'stages of the supply whose share can be told',
    fr: 'étapes de l’offre dont la part peut être dite',
    es: 'etapas de la oferta cuya parte puede decirse',
  },
  wholeCountry: {
    en: 'A share of supply from economies where it is documented: of a whole economy’s output, not of the output made with it, and no number of people.',
    fr: 'Une part de l’offre venant d’économies où il est documenté : de toute la production d’une économie, non de celle qui en est issue, et aucun nombre de personnes.',
    es: 'Una parte de la oferta que viene de economías donde está documentado: de toda la producción de una economía, no de la hecha con él, y ningún número de personas.',
  },
  noBoycott: {
    en: 'It is no call to stop buying: what people live on stands beside it where sources give it.',
    fr: 'Ce n’est pas un appel à ne plus acheter : ce dont vivent les gens figure à côté, là où des sources le donnent.',
    es: 'No es una llamada a dejar de comprar: de qué vive la gente está al lado, donde las fuentes lo dan.',
  },
  absence: {
    en: 'Absence from the documents is not a finding: an economy that is not named was not thereby looked at and cleared.',
    fr: 'Ne pas figurer dans les documents n’est pas un constat : une économie non nommée n’a pas pour autant été examinée et blanchie.',
    es: 'No figurar en los documentos no es una constatación: una economía no nombrada no fue por ello examinada y descartada.',
  },
  floor: {
    en: 'At least so much at {stage}: {names} stand in no row of their own, and may be inside what the publisher gives to nobody by name.',
    fr: 'Au moins autant à l’étape {stage} : {names} n’ont pas de ligne propre et peuvent être dans ce que l’éditeur n’attribue nommément à personne.',
    es: 'Al menos tanto en {stage}: {names} no tienen fila propia y pueden estar en lo que el editor no da a nadie por su nombre.',
  },
  floorAlone: {
    en: 'At least so much at {stage}, and nobody says how much at most: the publisher gives no amount of {names}.',
    fr: 'Au moins autant à l’étape {stage}, et personne ne dit combien au plus : l’éditeur ne donne aucune quantité pour {names}.',
    es: 'Al menos tanto en {stage}, y nadie dice cuánto como máximo: el editor no da cantidad de {names}.',
  },
  twoYears: {
    en: 'Documents of {document}, supply of {year} ({stage}).',
    fr: 'Documents de {document}, offre de {year} ({stage}).',
    es: 'Documentos de {document}, oferta de {year} ({stage}).',
  },
  publishers: {
    en: 'The least share of supply ({stage}), by publisher and edition',
    fr: 'La part minimale de l’offre ({stage}), selon l’éditeur et l’édition',
    es: 'La parte mínima de la oferta ({stage}), según el editor y la edición',
  },
  notOfMaterial: {
    en: 'The documents are of the whole economy and name no material: nothing says that it has to do with mining {material}.',
    fr: 'Les documents portent sur l’économie entière et ne nomment aucune matière : rien ne dit un lien avec l’extraction ({material}).',
    es: 'Los documentos son de la economía entera y no nombran material: nada dice que tenga que ver con la extracción ({material}).',
  },
  miningAtLarge: {
    en: 'The documents are of mining as a whole and name no material.',
    fr: 'Les documents portent sur les mines en général et ne nomment aucune matière.',
    es: 'Los documentos son de la minería en general y no nombran material.',
  },
  parts: {
    en: 'Parts concerned are of other years and publishers than the share: they are not multiplied.',
    fr: 'Les parts concernées sont d’autres années et éditeurs que la part de l’offre : elles ne sont pas multipliées.',
    es: 'Las partes afectadas son de otros años y editores que la parte de la oferta: no se multiplican.',
  },
  maybeLumped: {
    en: 'The publisher does not name it; it may be inside its lump.',
    fr: 'L’éditeur ne la nomme pas ; elle peut être dans son regroupement.',
    es: 'El editor no la nombra; puede estar dentro de su grupo.',
  },
  notListed: {
    en: 'The publisher does not list it: that is no zero.',
    fr: 'L’éditeur ne la liste pas : ce n’est pas zéro.',
    es: 'El editor no la lista: eso no es cero.',
  },
  withheld: {
    en: 'The publisher lists it without an amount.',
    fr: 'L’éditeur la liste sans quantité.',
    es: 'El editor la lista sin cantidad.',
  },
  noDocument: {
    en: 'No document is of this stage: who refines ore is not thereby where the harm is.',
    fr: 'Aucun document n’est de cette étape : là où l’on raffine n’est pas pour autant là où est le dommage.',
    es: 'Ningún documento es de esta etapa: donde se refina no es por ello donde está el daño.',
  },
  noOutput: {
    en: 'Nobody gives the output of this stage by economy.',
    fr: 'Personne ne donne la production de cette étape par économie.',
    es: 'Nadie da la producción de esta etapa por economía.',
  },
} as const satisfies Readonly<Record<string, Label>>;
