/** What a reader of the network must know, in three languages. */
import type { Label } from '../../../schema/label.ts';

export const coverageOf: Label = {
  en: 'the relations that sources of this graph state; how many they leave out is not known',
  fr: 'les relations que disent les sources de ce graphe ; combien elles en omettent n’est pas connu',
  es: 'las relaciones que dicen las fuentes de este grafo; cuántas omiten no se sabe',
};

export const disclosureIsNoSize: Label = {
  en: 'A thing with many links is one of which sources say much: a company that publishes its suppliers has more links than one that does not. No link has a volume.',
  fr: 'Une chose aux nombreux liens est une chose dont les sources disent beaucoup : une entreprise qui publie ses fournisseurs a plus de liens qu’une autre qui ne le fait pas. Aucun lien n’a de volume.',
  es: 'Una cosa con muchos vínculos es una de la que las fuentes dicen mucho: una empresa que publica sus proveedores tiene más vínculos que otra que no lo hace. Ningún vínculo tiene volumen.',
};

export const noHarms: Label = {
  en: 'No harm and no case stands in the network: a harm documented for a country says nothing of the companies and sites in it.',
  fr: 'Aucun dommage et aucun cas ne figure dans le réseau : un dommage documenté pour un pays ne dit rien des entreprises et des sites qui s’y trouvent.',
  es: 'Ningún daño ni caso figura en la red: un daño documentado para un país no dice nada de las empresas y los sitios que hay en él.',
};

export const bounded: Label = {
  en: 'Not all neighbours are shown: of each kind those with most links come first, and the others are counted.',
  fr: 'Tous les voisins ne sont pas montrés : de chaque sorte viennent d’abord ceux qui ont le plus de liens, et les autres sont comptés.',
  es: 'No se muestran todos los vecinos: de cada tipo van primero los que tienen más vínculos, y los demás se cuentan.',
};

export const noRelations: Label = {
  en: 'No source in this graph relates it to another named thing in these ways. That is no finding: nobody may have published it.',
  fr: 'Aucune source de ce graphe ne la relie de ces façons à une autre chose nommée. Ce n’est pas un constat : il se peut que personne ne l’ait publié.',
  es: 'Ninguna fuente de este grafo la relaciona de estas formas con otra cosa nombrada. No es un hallazgo: puede que nadie lo haya publicado.',
};

export const noWay: Label = {
  en: 'By these predicates the sources lead from the one to the other on no way. That is no proof that none is there.',
  fr: 'Par ces prédicats, les sources ne mènent de l’une à l’autre par aucun chemin. Cela ne prouve pas qu’il n’y en ait pas.',
  es: 'Por estos predicados, las fuentes no llevan de una a otra por ningún camino. Eso no prueba que no lo haya.',
};

export const wayIsNoInfluence: Label = {
  en: 'A way is a row of statements that share a name. It says neither that the ends deal with each other nor that one answers for the other.',
  fr: 'Un chemin est une suite d’énoncés qui partagent un nom. Il ne dit ni que les deux bouts ont affaire l’un à l’autre, ni que l’un répond de l’autre.',
  es: 'Un camino es una serie de enunciados que comparten un nombre. No dice que los extremos tengan trato entre sí ni que uno responda por el otro.',
};

export const withoutPlaces: Label = {
  en: 'Where things stand and which treaties an economy has signed is left out, since nearly everything is linked through its country; ask for those predicates by name.',
  fr: 'Où les choses se trouvent et quels traités une économie a signés est laissé de côté, car presque tout est relié par son pays ; demandez ces prédicats par leur nom.',
  es: 'Dónde están las cosas y qué tratados firmó una economía queda fuera, pues casi todo se vincula por su país; pida esos predicados por su nombre.',
};

export const factoriesStandAside: Label = {
  en: 'In the network of supply a supplier stands for its factories; a smelter stands for itself.',
  fr: 'Dans le réseau d’approvisionnement, un fournisseur tient lieu de ses usines ; une fonderie y est elle-même.',
  es: 'En la red de suministro, un proveedor está por sus fábricas; una fundición está por sí misma.',
};
