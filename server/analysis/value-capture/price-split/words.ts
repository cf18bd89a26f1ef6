/** What the lens price split says in words, in three languages. `{name}` is filled in. */
import type { Label } from '../../../../schema/label.ts';
import type { CoverageShares } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import { fill, inEach, labelInSentence, listed, nameOf } from '../../label.ts';
import type { SplitMaterials } from './answer.ts';
import type { Division } from './division.ts';
import type { Split } from './plan.ts';

const africaGroup = 'group:m49-002';

export const schemeText: Label = {
  en: 'The South’s share of what is divided, over the schemes',
  fr: 'Part du Sud dans ce qui est réparti, selon les classements',
  es: 'Parte del Sur en lo que se reparte, según las clasificaciones',
};

export const materialReasons = {
  noContents: {
    en: 'No source in this graph says how many grams of each metal are in {device}.',
    fr: 'Aucune source de ce graphe ne dit combien de grammes de chaque métal contient {device}.',
    es: 'Ninguna fuente de este grafo dice cuántos gramos de cada metal contiene {device}.',
  },
  noMetalPrice: {
    en: 'No source here gives a price of the refined metal: an ore, an oxide or an alloy has another price.',
    fr: 'Aucune source ici ne donne le prix du métal raffiné\u202f: un minerai, un oxyde ou un alliage a un autre prix.',
    es: 'Ninguna fuente aquí da el precio del metal refinado: un mineral, un óxido o una aleación tiene otro precio.',
  },
  otherYears: {
    en: 'No price of {year} in this graph; there are prices of {years}. Asked for by name (priceYear), one of them is taken as an assumption.',
    fr: 'Pas de prix de {year} dans ce graphe\u202f; il y en a de {years}. Demandé par son nom (priceYear), l’un d’eux est pris comme hypothèse.',
    es: 'No hay precio de {year} en este grafo; los hay de {years}. Pedido por su nombre (priceYear), uno de ellos se toma como supuesto.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const assumptionTexts = {
  models: {
    en: 'No source says what {device} contains: taken is what {models} contain, of which it is one.',
    fr: 'Aucune source ne dit ce que contient {device}\u202f: on prend le contenu de {models}, dont il fait partie.',
    es: 'Ninguna fuente dice qué contiene {device}: se toma lo que contienen {models}, de los que es uno.',
  },
  otherYear: {
    en: 'Prices of metals are those of {priceYear}, and not of {year}, the year of the split.',
    fr: 'Les prix des métaux sont ceux de {priceYear}, et non de {year}, l’année de la répartition.',
    es: 'Los precios de los metales son los de {priceYear}, y no los de {year}, el año del reparto.',
  },
} as const satisfies Readonly<Record<string, Label>>;

const words = {
  kind: {
    en: 'What is divided is named by the document: {kind}. Parts of another price or cost are never added to these.',
    fr: 'Ce qui est réparti est nommé par le document\u202f: {kind}. Les parts d’un autre prix ou coût n’y sont jamais ajoutées.',
    es: 'Lo que se reparte lo nombra el documento: {kind}. Las partes de otro precio o coste nunca se suman a estas.',
  },
  others: {
    en: 'Other documents divide a price of the same device, each answered apart: {editions}.',
    fr: 'D’autres documents répartissent un prix du même appareil, chacun avec sa propre réponse\u202f: {editions}.',
    es: 'Otros documentos reparten un precio del mismo dispositivo, cada uno con su propia respuesta: {editions}.',
  },
  profit: {
    en: 'What a company keeps is what the document counts as its part, before research, marketing and tax: no net profit. It stands under the country that the document prints, if it prints one.',
    fr: 'Ce qu’une entreprise garde est ce que le document compte comme sa part, avant recherche, commercialisation et impôt\u202f: pas un bénéfice net. Elle figure sous le pays que le document imprime, s’il en imprime un.',
    es: 'Lo que guarda una empresa es lo que el documento cuenta como su parte, antes de investigación, comercialización e impuestos: no es beneficio neto. Figura bajo el país que imprime el documento, si imprime alguno.',
  },
  nobody: {
    en: 'No economy is named for: {names}. Nobody’s part is on no side; the most that a side can have holds it.',
    fr: 'Aucune économie n’est nommée pour\u202f: {names}. Cette part n’est d’aucun côté\u202f; le maximum d’un côté la comprend.',
    es: 'No se nombra economía para: {names}. Esa parte no es de ningún lado; el máximo de un lado la incluye.',
  },
  leftOver: {
    en: 'The document does not say who gets the rest; it is shown as unallocated, and the parts of sides are least parts.',
    fr: 'Le document ne dit pas à qui va le reste\u202f; il est montré comme non attribué, et les parts des côtés sont des minimums.',
    es: 'El documento no dice quién recibe el resto; se muestra como sin asignar, y las partes de los lados son mínimas.',
  },
  rounding: {
    en: 'The parts and the whole differ by rounding in the document; the difference stands apart, with its sign.',
    fr: 'Les parts et le total diffèrent par les arrondis du document\u202f; la différence figure à part, avec son signe.',
    es: 'Las partes y el total difieren por el redondeo del documento; la diferencia figura aparte, con su signo.',
  },
  exceeded: {
    en: 'The parts are more than the whole, by more than rounding explains: the document disagrees with itself.',
    fr: 'Les parts dépassent le total de plus que n’expliquent les arrondis\u202f: le document se contredit.',
    es: 'Las partes superan el total más de lo que explica el redondeo: el documento se contradice.',
  },
  withoutValue: {
    en: 'Some parts are printed as bounds alone: they are in no sum, and stay in what is not allocated.',
    fr: 'Certaines parts ne sont imprimées que par des bornes\u202f: elles ne sont dans aucune somme et restent dans le non attribué.',
    es: 'Algunas partes solo se imprimen con cotas: no están en ninguna suma y quedan en lo que está sin asignar.',
  },
  planned: {
    en: 'The document is a plan of the maker, not an account.',
    fr: 'Le document est un plan du fabricant, non un compte.',
    es: 'El documento es un plan del fabricante, no una cuenta.',
  },
  africa: {
    en: 'No part stands with an economy of Africa: what is paid for ore is inside the cost of materials, and no document says how much it is.',
    fr: 'Aucune part ne figure avec une économie d’Afrique\u202f: ce qui est payé pour le minerai est dans le coût des matières, et aucun document ne dit combien.',
    es: 'Ninguna parte figura con una economía de África: lo que se paga por el mineral está dentro del coste de los materiales, y ningún documento dice cuánto.',
  },
  metals: {
    en: 'The worth of the metals is their mass at the market price of refined metal: what the mine, the miner or the smelter gets of it is not known.',
    fr: 'La valeur des métaux est leur masse au prix de marché du métal raffiné\u202f: ce qu’en reçoit la mine, le mineur ou la fonderie n’est pas connu.',
    es: 'El valor de los metales es su masa al precio de mercado del metal refinado: no se sabe qué recibe de él la mina, el minero o la fundición.',
  },
  partOfMetals: {
    en: '{priced} of {all} metals have a price of {year}: the sum is of those alone.',
    fr: '{priced} métaux sur {all} ont un prix de {year}\u202f: la somme est celle de ceux-là seuls.',
    es: '{priced} de {all} metales tienen un precio de {year}: la suma es solo de esos.',
  },
  sides: {
    en: 'Who is South and who North is contested: here {scheme}.',
    fr: 'Qui est du Sud et qui du Nord est contesté\u202f: ici, {scheme}.',
    es: 'Quién es del Sur y quién del Norte se discute: aquí, {scheme}.',
  },
} as const satisfies Readonly<Record<string, Label>>;

interface Said {
  readonly split: Split;
  readonly others: readonly Split[];
  readonly division: Division;
  readonly scheme: Label;
  readonly materials: SplitMaterials;
}

export function splitCaveats(
  context: GraphContext,
  { split, others, division, scheme, materials }: Said,
): readonly Label[] {
  const { parts, unallocated, rounding, isExceeded } = division;
  const nobody = parts.filter(({ economy }) => economy === null).map(({ actor }) => nameOf(context, actor));
  const africans = new Set(context.membership.membersOf(africaGroup));
  const all = materials.metals.length;
  const kind = split.kind === null ? null : labelInSentence(nameOf(context, split.kind));
  return [
    ...(kind === null ? [] : [fill(words.kind, { kind })]),
    ...(others.length === 0
      ? []
      : [
          fill(words.others, {
            editions: listed(others.map(({ edition, year }) => inEach(() => `${edition} (${year})`))),
          }),
        ]),
    ...(split.whole.status === 'projected' ? [words.planned] : []),
    ...(parts.some(({ actor }) => actor.startsWith('org:')) ? [words.profit] : []),
    ...(nobody.length === 0 ? [] : [fill(words.nobody, { names: listed(nobody) })]),
    ...(unallocated === null ? [] : [words.leftOver]),
    ...(isExceeded ? [words.exceeded] : rounding.amount.quantity.value === 0 ? [] : [words.rounding]),
    ...(parts.some(({ amount }) => amount.quantity.value === null) ? [words.withoutValue] : []),
    ...(parts.some(({ economy }) => economy !== null && africans.has(economy)) ? [] : [words.africa]),
    words.metals,
    ...(materials.priced > 0 && materials.priced < all
      ? [fill(words.partOfMetals, { priced: materials.priced, all, year: materials.priceYear })]
      : []),
    fill(words.sides, { scheme: labelInSentence(scheme) }),
  ];
}

/** @param placed share of the whole that stands with an economy */
export function splitCoverage(placed: number): CoverageShares {
  return {
    known: placed,
    assumed: 0,
    unknown: Number((1 - placed).toPrecision(12)),
    of: {
      en: 'what is divided: with an economy; without one, or given to nobody',
      fr: 'ce qui est réparti\u202f: avec une économie\u202f; sans économie, ou donné à personne',
      es: 'lo que se reparte: con una economía; sin ella, o dado a nadie',
    },
  };
}
