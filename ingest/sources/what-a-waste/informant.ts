/**
 * Some figures were told to the World Bank and not published. Who told them is a private person, whose name is
 * left out; an office that told them stays, and so do the authors of published documents.
 */
const told = /\bpersonal communication\b/i;
const office =
  /\b(administration|agency|authority|bank|bureau|commission|committee|council|department|directorate|government|institute|ministry|municipality|office|organi[sz]ation|statistic\w*|university)\b/i;
/** `Surname, Given. 2017a. ` before the rest. */
const authorAndYear = /^(.+?)\. (\d{4}[a-z]?|n\.d\.)\.? /;
/** `with A. Surname and ` within the last sentence. */
const initialsAndName = /\bwith (?:\p{Lu}\. )+[\p{L}’'-]+(?: and |(?=\.))/gu;
/** A firm with its founder is as good as a name. */
const founder = /[^.]*\bfounder\b[^.]*\. ?/;

/** @param document as the codebook names it */
export function withoutInformant(document: string): string {
  if (!told.test(document)) return document;
  const rest = document.replaceAll(initialsAndName, (found) => (found.endsWith(' and ') ? 'with ' : ''));
  const author = authorAndYear.exec(rest);
  if (author === null || office.test(author[1] ?? '')) return rest;
  return `Informant, name left out. ${author[2]}. ${rest.slice(author[0].length).replace(founder, '')}`;
}
