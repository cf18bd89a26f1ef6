/** Who captures the value, through one lens. */
import { words } from '../../picture/words/index.ts';
import type { Language } from '../../schema/label.ts';
import type { AnswerOut, FigureOut, LabelledOut, NamedOut, SourceOut } from './answer.ts';
import { footer } from './answers.ts';
import { figureText, numberParts, shareText, sideText, sourceText } from './figure.ts';
import { headIn } from './heads.ts';
import { blocks, type Column, tableText } from './table.ts';
import { type CompanyOut, companyBlocks } from './value-company.ts';
import { valueHeadIn } from './value-heads.ts';
import { type LadderOut, ladderBlocks } from './value-ladder.ts';
import { type SplitOut, splitBlocks, splitTitle } from './value-split.ts';

interface BandOut {
  readonly band: string;
  readonly share: FigureOut;
  readonly amount: FigureOut | null;
  readonly perHead?: FigureOut | null;
}
interface ValueCaptureOut extends AnswerOut {
  readonly label: string;
  readonly scheme: LabelledOut;
  readonly industry: {
    readonly indicator: NamedOut;
    readonly scope: string;
    readonly year: number;
    readonly source: SourceOut;
    readonly edition: string;
    readonly total: FigureOut | null;
    readonly bands: readonly BandOut[];
    readonly africa: BandOut | null;
    readonly economies: readonly {
      readonly economy: NamedOut;
      readonly side: string;
      readonly amount: FigureOut | null;
      readonly share: FigureOut;
      readonly perHead: FigureOut | null;
    }[];
    readonly lumps: readonly {
      readonly lump: NamedOut;
      readonly amount: FigureOut;
      readonly share: FigureOut;
    }[];
    readonly blocs: readonly {
      readonly bloc: NamedOut;
      readonly members: number;
      readonly named: number;
      readonly amount: FigureOut | null;
      readonly share: FigureOut;
    }[];
    readonly through: readonly {
      readonly year: number;
      readonly total: FigureOut | null;
      readonly bands: readonly BandOut[];
      readonly africa: BandOut | null;
    }[];
    readonly sectors: readonly {
      readonly sector: NamedOut;
      readonly total: FigureOut | null;
      readonly share: FigureOut;
    }[];
    readonly exports: readonly {
      readonly economy: NamedOut;
      readonly side: string;
      readonly gross: FigureOut;
      readonly domestic: FigureOut;
      readonly foreign: FigureOut;
      readonly residual: FigureOut;
      readonly domesticShare: FigureOut;
    }[];
  } | null;
  readonly ladder: LadderOut | null;
  readonly priceSplit: SplitOut | null;
  readonly company: CompanyOut | null;
}
type IndustryOut = NonNullable<ValueCaptureOut['industry']>;

/** Lists of a printed answer end here; the whole stands in --json. */
const mostRows = 20;

export function printValueCapture(data: unknown, language: Language): string {
  const answer = data as ValueCaptureOut;
  const { industry, ladder, priceSplit, company } = answer;
  return blocks(
    `${answer.label} · ${titleOf(answer)}`,
    ...(industry === null ? [] : industryBlocks(industry, language)),
    ...(ladder === null ? [] : ladderBlocks(ladder, language)),
    ...(priceSplit === null ? [] : splitBlocks(priceSplit, language)),
    ...(company === null ? [] : companyBlocks(company, language)),
    footer(answer, language),
  );
}

function titleOf({ industry, ladder, priceSplit, company }: ValueCaptureOut): string {
  if (industry !== null) return `${industry.indicator.name} · ${industry.year} · ${sourceText(industry)}`;
  if (ladder !== null) return `${ladder.material.name} · ${ladder.year}`;
  if (priceSplit !== null) return splitTitle(priceSplit);
  return [company?.company.name, company?.year].filter((part) => part != null).join(' · ');
}

function industryBlocks(industry: IndustryOut, language: Language): readonly string[] {
  const head = headIn(language);
  const own = valueHeadIn(language);
  const bandNames = words[language].ledger.band as Readonly<Record<string, string>>;
  const nameOfBand = (band: string): string => bandNames[band] ?? band;
  const amounts: readonly Column[] = [
    { head: head('amount') },
    { head: head('share'), isNumber: true },
    { head: own('perHead') },
  ];
  // The least and the most of a side stand in a column of their own; of bounds alone the share is the range already.
  const range = ({ quantity }: FigureOut): string =>
    quantity.value === null ? '' : numberParts(quantity, language).range;
  const cells = ({ amount, share, perHead }: Omit<BandOut, 'band'>): readonly string[] => [
    figureText(amount, language),
    shareText(share, language),
    perHead == null ? '' : figureText(perHead, language),
  ];
  const table = (columns: readonly Column[], rows: readonly (readonly string[])[]): string => {
    if (rows.length === 0) return '';
    const more = rows.length > mostRows ? `\n  … +${rows.length - mostRows}` : '';
    return tableText(columns, rows.slice(0, mostRows)) + more;
  };
  const bands = [
    ...industry.bands.map((band) => [nameOfBand(band.band), ...cells(band), range(band.share)]),
    ...(industry.africa === null ? [] : [[words[language].ledger.africa, ...cells(industry.africa), '']]),
  ];
  const shareOf = (list: readonly BandOut[], band: string): string => {
    const found = list.find((one) => one.band === band);
    return found === undefined ? '' : shareText(found.share, language);
  };
  return [
    industry.scope,
    industry.total === null ? '' : `${head('total')}: ${figureText(industry.total, language)}`,
    table([{ head: head('side') }, ...amounts, { head: own('between'), isNumber: true }], bands),
    table(
      [{ head: head('name') }, { head: head('side') }, ...amounts],
      [
        ...industry.economies.map((one) => [one.economy.name, sideText(one.side, language), ...cells(one)]),
        ...industry.lumps.map((one) => [one.lump.name, '', ...cells(one)]),
      ],
    ),
    table(
      [
        { head: own('bloc') },
        { head: own('named'), isNumber: true },
        { head: head('amount') },
        { head: head('share'), isNumber: true },
      ],
      industry.blocs.map((one) => [
        one.bloc.name,
        `${one.named}/${one.members}`,
        figureText(one.amount, language),
        shareText(one.share, language),
      ]),
    ),
    table(
      [{ head: own('sector') }, { head: head('amount') }, { head: head('share'), isNumber: true }],
      industry.sectors.map((one) => [
        one.sector.name,
        figureText(one.total, language),
        shareText(one.share, language),
      ]),
    ),
    table(
      [
        { head: head('name') },
        { head: head('side') },
        { head: own('gross') },
        { head: own('domestic') },
        { head: own('foreign') },
        { head: own('residual') },
        { head: own('domesticShare'), isNumber: true },
      ],
      industry.exports.map((one) => [
        one.economy.name,
        sideText(one.side, language),
        figureText(one.gross, language),
        figureText(one.domestic, language),
        figureText(one.foreign, language),
        figureText(one.residual, language),
        shareText(one.domesticShare, language),
      ]),
    ),
    table(
      [
        { head: head('year'), isNumber: true },
        { head: head('total') },
        { head: nameOfBand('SOUTH'), isNumber: true },
        { head: nameOfBand('CHINA'), isNumber: true },
        { head: nameOfBand('NORTH'), isNumber: true },
        { head: words[language].ledger.africa, isNumber: true },
      ],
      // The latest years are the ones that a short table should show.
      [...industry.through]
        .reverse()
        .map((one) => [
          String(one.year),
          figureText(one.total, language),
          shareOf(one.bands, 'SOUTH'),
          shareOf(one.bands, 'CHINA'),
          shareOf(one.bands, 'NORTH'),
          one.africa === null ? '' : shareText(one.africa.share, language),
        ]),
    ),
  ];
}
