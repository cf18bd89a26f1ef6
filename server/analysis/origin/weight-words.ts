/** What shares leave out that are of ore by weight, in three languages. */
import type { Label } from '../../../schema/label.ts';

export const sameWeight: Label = {
  en: 'Output and goods are both counted as they are weighed: no content is assumed, so that shares have no range of it. They are shares of ore, not of metal: how much metal or water a tonne holds differs from one economy to another.',
  fr: 'La production et les marchandises sont comptées telles que pesées : aucune teneur n’est supposée, si bien que les parts n’en ont pas de fourchette. Ce sont des parts de minerai, non de métal : ce qu’une tonne contient de métal ou d’eau diffère d’une économie à l’autre.',
  es: 'La producción y las mercancías se cuentan tal como se pesan: no se supone ninguna ley, de modo que las partes no tienen intervalo por ella. Son partes de mineral, no de metal: lo que una tonelada contiene de metal o de agua difiere de una economía a otra.',
};
