/** Published claims: a page of them by verdict, and one with the numbers side by side. */
import { allowedText } from '../../picture/allowed.ts';
import type { Label, Language } from '../../schema/label.ts';
import { units } from '../../schema/unit.ts';
import type { BriefStatementOut, FigureOut, PageOut, QuantityOut } from './answer.ts';
import { figureText, numberParts, sourceText } from './figure.ts';
import { headIn } from './heads.ts';
import { nextPage } from './page.ts';
import { blocks, tableText } from './table.ts';

interface ClaimOut {
  readonly id: string;
  readonly text: string;
  readonly quotation: string;
  readonly document: string;
  readonly documentDate: string;
  readonly period: { readonly text: string } | null;
  readonly quantity: QuantityOut | null;
  readonly note: string | null;
  readonly verdict: string;
  readonly sentence: string;
  readonly comparisons: readonly {
    readonly relation: string;
    readonly isOriginal: boolean;
    readonly figure: FigureOut | null;
    readonly reason: string | null;
    readonly period: { readonly text: string };
    readonly statement: BriefStatementOut;
  }[];
}

const verdicts: Readonly<Record<string, Label>> = {
  SUPPORTED: { en: 'supported', fr: 'étayée', es: 'respaldada' },
  DISPUTED: { en: 'disputed', fr: 'contestée', es: 'discutida' },
  OUTDATED: { en: 'outdated', fr: 'dépassée', es: 'desactualizada' },
  OTHER_SCOPE: { en: 'other scope', fr: 'autre portée', es: 'otro alcance' },
  QUOTES_CORRECTLY: { en: 'quotes correctly', fr: 'citation exacte', es: 'cita correcta' },
  NO_SOURCE: { en: 'no source', fr: 'sans source', es: 'sin fuente' },
};
const heads = {
  claim: { en: 'Claim', fr: 'Affirmation', es: 'Afirmación' },
  verdict: { en: 'Verdict', fr: 'Verdict', es: 'Veredicto' },
  says: { en: 'It says', fr: 'Elle dit', es: 'Dice' },
  original: { en: 'same original', fr: 'même original', es: 'mismo original' },
} as const satisfies Readonly<Record<string, Label>>;

export function verdictText(name: string, language: Language): string {
  return verdicts[name]?.[language] ?? name;
}

/** What a claim says, and what it allows in enough figures that the two can be told apart. */
export function claimedText(quantity: QuantityOut | null, language: Language): string {
  if (quantity === null) return '';
  const { value, range } = numberParts(quantity, language);
  const { dimension, basis } = units.get(quantity.unit.id);
  const allowed = allowedText({ ...quantity, unit: { ...quantity.unit, dimension, basis } }, language);
  return [...new Set([value, allowed ?? range])].filter((part) => part !== '').join(', ');
}

export function printClaims(data: unknown, language: Language): string {
  const page = data as PageOut<ClaimOut>;
  return blocks(
    tableText(
      [
        { head: headIn(language)('id') },
        { head: heads.verdict[language] },
        { head: heads.claim[language] },
        { head: heads.says[language] },
      ],
      page.nodes.map(({ id, verdict, text, quantity }) => [
        id,
        verdictText(verdict, language),
        text,
        claimedText(quantity, language),
      ]),
    ),
    nextPage(page, language),
  );
}

export function printClaim(data: unknown, language: Language): string {
  const claim = data as ClaimOut;
  const head = headIn(language);
  const lines = [
    `${claim.id} · ${claim.text}`,
    `“${claim.quotation}”`,
    `${claim.document}, ${claim.documentDate}`,
    ...(claim.period === null ? [] : [`${head('period')}: ${claim.period.text}`]),
    ...(claim.quantity === null ? [] : [`${heads.says[language]}: ${claimedText(claim.quantity, language)}`]),
    ...(claim.note === null ? [] : [`${head('note')}: ${claim.note}`]),
  ];
  const rows = claim.comparisons.map(({ figure, period, statement, isOriginal, reason }) => [
    figure === null ? '' : figureText(figure, language),
    period.text,
    `${sourceText(statement)}${isOriginal ? ` (${heads.original[language]})` : ''}`,
    reason ?? '',
  ]);
  return blocks(
    lines.join('\n'),
    `${heads.verdict[language]}: ${verdictText(claim.verdict, language)}\n${claim.sentence}`,
    rows.length === 0
      ? ''
      : tableText(
          [
            { head: head('amount') },
            { head: head('period') },
            { head: head('source') },
            { head: head('caveats') },
          ],
          rows,
        ),
  );
}
