/** A life cycle: what is known by phase, each source’s least and most, then single figures. */
import type { Language } from '../../schema/label.ts';
import type { AnswerOut, FigureOut, NamedOut, SourceOut } from './answer.ts';
import { footer } from './answers.ts';
import { figureText, shareText } from './figure.ts';
import { headIn } from './heads.ts';
import { type LifeCycleWord, lifeCycleWords } from './life-cycle-words.ts';
import { blocks, tableText } from './table.ts';

interface LifeCycleOut extends AnswerOut {
  readonly of: NamedOut;
  readonly cells: readonly {
    readonly measure: LifeCycleWord;
    readonly phase: LifeCycleWord;
    readonly state: LifeCycleWord;
    readonly reason: string | null;
  }[];
  readonly spreads: readonly {
    readonly measure: LifeCycleWord;
    readonly phase: LifeCycleWord;
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
    readonly measure: LifeCycleWord;
    readonly phase: LifeCycleWord;
    readonly rule: LifeCycleWord;
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
    readonly part: LifeCycleWord;
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
      readonly kind: LifeCycleWord;
      readonly measures: readonly LifeCycleWord[];
      readonly sources: readonly SourceOut[];
    }[];
  };
}

/** @param data the answer of `lifeCycle` as the query gave it */
export function printLifeCycle(data: unknown, language: Language): string {
  const answer = data as LifeCycleOut;
  const say = (word: LifeCycleWord): string => lifeCycleWords[word][language];
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
function reasonRows(
  { cells }: LifeCycleOut,
  say: (word: LifeCycleWord) => string,
): readonly (readonly string[])[] {
  return cells.flatMap(({ measure, phase, reason }) =>
    reason === null ? [] : [[say(measure), say(phase), reason]],
  );
}

function cellRows(
  { cells }: LifeCycleOut,
  say: (word: LifeCycleWord) => string,
): readonly (readonly string[])[] {
  const measures = [...new Set(cells.map(({ measure }) => measure))];
  return measures.map((measure) => [
    say(measure),
    ...cells.filter((cell) => cell.measure === measure).map(({ state }) => say(state)),
  ]);
}

/** @param data the answer of `lifeCycleOverview` as the query gave it */
export function printLifeCycleOverview(data: unknown, language: Language): string {
  const answer = data as LifeCycleOverviewOut;
  const say = (word: LifeCycleWord): string => lifeCycleWords[word][language];
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
