/** The share of a material's supply from places where a harm is documented. */
import type { Language } from '../../schema/label.ts';
import type { AnswerOut, FigureOut, LabelledOut, NamedOut, SourceOut } from './answer.ts';
import { footer } from './answers.ts';
import { figureText, shareText, sideText, sourceText, stageText } from './figure.ts';
import { type HarmHead, harmHeadIn } from './harm-heads.ts';
import { headIn } from './heads.ts';
import { blocks, tableText } from './table.ts';

interface NoteOut {
  readonly subject: NamedOut;
  readonly what: NamedOut;
  readonly period: string;
  readonly figure: FigureOut;
  readonly source: SourceOut;
  readonly edition: string;
}
interface ExposureOut extends AnswerOut {
  readonly harm: LabelledOut;
  readonly material: NamedOut;
  readonly documentYear: number;
  readonly source: SourceOut;
  readonly edition: string;
  readonly stages: readonly {
    readonly stage: string;
    readonly year: number;
    readonly source: SourceOut;
    readonly edition: string;
    readonly share: FigureOut;
    readonly places: readonly {
      readonly economy: NamedOut;
      readonly side: string;
      readonly share: FigureOut | null;
      readonly reason: string | null;
    }[];
  }[];
  readonly choices: readonly {
    readonly text: string;
    readonly least: FigureOut['quantity'];
    readonly most: FigureOut['quantity'];
    readonly leastOption: string;
    readonly mostOption: string;
  }[];
  readonly withoutShare: readonly { readonly stage: string; readonly reason: string }[];
  readonly partsConcerned: readonly NoteOut[];
  readonly measured: readonly NoteOut[];
  readonly livelihoods: readonly NoteOut[];
  readonly goods: readonly {
    readonly economy: NamedOut;
    readonly product: NamedOut;
    readonly stage: string;
  }[];
}

/** Lists of a printed answer end here; the whole stands in --json. */
const mostRows = 20;

export function printExposure(data: unknown, language: Language): string {
  const answer = data as ExposureOut;
  const head = headIn(language);
  const ownHead = harmHeadIn(language);
  const stages = answer.stages.map((one) => {
    const rows = one.places
      .slice(0, mostRows)
      .map(({ economy, side, share, reason }) => [
        economy.name,
        share === null ? '' : shareText(share, language),
        sideText(side, language),
        reason ?? '',
      ]);
    const more = one.places.length > mostRows ? `\n  … +${one.places.length - mostRows}` : '';
    return `${stageText(one.stage, language)} · ${one.year} · ${sourceText(one)}\n${ownHead('supply')}: ${shareText(one.share, language)}\n${tableText(
      [
        { head: ownHead('documented') },
        { head: head('share'), isNumber: true },
        { head: head('side') },
        { head: head('reason') },
      ],
      rows,
    )}${more}`;
  });
  const notes = (title: HarmHead, list: readonly NoteOut[]): string =>
    list.length === 0
      ? ''
      : `${ownHead(title)}\n${tableText(
          [
            { head: head('about') },
            { head: head('name') },
            { head: head('period') },
            { head: head('amount') },
            { head: head('source') },
          ],
          list.map((note) => [
            note.subject.name,
            note.what.name,
            note.period,
            figureText(note.figure, language),
            sourceText(note),
          ]),
        )}`;
  const goods = answer.goods.map(
    ({ economy, product, stage }) => `  ${product.name}, ${economy.name} (${stageText(stage, language)})`,
  );
  const choices = answer.choices.map(({ text, least, most, leastOption, mostOption }) => {
    const bound = (quantity: FigureOut['quantity']): string => shareText({ quantity, rule: null }, language);
    return `  ${text}: ${bound(least)} (${leastOption}) – ${bound(most)} (${mostOption})`;
  });
  return blocks(
    `${answer.harm.label} · ${answer.material.name} · ${sourceText(answer)} (${answer.documentYear})`,
    ...stages,
    answer.withoutShare.map(({ stage, reason }) => `${stageText(stage, language)}: ${reason}`).join('\n'),
    notes('parts', answer.partsConcerned),
    notes('measured', answer.measured),
    notes('livelihoods', answer.livelihoods),
    goods.length === 0 ? '' : `${ownHead('goods')}\n${goods.join('\n')}`,
    choices.length === 0 ? '' : `${head('choices')}\n${choices.join('\n')}`,
    footer(answer, language),
  );
}
