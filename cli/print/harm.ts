/** Who answers for a harm, and which harms can be asked about. */
import type { Language } from '../../schema/label.ts';
import type { AnswerOut, FigureOut, LabelledOut, NamedOut, SourceOut } from './answer.ts';
import { footer } from './answers.ts';
import { figureText, shareText, sideText, sourceText, stageText } from './figure.ts';
import { harmHeadIn } from './harm-heads.ts';
import { headIn } from './heads.ts';
import { blocks, type Column, tableText } from './table.ts';

interface PartOut {
  readonly amount: FigureOut;
  readonly share: FigureOut;
}
interface BearerOut extends PartOut {
  readonly economy: NamedOut;
  readonly side: string;
  readonly happened: FigureOut | null;
}
interface HarmAttributionOut extends AnswerOut {
  readonly harm: LabelledOut;
  readonly ruleLabel: string;
  readonly ruleSentence: string;
  readonly material: NamedOut | null;
  readonly period: string;
  readonly chainYear: number | null;
  readonly illustration: string | null;
  readonly total: FigureOut;
  readonly bearers: readonly BearerOut[];
  readonly unattributable: readonly (PartOut & {
    readonly reason: string;
    readonly material: NamedOut | null;
  })[];
  readonly bySide: readonly (PartOut & { readonly side: string | null; readonly happened: FigureOut })[];
  readonly groups: readonly (PartOut & { readonly group: NamedOut; readonly happened: FigureOut })[];
  readonly choices: readonly {
    readonly text: string;
    readonly least: FigureOut['quantity'];
    readonly most: FigureOut['quantity'];
    readonly leastOption: string;
    readonly mostOption: string;
  }[];
}

/** Lists of a printed answer end here; the whole stands in --json. */
const mostRows = 20;

function titled(title: string, columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const more = rows.length > mostRows ? `\n  … +${rows.length - mostRows}` : '';
  return `${title}\n${tableText(columns, rows.slice(0, mostRows))}${more}`;
}

export function printHarmAttribution(data: unknown, language: Language): string {
  const answer = data as HarmAttributionOut;
  const head = headIn(language);
  const ownHead = harmHeadIn(language);
  const columns = (first: string): readonly Column[] => [
    { head: first },
    { head: ownHead('answersFor') },
    { head: head('share'), isNumber: true },
    { head: ownHead('happened') },
  ];
  const title = [
    answer.harm.label,
    answer.material?.name,
    answer.ruleLabel,
    answer.period.replace('/', '–'),
    answer.chainYear === null ? undefined : `${ownHead('chainOf')} ${answer.chainYear}`,
  ].filter((part) => part !== undefined);
  const part = ({ amount, share }: PartOut): readonly string[] => [
    figureText(amount, language),
    shareText(share, language),
  ];
  const sides = answer.bySide.map((one) => [
    one.side === null ? ownHead('nobody') : sideText(one.side, language),
    ...part(one),
    figureText(one.happened, language),
  ]);
  const groups = answer.groups.map((one) => [
    one.group.name,
    ...part(one),
    figureText(one.happened, language),
  ]);
  const bearers = answer.bearers.map((one) => [
    one.economy.name,
    ...part(one),
    one.happened === null ? '' : figureText(one.happened, language),
    sideText(one.side, language),
  ]);
  const nobody = answer.unattributable.map((one) => [one.material?.name ?? '', ...part(one), one.reason]);
  const choices = answer.choices.map(({ text, least, most, leastOption, mostOption }) => {
    const bound = (quantity: FigureOut['quantity']): string => shareText({ quantity, rule: null }, language);
    return `  ${text}: ${bound(least)} (${leastOption}) – ${bound(most)} (${mostOption})`;
  });
  return blocks(
    `${title.join(' · ')}\n${answer.ruleSentence}`,
    answer.illustration === null ? '' : answer.illustration.toLocaleUpperCase(language),
    `${head('total')}: ${figureText(answer.total, language)}`,
    titled(head('side'), columns(head('side')), sides),
    titled(head('economies'), [...columns(head('name')), { head: head('side') }], bearers),
    titled(ownHead('groups'), columns(head('name')), groups),
    titled(
      ownHead('nobody'),
      [
        { head: head('material') },
        { head: head('amount') },
        { head: head('share'), isNumber: true },
        { head: head('reason') },
      ],
      nobody,
    ),
    choices.length === 0 ? '' : `${head('choices')}\n${choices.join('\n')}`,
    footer(answer, language),
  );
}

interface HarmsOut extends AnswerOut {
  readonly rows: readonly {
    readonly harm: LabelledOut;
    readonly kind: string;
    readonly stage: string | null;
    readonly total: FigureOut | null;
    readonly period: string | null;
    readonly source: SourceOut;
    readonly edition: string;
    readonly rules: readonly {
      readonly label: string;
      readonly isAnswered: boolean;
      readonly reason: string | null;
    }[];
    readonly exposureMaterials: readonly NamedOut[];
  }[];
  readonly leftOut: readonly {
    readonly harm: NamedOut | null;
    readonly source: SourceOut | null;
    readonly reason: string;
    readonly statements: number;
  }[];
}

export function printHarms(data: unknown, language: Language): string {
  const answer = data as HarmsOut;
  const head = headIn(language);
  const ownHead = harmHeadIn(language);
  const rows = answer.rows.map((row) => {
    const answered = row.rules.filter(({ isAnswered }) => isAnswered).map(({ label }) => label);
    const reason = row.rules.find((one) => !one.isAnswered)?.reason ?? '';
    return [
      row.harm.id,
      row.harm.label,
      stageText(row.stage, language),
      row.total === null ? ownHead('presence') : figureText(row.total, language),
      (row.period ?? '').replace('/', '–'),
      answered.length === 0 ? reason : answered.join(', '),
      row.exposureMaterials.length === 0 ? '' : String(row.exposureMaterials.length),
      sourceText(row),
    ];
  });
  const leftOut = answer.leftOut.map(({ harm, source, reason, statements }) => [
    harm?.id ?? '',
    source?.shortTitle ?? '',
    String(statements),
    reason,
  ]);
  return blocks(
    tableText(
      [
        { head: head('id') },
        { head: head('name') },
        { head: head('stage') },
        { head: head('total') },
        { head: head('period') },
        { head: head('rule') },
        { head: ownHead('exposureOf'), isNumber: true },
        { head: head('source') },
      ],
      rows,
    ),
    `${ownHead('leftOut')}\n${tableText(
      [
        { head: head('id') },
        { head: head('source') },
        { head: head('statements'), isNumber: true },
        { head: head('reason') },
      ],
      leftOut,
    )}`,
    footer(answer, language),
  );
}
