/** A scenario: its sentence, what it moves over all years, where, what producers lose, and what is assumed. */
import type { Label, Language } from '../../schema/label.ts';
import type { AnswerOut, FigureOut, NamedOut } from './answer.ts';
import { footer } from './answers.ts';
import { figureText, sideText, stageText } from './figure.ts';
import { headIn } from './heads.ts';
import { blocks, tableText } from './table.ts';

interface Moved {
  readonly before: FigureOut;
  readonly after: FigureOut;
  readonly change: FigureOut;
}
interface ScenarioOut extends AnswerOut {
  readonly headline: string;
  readonly scale: { readonly label: string; readonly reason: string };
  readonly results: readonly (Moved & { readonly label: string; readonly relative: FigureOut })[];
  readonly places: readonly (Moved & {
    readonly material: NamedOut;
    readonly economy: NamedOut | null;
    readonly share: FigureOut;
    readonly how: 'CHAIN' | 'WORLD_SHARE';
  })[];
  readonly producers: readonly {
    readonly economy: NamedOut;
    readonly side: string;
    readonly valueBefore: FigureOut;
    readonly change: FigureOut;
  }[];
  readonly exports: readonly (Moved & {
    readonly economy: NamedOut;
    readonly side: string;
    readonly product: NamedOut;
    readonly value: FigureOut;
  })[];
  readonly exportSides: readonly (Moved & { readonly stage: string; readonly side: string })[];
  readonly exposure: readonly (Moved & {
    readonly harm: { readonly label: string };
    readonly material: NamedOut;
    readonly share: FigureOut;
  })[];
  readonly assumed: readonly { readonly text: string; readonly figure: FigureOut }[];
  readonly unknown: readonly { readonly what: string; readonly reason: string }[];
}

const heads = {
  what: { en: 'What', fr: 'Grandeur', es: 'Magnitud' },
  before: { en: 'Before', fr: 'Avant', es: 'Antes' },
  after: { en: 'After', fr: 'Après', es: 'Después' },
  change: { en: 'Change', fr: 'Écart', es: 'Cambio' },
  place: { en: 'Where it is dug', fr: 'Où l’on extrait', es: 'Dónde se extrae' },
  rest: { en: 'Others, and not known', fr: 'Autres, et inconnu', es: 'Otros, y no se sabe' },
  found: { en: 'Found by', fr: 'Trouvé par', es: 'Hallado por' },
  chain: { en: 'chain of trade', fr: 'chaîne du commerce', es: 'cadena de comercio' },
  world: { en: 'world’s mine output', fr: 'production minière mondiale', es: 'producción minera mundial' },
  producer: { en: 'Who digs', fr: 'Qui extrait', es: 'Quién extrae' },
  exporter: { en: 'Who exports', fr: 'Qui exporte', es: 'Quién exporta' },
  goods: { en: 'Goods', fr: 'Biens', es: 'Bienes' },
  exports: { en: 'Exports of the year', fr: 'Exportations de l’année', es: 'Exportaciones del año' },
  bySide: { en: 'Exports by side', fr: 'Exportations par côté', es: 'Exportaciones por lado' },
  exposure: { en: 'Documented for it', fr: 'Documenté pour cela', es: 'Documentado para ello' },
  assumed: { en: 'Assumed', fr: 'Supposé', es: 'Supuesto' },
} as const satisfies Readonly<Record<string, Label>>;

/** Rows of a printed table end here; the whole stands in --json. */
const mostRows = 15;

export function printScenario(data: unknown, language: Language): string {
  const answer = data as ScenarioOut;
  const head = headIn(language);
  const said = (name: keyof typeof heads): string => heads[name][language];
  const text = (figure: FigureOut): string => figureText(figure, language);
  /** Rows with words first and numbers after them; empty where there are none. */
  const table = (
    words: readonly string[],
    numbers: readonly string[],
    rows: readonly (readonly string[])[],
  ): string =>
    rows.length === 0
      ? ''
      : tableText(
          [...words.map((one) => ({ head: one })), ...numbers.map((one) => ({ head: one, isNumber: true }))],
          rows.slice(0, mostRows).map((row) => [...row]),
        );
  const [before, after, change] = [said('before'), said('after'), said('change')];
  return blocks(
    answer.headline,
    `${answer.scale.label} ${answer.scale.reason}`,
    tableText(
      [
        { head: said('what') },
        { head: before, isNumber: true },
        { head: after, isNumber: true },
        { head: change, isNumber: true },
      ],
      answer.results.map((row) => [row.label, text(row.before), text(row.after), text(row.relative)]),
    ),
    table(
      [head('material'), said('place'), said('found')],
      [head('share'), change],
      answer.places.map((row) => [
        row.material.name,
        row.economy?.name ?? said('rest'),
        said(row.how === 'CHAIN' ? 'chain' : 'world'),
        text(row.share),
        text(row.change),
      ]),
    ),
    table(
      [said('producer'), head('side')],
      [before, change],
      answer.producers.map((row) => [
        row.economy.name,
        sideText(row.side, language),
        text(row.valueBefore),
        text(row.change),
      ]),
    ),
    table(
      [said('exporter'), head('side'), said('goods')],
      [said('exports'), change],
      answer.exports.map((row) => [
        row.economy.name,
        sideText(row.side, language),
        row.product.name,
        text(row.value),
        text(row.change),
      ]),
    ),
    table(
      [said('bySide'), head('side')],
      [before, change],
      answer.exportSides.map((row) => [
        stageText(row.stage, language),
        sideText(row.side, language),
        text(row.before),
        text(row.change),
      ]),
    ),
    table(
      [said('exposure'), head('material')],
      [head('share'), change],
      answer.exposure.map((row) => [row.harm.label, row.material.name, text(row.share), text(row.change)]),
    ),
    tableText(
      [{ head: said('assumed') }, { head: '', isNumber: true }],
      answer.assumed.map((row) => [row.text, text(row.figure)]),
    ),
    answer.unknown.map(({ what, reason }) => `- ${what}. ${reason}`).join('\n'),
    footer(answer, language),
  );
}
