/** What bounds from totals say of their two ends, in three languages. */
import type { Label } from '../../../schema/label.ts';

export const boundEnds = {
  both: {
    en: 'The lower end is what no other exporter can have supplied and no other importer taken; the upper end is the most that the one sent and the other received. Where the lower end is nothing, the two may not have traded at all: only the upper end says something.',
    fr: 'Le minimum est ce qu’aucun autre exportateur n’a pu fournir et aucun autre importateur prendre ; le maximum est le plus que l’un a envoyé et que l’autre a reçu. Quand le minimum est nul, les deux n’ont peut-être rien échangé : seul le maximum dit quelque chose.',
    es: 'El extremo inferior es lo que ningún otro exportador pudo suministrar ni otro importador recibir; el superior, lo más que uno envió y el otro recibió. Si el inferior es nulo, quizá no comerciaron nada: solo el superior dice algo.',
  },
  onlyMost: {
    en: 'These totals prove of no pair that it traded: every exporter could have sold to others, and every importer bought from others. What they prove is how much it can have been at most.',
    fr: 'Ces totaux ne prouvent pour aucune paire qu’elle a échangé : chaque exportateur a pu vendre à d’autres, et chaque importateur acheter à d’autres. Ce qu’ils prouvent est combien ce fut au plus.',
    es: 'Estos totales no prueban de ningún par que haya comerciado: cada exportador pudo vender a otros y cada importador comprar a otros. Lo que prueban es cuánto pudo ser como máximo.',
  },
} as const satisfies Readonly<Record<string, Label>>;
