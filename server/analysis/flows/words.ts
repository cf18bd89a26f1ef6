/** What answers about flows say in words, in three languages. `{name}` is filled in. */
import type { Label } from '../../../schema/label.ts';

export const extentNotStated: Label = {
  en: 'Nothing says what part of the world’s flows this table holds.',
  fr: 'Rien ne dit quelle part des flux mondiaux contient ce tableau.',
  es: 'Nada dice qué parte de los flujos mundiales contiene esta tabla.',
};

export const caveats = {
  goodsNotMetal: {
    en: 'Mass is the weight of the goods as traded, not of the metal in them.',
    fr: 'La masse est le poids des marchandises échangées, non celui du métal qu’elles contiennent.',
    es: 'La masa es el peso de las mercancías comerciadas, no el del metal que contienen.',
  },
  reExports: {
    en: 'Goods that pass through an economy can count as its exports: sender and origin are not the same.',
    fr: 'Les marchandises en transit peuvent compter comme exportations : l’expéditeur n’est pas l’origine.',
    es: 'Las mercancías de paso pueden contar como exportaciones: quien envía no es el origen.',
  },
  fob: {
    en: 'Values are free on board: without freight and insurance.',
    fr: 'Les valeurs sont franco à bord : sans fret ni assurance.',
    es: 'Los valores son franco a bordo: sin flete ni seguro.',
  },
  cif: {
    en: 'Values include insurance and freight, as importers report them.',
    fr: 'Les valeurs comprennent assurance et fret, comme les déclarent les importateurs.',
    es: 'Los valores incluyen seguro y flete, como los declaran los importadores.',
  },
  latestYear: {
    en: '{year} is the latest year of this publisher: late reports will still change it.',
    fr: '{year} est la dernière année de cet éditeur : des déclarations tardives la changeront encore.',
    es: '{year} es el último año de este editor: aún cambiará con declaraciones tardías.',
  },
  basket: {
    en: '{product} is a basket: goods of other materials are counted under the same code.',
    fr: '{product} est un code fourre-tout : des biens d’autres matières y sont comptés aussi.',
    es: '{product} es un código cesta: también cuenta bienes de otros materiales.',
  },
  dominant: {
    en: '{product} is mostly this material, and not only.',
    fr: '{product} est surtout cette matière, mais pas seulement.',
    es: '{product} es sobre todo este material, pero no solo.',
  },
  revision: {
    en: 'Counted under code {number} of the Harmonized System of {revision}; other revisions may draw the line elsewhere.',
    fr: 'Compté sous le code {number} du Système harmonisé de {revision} ; d’autres révisions peuvent tracer la limite ailleurs.',
    es: 'Contado con el código {number} del Sistema Armonizado de {revision}; otras revisiones pueden trazar el límite en otro lugar.',
  },
  withoutMass: {
    en: 'Flows without a known mass: {count} of {flows}. Sums of mass leave them out.',
    fr: 'Flux sans masse connue : {count} sur {flows}. Les sommes de masses ne les comptent pas.',
    es: 'Flujos sin masa conocida: {count} de {flows}. Las sumas de masas no los cuentan.',
  },
  withoutValue: {
    en: 'Flows without a known value: {count} of {flows}. Sums of value leave them out.',
    fr: 'Flux sans valeur connue : {count} sur {flows}. Les sommes de valeurs ne les comptent pas.',
    es: 'Flujos sin valor conocido: {count} de {flows}. Las sumas de valores no los cuentan.',
  },
  quarantined: {
    en: 'Kept out of this answer, each with its reason: {count} statements.',
    fr: 'Écartés de cette réponse, chacun avec sa raison : {count} énoncés.',
    es: 'Excluidos de esta respuesta, cada uno con su razón: {count} enunciados.',
  },
} as const satisfies Readonly<Record<string, Label>>;

/** Of what the coverage of an answer is the share. */
export const coverageOf = {
  value: {
    en: 'the value of all flows asked for',
    fr: 'la valeur de tous les flux demandés',
    es: 'el valor de todos los flujos pedidos',
  },
  mass: {
    en: 'the flows asked for, by value: those whose mass is known',
    fr: 'les flux demandés, selon leur valeur : ceux dont la masse est connue',
    es: 'los flujos pedidos, según su valor: aquellos cuya masa se conoce',
  },
  massByCount: {
    en: 'the flows asked for, each counting the same: those whose mass is known',
    fr: 'les flux demandés, chacun comptant autant : ceux dont la masse est connue',
    es: 'los flujos pedidos, cada uno con el mismo peso: aquellos cuya masa se conoce',
  },
  published: {
    en: 'the publisher’s own total',
    fr: 'le total de l’éditeur lui-même',
    es: 'el total del propio editor',
  },
  notKnown: {
    en: 'all flows; what part of them the table holds is not known',
    fr: 'tous les flux ; la part que le tableau contient n’est pas connue',
    es: 'todos los flujos; no se sabe qué parte contiene la tabla',
  },
} as const satisfies Readonly<Record<string, Label>>;

/** The main figure over the schemes. */
export const southToNorth: Label = {
  en: 'Share that the South sends to the North, over the schemes',
  fr: 'Part que le Sud envoie au Nord, selon les classements',
  es: 'Parte que el Sur envía al Norte, según las clasificaciones',
};
