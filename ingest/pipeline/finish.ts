/** Second half of a run: reconcile, quarantine, validate, drop repetitions, hold to the assertions. */
import { basename } from 'node:path';
import type { Entity } from '../../schema/entity.ts';
import type { RowCounts } from '../../schema/row-account.ts';
import type { Correction, Source } from '../../schema/source.ts';
import {
  type Statement,
  type StatementBody,
  StatementBodySchema,
  statementId,
} from '../../schema/statement.ts';
import type { Adapter, Draft, ReconciledDraft } from '../adapter.ts';
import type { ImportReport } from '../command.ts';
import type { Problem } from '../problem.ts';
import { editionOfRun, type RunEdition } from './edition.ts';
import type { NameTable } from './names.ts';
import type { Parsed, PlacedDraft } from './parse.ts';
import { reconcile } from './reconcile.ts';
import { type Outcome, repeatedStatement } from './row-ledger.ts';
import { SelfAgreement } from './self-agreement.ts';

/** Where a statement was read; lines are counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly sheet?: string;
}

/** What a run yields: rows ready to be written, and the report. */
export interface RunResult {
  readonly adapter: Adapter;
  readonly statements: readonly Statement[];
  /** Of each statement, by its id. */
  readonly places: ReadonlyMap<string, Place>;
  readonly entities: readonly Entity[];
  readonly aliases: Parsed['aliases'];
  readonly codes: Parsed['codes'];
  /** Under the edition of the run. */
  readonly extents: Parsed['extents'];
  /** Corrections that were made, under the edition of the run. */
  readonly corrections: readonly Correction[];
  /** The manifest, with the edition of the run. */
  readonly source: Source;
  readonly report: ImportReport;
  readonly problems: readonly Problem[];
}

/** @param names every entity, alias and code that the adapter may refer to, its own among them */
export function finishRun(parsed: Parsed, names: NameTable, editionName?: string): RunResult {
  const { adapter, dropped } = parsed;
  const problems: Problem[] = [...parsed.problems];
  const lumps = parsed.entities.filter(({ ownedBy }) => ownedBy?.source === adapter.source.id);
  const edition = editionOfRun(
    adapter,
    parsed.files,
    new Set([
      ...parsed.drafts.flatMap(({ draft }) => draft.edition ?? []),
      ...parsed.extents.map((extent) => extent.edition),
    ]),
    new Set(lumps.map(({ id }) => id)),
    editionName,
  );
  const { isPinned } = edition;
  problems.push(...extentProblems(parsed, names, edition));
  const statements = new Map<string, Statement>();
  const places = new Map<string, Place>();
  const reconciled: ReconciledDraft[] = [];
  const named = new Map<string, Entity>();
  const quarantined = new Map<string, number>();
  const agreement = new SelfAgreement();
  const drafts = parsed.drafts.map(({ draft }) => draft);
  const outcomes: Outcome[] = parsed.drafts.map(() => 'refused');
  for (const [place, placed] of parsed.drafts.entries()) {
    const draft = reconcile(placed, adapter, names, problems, named);
    if (draft === undefined) continue;
    const quarantine = draft.quarantine ?? quarantineOf(placed.draft, drafts, adapter);
    const body = bodyOf(draft, quarantine, adapter, edition);
    const checked = StatementBodySchema.safeParse(body);
    if (!checked.success) {
      for (const issue of checked.error.issues) {
        const field = String(issue.path[0] ?? 'statement') as keyof StatementBody;
        const value: unknown = body[field];
        problems.push(problemAt(placed, value === null ? '' : String(value), `${field}: ${issue.message}`));
      }
      continue;
    }
    const id = statementId(checked.data);
    if (statements.has(id)) {
      outcomes[place] = 'repeated';
      dropped.set(repeatedStatement, (dropped.get(repeatedStatement) ?? 0) + 1);
      continue;
    }
    const contradiction = agreement.add(checked.data, `line ${placed.row.line} of ${placed.row.file}`);
    if (contradiction !== undefined)
      problems.push(problemAt(placed, contradiction.found, contradiction.expected));
    statements.set(id, { ...checked.data, id });
    places.set(id, placeOf(placed));
    outcomes[place] = quarantine === undefined ? 'kept' : 'quarantined';
    reconciled.push(quarantine === null || quarantine === undefined ? draft : { ...draft, quarantine });
    if (quarantine !== undefined)
      quarantined.set(quarantine.rule, (quarantined.get(quarantine.rule) ?? 0) + 1);
  }
  const own = new Set(parsed.entities.map(({ id }) => id));
  const entities = [...parsed.entities, ...[...named.values()].filter(({ id }) => !own.has(id))];
  if (problems.length === 0) problems.push(...failedAssertions(parsed, reconciled, isPinned));
  return {
    adapter,
    statements: [...statements.values()],
    places,
    entities: entities.map((entity) => ({
      ...entity,
      id: edition.entityId(entity.id),
      partOf: entity.partOf === null ? null : edition.entityId(entity.partOf),
      ownedBy:
        entity.ownedBy?.source === adapter.source.id
          ? { source: adapter.source.id, edition: edition.idOf(entity.ownedBy.edition) }
          : entity.ownedBy,
    })),
    aliases: parsed.aliases.map((alias) => ({ ...alias, entity: edition.entityId(alias.entity) })),
    codes: parsed.codes.map((code) => ({ ...code, entity: edition.entityId(code.entity) })),
    extents: parsed.extents.map((extent) => ({
      ...extent,
      edition: edition.idOf(extent.edition),
      product: extent.product === null ? null : edition.entityId(extent.product),
    })),
    corrections: parsed.corrections.map((item) => ({ ...item, edition: edition.idOf(item.edition) })),
    source: edition.source,
    report: reportOf(parsed, statements.size, quarantined, edition, parsed.ledger.counts(outcomes)),
    problems,
  };
}

/** An extent is the adapter's own saying: what is wrong with it is no fault of a row. */
function extentProblems({ adapter, extents }: Parsed, names: NameTable, edition: RunEdition): Problem[] {
  const file = `the extents of ${adapter.id}`;
  const known = edition.source.editions.map(({ id }) => id);
  return extents.flatMap((extent): Problem[] => {
    const product = extent.product === null ? undefined : names.byId(extent.product);
    const id = edition.idOf(extent.edition);
    return [
      ...(product !== undefined && 'expected' in product
        ? [{ file, column: 'product', found: extent.product ?? '', expected: product.expected }]
        : []),
      ...(known.includes(id)
        ? []
        : [
            {
              file,
              column: 'edition',
              found: id,
              expected: `an edition of ${adapter.source.id}: ${known.join(', ')}`,
            },
          ]),
    ];
  });
}

function placeOf({ path, row }: PlacedDraft): Place {
  return { file: path, line: row.line, ...(row.sheet === undefined ? {} : { sheet: row.sheet }) };
}

function problemAt(placed: PlacedDraft, found: string, expected: string): Problem {
  return { ...placeOf(placed), found, expected };
}

function quarantineOf(draft: Draft, all: readonly Draft[], adapter: Adapter): Draft['quarantine'] {
  for (const rule of adapter.quarantine) {
    const reason = rule.applies(draft, all);
    if (reason !== undefined) return { rule: rule.id, reason };
  }
  return undefined;
}

function bodyOf(
  draft: ReconciledDraft,
  quarantine: Draft['quarantine'],
  adapter: Adapter,
  edition: RunEdition,
): StatementBody {
  return {
    subject: edition.entityId(draft.subject),
    predicate: draft.predicate,
    object: draft.object === undefined ? null : edition.entityId(draft.object),
    product: draft.product === undefined ? null : edition.entityId(draft.product),
    stage: draft.stage ?? null,
    period: draft.period,
    value: draft.value ?? null,
    low: draft.low ?? null,
    high: draft.high ?? null,
    unit: draft.unit ?? null,
    status: draft.status,
    missing: draft.missing ?? null,
    source: adapter.source.id,
    edition: edition.idOf(draft.edition ?? adapter.edition),
    locator: draft.locator,
    // The pinned files came by the way that the adapter names; any other file is the user's own download.
    read: draft.read ?? (edition.isPinned ? adapter.read : 'original'),
    note: draft.note ?? null,
    quarantine: quarantine ?? null,
  };
}

function failedAssertions(
  { adapter, entities, rowsRead, files }: Parsed,
  statements: readonly ReconciledDraft[],
  isPinned: boolean,
): Problem[] {
  const held = [...adapter.assertions, ...(isPinned ? adapter.pinnedAssertions : [])];
  const input = { statements, entities, rowsRead };
  return held.flatMap(({ says, check }) => {
    const wrong = check(input);
    const file = files.map(({ path }) => path).join(', ');
    return wrong === undefined ? [] : [{ file, found: wrong, expected: `that ${says}` }];
  });
}

function misreadRemark(misread: Parsed['misread']): readonly string[] {
  const [first] = misread;
  if (first === undefined) return [];
  const cells = misread.length === 1 ? '1 cell looks' : `${misread.length} cells look`;
  return [
    `${cells} like UTF-8 read as Windows-1252, the first ${JSON.stringify(first.found)} in ${basename(first.file)}:${first.line} (column ${first.column}); they are kept as they stand`,
  ];
}

const notChecked =
  'this reader was written from a description of the layout and never run on a file of the publisher: hold some figures against the publisher’s own page';

function reportOf(
  { adapter, files, rowsRead, dropped, corrections, entities, aliases, codes, misread }: Parsed,
  statementsKept: number,
  quarantined: ReadonlyMap<string, number>,
  { isPinned, idOf }: RunEdition,
  rows: RowCounts,
): ImportReport {
  const names = [...rowsRead.keys()].sort();
  const made = new Set(corrections.map(({ locator, column }) => `${locator}\n${column}`));
  const unmade = adapter.corrections.filter((item) => !made.has(`${item.locator}\n${item.column}`)).length;
  const remarks = [
    `not the pinned files of edition ${adapter.edition}: kept apart as edition ${idOf(adapter.edition)}, held to the general assertions only, and marked as read in the original`,
    ...(adapter.awaitsFile === true || adapter.neverRun === true ? [notChecked] : []),
    ...names
      .filter((name) => rowsRead.get(name) === 0)
      .map((name) => `${name} has no row under its header; it is probably cut off`),
    ...misreadRemark(misread),
    ...(unmade === 0
      ? []
      : [
          `${unmade} of the ${adapter.corrections.length} corrections of the pinned edition found nothing to mend`,
        ]),
  ];
  return {
    adapter: adapter.id,
    source: adapter.source.id,
    edition: idOf(adapter.edition),
    files: names.map((name) => ({
      name,
      rows: rowsRead.get(name) ?? 0,
      isPinned: files.some((file) => file.isPinned && basename(file.path) === name),
    })),
    rowsRead: rows.read,
    rows,
    statementsKept,
    entities: entities.length,
    aliases: aliases.length,
    codes: codes.length,
    corrected: corrections.length,
    quarantined: [...quarantined].sort().map(([rule, count]) => ({ rule, count })),
    dropped: [...dropped].sort().map(([reason, count]) => ({ reason, count })),
    remarks: isPinned ? [] : remarks,
  };
}
