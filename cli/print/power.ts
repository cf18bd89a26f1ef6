/** Who owns, supplies and binds a thing, and what two have in common. */
import type { Label, Language } from '../../schema/label.ts';
import type { AnswerOut, FigureOut, NamedOut, SourceOut } from './answer.ts';
import { footer } from './answers.ts';
import { numberParts, shareText, stageText } from './figure.ts';
import { headIn } from './heads.ts';
import { blocks, tableText } from './table.ts';

const heads = {
  common: { en: 'In common', fr: 'En commun', es: 'En común' },
  jaccard: { en: 'Of all of both', fr: 'Du tout des deux', es: 'Del total de ambos' },
  overlap: { en: 'Of the shorter', fr: 'De la plus courte', es: 'De la más corta' },
  says: { en: 'What sources say', fr: 'Ce que disent les sources', es: 'Lo que dicen las fuentes' },
  shared: { en: 'In common', fr: 'En commun', es: 'En común' },
  statements: { en: 'Statements', fr: 'Énoncés', es: 'Enunciados' },
  through: { en: 'Through', fr: 'Par', es: 'A través de' },
} as const satisfies Readonly<Record<string, Label>>;

interface SectionOut {
  readonly title: string;
  readonly measure: string | null;
  readonly total: FigureOut | null;
  readonly reason: string | null;
  readonly rows: readonly {
    readonly entity: NamedOut | null;
    readonly about: NamedOut | null;
    readonly through: readonly NamedOut[];
    readonly stage: string | null;
    readonly text: string;
    readonly figure: FigureOut | null;
    readonly statements: FigureOut | null;
    readonly sources: readonly SourceOut[];
  }[];
}
interface SharedOut {
  readonly title: string;
  readonly reason: string | null;
  readonly counts: Readonly<Record<'common' | 'first' | 'second' | 'jaccard' | 'overlap', FigureOut>> | null;
  readonly rows: readonly { readonly entity: NamedOut }[];
}
interface PowerOut extends AnswerOut {
  readonly of: NamedOut;
  readonly with: NamedOut | null;
  readonly sentence: string;
  readonly sections: readonly SectionOut[];
  readonly shared: readonly SharedOut[];
}

/** Lists of a printed answer end here; the whole stands in --json, as much as --first asks for. */
const mostRows = 20;

const countText = (figure: FigureOut | null, language: Language): string =>
  figure === null ? '' : numberParts(figure.quantity, language).value;

export function printPower(data: unknown, language: Language): string {
  const answer = data as PowerOut;
  return blocks(
    [answer.of.name, answer.with?.name].filter((name) => name !== undefined).join(' · '),
    answer.sentence,
    ...answer.sections.map((section) => sectionText(section, language)),
    answer.with === null ? '' : sharedText(answer, language),
    footer(answer, language),
  );
}

/** A section as a table: columns that no row fills are left out. */
function sectionText({ title, measure, total, reason, rows }: SectionOut, language: Language): string {
  if (total === null) return `${title}\n  ${reason ?? ''}`;
  const head = headIn(language);
  const shown = rows.slice(0, mostRows);
  const columns = [
    { head: head('name'), cells: shown.map(({ entity }) => entity?.name ?? '') },
    { head: head('about'), cells: shown.map(({ about }) => about?.name ?? '') },
    { head: head('stage'), cells: shown.map(({ stage }) => stageText(stage, language)) },
    {
      head: heads.through[language],
      cells: shown.map(({ through }) => through.map(({ name }) => name).join(', ')),
    },
    {
      head: measure ?? '',
      isNumber: true,
      cells: shown.map(({ figure }) => (figure === null ? '' : countText(figure, language))),
    },
    { head: heads.says[language], cells: shown.map(({ text }) => text) },
    {
      head: heads.statements[language],
      isNumber: true,
      cells: shown.map(({ statements }) => countText(statements, language)),
    },
  ].filter(({ cells }) => cells.some((cell) => cell !== ''));
  const table = tableText(
    columns,
    shown.map((_, at) => columns.map(({ cells }) => cells[at] ?? '')),
  );
  const whole = total.quantity.value ?? shown.length;
  const more = whole > shown.length ? `\n  … +${whole - shown.length}` : '';
  return `${title} (${countText(total, language)})\n${table}${more}`;
}

function sharedText({ of, with: beside, shared }: PowerOut, language: Language): string {
  const told = shared.flatMap(({ title, counts, rows }) =>
    counts === null
      ? []
      : [
          [
            title,
            countText(counts.common, language),
            countText(counts.first, language),
            countText(counts.second, language),
            shareText(counts.jaccard, language),
            shareText(counts.overlap, language),
            rows
              .slice(0, 5)
              .map(({ entity }) => entity.name)
              .join(', '),
          ],
        ],
  );
  const table =
    told.length === 0
      ? ''
      : `\n${tableText(
          [
            { head: '' },
            { head: heads.common[language], isNumber: true },
            { head: of.name, isNumber: true },
            { head: beside?.name ?? '', isNumber: true },
            { head: heads.jaccard[language], isNumber: true },
            { head: heads.overlap[language], isNumber: true },
            { head: '' },
          ],
          told,
        )}`;
  const unknown = shared.flatMap(({ title, reason }) => (reason === null ? [] : [`  ${title}: ${reason}`]));
  return `${heads.shared[language]}${table}${unknown.length === 0 ? '' : `\n${unknown.join('\n')}`}`;
}
