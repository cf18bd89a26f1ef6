/** The Spanish text of the story on the copper that nobody lists as made. */
import type { StoryWords } from '../story.ts';

export const es: StoryWords = {
  title: 'El cobre que no puede ser: ¿dónde se hizo?',
  lead: 'Los importadores declaran cobre refinado de un país en el que nadie recoge tanta producción. Una pregunta a dos cifras, y ninguna conclusión sobre nadie.',
  sections: [
    {
      title: 'Lo que declaran los importadores',
      text: 'Para {sentYear} constan {sent} de cátodos de cobre refinado como enviados por el Congo (Brazzaville). Lo declaran los importadores: {india} en la India, {saudiArabia} en Arabia Saudí, {greece} en Grecia.\n\nLa declaración del exportador sobre lo que fue a la India: {ownReport}. Ahí la cifra descansa en la palabra de un solo lado.',
    },
    {
      title: 'Lo que alguien recoge como producido',
      text: 'Para {beyondYear} ningún editor de este grafo recoge cobre producido allí. Lo último que alguien recoge es de un año anterior: {lastListed}. Las importaciones de los mismos cátodos suman {brought}.\n\nLo enviado por encima de lo que entró suma {gap}.',
    },
    {
      title: 'Primero, las razones ordinarias',
      text: 'Se pueden vender existencias de años anteriores. Mercancías de un vecino pueden pasar de tránsito y contarse como enviadas desde aquí; los importadores también pueden nombrar al vecino equivocado de dos con nombres parecidos. Y una producción puede estar entre los {lump} que un editor agrupa para todo lo que no nombra.\n\nEl mapa muestra todo el comercio de estos cátodos en {tradeYear}: {trade}. Qué razón vale, las cifras no lo dicen. No señalan a ningún culpable, y esta historia tampoco.',
    },
  ],
};
