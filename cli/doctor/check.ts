/** What a check of `filon doctor` finds: a thing that Filon needs, whether it is there, and how to get it. */

export type State =
  /** There and fit for use. */
  | 'ok'
  /** Absent or unfit, and something that a reader asks for will not work. */
  | 'wrong'
  /** Absent; only what its name says needs it. */
  | 'absent';

export interface Finding {
  readonly state: State;
  /** What was found: a version, a size, a reason. */
  readonly found: string;
  /** What to do about it; empty where nothing needs doing. */
  readonly mend: string;
}

export interface Check {
  readonly name: string;
  /** What needs it. */
  readonly neededFor: string;
  run(places: Places): Promise<Finding>;
}

export interface Places {
  readonly root: string;
  readonly datasets: string;
  readonly graph: string;
  readonly viewer: string;
}

export const ok = (found: string): Finding => ({ state: 'ok', found, mend: '' });
export const wrong = (found: string, mend: string): Finding => ({ state: 'wrong', found, mend });
export const absent = (found: string, mend: string): Finding => ({ state: 'absent', found, mend });
