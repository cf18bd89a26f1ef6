/** What the lens ladder says in words, in three languages. `{name}` is filled in. */
import type { Label } from '../../../../schema/label.ts';
import { type SchemeId, schemes } from '../../../../schema/scheme.ts';
import type { CoverageShares } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import { fill, labelInSentence, listed, nameOf } from '../../label.ts';
import type { LadderRung, LadderStep } from './answer.ts';

export const rungReasons = {
  noCode: {
    en: 'No customs code in this graph is the material at this stage.',
    fr: 'Aucun code douanier de ce graphe n’est la matière à cette étape.',
    es: 'Ningún código aduanero de este grafo es el material en esta etapa.',
  },
  noTable: {
    en: 'It has a code, and no table in this graph gives both value and mass of what its exporters sent in that year.',
    fr: 'Elle a un code, et aucun tableau de ce graphe ne donne à la fois la valeur et la masse de ce que ses exportateurs ont envoyé cette année-là.',
    es: 'Tiene un código, y ninguna tabla de este grafo da a la vez el valor y la masa de lo que enviaron sus exportadores ese año.',
  },
  noContent: {
    en: 'Traded, but no source here says how much of the material the goods contain: only the value of a kilogram of goods.',
    fr: 'Échangée, mais aucune source ici ne dit combien de matière les biens contiennent\u202f: seulement la valeur d’un kilogramme de biens.',
    es: 'Se comercia, pero ninguna fuente aquí dice cuánto material contienen los bienes: solo el valor de un kilogramo de bienes.',
  },
  madeGoods: {
    en: 'Made goods are no code of one material, and no source here says how much of it a kilogram of the goods of a code contains.',
    fr: 'Les produits fabriqués ne sont pas le code d’une seule matière, et aucune source ici ne dit combien en contient un kilogramme des biens d’un code.',
    es: 'Los productos fabricados no son el código de un solo material, y ninguna fuente aquí dice cuánto contiene un kilogramo de los bienes de un código.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const assumedContent: Label = {
  en: 'How much of the material the goods contain is assumed where no source says it: the range is the assumption’s.',
  fr: 'La teneur des biens est supposée là où aucune source ne la dit\u202f: la fourchette est celle de l’hypothèse.',
  es: 'El contenido de los bienes se supone donde ninguna fuente lo dice: el intervalo es el del supuesto.',
};

const words = {
  notPay: {
    en: 'A unit value is what buyers paid for the goods at the border. It is no profit and no pay, and the difference between two rungs holds energy, work, other inputs and transport.',
    fr: 'Une valeur unitaire est ce que les acheteurs ont payé les biens à la frontière. Ce n’est ni un bénéfice ni un salaire, et l’écart entre deux échelons comprend énergie, travail, autres intrants et transport.',
    es: 'Un valor unitario es lo que los compradores pagaron por los bienes en la frontera. No es beneficio ni salario, y la diferencia entre dos peldaños incluye energía, trabajo, otros insumos y transporte.',
  },
  otherMetals: {
    en: 'All the value is put on this material: other metals in the same goods, such as gold in copper ore, make it dearer than it is.',
    fr: 'Toute la valeur est mise sur cette matière\u202f: d’autres métaux dans les mêmes biens, comme l’or du minerai de cuivre, la font paraître plus chère.',
    es: 'Todo el valor se pone en este material: otros metales en los mismos bienes, como el oro del mineral de cobre, lo hacen parecer más caro.',
  },
  basket: {
    en: 'Baskets, in which the material stands among others: {products}.',
    fr: 'Codes fourre-tout, où la matière figure parmi d’autres\u202f: {products}.',
    es: 'Códigos cesta, donde el material está entre otros: {products}.',
  },
  tables: {
    en: 'The rungs are of {count} tables that differ in publisher, edition or revision of the codes; each is of one alone.',
    fr: 'Les échelons viennent de {count} tableaux qui diffèrent par l’éditeur, l’édition ou la révision des codes\u202f; chacun est d’un seul.',
    es: 'Los peldaños son de {count} tablas que difieren en editor, edición o revisión de los códigos; cada uno es de una sola.',
  },
  keptOut: {
    en: 'Left out: statements kept out of every answer ({kept}), and flows without both a value and a mass ({unweighed}).',
    fr: 'Laissés de côté\u202f: les énoncés écartés de toute réponse ({kept}), et les flux sans à la fois une valeur et une masse ({unweighed}).',
    es: 'Fuera: los enunciados excluidos de toda respuesta ({kept}), y los flujos sin valor y masa a la vez ({unweighed}).',
  },
  extremes: {
    en: 'The least and the most are of single exporters, often of small lots: read them with the share of each.',
    fr: 'Le minimum et le maximum sont d’exportateurs isolés, souvent de petits lots\u202f: à lire avec la part de chacun.',
    es: 'El mínimo y el máximo son de exportadores sueltos, a menudo de lotes pequeños: léanse con la parte de cada uno.',
  },
  part: {
    en: 'Not complete, so that exporters of little are missing: {products}.',
    fr: 'Incomplets, si bien que les petits exportateurs manquent\u202f: {products}.',
    es: 'Incompletas, de modo que faltan los pequeños exportadores: {products}.',
  },
  sides: {
    en: 'Who is South and who North is contested: here {scheme}.',
    fr: 'Qui est du Sud et qui du Nord est contesté\u202f: ici, {scheme}.',
    es: 'Quién es del Sur y quién del Norte se discute: aquí, {scheme}.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export function ladderCaveats(
  context: GraphContext,
  steps: readonly LadderStep[],
  scheme: SchemeId,
): readonly Label[] {
  const baskets = steps.filter(({ fit }) => fit === 'basket').map(({ product }) => nameOf(context, product));
  const parts = steps
    .filter(({ extent }) => extent.kind !== 'complete')
    .map(({ product }) => nameOf(context, product));
  const tables = new Set(
    steps.map(({ source, edition, product }) => `${source} ${edition} ${/hs\d+/.exec(product)?.[0] ?? ''}`),
  );
  const total = (pick: (step: LadderStep) => number): number =>
    steps.reduce((sum, step) => sum + pick(step), 0);
  const [keptOut, unweighed] = [total((step) => step.keptOut), total((step) => step.unweighed)];
  return [
    words.notPay,
    words.otherMetals,
    words.extremes,
    ...(baskets.length === 0 ? [] : [fill(words.basket, { products: listed(baskets) })]),
    ...(parts.length === 0 ? [] : [fill(words.part, { products: listed(parts) })]),
    ...(tables.size < 2 ? [] : [fill(words.tables, { count: tables.size })]),
    ...(keptOut + unweighed === 0 ? [] : [fill(words.keptOut, { kept: keptOut, unweighed })]),
    fill(words.sides, { scheme: labelInSentence(schemes.get(scheme).label) }),
  ];
}

/** How many of the rungs have a value for a kilogram contained: from a source, or by an assumption. */
export function ladderCoverage(rungs: readonly LadderRung[]): CoverageShares {
  const contents = rungs.map(({ steps }) =>
    steps.flatMap(({ content }) => (content === null ? [] : [content])),
  );
  const known = contents.filter((own) => own.some(({ assumptions }) => assumptions.length === 0)).length;
  const some = contents.filter((own) => own.length > 0).length;
  return {
    known: known / rungs.length,
    assumed: (some - known) / rungs.length,
    unknown: (rungs.length - some) / rungs.length,
    of: {
      en: 'rungs of the ladder: with a value for a kilogram contained, by a sourced content; by an assumed one; without',
      fr: 'échelons\u202f: avec une valeur par kilogramme contenu, selon une teneur sourcée\u202f; selon une teneur supposée\u202f; sans',
      es: 'peldaños: con un valor por kilogramo contenido, con contenido según fuente; con contenido supuesto; sin él',
    },
  };
}
