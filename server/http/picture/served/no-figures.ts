/** What is said where a thing is known and has nothing that this picture shows. */
import { GraphQLError } from 'graphql';
import type { DrawnPicture } from './served.ts';

/** @param found the id that was asked of */
export function noFigures(found: string, why: string): DrawnPicture {
  const error = new GraphQLError(`${found}: ${why}`, { extensions: { code: 'NOT_ANSWERABLE', found } });
  return { refusal: { status: 200, errors: [error.toJSON()], faults: [] } };
}
