/** Anomalies: each as a block of its own, since sentences and reasons fit in no table. */
import type { Language } from '../../schema/label.ts';
import type { AnswerOut, FigureOut, NamedOut, PageOut } from './answer.ts';
import { footer } from './answers.ts';
import { figureText, shareText } from './figure.ts';
import { headIn } from './heads.ts';
import { nextPage } from './page.ts';
import { blocks, tableText } from './table.ts';

interface AnomalyOut {
  readonly kindLabel: string;
  readonly subject: NamedOut;
  readonly object: NamedOut | null;
  readonly product: NamedOut | null;
  readonly year: number;
  readonly sentence: string;
  readonly figures: readonly { readonly label: string; readonly figure: FigureOut }[];
  readonly gap: FigureOut | null;
  readonly score: FigureOut;
  readonly innocent: readonly string[];
  readonly whole: { readonly label: string; readonly figure: FigureOut };
  readonly suspicion: string;
  readonly toCheck: string;
  readonly isKeptOut: boolean;
}
interface AnomaliesOut extends AnswerOut {
  readonly searched: readonly {
    readonly label: string;
    readonly year: number;
    readonly compared: number;
    readonly notComparable: number;
    readonly found: number;
  }[];
  readonly anomalies: PageOut<AnomalyOut>;
}

function printAnomaly(item: AnomalyOut, place: number, language: Language): string {
  const head = headIn(language);
  const about = [item.subject, item.object, item.product].filter((one) => one !== null);
  const figures = item.figures.map(({ label, figure }) => `  ${label}: ${figureText(figure, language)}`);
  return [
    `${place}. ${item.kindLabel} · ${item.year} · ${head('share')} ${shareText(item.score, language)}`,
    `  ${item.whole.label}: ${figureText(item.whole.figure, language)}`,
    `  ${item.sentence}`,
    `  ${about.map(({ id }) => id).join(' · ')}`,
    ...figures,
    ...(item.gap === null ? [] : [`  ${head('gap')}: ${figureText(item.gap, language)}`]),
    ...(item.isKeptOut ? [`  ${head('quarantine')}`] : []),
    `  ${head('innocent')}: ${item.innocent.join(' ')}`,
    `  ${head('suspicion')}: ${item.suspicion}`,
    `  ${head('toCheck')}: ${item.toCheck}`,
  ].join('\n');
}

export function printAnomalies(data: unknown, language: Language): string {
  const answer = data as AnomaliesOut;
  const head = headIn(language);
  const searched = answer.searched.map((one) => [
    one.label,
    String(one.year),
    String(one.compared),
    String(one.notComparable),
    String(one.found),
  ]);
  const columns = [
    { head: head('kind') },
    { head: head('year') },
    { head: head('compared'), isNumber: true },
    { head: head('notComparable'), isNumber: true },
    { head: head('found'), isNumber: true },
  ];
  return blocks(
    tableText(columns, searched),
    ...answer.anomalies.nodes.map((item, index) => printAnomaly(item, index + 1, language)),
    nextPage(answer.anomalies, language),
    footer(answer, language),
  );
}
