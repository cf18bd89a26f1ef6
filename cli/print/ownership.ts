/** Who owns what is dug: by owner, by home of the owner, by place. */
import type { Label, Language } from '../../schema/label.ts';
import type { AnswerOut, FigureOut, NamedOut, SourceOut } from './answer.ts';
import { footer } from './answers.ts';
import { figureText, shareText, sourceText, stageText } from './figure.ts';
import { headIn } from './heads.ts';
import { blocks, type Column, tableText } from './table.ts';

const heads = {
  atMost: { en: 'At most', fr: 'Au plus', es: 'A lo sumo' },
  contradicted: {
    en: 'Stated shares contradict each other',
    fr: 'Les parts indiquées se contredisent',
    es: 'Las partes indicadas se contradicen',
  },
  dugIn: { en: 'Lies in', fr: 'Se trouve en', es: 'Está en' },
  home: { en: 'Home of the owner', fr: 'Siège du propriétaire', es: 'Sede del propietario' },
  homeNotKnown: { en: 'home not known', fr: 'siège non connu', es: 'sede no conocida' },
  held: { en: 'Holds', fr: 'Détient', es: 'Tiene' },
  kept: {
    en: 'of which as the last owner named',
    fr: 'dont comme dernier propriétaire nommé',
    es: 'de ello como último propietario nombrado',
  },
  named: {
    en: 'All sites that the source names',
    fr: 'Tous les sites que la source nomme',
    es: 'Todos los sitios que nombra la fuente',
  },
  notNamed: { en: 'owner not named', fr: 'propriétaire non nommé', es: 'propietario no nombrado' },
  owner: { en: 'Owner', fr: 'Propriétaire', es: 'Propietario' },
  owners: { en: 'Owners', fr: 'Propriétaires', es: 'Propietarios' },
  ring: { en: 'own one another', fr: 'se possèdent entre eux', es: 'se poseen entre sí' },
  sites: { en: 'Sites', fr: 'Sites', es: 'Sitios' },
  split: { en: 'split not known', fr: 'partage non connu', es: 'reparto no conocido' },
  withOwner: { en: 'With an owner', fr: 'Avec propriétaire', es: 'Con propietario' },
  withHome: { en: 'With a home', fr: 'Avec siège', es: 'Con sede' },
  withoutCapacity: { en: 'Without capacity', fr: 'Sans capacité', es: 'Sin capacidad' },
  years: { en: 'Years', fr: 'Années', es: 'Años' },
} as const satisfies Readonly<Record<string, Label>>;
type OwnHead = keyof typeof heads;

interface PartOut {
  readonly capacity: FigureOut;
  readonly share: FigureOut;
  readonly sites: number;
}
interface OwnershipOut extends AnswerOut {
  readonly of: NamedOut | null;
  readonly material: NamedOut | null;
  readonly parts: readonly {
    readonly material: NamedOut;
    readonly stage: string;
    readonly source: SourceOut;
    readonly edition: string;
    readonly years: readonly number[];
    readonly total: FigureOut;
    readonly named: FigureOut;
    readonly sites: number;
    readonly withoutCapacity: number;
    readonly own: { readonly held: FigureOut; readonly kept: FigureOut; readonly share: FigureOut } | null;
    readonly rows: readonly (PartOut & {
      readonly kind: string;
      readonly owners: readonly NamedOut[];
      readonly home: NamedOut | null;
      readonly years: readonly number[];
      readonly atMost: FigureOut | null;
    })[];
    readonly homes: readonly (PartOut & {
      readonly kind: string;
      readonly economy: NamedOut | null;
      readonly owners: number;
    })[];
    readonly cells: readonly (PartOut & {
      readonly dugIn: NamedOut | null;
      readonly kind: string;
      readonly ownedIn: NamedOut | null;
    })[];
  }[];
  readonly overview: readonly {
    readonly material: NamedOut;
    readonly stage: string;
    readonly source: SourceOut;
    readonly edition: string;
    readonly years: readonly number[];
    readonly total: FigureOut;
    readonly sites: number;
    readonly owners: number;
    readonly withOwner: FigureOut;
    readonly withHome: FigureOut;
  }[];
  readonly contradictions: readonly {
    readonly owned: NamedOut;
    readonly owners: readonly NamedOut[];
    readonly sum: FigureOut;
  }[];
}
type OwnershipPartOut = OwnershipOut['parts'][number];

/** Lists of a printed answer end here; the whole stands in --json. */
const mostRows = 20;

const wordOfKind: Readonly<Record<string, OwnHead>> = {
  HOME_NOT_KNOWN: 'homeNotKnown',
  SPLIT_UNKNOWN: 'split',
  CONTRADICTED: 'contradicted',
  RING: 'ring',
  NOT_NAMED: 'notNamed',
};

function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const more = rows.length > mostRows ? `\n  … +${rows.length - mostRows}` : '';
  return rows.length === 0 ? '' : tableText(columns, rows.slice(0, mostRows)) + more;
}

export function printOwnership(data: unknown, language: Language): string {
  const answer = data as OwnershipOut;
  const head = headIn(language);
  const own = (name: OwnHead): string => heads[name][language];
  const kind = (name: string): string => {
    const word = wordOfKind[name];
    return word === undefined ? '' : own(word);
  };
  const overview = table(
    [
      { head: head('name') },
      { head: head('stage') },
      { head: head('source') },
      { head: own('years') },
      { head: head('total') },
      { head: own('sites'), isNumber: true },
      { head: own('owners'), isNumber: true },
      { head: own('withOwner'), isNumber: true },
      { head: own('withHome'), isNumber: true },
    ],
    answer.overview.map((row) => [
      row.material.name,
      stageText(row.stage, language),
      sourceText(row),
      row.years.join(', '),
      figureText(row.total, language),
      String(row.sites),
      String(row.owners),
      shareText(row.withOwner, language),
      shareText(row.withHome, language),
    ]),
  );
  const contradictions =
    answer.contradictions.length === 0
      ? ''
      : `${own('contradicted')}\n${answer.contradictions
          .map(
            ({ owned, owners, sum }) =>
              `  ${owned.name}: ${owners.map(({ name }) => name).join(', ')} (${shareText(sum, language)})`,
          )
          .join('\n')}`;
  const title = [answer.of?.name, answer.material?.name].filter((name) => name !== undefined).join(' · ');
  return blocks(
    title,
    overview,
    ...answer.parts.flatMap((part) => partBlocks(part, language, own, kind)),
    contradictions,
    footer(answer, language),
  );
}

function partBlocks(
  part: OwnershipPartOut,
  language: Language,
  own: (name: OwnHead) => string,
  kind: (name: string) => string,
): readonly string[] {
  const head = headIn(language);
  const amounts: readonly Column[] = [
    { head: head('amount') },
    { head: head('share'), isNumber: true },
    { head: own('sites'), isNumber: true },
  ];
  const cells = ({ capacity, share, sites }: PartOut): readonly string[] => [
    figureText(capacity, language),
    shareText(share, language),
    String(sites),
  ];
  const stake =
    part.own === null
      ? ''
      : `\n${own('held')}: ${figureText(part.own.held, language)} (${shareText(part.own.share, language)}), ${own('kept')}: ${figureText(part.own.kept, language)}`;
  return [
    `${part.material.name} · ${stageText(part.stage, language)} · ${sourceText(part)} · ${part.years.join(', ')}
${head('total')}: ${figureText(part.total, language)} · ${own('sites')}: ${part.sites} · ${own('withoutCapacity')}: ${part.withoutCapacity}
${own('named')}: ${figureText(part.named, language)}${stake}`,
    table(
      [
        { head: own('owner') },
        { head: '' },
        { head: own('home') },
        ...amounts,
        { head: own('years') },
        { head: own('atMost') },
      ],
      part.rows.map((row) => [
        row.owners.map(({ name }) => name).join(', '),
        kind(row.kind),
        row.home?.name ?? '',
        ...cells(row),
        row.years.join(', '),
        row.atMost === null ? '' : figureText(row.atMost, language),
      ]),
    ),
    table(
      [{ head: own('home') }, ...amounts, { head: own('owners'), isNumber: true }],
      part.homes.map((row) => [row.economy?.name ?? kind(row.kind), ...cells(row), String(row.owners)]),
    ),
    table(
      [{ head: own('dugIn') }, { head: own('home') }, ...amounts],
      part.cells.map((row) => [row.dugIn?.name ?? '', row.ownedIn?.name ?? kind(row.kind), ...cells(row)]),
    ),
  ];
}
