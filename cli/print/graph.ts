/** What the graph holds: its release, sources, schemes and coverage. */
import type { Language } from '../../schema/label.ts';
import type { FigureOut, LabelledOut, PageOut, SourceOut, UnknownOut } from './answer.ts';
import { type GridOut, gridText } from './coverage-grid.ts';
import { unknownLines } from './entities.ts';
import { shareText, stageText } from './figure.ts';
import { headIn } from './heads.ts';
import { nextPage } from './page.ts';
import { blocks, tableText } from './table.ts';

interface ReleaseOut {
  readonly id: string;
  readonly counts: Readonly<Record<'entities' | 'statements' | 'quarantined' | 'sources', number>>;
  readonly latestYears: readonly { readonly stage: string; readonly year: number | null }[];
  readonly licences: readonly LabelledOut[];
  readonly datasets: readonly string[];
}

export function printRelease(data: unknown, language: Language): string {
  const { id, counts, latestYears, licences, datasets } = data as ReleaseOut;
  const head = headIn(language);
  const years = latestYears.map(({ stage, year }) => [
    stageText(stage, language),
    year === null ? head('noFigure') : String(year),
  ]);
  return blocks(
    `${head('release')} ${id}`,
    [
      `${head('entities')}: ${counts.entities}`,
      `${head('statements')}: ${counts.statements} (${head('quarantine')}: ${counts.quarantined})`,
      `${head('sources')}: ${counts.sources}`,
      `${head('licence')}: ${licences.map(({ label }) => label).join('; ')}`,
      `${head('datasets')}: ${datasets.join(', ')}`,
    ].join('\n'),
    tableText([{ head: head('stage') }, { head: head('year') }], years),
  );
}

interface WholeSourceOut extends SourceOut {
  readonly publisher: string;
  readonly licence: LabelledOut;
  readonly interest: string;
  readonly editions: readonly { readonly id: string }[];
  readonly statementCount: number;
}

export function printSources(data: unknown, language: Language): string {
  const page = data as PageOut<WholeSourceOut>;
  const head = headIn(language);
  const rows = page.nodes.map((source) => [
    source.id,
    source.shortTitle,
    source.editions.map(({ id }) => id).join(', '),
    source.licence.label,
    source.interest.toLowerCase().replaceAll('_', '-'),
    String(source.statementCount),
  ]);
  const columns = [
    { head: head('id') },
    { head: head('source') },
    { head: head('edition') },
    { head: head('licence') },
    { head: head('interest') },
    { head: head('statements'), isNumber: true },
  ];
  return blocks(tableText(columns, rows), nextPage(page, language));
}

interface SchemeOut extends LabelledOut {
  readonly asOf: string;
  readonly definedBy: string;
  readonly counts: Readonly<Record<'south' | 'north' | 'unclassified', number>>;
}

export function printSchemes(data: unknown, language: Language): string {
  const head = headIn(language);
  const rows = (data as readonly SchemeOut[]).map(({ id, label, definedBy, counts }) => [
    id,
    label,
    String(counts.south),
    String(counts.north),
    String(counts.unclassified),
    definedBy,
  ]);
  const columns = [
    { head: head('id') },
    { head: head('scheme') },
    { head: head('south'), isNumber: true },
    { head: head('north'), isNumber: true },
    { head: head('unclassified'), isNumber: true },
    { head: head('source') },
  ];
  return tableText(columns, rows);
}

interface CoverageOut {
  readonly stages: readonly {
    readonly stage: string;
    readonly statements: number;
    readonly economies: number;
    readonly yearFrom: number | null;
    readonly yearTo: number | null;
    readonly named: FigureOut | null;
    readonly namedOf: string | null;
  }[];
  readonly unknowns: readonly UnknownOut[];
  readonly grid: GridOut;
}

export function printCoverage(data: unknown, language: Language): string {
  const { stages, unknowns, grid } = data as CoverageOut;
  const head = headIn(language);
  const rows = stages.map((stage) => [
    stageText(stage.stage, language),
    String(stage.statements),
    String(stage.economies),
    stage.yearFrom === null ? head('noFigure') : `${stage.yearFrom}–${stage.yearTo}`,
    shareText(stage.named, language),
    stage.namedOf ?? '',
  ]);
  const columns = [
    { head: head('stage') },
    { head: head('statements'), isNumber: true },
    { head: head('economies'), isNumber: true },
    { head: head('year') },
    { head: head('named'), isNumber: true },
    { head: head('of') },
  ];
  return blocks(tableText(columns, rows), gridText(grid, language), unknownLines(unknowns, language));
}
