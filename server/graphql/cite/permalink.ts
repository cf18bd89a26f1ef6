/** Paths of the viewer's pages, with release, answer digest and language. */
import { sha256 } from '../../../schema/canonical.ts';
import type { Language } from '../../../schema/label.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { AnswerCore } from '../../analysis/answer.ts';

/** How many digits of a release id or answer digest a link carries. */
const digits = 16;
const digests = new WeakMap<AnswerCore, string>();

/** A hash of everything in an answer: two releases that answer alike have one digest. */
export function digestOf(answer: AnswerCore): string {
  const held = digests.get(answer);
  if (held !== undefined) return held;
  const { evidence: _rows, ...said } = answer;
  const digest = sha256(JSON.stringify(said, (key, value) => (key === 'evidence' ? undefined : value)));
  digests.set(answer, digest);
  return digest;
}

/** Ids of entities keep their colon in a path: `/en/trace/device:smartphone`. */
export function idInPath(id: string): string {
  return encodeURIComponent(id).replaceAll('%3A', ':');
}

export interface AnswerPage {
  /** Under the language: `/trace/device:smartphone`, or empty for the home page. */
  readonly page: string;
  /** The parameters that the page's own address takes: everything but those in `page`. */
  readonly leaveOut: readonly string[];
}

/**
 * The page of this very answer, as a path: parameters that were given, then release and digest. What is either
 * so or not is written `true` in an address, or not at all.
 */
export function answerPath(
  { page, leaveOut }: AnswerPage,
  answer: AnswerCore,
  { language, release }: { readonly language: Language; readonly release: string },
): string {
  const query = new URLSearchParams();
  for (const { name, value, isDefault } of answer.parameters) {
    if (isDefault || leaveOut.includes(name) || value === 'false') continue;
    query.set(name, value);
  }
  query.set('release', release.slice(0, digits));
  query.set('answer', digestOf(answer).slice(0, digits));
  return `/${language}${page}?${query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')}`;
}

/** The page of the subject, opened at this statement. */
export function statementPath(row: StatementRow, language: Language, release: string): string {
  return `/${language}/entity/${idInPath(row.subject)}?statement=${row.id}&release=${release.slice(0, digits)}`;
}
