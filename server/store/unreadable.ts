/** Why a graph cannot be opened, and what to do about it. */

const remedy = 'Run `npm start`, or `filon build`, to build the graph again.';

/** The graph folder holds no graph that can be read. The message says what was found and what to do. */
export class UnreadableGraphError extends Error {
  /** @param problem what was found, as a sentence without its full stop */
  constructor(problem: string, options?: ErrorOptions) {
    super(`${problem}. ${remedy}`, options);
    this.name = 'UnreadableGraphError';
  }
}
