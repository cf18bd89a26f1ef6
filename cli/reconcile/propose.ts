/** Candidates for names that join nobody exactly, or two, as lines that wait for a person. */

import { NameTable } from '../../ingest/pipeline/names.ts';
import type { CandidateCells } from '../../ingest/reconcile/candidates-table.ts';
import type { EntityKind } from '../../schema/entity.ts';
import type { AlikePair } from '../../server/reconcile/ambiguous.ts';
import { type Candidate, candidates, type Named } from '../../server/reconcile/candidates.ts';

export interface Proposal {
  readonly names: number;
  /** Names that an import would join by itself. */
  readonly joined: number;
  /** Names without any candidate. */
  readonly unknown: number;
  readonly rows: readonly CandidateCells[];
}

export interface ProposeOptions {
  readonly kind: EntityKind;
  /** Candidates of a name. */
  readonly first: number;
  readonly language: string;
}

const linesShown = 10;

/** The names as an import would join them. */
function namesOfGraph({ context }: Named): NameTable {
  const table = new NameTable();
  for (const entity of context.entities.values()) table.addEntity(entity);
  for (const list of context.aliases.values()) for (const alias of list) table.addAlias(alias);
  return table;
}

function whyOf({ isExact, alike, score }: Candidate): string {
  if (isExact) return 'the same but for case, accents or punctuation';
  if (alike === undefined) return '';
  const { letters, withoutLegalForm, words } = alike;
  const parts = `letters ${letters}, without legal form ${withoutLegalForm}, words ${words}`;
  return `like “${alike.name}”: ${parts}${score === 100 ? ', codes agree' : ''}`;
}

/** Lines for every name that does not join exactly one entity; a name without candidate has one with blanks. */
export function propose(
  graph: Named,
  names: ReadonlyMap<string, readonly number[]>,
  { kind, first, language }: ProposeOptions,
): Proposal {
  const table = namesOfGraph(graph);
  const rows: CandidateCells[] = [];
  let joined = 0;
  let unknown = 0;
  for (const [name, lines] of names) {
    const fits = table.fits([kind], name, '');
    if (fits.length === 1) {
      joined += 1;
      continue;
    }
    const shown = lines.slice(0, linesShown).join(' ');
    const own = {
      name,
      lines: lines.length > linesShown ? `${shown} … (${lines.length} in all)` : shown,
      language,
      confirmed: '',
    };
    const found = candidates(graph, { name, kinds: [kind], first });
    if (found.length === 0) {
      unknown += 1;
      rows.push({
        ...own,
        candidate: '',
        candidate_name: '',
        score: '',
        why: 'no candidate; write an id here if you know one',
      });
    }
    for (const candidate of found) {
      rows.push({
        ...own,
        candidate: candidate.id,
        candidate_name: graph.context.entities.get(candidate.id)?.name.en ?? '',
        score: String(candidate.score),
        why: fits.includes(candidate.id) ? `the name fits ${fits.length} entities` : whyOf(candidate),
      });
    }
  }
  return { names: names.size, joined, unknown, rows };
}

/** Pairs of entities as lines of the same file: whether the name of one is another name of the other. */
export function pairRows(graph: Named, pairs: readonly AlikePair[]): readonly CandidateCells[] {
  const nameOf = (id: string): string => graph.context.entities.get(id)?.name.en ?? id;
  return pairs.map(({ entity, other, names, score }) => ({
    name: nameOf(other),
    lines: '',
    candidate: entity,
    candidate_name: nameOf(entity),
    score: String(score),
    why: `${other}: “${names[1]}” is like “${names[0]}”`,
    language: '',
    confirmed: '',
  }));
}
