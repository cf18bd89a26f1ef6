/** What was asked of the address since the page was last drawn from it. */

/**
 * The address is written by asking the router, which answers with the next drawing of the page. Whoever asks again
 * before that must go on from what was asked, not from what is drawn: else the first change is lost.
 */
export class PendingQuery {
  #asked: URLSearchParams | undefined;

  /**
   * The query with changes; the next change goes on from it.
   * @param drawn the query of the page as it stands
   * @param changes texts by name; undefined takes one away
   */
  changed(
    drawn: URLSearchParams,
    changes: readonly (readonly [name: string, text: string | undefined])[],
  ): URLSearchParams {
    const after = new URLSearchParams(this.#asked ?? drawn);
    for (const [name, text] of changes) {
      if (text === undefined) after.delete(name);
      else after.set(name, text);
    }
    this.#asked = after;
    return new URLSearchParams(after);
  }

  /** To be called when the page is drawn from another address, whoever asked for it. */
  settle(): void {
    this.#asked = undefined;
  }
}
