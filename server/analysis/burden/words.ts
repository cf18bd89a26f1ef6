/** What benefit against burden says in words, in three languages. `{name}` is filled in. */
import type { Label } from '../../../schema/label.ts';

export const finding: Label = {
  en: 'The quarter of economies with the least of “{benefit}” ({leastFrom} to {leastTo}, {count} economies) has {leastShare} of “{burden}”; the quarter with the most ({mostFrom} to {mostTo}), {mostShare}.',
  fr: 'Le quart des économies qui a le moins de «\u202f{benefit}\u202f» (de {leastFrom} à {leastTo}, {count} économies) a {leastShare} de «\u202f{burden}\u202f»\u202f; le quart qui en a le plus (de {mostFrom} à {mostTo}), {mostShare}.',
  es: 'La cuarta parte de las economías que tiene menos «{benefit}» (de {leastFrom} a {leastTo}, {count} economías) tiene {leastShare} de «{burden}»; la que tiene más (de {mostFrom} a {mostTo}), {mostShare}.',
};
export const coverageOf: Label = {
  en: 'the burden: of economies that have a figure of the benefit; of others, and of nobody',
  fr: 'la charge\u202f: des économies qui ont un chiffre de l’avantage\u202f; des autres, et de personne',
  es: 'la carga: de las economías que tienen cifra del beneficio; de las demás, y de nadie',
};
export const noCause: Label = {
  en: 'Side by side, not cause and effect: the two are of different years and of all uses of what is dug or thrown away.',
  fr: 'Côte à côte, sans lien de cause à effet\u202f: les deux sont d’années différentes et de tous les usages de ce qui est extrait ou jeté.',
  es: 'Lado a lado, sin causa y efecto: ambos son de años distintos y de todos los usos de lo que se extrae o se desecha.',
};
export const quartersOfEconomies: Label = {
  en: 'Quarters hold the same number of economies, large and small, not of people; economies with the same figure are told apart by their code.',
  fr: 'Les quarts comptent autant d’économies, grandes ou petites, non de personnes\u202f; à chiffre égal, le code départage.',
  es: 'Las cuartas partes tienen el mismo número de economías, grandes o pequeñas, no de personas; a igual cifra decide el código.',
};
export const absenceIsNoZero: Label = {
  en: 'An economy without a figure of the burden is not free of it: no source says.',
  fr: 'Une économie sans chiffre de la charge n’en est pas exempte\u202f: aucune source ne le dit.',
  es: 'Una economía sin cifra de la carga no está libre de ella: ninguna fuente lo dice.',
};
export const sharesOfAList: Label = {
  en: 'Shares of the burden are of what its source lists or counts, not of all there is.',
  fr: 'Les parts de la charge sont celles de ce que sa source liste ou compte, non de tout ce qu’il y a.',
  es: 'Las partes de la carga son de lo que su fuente lista o cuenta, no de todo lo que hay.',
};
