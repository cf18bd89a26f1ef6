/** Statements: one, a page of them, a series, disagreements. */
import type { Language } from '../../schema/label.ts';
import type {
  BriefStatementOut,
  NamedOut,
  PageOut,
  PredicateOut,
  SeriesOut,
  StatementOut,
} from './answer.ts';
import { numberParts, readText, sourceLines, sourceText, stageText } from './figure.ts';
import { headIn } from './heads.ts';
import { nextPage } from './page.ts';
import { blocks, tableText } from './table.ts';

interface About {
  readonly subject: NamedOut;
  readonly predicate: PredicateOut;
  readonly object: NamedOut | null;
  readonly product?: NamedOut | null;
}

/** "DR Congo extracts Cobalt". */
function aboutText({ subject, predicate, object, product }: About): string {
  return [subject.name, predicate.label, object?.name, product == null ? undefined : `[${product.name}]`]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** "220,000 t contained, USGS …, 2025". */
function briefText(statement: BriefStatementOut, language: Language): string {
  const { value, range, word } = numberParts(statement.quantity, language);
  return [value, range, word, sourceText(statement)].filter((part) => part !== '').join(', ');
}

export function printStatement(data: unknown, language: Language): string {
  const statement = data as StatementOut;
  const head = headIn(language);
  const { value, range, word } = numberParts(statement.quantity, language);
  const lines: readonly (readonly [string, string])[] = [
    [head('value'), value],
    [head('range'), range],
    [head('status'), word],
    [head('period'), statement.period.text],
    [head('stage'), stageText(statement.stage, language)],
    [head('source'), sourceText(statement)],
    [head('locator'), statement.locator],
    [head('read'), readText(statement.read, language)],
    [head('note'), statement.note ?? ''],
    [
      head('quarantine'),
      statement.quarantine === null ? '' : `${statement.quarantine.rule}: ${statement.quarantine.reason}`,
    ],
    [head('id'), statement.id],
    [head('link'), statement.permalink],
  ];
  const others = statement.disagreeing.map((other) => `  ${briefText(other, language)}`);
  return blocks(
    aboutText(statement),
    lines
      .filter(([, text]) => text !== '')
      .map(([name, text]) => `${name}: ${text}`)
      .join('\n'),
    others.length === 0 ? '' : `${head('others')}\n${others.join('\n')}`,
    statement.citation,
  );
}

export function printStatements(data: unknown, language: Language): string {
  const page = data as PageOut<StatementOut>;
  const head = headIn(language);
  const rows = page.nodes.map((statement) => {
    const { value, range, word } = numberParts(statement.quantity, language);
    return [
      aboutText(statement),
      statement.period.text,
      value,
      range,
      word,
      sourceText(statement),
      statement.locator,
      statement.quarantine === null ? '' : `${head('quarantine')}: ${statement.quarantine.rule}`,
    ];
  });
  const columns = [
    { head: head('about') },
    { head: head('period') },
    { head: head('value'), isNumber: true },
    { head: head('range') },
    { head: head('status') },
    { head: head('source') },
    { head: head('locator') },
    { head: '' },
  ];
  return blocks(tableText(columns, rows), nextPage(page, language));
}

export function printSeries(data: unknown, language: Language): string {
  const series = data as SeriesOut;
  const head = headIn(language);
  const rows = series.points.map(({ period, figure, others }) => {
    const { value, range, word } = numberParts(figure.quantity, language);
    return [period.text, value, range, word, others.map((other) => briefText(other, language)).join('; ')];
  });
  const columns = [
    { head: head('period') },
    { head: head('value'), isNumber: true },
    { head: head('range') },
    { head: head('status') },
    { head: head('others') },
  ];
  return blocks(aboutText(series), tableText(columns, rows), sourceLines(series.sources, language));
}

interface DisagreementOut extends About {
  readonly period: { readonly text: string };
  readonly statements: readonly BriefStatementOut[];
  readonly used: BriefStatementOut;
  readonly rule: { readonly label: string };
}

export function printDisagreements(data: unknown, language: Language): string {
  const page = data as PageOut<DisagreementOut>;
  const head = headIn(language);
  const parts = page.nodes.map((item) => {
    const lines = item.statements.map(
      (statement) => `  ${statement.id === item.used.id ? '●' : '○'} ${briefText(statement, language)}`,
    );
    return `${aboutText(item)}, ${item.period.text}\n${lines.join('\n')}\n  ${head('rule')}: ${item.rule.label}`;
  });
  return blocks(...parts, nextPage(page, language));
}

interface FormerOut {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | null;
  readonly period: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly source: string;
  readonly edition: string;
}

interface ChangeOut {
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly statement: StatementOut | null;
  readonly before: FormerOut | null;
}

/** "220000 t:contained, usgs-mcs 2025", as the older release holds it. */
function formerText({ value, low, high, unit, source, edition }: FormerOut): string {
  const amount = value ?? (low === null && high === null ? '' : `${low ?? ''}–${high ?? ''}`);
  return [`${amount} ${unit ?? ''}`.trim(), `${source} ${edition}`].filter((part) => part !== '').join(', ');
}

export function printChanges(data: unknown, language: Language): string {
  const page = data as PageOut<ChangeOut>;
  const head = headIn(language);
  const lines = page.nodes.map(({ kind, statement, before }) => {
    const mark = { ADDED: '+', REMOVED: '−', CHANGED: '±' }[kind];
    const about =
      statement === null
        ? [before?.subject, before?.predicate, before?.object].filter((part) => part != null).join(' ')
        : aboutText(statement);
    const period = statement?.period.text ?? before?.period ?? '';
    const told = [
      ...(before === null ? [] : [`  ${head('before')}: ${formerText(before)}`]),
      ...(statement === null ? [] : [`  ${head('now')}: ${briefText(statement, language)}`]),
    ];
    return `${mark} ${about}, ${period}\n${told.join('\n')}`;
  });
  return blocks(page.nodes.length === 0 ? head('noChange') : '', ...lines, nextPage(page, language));
}
