/** Links of a network that is written by hand. */
import type { Link } from '../links.ts';

/** A link of one statement of 2024. */
export const linkOf = (subject: string, predicate: Link['predicate'], object: string): Link => ({
  subject,
  predicate,
  object,
  statements: 1,
  yearFrom: 2024,
  yearTo: 2024,
});
