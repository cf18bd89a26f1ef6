/** What Eurostat's flags say of a figure; several may stand together. */
import type { Missing, Status } from '../../../schema/status.ts';
import type { Row } from '../../adapter.ts';
import { CellError } from '../../readers/cell.ts';

interface Flag {
  readonly status?: Status;
  readonly missing?: Missing;
  readonly note?: string;
}

/** Eurostat's observation flags; what they mean stands below every table of its data browser. */
const flags: ReadonlyMap<string, Flag> = new Map([
  [':', { missing: 'not-available' }],
  ['b', { note: 'Break in the series.' }],
  ['c', { missing: 'withheld' }],
  ['d', { note: 'Its definition differs.' }],
  ['e', { status: 'estimated' }],
  ['i', { status: 'estimated', note: 'Imputed by Eurostat or another body.' }],
  ['n', { note: 'Not significant.' }],
  ['p', { note: 'Provisional.' }],
  ['r', { note: 'Revised.' }],
  ['s', { status: 'estimated', note: 'Estimate of Eurostat.' }],
  ['u', { note: 'Of low reliability.' }],
  ['z', { missing: 'not-applicable' }],
]);

export interface Flagged {
  readonly status: Status;
  /** Why there is no figure, where there is none. */
  readonly missing: Missing;
  readonly note?: string;
}

/** @throws CellError for a flag that is not known */
export function flagsOf(row: Row): Flagged {
  const text = row.text('status');
  const found = [...text.replaceAll(/[\s,]/g, '')].map((letter) => {
    const flag = flags.get(letter);
    if (flag === undefined) throw new CellError('status', text, `flags among ${[...flags.keys()].join(' ')}`);
    return flag;
  });
  const notes = found.flatMap(({ note }) => note ?? []);
  return {
    status: found.find(({ status }) => status !== undefined)?.status ?? 'reported',
    missing: found.find(({ missing }) => missing !== undefined)?.missing ?? 'not-available',
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  };
}
