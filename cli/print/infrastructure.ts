/** Data centres, cloud regions and cables: each list by whom it names and by place, then their electricity. */
import type { Label, Language } from '../../schema/label.ts';
import type { AnswerOut, FigureOut, NamedOut, SourceOut } from './answer.ts';
import { footer } from './answers.ts';
import { figureText, shareText, sideText, sourceText } from './figure.ts';
import { headIn } from './heads.ts';
import { blocks, type Column, tableText } from './table.ts';

const heads = {
  actor: { en: 'Owner or operator', fr: 'Propriétaire ou exploitant', es: 'Propietario u operador' },
  announced: { en: 'With what is announced', fr: 'Avec ce qui est annoncé', es: 'Con lo anunciado' },
  byMarket: { en: 'By market', fr: 'Selon le marché', es: 'Según el mercado' },
  byPlace: { en: 'By place', fr: 'Selon le lieu', es: 'Según el lugar' },
  cable: { en: 'Cable', fr: 'Câble', es: 'Cable' },
  carbonFree: {
    en: 'Carbon-free, as the operator counts',
    fr: 'Sans carbone, selon l’exploitant',
    es: 'Sin carbono, según el operador',
  },
  economy: { en: 'Economy', fr: 'Économie', es: 'Economía' },
  grid: { en: 'Grid of the economy', fr: 'Réseau de l’économie', es: 'Red de la economía' },
  home: { en: 'Home', fr: 'Siège', es: 'Sede' },
  homeNotKnown: { en: 'home not known', fr: 'siège non connu', es: 'sede no conocida' },
  left: { en: 'Left by market', fr: 'Reste selon le marché', es: 'Queda según el mercado' },
  mostOwned: {
    en: 'Cables with the most named owners',
    fr: 'Câbles aux propriétaires nommés les plus nombreux',
    es: 'Cables con más propietarios nombrados',
  },
  notFound: { en: 'not transcribed', fr: 'non transcrit', es: 'no transcrito' },
  keptOut: {
    en: 'read by a machine, kept out',
    fr: 'lu par une machine, écarté',
    es: 'leído por una máquina, excluido',
  },
  notNamed: { en: 'nobody named', fr: 'personne de nommé', es: 'nadie nombrado' },
  notSaid: { en: 'place not said', fr: 'lieu non indiqué', es: 'lugar no indicado' },
  owners: { en: 'Owners', fr: 'Propriétaires', es: 'Propietarios' },
  region: { en: 'Region', fr: 'Région', es: 'Región' },
  regionGrid: {
    en: 'Grid, as the operator prints it',
    fr: 'Réseau, selon l’exploitant',
    es: 'Red, según el operador',
  },
  running: { en: 'Runs', fr: 'En marche', es: 'En marcha' },
  side: { en: 'Side', fr: 'Côté', es: 'Lado' },
  singles: {
    en: 'Economies in which one listed cable lands',
    fr: 'Économies où arrive un seul câble listé',
    es: 'Economías a las que llega un solo cable listado',
  },
  sites: { en: 'Sites', fr: 'Sites', es: 'Sitios' },
  stated: {
    en: 'Electricity, water and effectiveness as stated',
    fr: 'Électricité, eau et efficacité telles qu’indiquées',
    es: 'Electricidad, agua y eficiencia tal como se indican',
  },
  what: { en: 'What', fr: 'Quoi', es: 'Qué' },
} as const satisfies Readonly<Record<string, Label>>;
type OwnHead = keyof typeof heads;

interface CountedOut {
  readonly sites: FigureOut;
  readonly share: FigureOut;
}
interface PoweredOut extends CountedOut {
  readonly running: FigureOut | null;
  readonly announced: FigureOut | null;
}
interface InfrastructureOut extends AnswerOut {
  readonly of: NamedOut | null;
  readonly lists: readonly {
    readonly source: SourceOut;
    readonly edition: string;
    readonly scope: string;
    readonly finding: string;
    readonly running: FigureOut | null;
    readonly announced: FigureOut | null;
    readonly actors: readonly (PoweredOut & {
      readonly actor: NamedOut | null;
      readonly home: NamedOut | null;
    })[];
    readonly places: readonly (PoweredOut & {
      readonly economy: NamedOut | null;
      readonly side: string | null;
    })[];
    readonly homes: readonly (CountedOut & { readonly kind: string; readonly economy: NamedOut | null })[];
    readonly sides: readonly (CountedOut & { readonly sides: readonly string[] })[];
  }[];
  readonly grids: readonly {
    readonly economy: NamedOut;
    readonly source: SourceOut;
    readonly year: number;
    readonly intensity: FigureOut;
  }[];
  readonly regions: readonly {
    readonly site: NamedOut;
    readonly year: number;
    readonly carbonFree: FigureOut | null;
    readonly intensity: FigureOut | null;
    readonly grid: FigureOut | null;
  }[];
  readonly reported: readonly {
    readonly subject: NamedOut;
    readonly year: number;
    readonly byPlace: FigureOut | null;
    readonly byMarket: FigureOut | null;
    readonly isPlaceKeptOut: boolean;
    readonly isMarketKeptOut: boolean;
    readonly left: FigureOut | null;
  }[];
  readonly stated: readonly {
    readonly subject: NamedOut;
    readonly indicator: NamedOut | null;
    readonly period: string;
    readonly source: SourceOut;
    readonly amount: FigureOut;
    readonly beyond: FigureOut | null;
  }[];
  readonly mostOwned: readonly {
    readonly cable: NamedOut;
    readonly count: FigureOut;
    readonly economies: readonly NamedOut[];
  }[];
  readonly singles: readonly { readonly economy: NamedOut; readonly cable: NamedOut }[];
}

/** Lists of a printed answer end here; the whole stands in --json. */
const mostRows = 15;

function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const more = rows.length > mostRows ? `\n  … +${rows.length - mostRows}` : '';
  return rows.length === 0 ? '' : tableText(columns, rows.slice(0, mostRows)) + more;
}

function titled(title: string, text: string): string {
  return text === '' ? '' : `${title}\n${text}`;
}

export function printInfrastructure(data: unknown, language: Language): string {
  const answer = data as InfrastructureOut;
  const own = (name: OwnHead): string => heads[name][language];
  return blocks(
    answer.of?.name ?? '',
    ...answer.lists.flatMap((list) => listBlocks(list, language)),
    titled(own('singles'), singlesTable(answer, own)),
    titled(own('mostOwned'), ownersTable(answer, language, own)),
    reportedTable(answer, language, own),
    regionsTable(answer, language, own),
    gridsTable(answer, language, own),
    titled(own('stated'), statedTable(answer, language, own)),
    footer(answer, language),
  );
}

function listBlocks(list: InfrastructureOut['lists'][number], language: Language): readonly string[] {
  const head = headIn(language);
  const own = (name: OwnHead): string => heads[name][language];
  const hasPower = list.announced !== null;
  const counts: readonly Column[] = [
    { head: own('sites'), isNumber: true },
    { head: head('share'), isNumber: true },
  ];
  const powers: readonly Column[] = hasPower ? [{ head: own('running') }, { head: own('announced') }] : [];
  const counted = ({ sites, share }: CountedOut): readonly string[] => [
    figureText(sites, language),
    shareText(share, language),
  ];
  const powered = ({ running, announced }: PoweredOut): readonly string[] =>
    hasPower ? [figureText(running, language), figureText(announced, language)] : [];
  const kinds: Readonly<Record<string, string>> = {
    HOME_NOT_KNOWN: own('homeNotKnown'),
    NOT_NAMED: own('notNamed'),
  };
  return [
    `${list.finding}\n${list.scope}\n${sourceText(list)}`,
    table(
      [{ head: own('actor') }, { head: own('home') }, ...counts, ...powers],
      list.actors.map((row) => [
        row.actor?.name ?? own('notNamed'),
        row.home?.name ?? '',
        ...counted(row),
        ...powered(row),
      ]),
    ),
    table(
      [{ head: own('economy') }, { head: own('side') }, ...counts, ...powers],
      list.places.map((row) => [
        row.economy?.name ?? own('notSaid'),
        sideText(row.side, language),
        ...counted(row),
        ...powered(row),
      ]),
    ),
    table(
      [{ head: own('home') }, ...counts],
      list.homes.map((row) => [row.economy?.name ?? kinds[row.kind] ?? '', ...counted(row)]),
    ),
    table(
      [{ head: own('side') }, ...counts],
      list.sides.map((row) => [
        row.sides.length === 0
          ? own('notSaid')
          : row.sides.map((side) => sideText(side, language)).join(' + '),
        ...counted(row),
      ]),
    ),
  ];
}

type Own = (name: OwnHead) => string;

function singlesTable({ singles }: InfrastructureOut, own: Own): string {
  return table(
    [{ head: own('economy') }, { head: own('cable') }],
    singles.map(({ economy, cable }) => [economy.name, cable.name]),
  );
}

function ownersTable({ mostOwned }: InfrastructureOut, language: Language, own: Own): string {
  return table(
    [
      { head: own('cable') },
      { head: own('owners'), isNumber: true },
      { head: own('economy'), isNumber: true },
    ],
    mostOwned.map(({ cable, count, economies }) => [
      cable.name,
      figureText(count, language),
      String(economies.length),
    ]),
  );
}

function reportedTable({ reported }: InfrastructureOut, language: Language, own: Own): string {
  const head = headIn(language);
  const amount = (figure: FigureOut | null, isKeptOut: boolean): string =>
    figure === null ? own(isKeptOut ? 'keptOut' : 'notFound') : figureText(figure, language);
  return table(
    [
      { head: own('what') },
      { head: head('year') },
      { head: own('byPlace') },
      { head: own('byMarket') },
      { head: own('left'), isNumber: true },
    ],
    reported.map(({ subject, year, byPlace, byMarket, isPlaceKeptOut, isMarketKeptOut, left }) => [
      subject.name,
      String(year),
      amount(byPlace, isPlaceKeptOut),
      amount(byMarket, isMarketKeptOut),
      left === null ? '' : shareText(left, language),
    ]),
  );
}

function regionsTable({ regions }: InfrastructureOut, language: Language, own: Own): string {
  const head = headIn(language);
  return table(
    [
      { head: own('region') },
      { head: head('year') },
      { head: own('carbonFree'), isNumber: true },
      { head: own('regionGrid') },
      { head: own('grid') },
    ],
    regions.map(({ site, year, carbonFree, intensity, grid }) => [
      site.name,
      String(year),
      shareText(carbonFree, language),
      figureText(intensity, language),
      figureText(grid, language),
    ]),
  );
}

function gridsTable({ grids }: InfrastructureOut, language: Language, own: Own): string {
  const head = headIn(language);
  return table(
    [{ head: own('economy') }, { head: head('year') }, { head: own('grid') }, { head: head('source') }],
    grids.map(({ economy, year, intensity, source }) => [
      economy.name,
      String(year),
      figureText(intensity, language),
      source.shortTitle,
    ]),
  );
}

function statedTable({ stated }: InfrastructureOut, language: Language, own: Own): string {
  const head = headIn(language);
  return table(
    [
      { head: head('about') },
      { head: own('what') },
      { head: head('year') },
      { head: head('amount') },
      { head: head('source') },
    ],
    stated.map(({ subject, indicator, period, amount, beyond, source }) => [
      subject.name,
      indicator?.name ?? '',
      period,
      // 113 % would be rounded to 110.
      beyond === null ? figureText(amount, language) : `1 + ${shareText(beyond, language)}`,
      source.shortTitle,
    ]),
  );
}
