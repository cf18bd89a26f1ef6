/** What a claim check says in words, in three languages. `{name}` is filled in. */
import type { Claim, ClaimLink } from '../../../schema/claim.ts';
import type { Label } from '../../../schema/label.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { GraphContext } from '../context/context.ts';
import { fill, inEach, listed } from '../label.ts';
import type { Comparison } from './answer.ts';
import type { Relation, Verdict } from './rule.ts';

const reasons = {
  'other-year': {
    en: 'It is of {stated}; the claim is about {claimed}.',
    fr: 'Il porte sur {stated} ; l’affirmation porte sur {claimed}.',
    es: 'Es de {stated}; la afirmación se refiere a {claimed}.',
  },
  'no-year': {
    en: 'It is of {stated}; the claim does not say of which year it speaks.',
    fr: 'Il porte sur {stated} ; l’affirmation ne dit pas de quelle année elle parle.',
    es: 'Es de {stated}; la afirmación no dice de qué año habla.',
  },
  'other-unit': {
    en: 'It is measured in another quantity or on another basis, which does not convert.',
    fr: 'Il est mesuré dans une autre grandeur ou sur une autre base, qui ne se convertit pas.',
    es: 'Está medido en otra magnitud o sobre otra base, que no se convierte.',
  },
  'no-claimed-quantity': {
    en: 'The claim states no quantity to compare it with.',
    fr: 'L’affirmation n’énonce aucune quantité à laquelle le comparer.',
    es: 'La afirmación no da ninguna cantidad con la que compararlo.',
  },
  'within-bound': {
    en: 'It gives a bound alone: the claim lies within it, which does not bear it out.',
    fr: 'Il ne donne qu’une borne : l’affirmation la respecte, ce qui ne la confirme pas.',
    es: 'Solo da una cota: la afirmación está dentro, lo que no la confirma.',
  },
  'no-figure': {
    en: 'It gives no number.',
    fr: 'Il ne donne aucun nombre.',
    es: 'No da ningún número.',
  },
  'own-document': {
    en: 'It is the document that makes the claim: no evidence for it.',
    fr: 'C’est le document qui fait l’affirmation : ce n’en est pas une preuve.',
    es: 'Es el documento que hace la afirmación: no es prueba de ella.',
  },
} as const satisfies Readonly<Partial<Record<Relation, Label>>>;

/** Why a statement does not compare with the claim; null where it does. */
export function reasonFor(
  relation: Relation,
  claim: Claim,
  link: ClaimLink,
  row: StatementRow,
): Label | null {
  if (relation === 'other-scope') return link.reason;
  const known: Readonly<Partial<Record<Relation, Label>>> = reasons;
  const text = known[relation === 'later-outside' ? 'other-year' : relation];
  return text === undefined ? null : fill(text, { stated: row.period, claimed: claim.period ?? '' });
}

const sentences = {
  supported: {
    en: 'The figure of {sources}, for the same quantity and year, agrees with the claim within its rounding.',
    fr: 'Le chiffre de {sources}, pour la même grandeur et la même année, concorde avec l’affirmation à l’arrondi près.',
    es: 'La cifra de {sources}, para la misma magnitud y el mismo año, concuerda con la afirmación salvo redondeo.',
  },
  disputed: {
    en: 'The figure of {sources}, for the same quantity and year, lies outside of what the claim’s rounding allows.',
    fr: 'Le chiffre de {sources}, pour la même grandeur et la même année, sort de ce que permet l’arrondi de l’affirmation.',
    es: 'La cifra de {sources}, para la misma magnitud y el mismo año, queda fuera de lo que permite el redondeo de la afirmación.',
  },
  outdated: {
    en: 'No figure of that year is held; a later one of the same quantity, of {sources}, lies outside of the claim.',
    fr: 'Aucun chiffre de cette année n’est connu ici ; un chiffre plus récent de la même grandeur, de {sources}, sort de l’affirmation.',
    es: 'No hay cifra de ese año; una posterior de la misma magnitud, de {sources}, queda fuera de la afirmación.',
  },
  'quotes-correctly': {
    en: 'The document rests on the same original as {sources} and gives its figure, within its rounding: that is no second source.',
    fr: 'Le document repose sur le même original que {sources} et en donne le chiffre, à l’arrondi près : ce n’est pas une seconde source.',
    es: 'El documento se apoya en el mismo original que {sources} y da su cifra, salvo redondeo: no es una segunda fuente.',
  },
  'other-scope': {
    en: 'What the graph holds from {sources} does not measure the same thing, and neither confirms nor contradicts the claim. {reason}',
    fr: 'Ce que le graphe tient de {sources} ne mesure pas la même chose, et ne confirme ni ne contredit l’affirmation. {reason}',
    es: 'Lo que el grafo tiene de {sources} no mide lo mismo, y no confirma ni contradice la afirmación. {reason}',
  },
  'no-source': {
    en: 'No statement of this graph that bears on the claim is known: it is neither confirmed nor contradicted.',
    fr: 'Aucun énoncé de ce graphe portant sur l’affirmation n’est connu : elle n’est ni confirmée ni contredite.',
    es: 'No se conoce ningún enunciado de este grafo sobre la afirmación: no está confirmada ni contradicha.',
  },
} as const satisfies Readonly<Record<Verdict, Label>>;

const noQuantity: Label = {
  en: 'The claim names no quantity that could be compared, so no statement is set against it: it is neither confirmed nor contradicted. Figures on its subject may stand elsewhere in the graph.',
  fr: 'L’affirmation ne donne aucune quantité qui puisse être comparée, et aucun énoncé ne lui est opposé\u202f: elle n’est ni confirmée ni contredite. Des chiffres sur son sujet peuvent se trouver ailleurs dans le graphe.',
  es: 'La afirmación no da ninguna cantidad que pueda compararse, y no se le opone ningún enunciado: no está confirmada ni contradicha. Puede haber cifras sobre su tema en otras partes del grafo.',
};

/** The neutral sentence beside a verdict. */
export function sentenceFor(
  context: GraphContext,
  claim: Claim,
  verdict: Verdict,
  deciding: readonly Comparison[],
): Label {
  if (verdict === 'no-source' && claim.unit === null) return noQuantity;
  const ids = [...new Set(deciding.map(({ source }) => source))];
  const names = ids.map((id) => context.sources.get(id)?.shortTitle ?? inEach(() => id));
  return fill(sentences[verdict], {
    sources: listed(names),
    reason: deciding[0]?.reason ?? inEach(() => ''),
  });
}
