/** How much one request for reconciliation may ask. */
export const reconcileLimits = {
  /** Queries in one batch; the manifest says so to the client. */
  batch: 50,
  /** Characters of a name. */
  name: 500,
  /** Candidates of a query. */
  candidates: 50,
  /** Candidates where the query does not say. */
  candidatesUnlessSaid: 5,
  /** Codes that come with a query. */
  properties: 20,
  /** Suggestions of one page. */
  suggestions: 20,
} as const;
