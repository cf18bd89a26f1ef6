/** A text beside the graph: its figures, and for each the nearest published claims and statements. */
import { z } from 'zod';
import type { Claim } from '../../../schema/claim.ts';
import { languages } from '../../../schema/label.ts';
import type { StatementFilter, StatementRow } from '../../../schema/store.ts';
import { analysis, type Slices } from '../analysis.ts';
import { check, filterOf } from '../claims/claims.ts';
import type { GraphContext } from '../context/context.ts';
import { groupBy } from '../group-by.ts';
import { type Lead, leadsOf, type Spoken, spokenOf } from './about/leads.ts';
import type { CheckedFigure, CheckTextAnswer, NearClaim, NearStatement, Warning } from './answer.ts';
import { apart } from './apart.ts';
import { figuresOf, type TextFigure } from './extract/extract.ts';
import { likelyLanguage } from './extract/language.ts';
import { withoutMarkup } from './extract/markup.ts';
import { tokensOf } from './extract/tokens.ts';
import { checkedWords } from './faults.ts';
import { nearClaim } from './near-claim-words.ts';
import { claimsNear } from './near-claims.ts';
import { nearOf } from './near-statement.ts';
import { inRank } from './rank.ts';
import { ambiguousNote, languageWarning, notes, warningWords } from './words.ts';

const parameters = z.strictObject({
  text: z.string().describe('The text; it is kept nowhere.'),
  language: z.enum(languages).describe('Language of the text: it says what points and commas mean.'),
  named: z
    .boolean()
    .default(false)
    .describe('Statements about named companies instead of harms of countries, where there are both.'),
});
type Values = z.output<typeof parameters>;

interface Sought {
  readonly figure: TextFigure;
  readonly spoken: Spoken;
  readonly leads: readonly Lead[];
  readonly claims: readonly Claim[];
}

interface Plan {
  readonly words: number;
  readonly warnings: readonly Warning[];
  readonly sought: readonly Sought[];
  /** Filters of statements, then those of the links of each claim. */
  readonly filters: readonly StatementFilter[];
  readonly leadFilters: number;
  readonly claims: readonly Claim[];
}

/** Plans of questions under way, by their parameters: gone with them. */
const plans = new WeakMap<Values, Plan>();

function planOf(context: GraphContext, values: Values): Plan {
  const held = plans.get(values);
  if (held !== undefined) return held;
  const plan = planned(context, values);
  plans.set(values, plan);
  return plan;
}

/** @throws QuestionError where the text is empty, too long, or no text */
function planned(context: GraphContext, { text: sent, language }: Values): Plan {
  const words = checkedWords(sent);
  const { text, hasMarkup } = withoutMarkup(sent);
  const likely = likelyLanguage(tokensOf(text));
  const warnings: Warning[] = [
    ...(likely === null || likely === language
      ? []
      : [{ id: 'language', text: languageWarning(likely, language) } as const]),
    ...(hasMarkup ? [{ id: 'markup', text: warningWords.markup } as const] : []),
  ];
  const spokenIn = new Map<number, Spoken>();
  const sought = figuresOf(text, language).map((figure): Sought => {
    const { start, end } = figure.sentence;
    const sentence = text.slice(start, end);
    const spoken =
      spokenIn.get(start) ?? spokenOf(context, sentence, tokensWithin(text, start, end), language);
    spokenIn.set(start, spoken);
    return {
      figure,
      spoken,
      leads: leadsOf(spoken, figure, text.slice(start, figure.start)),
      claims: claimsNear(context, figure, spoken, language),
    };
  });
  const claims = [...new Set(sought.flatMap((item) => item.claims))];
  const leadFilters = filtersOf(sought.flatMap(({ leads }) => leads));
  const filters = [...leadFilters, ...claims.flatMap(({ links }) => links.map(filterOf))];
  return { words, warnings, sought, filters, leadFilters: leadFilters.length, claims };
}

/** The words of one sentence, each where it stands in the whole text. */
function tokensWithin(text: string, start: number, end: number) {
  return tokensOf(text.slice(start, end)).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }));
}

/** One filter a relation, with every subject and object that is sought of it: each reading of the store has its cost. */
function filtersOf(leads: readonly Lead[]): readonly StatementFilter[] {
  const byRelation = groupBy(leads, ({ predicate, object }) => `${predicate} ${object === null}`);
  return [...byRelation.values()].map((list) => {
    const [first] = list;
    const subject = [...new Set(list.map((lead) => lead.subject))].sort();
    const object = [...new Set(list.flatMap((lead) => lead.object ?? []))].sort();
    return {
      subject,
      ...(first?.predicate == null ? {} : { predicate: [first.predicate] }),
      ...(object.length === 0 ? {} : { object }),
    };
  });
}

const keyOf = (subject: string, object: string | null): string => `${subject} ${object ?? ''}`;

/** Rows by subject, and by subject and object, so that each lead finds its own. */
function indexed(slices: Slices): (lead: Lead) => readonly StatementRow[] {
  const rows = new Map(slices.flat().map((row) => [row.row, row]));
  const bySubject = groupBy([...rows.values()], ({ subject }) => subject);
  const byBoth = groupBy([...rows.values()], ({ subject, object }) => keyOf(subject, object));
  return ({ subject, predicate, object }) => {
    const own = object === null ? bySubject.get(subject) : byBoth.get(keyOf(subject, object));
    return (own ?? []).filter((row) => predicate === null || row.predicate === predicate);
  };
}

function statementsNear(
  context: GraphContext,
  { figure, spoken, leads }: Sought,
  rowsOf: (lead: Lead) => readonly StatementRow[],
): readonly NearStatement[] {
  const own = new Map<number, NearStatement>();
  const instead = new Map<number, NearStatement>();
  for (const lead of leads) {
    const found = lead.namedInstead === null ? own : instead;
    for (const near of nearOf(context, { figure, spoken, lead }, rowsOf(lead))) {
      const other = found.get(near.row);
      if (other === undefined || near.scope.length < other.scope.length) found.set(near.row, near);
    }
  }
  // The world stands for a place of which nothing is held, and for no other.
  return [...(own.size > 0 ? own : instead).values()];
}

/** Who linked a claim to a statement of another scope said what is other: it holds beside the text, too. */
function withReasons(
  statements: readonly NearStatement[],
  claims: readonly NearClaim[],
): readonly NearStatement[] {
  const reasons = new Map(
    claims.flatMap(({ check: { comparisons } }) =>
      comparisons.flatMap(({ row, relation, reason }) =>
        relation === 'other-scope' && reason !== null ? [[row, reason] as const] : [],
      ),
    ),
  );
  return statements.map((near) => {
    const reason = reasons.get(near.row);
    if (reason === undefined) return near;
    return { ...near, relation: 'other-scope', scope: [...near.scope, reason] };
  });
}

function checked(
  text: string,
  sought: Sought,
  near: { readonly statements: readonly NearStatement[]; readonly claims: readonly NearClaim[] },
  isWithheld: boolean,
): CheckedFigure {
  const { figure } = sought;
  const { statements, claims } = near;
  const isNothing = statements.length === 0 && claims.length === 0;
  const note =
    figure.unit === null
      ? notes.noUnit
      : isNothing
        ? isWithheld
          ? notes.withheld
          : notes.nothing
        : figure.isAmbiguous && figure.value !== null
          ? ambiguousNote(figure.value)
          : null;
  return { figure, text: text.slice(figure.start, figure.end), claims, statements, note };
}

export const checkText = analysis({
  id: 'checkText',
  label: { en: 'Check of a text', fr: 'Vérification d’un texte', es: 'Verificación de un texto' },
  sentence: {
    en: 'The figures of a text, each beside the nearest published claims and statements, with the differences in value, scope and year.',
    fr: 'Les chiffres d’un texte, chacun à côté des affirmations et des énoncés les plus proches, avec les différences de valeur, de portée et d’année.',
    es: 'Las cifras de un texto, cada una junto a las afirmaciones y los enunciados más cercanos, con las diferencias de valor, alcance y año.',
  },
  method: 'check-text',
  parameters,
  gather: (context, { values }) => planOf(context, values).filters,
  compute(context, { values }, slices): CheckTextAnswer {
    const plan = planOf(context, values);
    const rowsOf = indexed(slices.slice(0, plan.leadFilters));
    let start = plan.leadFilters;
    const checks = new Map(
      plan.claims.map((claim) => {
        const own = slices.slice(start, start + claim.links.length);
        start += claim.links.length;
        return [claim.id, check(context, claim, own)];
      }),
    );
    const rows = new Map(slices.flat().map((row) => [row.row, row]));
    const near = plan.sought.map((sought) => {
      const claims = sought.claims.flatMap((claim): NearClaim[] => {
        const found = checks.get(claim.id);
        return found === undefined ? [] : [nearClaim(sought.figure, found)];
      });
      return { statements: withReasons(statementsNear(context, sought, rowsOf), claims), claims };
    });
    const { kept, warning } = apart(near, rows, values.named);
    return {
      language: values.language,
      words: plan.words,
      figures: plan.sought.map((sought, place) => {
        const own = kept[place] ?? { statements: [], claims: [] };
        const statements = inRank(sought.figure, own.statements, rows);
        const found = near[place];
        const isWithheld = (found?.statements.length ?? 0) + (found?.claims.length ?? 0) > 0;
        return checked(values.text, sought, { ...own, statements }, isWithheld);
      }),
      warnings: warning === null ? plan.warnings : [...plan.warnings, warning],
    };
  },
});
