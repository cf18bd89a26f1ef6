/** What answers about ownership say in words, in three languages. `{name}` is filled in. */
import type { Label } from '../../../schema/label.ts';
import { otherYear, scaled } from './claims.ts';

export const assumptionTexts: Readonly<Record<typeof otherYear | typeof scaled, Label>> = {
  [otherYear]: {
    en: 'Owners are those of the nearest year for which a source states them.',
    fr: 'Les propriétaires sont ceux de l’année la plus proche pour laquelle une source les indique.',
    es: 'Los propietarios son los del año más próximo para el que una fuente los indica.',
  },
  [scaled]: {
    en: 'Stated shares that add up to at most 101% are taken as rounded, and scaled to the whole.',
    fr: 'Des parts indiquées dont la somme ne dépasse pas 101 % sont tenues pour arrondies et ramenées au tout.',
    es: 'Las partes indicadas que suman como mucho 101 % se toman por redondeadas y se ajustan al total.',
  },
};

export const coverageOf: Readonly<Record<'capacity' | 'sites', Label>> = {
  capacity: {
    en: 'stated capacity: of an owner with a stated share; by an assumption; owner or share not stated',
    fr: 'capacité indiquée : d’un propriétaire à la part indiquée ; par hypothèse ; propriétaire ou part non indiqués',
    es: 'capacidad indicada: de un propietario con parte indicada; por supuesto; propietario o parte no indicados',
  },
  sites: {
    en: 'stated capacities, each counting the same, since units differ: of an owner with a stated share; by an assumption; owner or share not stated',
    fr: 'capacités indiquées, chacune comptant autant, puisque les unités diffèrent : d’un propriétaire à la part indiquée ; par hypothèse ; propriétaire ou part non indiqués',
    es: 'capacidades indicadas, todas con el mismo peso, pues las unidades difieren: de un propietario con parte indicada; por supuesto; propietario o parte no indicados',
  },
};

export const allocationText: Label = {
  en: 'Share of the stated capacity that has an owner ({material}, {stage}, {source}), over what is done where one owner is named without a share, or an operator alone: left open, taken as the owner of the rest, or the operator as well',
  fr: 'Part de la capacité indiquée qui a un propriétaire ({material}, {stage}, {source}), selon ce qu’on fait d’un seul propriétaire nommé sans part, ou du seul exploitant : laissé ouvert, pris pour propriétaire du reste, ou l’exploitant aussi',
  es: 'Parte de la capacidad indicada que tiene propietario ({material}, {stage}, {source}), según lo que se haga con un único propietario nombrado sin parte, o con el único operador: se deja abierto, se toma por propietario del resto, o también el operador',
};

export const caveats = {
  notOutput: {
    en: 'Capacity is what a site could produce in a year, not what it did.',
    fr: 'La capacité est ce qu’un site pourrait produire en un an, non ce qu’il a produit.',
    es: 'La capacidad es lo que un sitio podría producir en un año, no lo que produjo.',
  },
  notWorld: {
    en: 'Shares are of the sites that the source names (economies: {economies}); sites elsewhere, and those without a stated capacity, are in no share. This is not the world.',
    fr: 'Les parts sont celles des sites que la source nomme (économies : {economies}) ; les sites d’ailleurs, et ceux sans capacité indiquée, ne sont dans aucune part. Ce n’est pas le monde.',
    es: 'Las partes son de los sitios que nombra la fuente (economías: {economies}); los de otros lugares y los que no tienen capacidad indicada no están en ninguna parte. Esto no es el mundo.',
  },
  apart: {
    en: 'Materials, stages, sources and bases of weight stand apart and are never added; the years of the sources differ.',
    fr: 'Matières, étapes, sources et bases de masse restent séparées et ne s’additionnent jamais ; les années des sources diffèrent.',
    es: 'Materiales, etapas, fuentes y bases de masa van por separado y nunca se suman; los años de las fuentes difieren.',
  },
  smelters: {
    en: 'Capacity at refining holds smelters and the refineries that take their metal, since the source does not tell them apart in every row: the same metal can count at both, so that this total is no amount of metal.',
    fr: 'La capacité à l’étape du raffinage réunit les fonderies et les raffineries qui reçoivent leur métal, car la source ne les distingue pas à chaque ligne : le même métal peut compter aux deux, et ce total n’est pas une quantité de métal.',
    es: 'La capacidad de refinación reúne fundiciones y las refinerías que reciben su metal, pues la fuente no las distingue en cada fila: el mismo metal puede contar en ambas, y este total no es una cantidad de metal.',
  },
  elsewhere: {
    en: 'Stated capacities in {few} and in {most} ({material}, {stage}, {source}): {economies}. These economies stand mostly in the part in {most}, and their share of the part in {few} says little.',
    fr: 'Capacités indiquées en {few} et en {most} ({material}, {stage}, {source}) : {economies}. Ces économies figurent surtout dans la partie en {most}, et leur part de celle en {few} dit peu.',
    es: 'Capacidades indicadas en {few} y en {most} ({material}, {stage}, {source}): {economies}. Estas economías están sobre todo en la parte en {most}, y su parte de la de {few} dice poco.',
  },
  homes: {
    en: 'The home of an owner is where a source says its seat is, and a state is at home in itself; of the {owners} owners here a source says it of {known}, {states} of them states. Nobody’s home is guessed from a name.',
    fr: 'Le siège d’un propriétaire est là où une source le dit, et un État est chez lui ; des {owners} propriétaires ici, une source le dit de {known}, dont {states} États. Aucun siège n’est deviné d’après un nom.',
    es: 'La sede de un propietario está donde lo dice una fuente, y un Estado está en su casa; de los {owners} propietarios de aquí una fuente lo dice de {known}, de ellos {states} Estados. No se adivina ninguna sede por el nombre.',
  },
  noChains: {
    en: 'No source in this graph says who owns these companies: each stands as the last owner that is named, and may have owners elsewhere.',
    fr: 'Aucune source de ce graphe ne dit à qui appartiennent ces entreprises : chacune est le dernier propriétaire nommé, et peut en avoir ailleurs.',
    es: 'Ninguna fuente de este grafo dice de quién son estas empresas: cada una es el último propietario nombrado, y puede tener propietarios en otra parte.',
  },
  chains: {
    en: 'Where a source says who owns a company, its part is passed on; what nobody is stated to hold stays with the company.',
    fr: 'Quand une source dit à qui appartient une entreprise, sa part est transmise ; ce que personne n’est dit détenir reste à l’entreprise.',
    es: 'Cuando una fuente dice de quién es una empresa, su parte se transmite; lo que nadie consta que tenga queda en la empresa.',
  },
  names: {
    en: 'Owners stand under the names that the source prints: a company under two names, or a subsidiary beside its parent, is two.',
    fr: 'Les propriétaires figurent sous les noms qu’imprime la source : une entreprise sous deux noms, ou une filiale à côté de sa mère, en fait deux.',
    es: 'Los propietarios figuran con los nombres que imprime la fuente: una empresa con dos nombres, o una filial junto a su matriz, son dos.',
  },
  joint: {
    en: 'What is stated for several sites together ({sites} sites) is counted once. Who has a part of each has at least the least of these; how the rest is split is not known.',
    fr: 'Ce qui est indiqué pour plusieurs sites ensemble ({sites} sites) est compté une fois. Qui a une part de chacun a au moins la plus petite ; le partage du reste n’est pas connu.',
    es: 'Lo indicado para varios sitios juntos ({sites} sitios) se cuenta una vez. Quien tiene parte en todos tiene al menos la menor de ellas; el reparto del resto no se conoce.',
  },
  withoutShare: {
    en: 'Owners that are named without a share are given none: what they have together is counted once, as split not known.',
    fr: 'Les propriétaires nommés sans part n’en reçoivent pas : ce qu’ils ont ensemble est compté une fois, au partage non connu.',
    es: 'A los propietarios nombrados sin parte no se les asigna ninguna: lo que tienen juntos se cuenta una vez, con reparto no conocido.',
  },
  contradicted: {
    en: 'Of {count} of these sites or companies the stated shares cannot all be true; they are printed, and counted for nobody.',
    fr: 'De {count} de ces sites ou entreprises, les parts indiquées ne peuvent être toutes vraies ; elles sont affichées, et comptées pour personne.',
    es: 'De {count} de estos sitios o empresas las partes indicadas no pueden ser todas ciertas; se muestran, y no se cuentan para nadie.',
  },
  operators: {
    en: 'Who runs a site is not thereby its owner. Private persons are not named in this graph: what they own has no owner here.',
    fr: 'Qui exploite un site n’en est pas pour autant propriétaire. Les particuliers ne sont pas nommés dans ce graphe : ce qu’ils possèdent est ici sans propriétaire.',
    es: 'Quien opera un sitio no por ello es su propietario. Las personas privadas no se nombran en este grafo: lo que poseen no tiene aquí propietario.',
  },
  gross: {
    en: 'Gross mass is the mass of ore, concentrate or product as it leaves the site: forms differ within one total.',
    fr: 'La masse brute est celle du minerai, du concentré ou du produit qui sort du site : les formes diffèrent dans un même total.',
    es: 'La masa bruta es la del mineral, concentrado o producto que sale del sitio: las formas difieren dentro de un mismo total.',
  },
} as const satisfies Readonly<Record<string, Label>>;
