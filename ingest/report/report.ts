/**
 * `filon validate --report`: what became of the rows of every source, and what stands out over all data sets,
 * each with its explanation or without one.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OnProgress } from '../command.ts';
import { openWriter } from '../graph/open.ts';
import { datasetFolders } from '../load/folders.ts';
import { InputError, type Problem } from '../problem.ts';
import { readDatasets } from '../validate.ts';
import { type AccountReport, accountsOf, accountsText } from './accounts.ts';
import { explanationOf, readExplanations } from './explanations.ts';
import type { Finding } from './finding.ts';
import { findingKinds } from './kinds/index.ts';
import { viewOfStatements } from './tables.ts';

export interface ExplainedFinding extends Finding {
  /** Null where nobody has explained it yet. */
  readonly explanation: string | null;
}

export interface KindReport {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  /** Largest first, then by what they are about. */
  readonly findings: readonly ExplainedFinding[];
}

export interface Report {
  /** What became of the rows of every source. */
  readonly rows: AccountReport;
  readonly kinds: readonly KindReport[];
  /** Lines of the file of explanations that explain nothing any more. */
  readonly idleLines: readonly number[];
}

const orderOf = ({ size: _, ...finding }: Finding): string => JSON.stringify(Object.values(finding));

/**
 * @param folder a folder of data sets, with `explanations.csv` in it or not
 * @throws InputError with every problem of descriptors and explanations
 */
export async function reportOn(
  folder: string,
  { onProgress }: { readonly onProgress?: OnProgress | undefined } = {},
): Promise<Report> {
  const problems: Problem[] = [];
  const datasets = await readDatasets(await datasetFolders([folder], problems), problems);
  const explanations = await readExplanations(folder, problems);
  if (problems.length > 0) throw new InputError(problems);
  // On disk: what does not fit into memory goes there.
  const work = await mkdtemp(join(tmpdir(), 'filon-report-'));
  const graph = await openWriter(join(work, 'report.duckdb'), '500MB');
  await graph.run('SET preserve_insertion_order = false');
  const used = new Set<number>();
  try {
    onProgress?.({ step: 'reading the accounts of rows' });
    const accounts = await accountsOf(graph, datasets);
    onProgress?.({ step: 'reading statements' });
    await viewOfStatements(graph, datasets);
    const kinds: KindReport[] = [];
    for (const { id, title, sentence, sql } of findingKinds) {
      onProgress?.({ step: `looking for ${title.toLowerCase()}` });
      const rows = await graph.rows<Omit<Finding, 'kind'>>(sql);
      const findings = rows
        .map((row): ExplainedFinding => {
          const finding: Finding = { kind: id, ...row };
          const explanation = explanationOf(finding, explanations);
          if (explanation !== undefined) used.add(explanation.line);
          return { ...finding, explanation: explanation?.text ?? null };
        })
        .sort((a, b) => b.size - a.size || (orderOf(a) < orderOf(b) ? -1 : 1));
      kinds.push({ id, title, sentence, findings });
    }
    const idleLines = explanations.filter(({ line }) => !used.has(line)).map(({ line }) => line);
    return { rows: accounts, kinds, idleLines };
  } finally {
    graph.close();
    await rm(work, { recursive: true, force: true });
  }
}

/** Findings shown of each kind; all of them are in the JSON. */
const shown = 20;

export function reportText({ rows, kinds, idleLines }: Report): string {
  const parts = kinds.map(({ title, sentence, findings }) => {
    const open = findings.filter(({ explanation }) => explanation === null);
    const known = findings.filter(({ explanation }) => explanation !== null);
    const lines = [...open, ...known].slice(0, shown).map((finding) => {
      const about = [finding.subject, finding.predicate, finding.object, finding.product, finding.period]
        .filter((part) => part !== '')
        .join(' ');
      return `  ${finding.explanation === null ? '?' : '✓'} ${about}: ${finding.says} [${finding.source}]\n      ${finding.explanation ?? 'not explained'}`;
    });
    const more = findings.length - lines.length;
    return [
      `${title}: ${findings.length}, of which ${open.length} without an explanation`,
      `  ${sentence}`,
      ...lines,
      ...(more > 0 ? [`  and ${more} more; --json prints all`] : []),
    ].join('\n');
  });
  const idle =
    idleLines.length === 0 ? [] : [`Lines of explanations.csv that explain nothing: ${idleLines.join(', ')}`];
  return [accountsText(rows), ...parts, ...idle].join('\n\n');
}
