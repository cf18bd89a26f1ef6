/** Names for every number of the ledger, and how the panel asks what each stands on. */
import type { FigureResult, StageName } from '../../../picture/answer.ts';
import type {
  LedgerBandName,
  LedgerBandResult,
  LedgerResult,
  LedgerRowName,
  LedgerRowResult,
  LedgerVariables,
} from '../../../picture/ledger/query.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import {
  type FigureDetail,
  figureDetailFragment,
  quantityFragment,
  statementLineFragment,
} from '../../figure/statement.ts';
import {
  type AnswerDetail,
  answerDetailFragment,
  type FigureSubject,
  figureQuestion,
} from '../../figure/subject.ts';

/** Which number of a row: its total, a band, Africa, another scheme, an economy, a figure that stands alone. */
export type LedgerPart =
  | { readonly kind: 'total' }
  | {
      readonly kind: 'band' | 'africa';
      readonly band: LedgerBandName | 'AFRICA';
      readonly of: 'share' | 'amount';
    }
  | { readonly kind: 'scheme'; readonly id: string }
  | { readonly kind: 'economy'; readonly id: string; readonly of: 'share' | 'amount' }
  | { readonly kind: 'single'; readonly index: number };

export function ledgerKey(row: LedgerRowName, part: LedgerPart): string {
  switch (part.kind) {
    case 'total':
      return `${row}.total`;
    case 'band':
    case 'africa':
      return `${row}.${part.band}.${part.of}`;
    case 'scheme':
      return `${row}.scheme.${part.id}`;
    case 'economy':
      return `${row}.${part.id}.${part.of}`;
    case 'single':
      return `${row}.single.${part.index}`;
  }
}

interface BandDetail {
  readonly band: LedgerBandName;
  readonly share: FigureDetail;
  readonly amount: FigureDetail | null;
}

interface LedgerFigureData {
  readonly ledger: AnswerDetail & {
    readonly rows: readonly {
      readonly total: FigureDetail | null;
      readonly bands: readonly BandDetail[];
      readonly africa: BandDetail | null;
      readonly spread: readonly {
        readonly scheme: { readonly id: string };
        readonly southShare: FigureDetail;
      }[];
      readonly economies: readonly {
        readonly economy: { readonly id: string };
        readonly share: FigureDetail;
        readonly amount: FigureDetail | null;
      }[];
      readonly figures: readonly { readonly figure: FigureDetail }[];
    }[];
  };
}

const ledgerFigureQuery = defineQuery<LedgerFigureData, Variables>(`
  query PanelLedger(
    $scheme: ID, $year: Int, $weighting: Weighting, $perHead: Boolean, $chinaApart: Boolean, $lang: Language,
    $row: LedgerRowId!, $economies: [ID!]!, $first: Int, $after: String
  ) {
    ledger(scheme: $scheme, year: $year, weighting: $weighting, perHead: $perHead, chinaApart: $chinaApart, lang: $lang) {
      ...AnswerDetail
      rows(only: [$row]) {
        total { ...FigureDetail }
        bands { ...BandDetail }
        africa { ...BandDetail }
        spread { scheme { id } southShare { ...FigureDetail } }
        economies(only: $economies) { economy { id } share { ...FigureDetail } amount { ...FigureDetail } }
        figures { figure { ...FigureDetail } }
      }
    }
  }
  fragment BandDetail on LedgerBand { band share { ...FigureDetail } amount { ...FigureDetail } }
  ${answerDetailFragment} ${figureDetailFragment} ${statementLineFragment} ${quantityFragment}
`);

/** The words that a page has and this file has not. */
export interface LedgerFigureWords {
  readonly band: Readonly<Record<LedgerBandName, string>>;
  readonly africa: string;
  readonly total: string;
  underScheme(scheme: string): string;
  /** The row's title with the name of its part. */
  heading(title: string, name: string): string;
}

interface Found {
  readonly part: LedgerPart;
  readonly figure: FigureResult;
  readonly name: string;
  readonly entity: { readonly id: string; readonly name: string } | null;
}

function bandParts(band: LedgerBandResult, name: string, kind: 'band' | 'africa'): Found[] {
  const key = kind === 'africa' ? 'AFRICA' : band.band;
  const share: Found = { part: { kind, band: key, of: 'share' }, figure: band.share, name, entity: null };
  if (band.amount === null) return [share];
  return [share, { part: { kind, band: key, of: 'amount' }, figure: band.amount, name, entity: null }];
}

function partsOf(row: LedgerRowResult, words: LedgerFigureWords): Found[] {
  return [
    ...(row.total === null
      ? []
      : [{ part: { kind: 'total' } as const, figure: row.total, name: words.total, entity: null }]),
    ...row.bands.flatMap((band) => bandParts(band, words.band[band.band], 'band')),
    ...(row.africa === null ? [] : bandParts(row.africa, words.africa, 'africa')),
    ...row.spread.map(({ scheme, southShare }) => ({
      part: { kind: 'scheme', id: scheme.id } as const,
      figure: southShare,
      name: words.underScheme(scheme.label),
      entity: null,
    })),
    ...row.figures.map(({ subject, object, figure }, index) => ({
      part: { kind: 'single', index } as const,
      figure,
      name: `${subject.name}, ${object.name}`,
      entity: subject,
    })),
    ...row.economies.flatMap(({ economy, share, amount }) =>
      (['share', 'amount'] as const).flatMap((of) => {
        const figure = of === 'share' ? share : amount;
        if (figure === null) return [];
        return [
          {
            part: { kind: 'economy', id: economy.id, of } as const,
            figure,
            name: economy.name,
            entity: economy,
          },
        ];
      }),
    ),
  ];
}

function read(data: LedgerFigureData, part: LedgerPart): FigureDetail | undefined {
  const [row] = data.ledger.rows;
  if (row === undefined) return undefined;
  switch (part.kind) {
    case 'total':
      return row.total ?? undefined;
    case 'band':
      return row.bands.find(({ band }) => band === part.band)?.[part.of] ?? undefined;
    case 'africa':
      return row.africa?.[part.of] ?? undefined;
    case 'scheme':
      return row.spread.find(({ scheme }) => scheme.id === part.id)?.southShare;
    case 'single':
      return row.figures[part.index]?.figure;
    case 'economy':
      return row.economies.find(({ economy }) => economy.id === part.id)?.[part.of] ?? undefined;
  }
}

/** The number of a name; undefined when the ledger has none of that name. */
export function ledgerSubject(
  ledger: LedgerResult,
  key: string,
  variables: LedgerVariables & Variables,
  words: LedgerFigureWords,
): FigureSubject | undefined {
  const row = ledger.rows.find(({ id }) => key.startsWith(`${id}.`));
  const found = row && partsOf(row, words).find(({ part }) => ledgerKey(row.id, part) === key);
  if (row === undefined || found === undefined) return undefined;
  const { part, figure, name, entity } = found;
  const stage: StageName | null = row.stage;
  return {
    key,
    heading: words.heading(row.title, name),
    line: [row.measure, row.period, ledger.scheme.label].filter((text) => text !== null).join(', '),
    quantity: figure.quantity,
    stage,
    entity,
    question: figureQuestion({
      query: ledgerFigureQuery,
      variables: (first, after) => ({
        ...variables,
        row: row.id,
        economies: part.kind === 'economy' ? [part.id] : [],
        first,
        after,
      }),
      read: (data) => {
        const detail = read(data, part);
        return detail === undefined ? undefined : { figure: detail, answer: data.ledger };
      },
    }),
  };
}
