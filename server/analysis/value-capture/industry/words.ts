/** What the lens industry says in words, in three languages. `{name}` is filled in. */
import type { Label } from '../../../../schema/label.ts';
import { type SchemeId, schemes } from '../../../../schema/scheme.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import type { CoverageShares } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import { fill, inEach, labelInSentence, listed, nameOf } from '../../label.ts';
import { earns } from '../../ledger/rows/earns.ts';
import { goesOn } from '../../ledger/words.ts';
import type { Whole } from '../../whole/whole.ts';
import type { IndustryExports, IndustryMeasure } from './answer.ts';
import type { IndustryPlan } from './plan.ts';

export const scopes: Readonly<Record<IndustryMeasure, Label>> = {
  'value-added': earns.words.scope,
  'final-income': {
    en: 'Income of all sectors, mines and services included, inside the electrical and optical equipment that the world buys to use. Computers and electronics are not told apart from electrical machinery. What is sold to other industries as a part counts only inside their goods.',
    fr: 'Revenu de tous les secteurs, mines et services compris, dans les équipements électriques et optiques que le monde achète pour s’en servir. L’informatique et l’électronique n’y sont pas séparées des machines électriques. Ce qui est vendu comme pièce à d’autres industries n’y est pas.',
    es: 'Ingreso de todos los sectores, minas y servicios incluidos, en los equipos eléctricos y ópticos que el mundo compra para usarlos. La informática y la electrónica no se separan de la maquinaria eléctrica. Lo que se vende como pieza a otras industrias no está.',
  },
  exports: {
    en: 'Exports of computers, electronic and optical products, parts and devices together, by where their value was added: at home or abroad. From which economy the foreign part comes is not in the source.',
    fr: 'Exportations de produits informatiques, électroniques et optiques, pièces et appareils ensemble, selon le lieu où leur valeur a été ajoutée\u202f: sur place ou à l’étranger. La source ne dit pas de quelle économie vient la part étrangère.',
    es: 'Exportaciones de productos informáticos, electrónicos y ópticos, piezas y dispositivos juntos, según dónde se añadió su valor: en casa o en el extranjero. La fuente no dice de qué economía viene la parte extranjera.',
  },
};

export const choiceTexts = {
  scheme: {
    en: 'The South’s share, over the schemes',
    fr: 'Part du Sud, selon les classements',
    es: 'Parte del Sur, según las clasificaciones',
  },
  edition: {
    en: 'The South’s share of the same year, over the publishers and editions that give it; those that name few economies leave much to nobody',
    fr: 'Part du Sud la même année, selon les éditeurs et éditions qui la donnent\u202f; ceux qui nomment peu d’économies en laissent beaucoup à personne',
    es: 'Parte del Sur en el mismo año, según los editores y ediciones que la dan; los que nombran pocas economías dejan mucho a nadie',
  },
} as const satisfies Readonly<Record<string, Label>>;

const words = {
  editions: {
    en: 'Editions revise one another: this is {used} through all its years, and no other is joined to it. Others that give this year: {others}.',
    fr: 'Les éditions se révisent l’une l’autre\u202f: voici {used} pour toutes ses années, sans qu’aucune autre y soit raccordée. Autres qui donnent cette année\u202f: {others}.',
    es: 'Las ediciones se revisan unas a otras: esta es {used} en todos sus años, sin unirle ninguna otra. Otras que dan este año: {others}.',
  },
  lumps: {
    en: 'Not named by the publisher, and on no side and in no bloc: {names}.',
    fr: 'Non nommé par l’éditeur, sur aucun côté et dans aucun groupe\u202f: {names}.',
    es: 'No nombrado por el editor, en ningún lado y en ningún grupo: {names}.',
  },
  leftOver: {
    en: 'The publisher’s world holds more than its rows: the rest is given to nobody, so that the shares of sides are least shares.',
    fr: 'Le monde de l’éditeur dépasse ses lignes\u202f: le reste n’est donné à personne, si bien que les parts des côtés sont des minimums.',
    es: 'El mundo del editor supera sus filas: el resto no se da a nadie, de modo que las partes de los lados son mínimas.',
  },
  unclassified: {
    en: 'On no side under this scheme, and shown apart: {names}.',
    fr: 'Sur aucun côté selon ce classement, et montré à part\u202f: {names}.',
    es: 'En ningún lado según esta clasificación, y mostrado aparte: {names}.',
  },
  noAfrica: {
    en: 'No African economy has a row of its own: that Africa earns nothing is not said.',
    fr: 'Aucune économie d’Afrique n’a sa propre ligne\u202f: cela ne dit pas que l’Afrique ne gagne rien.',
    es: 'Ninguna economía de África tiene fila propia: no se dice que África no gane nada.',
  },
  blocs: {
    en: 'Blocs overlap. A bloc holds those of its members that have a row; the others may be in what is not named.',
    fr: 'Les groupes se recoupent. Un groupe compte ceux de ses membres qui ont une ligne\u202f; les autres peuvent être dans ce qui n’est pas nommé.',
    es: 'Los grupos se solapan. Un grupo cuenta los miembros que tienen fila; los demás pueden estar en lo no nombrado.',
  },
  people: {
    en: 'For each person: divided by the people of {year} of those economies alone that have a figure.',
    fr: 'Par personne\u202f: divisé par les habitants de {year} des seules économies qui ont un chiffre.',
    es: 'Por persona: dividido por los habitantes de {year} solo de las economías que tienen cifra.',
  },
  withoutPeople: {
    en: 'Without a population in this graph, and in no figure for each person: {names}.',
    fr: 'Sans population dans ce graphe, et dans aucun chiffre par personne\u202f: {names}.',
    es: 'Sin población en este grafo, y en ninguna cifra por persona: {names}.',
  },
  noPeople: {
    en: 'No source in this graph gives the population of {year}: nothing is told for each person.',
    fr: 'Aucune source de ce graphe ne donne la population de {year}\u202f: rien n’est dit par personne.',
    es: 'Ninguna fuente de este grafo da la población de {year}: nada se dice por persona.',
  },
  workers: {
    en: 'Nothing for each worker: no source in this graph counts the workers of the industry by economy.',
    fr: 'Rien par travailleur\u202f: aucune source de ce graphe ne compte les travailleurs de l’industrie par économie.',
    es: 'Nada por trabajador: ninguna fuente de este grafo cuenta los trabajadores de la industria por economía.',
  },
  keptOut: {
    en: 'Kept out of every sum, with the reason beside it: {count} ({names}).',
    fr: 'Écarté de toute somme, avec la raison à côté\u202f: {count} ({names}).',
    es: 'Excluido de toda suma, con la razón al lado: {count} ({names}).',
  },
  sides: {
    en: 'Who is South and who North is contested: here {scheme}.',
    fr: 'Qui est du Sud et qui du Nord est contesté\u202f: ici, {scheme}.',
    es: 'Quién es del Sur y quién del Norte se discute: aquí, {scheme}.',
  },
  model: {
    en: 'Computed with a model of who buys from whom in the world: an estimate, not a count.',
    fr: 'Calculé avec un modèle de qui achète à qui dans le monde\u202f: une estimation, non un décompte.',
    es: 'Calculado con un modelo de quién compra a quién en el mundo: una estimación, no un recuento.',
  },
  residual: {
    en: 'Domestic and foreign value added do not quite sum to gross exports in the source: the residual is shown, at most {most} MUSD here ({economy}).',
    fr: 'Valeur ajoutée nationale et étrangère ne font pas tout à fait les exportations brutes dans la source\u202f: le reste est montré, au plus {most} MUSD ici ({economy}).',
    es: 'El valor añadido nacional y el extranjero no suman del todo las exportaciones brutas en la fuente: el resto se muestra, como máximo {most} MUSD aquí ({economy}).',
  },
  noWorld: {
    en: 'These economies are no world: nothing is summed over them, and no side has a share.',
    fr: 'Ces économies ne font pas un monde\u202f: rien n’est additionné entre elles, et aucun côté n’a de part.',
    es: 'Estas economías no son un mundo: nada se suma entre ellas, y ningún lado tiene parte.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export function industryCaveats(
  context: GraphContext,
  facts: {
    readonly plan: IndustryPlan;
    readonly world: Whole;
    readonly scheme: SchemeId;
    /** Whether neither year nor edition was asked for: the rule of precedence chose them. */
    readonly isLatest: boolean;
    readonly keptOut: readonly StatementRow[];
    readonly population: number | undefined;
    readonly withoutPeople: readonly string[];
  },
): readonly Label[] {
  const { plan, world, scheme, keptOut, population } = facts;
  const names = (ids: readonly string[]): Label =>
    listed(
      [...new Set(ids)].map((id) => nameOf(context, id)),
      8,
    );
  const seriesName = ({ source, edition }: { readonly source: string; readonly edition: string }): Label =>
    inEach((language) => `${context.sources.get(source)?.shortTitle[language] ?? source} (${edition})`);
  const unclassified = world.economies
    .filter(({ entity }) => context.membership.side(entity, scheme, world.year) === 'unclassified')
    .map(({ entity }) => entity);
  const africans = new Set(context.membership.membersOf('group:m49-002'));
  const found: Label[] = [fill(words.sides, { scheme: labelInSentence(schemes.get(scheme).label) })];
  if (plan.choice.others.length > 0) {
    found.push(
      fill(words.editions, {
        used: seriesName(plan.choice.series),
        others: listed(plan.choice.others.map(seriesName)),
      }),
    );
  }
  const last = Math.max(...plan.editions.flatMap(({ years }) => years));
  if (facts.isLatest && last > world.year) found.push(fill(goesOn, { year: String(last) }));
  if (plan.measure === 'final-income') found.push(words.model);
  if (world.lumps.length > 0) {
    found.push(fill(words.lumps, { names: names(world.lumps.map(({ entity }) => entity)) }));
  }
  if (world.unallocated > 0) found.push(words.leftOver);
  if (unclassified.length > 0) found.push(fill(words.unclassified, { names: names(unclassified) }));
  if (!world.economies.some(({ entity }) => africans.has(entity))) found.push(words.noAfrica);
  if (keptOut.length > 0) {
    found.push(
      fill(words.keptOut, { count: keptOut.length, names: names(keptOut.map(({ subject }) => subject)) }),
    );
  }
  found.push(words.blocs);
  found.push(
    population === undefined
      ? fill(words.noPeople, { year: String(world.year) })
      : fill(words.people, { year: String(population) }),
  );
  if (facts.withoutPeople.length > 0) {
    found.push(fill(words.withoutPeople, { names: names(facts.withoutPeople) }));
  }
  found.push(words.workers);
  return found;
}

const residualSize = ({ residual }: IndustryExports): number => Math.abs(residual.quantity.value ?? 0);

export function exportsCaveats(
  context: GraphContext,
  inYear: readonly IndustryExports[],
  scheme: SchemeId,
): readonly Label[] {
  const [largest] = [...inYear].sort((a, b) => residualSize(b) - residualSize(a));
  return [
    words.noWorld,
    words.model,
    ...(largest === undefined || residualSize(largest) === 0
      ? []
      : [
          fill(words.residual, {
            // In full: it is no finer than the source prints, and "at most" a rounded number would be untrue.
            most: inEach((language) =>
              new Intl.NumberFormat(language, { maximumSignificantDigits: 12 }).format(residualSize(largest)),
            ),
            economy: nameOf(context, largest.economy),
          }),
        ]),
    fill(words.sides, { scheme: labelInSentence(schemes.get(scheme).label) }),
    words.workers,
  ];
}

/** Of the gross exports of the economies shown: what is told as added at home or abroad, and what is left. */
export function exportsCoverage(inYear: readonly IndustryExports[]): CoverageShares {
  const gross = inYear.reduce((sum, one) => sum + (one.gross.quantity.value ?? 0), 0);
  const left = inYear.reduce((sum, one) => sum + residualSize(one), 0);
  const unknown = gross > 0 ? Math.min(1, left / gross) : 0;
  return {
    known: 1 - unknown,
    assumed: 0,
    unknown,
    of: {
      en: 'gross exports of the economies shown: told as added at home or abroad; left over in the source',
      fr: 'exportations brutes des économies montrées\u202f: données comme ajoutées sur place ou à l’étranger\u202f; reste de la source',
      es: 'exportaciones brutas de las economías mostradas: dadas como añadidas en casa o en el extranjero; resto de la fuente',
    },
  };
}
