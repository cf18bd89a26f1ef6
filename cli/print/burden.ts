/** Benefit against burden: the quarters of economies, then each economy. */
import type { Label, Language } from '../../schema/label.ts';
import type { AnswerOut, FigureOut, NamedOut } from './answer.ts';
import { footer } from './answers.ts';
import { figureText, shareText, sideText } from './figure.ts';
import { headIn } from './heads.ts';
import { blocks, tableText } from './table.ts';

interface MeasureOut {
  readonly label: string;
  readonly scope: string;
  readonly period: string;
  readonly note: string | null;
}
interface BurdenOut extends AnswerOut {
  readonly benefit: MeasureOut;
  readonly burden: MeasureOut;
  readonly finding: string;
  readonly economies: readonly {
    readonly economy: NamedOut;
    readonly side: string;
    readonly benefit: FigureOut | null;
    readonly burden: FigureOut | null;
  }[];
  readonly groups: readonly {
    readonly quarter: number;
    readonly economies: readonly NamedOut[];
    readonly least: FigureOut;
    readonly most: FigureOut;
    readonly share: FigureOut;
  }[];
  readonly withoutBenefit: FigureOut;
  readonly givenToNobody: FigureOut;
}

const heads = {
  quarter: { en: 'Quarter of economies', fr: 'Quart des économies', es: 'Cuarta parte de las economías' },
  count: { en: 'How many', fr: 'Combien', es: 'Cuántas' },
  least: { en: 'Benefit from', fr: 'Avantage de', es: 'Beneficio desde' },
  most: { en: 'to', fr: 'à', es: 'hasta' },
  share: { en: 'Share of the burden', fr: 'Part de la charge', es: 'Parte de la carga' },
  without: {
    en: 'no figure of the benefit',
    fr: 'sans chiffre de l’avantage',
    es: 'sin cifra del beneficio',
  },
  nobody: { en: 'given to nobody', fr: 'attribué à personne', es: 'no se da a nadie' },
  economy: { en: 'Economy', fr: 'Économie', es: 'Economía' },
  benefit: { en: 'Benefit', fr: 'Avantage', es: 'Beneficio' },
  burden: { en: 'Burden', fr: 'Charge', es: 'Carga' },
  noFigure: { en: 'no figure', fr: 'sans chiffre', es: 'sin cifra' },
} as const satisfies Readonly<Record<string, Label>>;

/** Economies of a printed answer end here; the whole stands in --json. */
const mostRows = 30;

export function printBurden(data: unknown, language: Language): string {
  const answer = data as BurdenOut;
  const head = headIn(language);
  const said = (name: keyof typeof heads): string => heads[name][language];
  const measure = (name: 'benefit' | 'burden'): string => {
    const { label, period, scope, note } = answer[name];
    return [`${said(name)} · ${label} · ${period}`, scope, note].filter((text) => text !== null).join('\n');
  };
  const groups = [
    ...answer.groups.map(({ quarter, economies, least, most, share }) => [
      String(quarter),
      String(economies.length),
      figureText(least, language),
      figureText(most, language),
      shareText(share, language),
    ]),
    [said('without'), '', '', '', shareText(answer.withoutBenefit, language)],
    [said('nobody'), '', '', '', shareText(answer.givenToNobody, language)],
  ];
  const figure = (one: FigureOut | null): string =>
    one === null ? said('noFigure') : figureText(one, language);
  const economies = answer.economies
    .slice(0, mostRows)
    .map(({ economy, side, benefit, burden }) => [
      economy.name,
      sideText(side, language),
      figure(benefit),
      figure(burden),
    ]);
  const more = answer.economies.length - economies.length;
  return blocks(
    answer.finding,
    measure('benefit'),
    measure('burden'),
    tableText(
      [
        { head: said('quarter') },
        { head: said('count'), isNumber: true },
        { head: said('least'), isNumber: true },
        { head: said('most'), isNumber: true },
        { head: said('share'), isNumber: true },
      ],
      groups,
    ),
    `${tableText(
      [
        { head: said('economy') },
        { head: head('side') },
        { head: said('benefit'), isNumber: true },
        { head: said('burden'), isNumber: true },
      ],
      economies,
    )}${more > 0 ? `\n  … +${more}` : ''}`,
    footer(answer, language),
  );
}
