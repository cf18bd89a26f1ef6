/** Runs an adapter on small files of a test, and what its assertions look at. */
import type { ReconciledDraft } from '../adapter.ts';

export { runByHand as runOnFiles } from './run-by-hand.ts';

/** Lines of a file, ended as a file is. */
export const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;

/** What an assertion looks at, from statements alone. */
export const assertionInput = (statements: readonly ReconciledDraft[]) => ({
  statements,
  entities: [],
  rowsRead: new Map<string, number>(),
});
