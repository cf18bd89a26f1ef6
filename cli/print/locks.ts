/** Laws, treaties and standards: the list counted, or one with what it applies to, who is bound and who met. */
import type { Label, Language } from '../../schema/label.ts';
import type { AnswerOut, FigureOut, NamedOut, PageOut, SourceOut } from './answer.ts';
import { footer } from './answers.ts';
import { figureText, shareText, sideText } from './figure.ts';
import { headIn } from './heads.ts';
import { blocks, tableText } from './table.ts';

const heads = {
  all: { en: 'All meetings', fr: 'Toutes les réunions', es: 'Todas las reuniones' },
  appliesTo: { en: 'Applies to', fr: 'S’applique à', es: 'Se aplica a' },
  bound: { en: 'Bound', fr: 'Liées', es: 'Obligadas' },
  counted: {
    en: 'With a counted organisation',
    fr: 'Avec une organisation comptée',
    es: 'Con una organización contada',
  },
  day: { en: 'Day', fr: 'Jour', es: 'Día' },
  economies: { en: 'Economies', fr: 'Économies', es: 'Economías' },
  instrument: { en: 'Instrument', fr: 'Instrument', es: 'Instrumento' },
  listed: { en: 'Lists', fr: 'Liste', es: 'Enumera' },
  meetings: { en: 'Meetings', fr: 'Réunions', es: 'Reuniones' },
  noList: { en: 'no list', fr: 'pas de liste', es: 'sin lista' },
  ofWaste: {
    en: 'Of the e-waste counted by economy',
    fr: 'Des déchets électroniques comptés par économie',
    es: 'De los residuos electrónicos contados por economía',
  },
  organisation: { en: 'Organisation', fr: 'Organisation', es: 'Organización' },
  side: { en: 'Side', fr: 'Côté', es: 'Lado' },
  signed: { en: 'Signed only', fr: 'Signature seule', es: 'Solo firmaron' },
  since: { en: 'Since', fr: 'Depuis', es: 'Desde' },
  standing: { en: 'Standing', fr: 'Situation', es: 'Situación' },
} as const satisfies Readonly<Record<string, Label>>;

const standings: Readonly<Record<string, Label>> = {
  PARTY: { en: 'bound', fr: 'liée', es: 'obligada' },
  SIGNED: { en: 'signed only', fr: 'a seulement signé', es: 'solo firmó' },
  NOT_PARTY: { en: 'said to be no party', fr: 'dite non partie', es: 'no es parte según una fuente' },
  NOT_LISTED: { en: 'not on the list', fr: 'absente de la liste', es: 'ausente de la lista' },
  NO_ENTRY: {
    en: 'not known: the source has no answer on it',
    fr: 'on ne sait pas\u202f: la source ne répond pas',
    es: 'no se sabe: la fuente no responde',
  },
};

interface LocksOut extends AnswerOut {
  readonly instruments: readonly {
    readonly instrument: NamedOut;
    readonly parties: FigureOut | null;
    readonly signed: FigureOut | null;
    readonly listYear: number | null;
    readonly things: FigureOut | null;
    readonly meetings: FigureOut | null;
    readonly sanctioned: FigureOut | null;
  }[];
  readonly lock: LockOut | null;
}
interface LockOut {
  readonly instrument: NamedOut;
  readonly finding: string;
  readonly rules: readonly {
    readonly instrument: NamedOut;
    readonly thing: NamedOut;
    readonly since: number;
    readonly source: SourceOut;
  }[];
  readonly members: PageOut<{
    readonly economy: NamedOut;
    readonly side: string;
    readonly standing: string;
    readonly day: string | null;
  }>;
  readonly sides: readonly {
    readonly side: string;
    readonly standing: string;
    readonly economies: FigureOut;
    readonly share: FigureOut;
  }[];
  readonly concerned: {
    readonly year: number;
    readonly source: SourceOut;
    readonly rows: readonly {
      readonly standing: string;
      readonly economies: FigureOut;
      readonly amount: FigureOut;
      readonly share: FigureOut;
    }[];
  } | null;
  readonly met: readonly { readonly organisation: NamedOut; readonly meetings: FigureOut }[];
  readonly meetingYears: readonly {
    readonly year: number;
    readonly all: FigureOut;
    readonly counted: FigureOut | null;
  }[];
  readonly listed: readonly { readonly organisation: NamedOut; readonly source: SourceOut }[];
  readonly figures: readonly {
    readonly indicator: NamedOut;
    readonly period: string;
    readonly amount: FigureOut;
    readonly source: SourceOut;
  }[];
}

export function printLocks(data: unknown, language: Language): string {
  const answer = data as LocksOut;
  return blocks(
    ...(answer.lock === null ? [listTable(answer, language)] : lockBlocks(answer.lock, language)),
    footer(answer, language),
  );
}

const wordsIn =
  (language: Language) =>
  (name: keyof typeof heads): string =>
    heads[name][language];

/** A count, or an empty cell where no source tells it. */
const count = (figure: FigureOut | null): string => String(figure?.quantity.value ?? '');

function listTable({ instruments }: LocksOut, language: Language): string {
  const own = wordsIn(language);
  return tableText(
    [
      { head: own('instrument') },
      { head: own('bound'), isNumber: true },
      { head: own('signed'), isNumber: true },
      { head: own('appliesTo'), isNumber: true },
      { head: own('meetings'), isNumber: true },
      { head: own('listed'), isNumber: true },
    ],
    instruments.map(({ instrument, parties, signed, listYear, things, meetings, sanctioned }) => [
      instrument.name,
      listYear === null ? own('noList') : count(parties),
      ...[signed, things, meetings, sanctioned].map(count),
    ]),
  );
}

function lockBlocks(lock: LockOut, language: Language): readonly string[] {
  const own = wordsIn(language);
  const head = headIn(language);
  const standing = (name: string): string => standings[name]?.[language] ?? '';
  const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
    rows.length === 0
      ? ''
      : tableText(
          columns.map((column) => ({ head: column })),
          rows,
        );
  const more = lock.members.totalCount - lock.members.nodes.length;
  const { concerned } = lock;
  return [
    `${lock.instrument.name}\n${lock.finding}`,
    table(
      [own('instrument'), own('appliesTo'), own('since'), head('source')],
      lock.rules.map(({ instrument, thing, since, source }) => [
        instrument.name,
        thing.name,
        String(since),
        source.shortTitle,
      ]),
    ),
    table(
      [own('side'), own('standing'), own('economies'), head('share')],
      lock.sides.map((row) => [
        sideText(row.side, language),
        standing(row.standing),
        count(row.economies),
        shareText(row.share, language),
      ]),
    ),
    concerned === null
      ? ''
      : `${own('ofWaste')}, ${concerned.year} (${concerned.source.shortTitle})\n${table(
          [own('standing'), own('economies'), head('amount'), head('share')],
          concerned.rows.map((row) => [
            standing(row.standing),
            count(row.economies),
            figureText(row.amount, language),
            shareText(row.share, language),
          ]),
        )}`,
    table(
      [own('organisation'), own('meetings')],
      lock.met.map(({ organisation, meetings }) => [organisation.name, count(meetings)]),
    ),
    table(
      [head('year'), own('all'), own('counted')],
      lock.meetingYears.map(({ year, all, counted }) => [String(year), count(all), count(counted)]),
    ),
    table(
      [own('listed'), head('source')],
      lock.listed.map(({ organisation, source }) => [organisation.name, source.shortTitle]),
    ),
    table(
      [head('about'), head('year'), head('amount'), head('source')],
      lock.figures.map(({ indicator, period, amount, source }) => [
        indicator.name,
        period,
        figureText(amount, language),
        source.shortTitle,
      ]),
    ),
    table(
      [own('economies'), own('side'), own('standing'), own('day')],
      lock.members.nodes.map(({ economy, side, standing: how, day }) => [
        economy.name,
        sideText(side, language),
        standing(how),
        day ?? '',
      ]),
    ) + (more > 0 ? `\n  … +${more}` : ''),
  ];
}
