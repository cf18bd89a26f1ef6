/** The seven messages: each with its sentence, its figures, what says otherwise, and what is unknown. */
import type { Label, Language } from '../../schema/label.ts';
import type { AnswerOut, FigureOut, NamedOut, SourceOut } from './answer.ts';
import { footer } from './answers.ts';
import { verdictText } from './claims.ts';
import { figureText } from './figure.ts';
import { headIn } from './heads.ts';
import { blocks, tableText } from './table.ts';

const heads = {
  contradicts: {
    en: 'Says otherwise, or sets the scope',
    fr: 'Dit autre chose, ou fixe le périmètre',
    es: 'Dice otra cosa, o fija el alcance',
  },
  figure: { en: 'Figure', fr: 'Chiffre', es: 'Cifra' },
  shows: { en: 'Shows', fr: 'Montre', es: 'Muestra' },
  unknown: { en: 'Cannot show', fr: 'Ne peut pas montrer', es: 'No puede mostrar' },
} as const satisfies Readonly<Record<string, Label>>;

interface FindingOut {
  readonly bearing: 'SHOWS' | 'CONTRADICTS';
  readonly text: string;
  readonly scope: string;
  readonly figures: readonly {
    readonly label: string;
    readonly of: NamedOut | null;
    readonly period: string;
    readonly source: SourceOut | null;
    readonly figure: FigureOut;
  }[];
}
interface MessageOut {
  readonly number: number;
  readonly label: string;
  readonly headline: string;
  readonly findings: readonly FindingOut[];
  readonly unknown: readonly { readonly what: string; readonly reason: string }[];
  readonly claims: readonly { readonly id: string; readonly text: string; readonly verdict: string }[];
}
interface MessagesOut extends AnswerOut {
  readonly messages: readonly MessageOut[];
}

export function printMessages(data: unknown, language: Language): string {
  const answer = data as MessagesOut;
  return blocks(...answer.messages.flatMap((one) => messageBlocks(one, language)), footer(answer, language));
}

function messageBlocks(message: MessageOut, language: Language): readonly string[] {
  const said = (name: keyof typeof heads): string => heads[name][language];
  const found = (bearing: FindingOut['bearing'], head: string): readonly string[] =>
    message.findings
      .filter((finding) => finding.bearing === bearing)
      .map((finding) => findingText(finding, head, language));
  return [
    `${message.number}. ${message.label}\n${message.headline}`,
    ...found('SHOWS', said('shows')),
    ...found('CONTRADICTS', said('contradicts')),
    ...message.unknown.map(({ what, reason }) => `${said('unknown')} · ${what}\n${reason}`),
    message.claims
      .map(({ id, verdict, text }) => `${id} · ${verdictText(verdict, language)} · ${text}`)
      .join('\n'),
  ];
}

function findingText({ text, scope, figures }: FindingOut, kind: string, language: Language): string {
  const head = headIn(language);
  const table = tableText(
    [
      { head: heads.figure[language] },
      { head: head('about') },
      { head: head('amount'), isNumber: true },
      { head: head('period') },
      { head: head('source') },
    ],
    figures.map(({ label, of, figure, period, source }) => [
      label,
      of?.name ?? '',
      figureText(figure, language),
      period,
      source?.shortTitle ?? '',
    ]),
  );
  return `${kind} · ${text}\n${scope}\n${table}`;
}
