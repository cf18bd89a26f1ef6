/** Why a Neo4j server cannot be read from or loaded. */
export class Neo4jStoreError extends Error {
  /** @param problem what was found and what to do, as sentences without the last full stop */
  constructor(problem: string, options?: ErrorOptions) {
    super(`${problem}.`, options);
    this.name = 'Neo4jStoreError';
  }
}
