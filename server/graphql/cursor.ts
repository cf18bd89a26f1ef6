/** Cursors and page sizes: opaque texts that stay good for the life of a release. */
import { GraphQLError } from 'graphql';

/** Which page of a list is asked for. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** The longest list that one page may hold; anything larger is an export. */
export const longestPage = 1000;

/** @throws GraphQLError (LIST_TOO_LONG) naming what was found and what is allowed */
export function checkFirst(first: number): number {
  if (first < 0) {
    throw new GraphQLError(`first is ${first}; expected 0 to ${longestPage}.`, {
      extensions: { code: 'BAD_USER_INPUT', found: first, allowed: longestPage },
    });
  }
  if (first > longestPage) {
    throw new GraphQLError(
      `first is ${first}; a page holds at most ${longestPage}. Ask for the next page with after: <endCursor>.`,
      { extensions: { code: 'LIST_TOO_LONG', found: first, allowed: longestPage } },
    );
  }
  return first;
}

/** The cursor of a place in a list of that release. */
export function cursorAt(release: string, place: number): string {
  return Buffer.from(`${release.slice(0, 12)}:${place}`).toString('base64url');
}

/**
 * The place that a cursor stands for.
 * @throws GraphQLError (BAD_CURSOR) when it is not a cursor, or one of another release
 */
export function placeOf(release: string, cursor: string): number {
  const match = /^([0-9a-f]{1,12}):(\d{1,10})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'));
  const refuse = (why: string): GraphQLError =>
    new GraphQLError(`after: "${cursor.slice(0, 60)}" ${why}`, { extensions: { code: 'BAD_CURSOR' } });
  if (match === null) throw refuse('is not a cursor; take one from pageInfo.endCursor.');
  if (match[1] !== release.slice(0, 12)) {
    throw refuse('is of another release; ask for the first page again.');
  }
  return Number(match[2]);
}
