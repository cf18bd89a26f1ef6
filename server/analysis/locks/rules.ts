/** What an instrument applies to, and of which nature it is, from its `regulates` statements. */
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { derivedFigure } from '../figure.ts';
import type { LockNature, LockRule } from './answer.ts';

/** How the atlas of rules for minerals words the kind, at the start of the note of each statement. */
const natures: readonly (readonly [start: string, nature: LockNature])[] = [
  ['Legal framework, binding', 'law'],
  ['Guidelines, not binding', 'guidelines'],
  ['Voluntary standard', 'standard'],
  ['Certification scheme, voluntary', 'certification'],
  ['Traceability scheme, voluntary', 'traceability'],
];

function natureOfNote(note: string | null): LockNature | null {
  return natures.find(([start]) => note?.startsWith(start) === true)?.[1] ?? null;
}

/** Null where no source says it, or where several say different things. */
export function natureOf(rows: readonly StatementRow[]): LockNature | null {
  const [nature = null, ...others] = new Set(rows.map(({ note }) => natureOfNote(note)));
  return others.length === 0 ? nature : null;
}

export function ruleOf(row: StatementRow): LockRule {
  const nature = natureOfNote(row.note);
  return {
    instrument: row.subject,
    thing: row.object ?? '',
    stage: row.stage,
    nature,
    issuer: nature === null ? null : (/, of (.+), since \d{4}\./.exec(row.note ?? '')?.[1] ?? null),
    since: yearsOfPeriod(row.period).from,
    source: row.source,
    note: row.note,
    statement: derivedFigure({ value: 1 }, 'count', [row.row]),
  };
}
