/** A life cycle: what is known by phase, each source’s least and most, then single figures. */
import type { Label, Language } from '../../schema/label.ts';
import type { AnswerOut, FigureOut, NamedOut, SourceOut } from './answer.ts';
import { footer } from './answers.ts';
import { figureText, shareText } from './figure.ts';
import { headIn } from './heads.ts';
import { blocks, tableText } from './table.ts';

const words = {
  MATERIAL: { en: 'Material', fr: 'Matière', es: 'Material' },
  ENERGY: { en: 'Energy', fr: 'Énergie', es: 'Energía' },
  WATER: { en: 'Water', fr: 'Eau', es: 'Agua' },
  EMISSIONS: { en: 'Greenhouse gases', fr: 'Gaz à effet de serre', es: 'Gases de efecto invernadero' },
  WASTE: { en: 'E-waste', fr: 'Déchets électroniques', es: 'Residuos electrónicos' },
  PRODUCTION: { en: 'Production', fr: 'Production', es: 'Producción' },
  TRANSPORT: { en: 'Transport', fr: 'Transport', es: 'Transporte' },
  USE: { en: 'Use', fr: 'Usage', es: 'Uso' },
  END_OF_LIFE: { en: 'End of life', fr: 'Fin de vie', es: 'Fin de vida' },
  WHOLE: { en: 'All phases', fr: 'Toutes les phases', es: 'Todas las fases' },
  STATED: { en: 'stated', fr: 'donné', es: 'dado' },
  COMPUTED: { en: 'computed', fr: 'calculé', es: 'calculado' },
  UNKNOWN: { en: 'unknown', fr: 'inconnu', es: 'desconocido' },
  POWER_BY_TIME: { en: 'power by time', fr: 'puissance par durée', es: 'potencia por tiempo' },
  POWER_AT_MOST: {
    en: 'at most, if all ran all year',
    fr: 'au plus, si tout tournait toute l’année',
    es: 'como máximo, si todo funcionara todo el año',
  },
  ENERGY_BY_GRID: {
    en: 'electricity by grid',
    fr: 'électricité par réseau',
    es: 'electricidad por red',
  },
  ENERGY_BY_WATER: {
    en: 'electricity by water of a kWh',
    fr: 'électricité par eau d’un kWh',
    es: 'electricidad por agua de un kWh',
  },
  what: { en: 'What', fr: 'Quoi', es: 'Qué' },
  phase: { en: 'Phase', fr: 'Phase', es: 'Fase' },
  devices: { en: 'Devices', fr: 'Appareils', es: 'Aparatos' },
  least: { en: 'Least', fr: 'Minimum', es: 'Mínimo' },
  most: { en: 'Most', fr: 'Maximum', es: 'Máximo' },
  how: { en: 'How', fr: 'Comment', es: 'Cómo' },
  service: { en: 'One use', fr: 'Une utilisation', es: 'Un uso' },
  ownDevices: {
    en: 'Own devices: production, use',
    fr: 'Appareils\u202f: production, usage',
    es: 'Aparatos: producción, uso',
  },
  networks: { en: 'Networks', fr: 'Réseaux', es: 'Redes' },
  dataCentres: {
    en: 'Data centres: production, use',
    fr: 'Centres de données\u202f: production, usage',
    es: 'Centros de datos: producción, uso',
  },
  behind: { en: 'Behind the devices', fr: 'Derrière les appareils', es: 'Detrás de los aparatos' },
  grid: { en: 'Grid', fr: 'Réseau électrique', es: 'Red eléctrica' },
  material: { en: 'Material of one device', fr: 'Matière d’un appareil', es: 'Material de un aparato' },
  perYear: { en: 'Of one year', fr: 'Pour une année', es: 'De un año' },
  accounts: { en: 'Accounts', fr: 'Comptes rendus', es: 'Relaciones' },
  lifetime: { en: 'Lifetime', fr: 'Durée de vie', es: 'Vida útil' },
  place: { en: 'Place', fr: 'Lieu', es: 'Lugar' },
  perUser: {
    en: 'For each internet user',
    fr: 'Par internaute',
    es: 'Por usuario de internet',
  },
  DATA_CENTRES: { en: 'Data centres', fr: 'Centres de données', es: 'Centros de datos' },
  DATA_CENTRES_AI_AND_CRYPTO: {
    en: 'Data centres with AI and crypto-currencies',
    fr: 'Centres de données avec IA et crypto-monnaies',
    es: 'Centros de datos con IA y criptomonedas',
  },
  TELECOM_NETWORKS: { en: 'Networks', fr: 'Réseaux', es: 'Redes' },
  why: { en: 'Why it is unknown', fr: 'Pourquoi c’est inconnu', es: 'Por qué se desconoce' },
  DEVICE: { en: 'Device', fr: 'Appareil', es: 'Aparato' },
  SITE: { en: 'Site', fr: 'Site', es: 'Sitio' },
  OPERATOR: { en: 'Operator', fr: 'Exploitant', es: 'Operador' },
  MODEL: { en: 'AI model', fr: 'Modèle d’IA', es: 'Modelo de IA' },
  all: {
    en: 'What a life cycle can be asked of',
    fr: 'Ce dont on peut demander le cycle de vie',
    es: 'De qué se puede pedir el ciclo de vida',
  },
  kind: { en: 'Kind', fr: 'Type', es: 'Tipo' },
  stated: { en: 'Stated', fr: 'Donné', es: 'Consta' },
  byPlace: { en: 'Scope 2 by place', fr: 'Scope 2 selon le lieu', es: 'Alcance 2 según el lugar' },
  byMarket: { en: 'by market', fr: 'selon le marché', es: 'según el mercado' },
} as const satisfies Readonly<Record<string, Label>>;
type Word = keyof typeof words;

interface LifeCycleOut extends AnswerOut {
  readonly of: NamedOut;
  readonly cells: readonly {
    readonly measure: Word;
    readonly phase: Word;
    readonly state: Word;
    readonly reason: string | null;
  }[];
  readonly spreads: readonly {
    readonly measure: Word;
    readonly phase: Word;
    readonly source: SourceOut;
    readonly isComputed: boolean;
    readonly count: FigureOut;
    readonly least: FigureOut;
    readonly most: FigureOut;
  }[];
  readonly stated: readonly {
    readonly indicator: NamedOut | null;
    readonly period: string;
    readonly source: SourceOut;
    readonly amount: FigureOut;
  }[];
  readonly computed: readonly {
    readonly measure: Word;
    readonly phase: Word;
    readonly rule: Word;
    readonly period: string;
    readonly amount: FigureOut;
  }[];
  readonly grids: readonly {
    readonly economy: NamedOut;
    readonly year: number;
    readonly source: SourceOut;
    readonly intensity: FigureOut;
  }[];
  readonly reported: readonly {
    readonly subject: NamedOut;
    readonly year: number;
    readonly byPlace: FigureOut | null;
    readonly byMarket: FigureOut | null;
  }[];
  readonly services: readonly {
    readonly service: NamedOut;
    readonly devicesProduction: FigureOut | null;
    readonly devicesUse: FigureOut | null;
    readonly networks: FigureOut | null;
    readonly dataCentresProduction: FigureOut | null;
    readonly dataCentresUse: FigureOut | null;
    readonly infrastructureShare: FigureOut | null;
  }[];
  readonly materials: readonly {
    readonly material: NamedOut;
    readonly mass: FigureOut;
    readonly perYear: FigureOut | null;
    readonly accounts: number;
  }[];
  readonly lifetimes: readonly {
    readonly subject: NamedOut;
    readonly source: SourceOut;
    readonly years: FigureOut;
  }[];
  readonly behind: readonly {
    readonly place: NamedOut;
    readonly part: Word;
    readonly source: SourceOut;
    readonly period: string;
    readonly total: FigureOut;
    readonly perUser: FigureOut | null;
  }[];
}

interface LifeCycleOverviewOut extends AnswerOut {
  readonly subjects: {
    readonly nodes: readonly {
      readonly subject: NamedOut;
      readonly kind: Word;
      readonly measures: readonly Word[];
      readonly sources: readonly SourceOut[];
    }[];
  };
}

/** @param data the answer of `lifeCycle` as the query gave it */
export function printLifeCycle(data: unknown, language: Language): string {
  const answer = data as LifeCycleOut;
  const say = (word: Word): string => words[word][language];
  const head = headIn(language);
  const amount = (figure: FigureOut | null): string =>
    figure === null ? say('UNKNOWN') : figureText(figure, language);
  const share = (figure: FigureOut | null): string =>
    figure === null ? say('UNKNOWN') : shareText(figure, language);
  const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
    rows.length === 0
      ? ''
      : tableText(
          heads.map((text) => ({ head: text })),
          rows,
        );
  return blocks(
    answer.of.name,
    table([say('what'), say('PRODUCTION'), say('USE'), say('END_OF_LIFE')], cellRows(answer, say)),
    table([say('what'), say('phase'), say('why')], reasonRows(answer, say)),
    table(
      [say('what'), say('phase'), say('devices'), say('least'), say('most'), head('source')],
      answer.spreads.map((one) => [
        say(one.measure),
        one.isComputed ? `${say(one.phase)} (${say('COMPUTED')})` : say(one.phase),
        amount(one.count),
        amount(one.least),
        amount(one.most),
        one.source.shortTitle,
      ]),
    ),
    table(
      [say('what'), head('year'), head('amount'), head('source')],
      answer.stated.map((one) => [
        one.indicator?.name ?? '',
        one.period,
        amount(one.amount),
        one.source.shortTitle,
      ]),
    ),
    table(
      [say('what'), say('phase'), head('year'), head('amount'), say('how')],
      answer.computed.map((one) => [
        say(one.measure),
        say(one.phase),
        one.period,
        amount(one.amount),
        say(one.rule),
      ]),
    ),
    table(
      [say('grid'), head('year'), head('amount'), head('source')],
      answer.grids.map((one) => [
        one.economy.name,
        String(one.year),
        amount(one.intensity),
        one.source.shortTitle,
      ]),
    ),
    table(
      [say('what'), head('year'), say('byPlace'), say('byMarket')],
      answer.reported.map((one) => [
        one.subject.name,
        String(one.year),
        amount(one.byPlace),
        amount(one.byMarket),
      ]),
    ),
    table(
      [say('service'), say('ownDevices'), say('networks'), say('dataCentres'), say('behind')],
      answer.services.map((one) => [
        one.service.name,
        `${amount(one.devicesProduction)}, ${amount(one.devicesUse)}`,
        amount(one.networks),
        `${amount(one.dataCentresProduction)}, ${amount(one.dataCentresUse)}`,
        share(one.infrastructureShare),
      ]),
    ),
    table(
      [say('material'), head('amount'), say('perYear'), say('accounts')],
      answer.materials.map((one) => [
        one.material.name,
        amount(one.mass),
        amount(one.perYear),
        String(one.accounts),
      ]),
    ),
    table(
      [say('lifetime'), head('amount'), head('source')],
      answer.lifetimes.map((one) => [one.subject.name, amount(one.years), one.source.shortTitle]),
    ),
    table(
      [say('place'), say('what'), head('year'), head('amount'), say('perUser'), head('source')],
      answer.behind.map((one) => [
        one.place.name,
        say(one.part),
        one.period,
        amount(one.total),
        amount(one.perUser),
        one.source.shortTitle,
      ]),
    ),
    footer(answer, language),
  );
}

/** Why a measure is unknown in a phase; a reason that several share is told once for each of them. */
function reasonRows({ cells }: LifeCycleOut, say: (word: Word) => string): readonly (readonly string[])[] {
  return cells.flatMap(({ measure, phase, reason }) =>
    reason === null ? [] : [[say(measure), say(phase), reason]],
  );
}

function cellRows({ cells }: LifeCycleOut, say: (word: Word) => string): readonly (readonly string[])[] {
  const measures = [...new Set(cells.map(({ measure }) => measure))];
  return measures.map((measure) => [
    say(measure),
    ...cells.filter((cell) => cell.measure === measure).map(({ state }) => say(state)),
  ]);
}

/** @param data the answer of `lifeCycleOverview` as the query gave it */
export function printLifeCycleOverview(data: unknown, language: Language): string {
  const answer = data as LifeCycleOverviewOut;
  const say = (word: Word): string => words[word][language];
  return blocks(
    say('all'),
    tableText(
      [say('what'), 'id', say('kind'), say('stated'), headIn(language)('source')].map((text) => ({
        head: text,
      })),
      answer.subjects.nodes.map((one) => [
        one.subject.name,
        one.subject.id,
        say(one.kind),
        one.measures.map(say).join(', '),
        one.sources.map(({ shortTitle }) => shortTitle).join('; '),
      ]),
    ),
    footer(answer, language),
  );
}
