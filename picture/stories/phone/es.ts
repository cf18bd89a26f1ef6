/** The Spanish text of the story on what is in a phone. */
import type { StoryWords } from '../story.ts';

export const es: StoryWords = {
  title: '¿Qué hay en un teléfono?',
  lead: 'Muchos metales, un poco de cada uno: dónde se extraen, quién los refina y qué pasa con el teléfono.',
  sections: [
    {
      title: 'Muchos metales, un poco de cada uno',
      text: 'Un teléfono inteligente contiene {copperInside} de cobre, {cobaltInside} de cobalto, {tinInside} de estaño y {goldInside} de oro. Las cantidades vienen de documentos distintos: no tienen por qué ser las de un solo teléfono.\n\nLa imagen sigue tres de los metales, hacia atrás hasta donde se extraen y hacia delante hasta donde acaba el teléfono. El rayado es lo que nadie sabe en este grafo.',
    },
    {
      title: 'Un poco de cobalto',
      text: 'De todo el cobalto extraído en {cobaltYear}, {cobaltCongo} se extrajo en la RD Congo.\n\nEsa parte dice de dónde salió el mineral. No dice en qué teléfono acabó.',
    },
    {
      title: 'Una pizca de tantalio',
      text: 'Los condensadores de un teléfono contienen {tantalumInside} de tantalio. De lo que consta como extraído en {tantalumYear}, {tantalumCongo} se extrajo en la RD Congo y {tantalumRwanda} en Ruanda.\n\nLa lista contiene lo que los editores cuentan. Lo que nadie cuenta no está en ella.',
    },
    {
      title: 'El cobre cruza fronteras',
      text: 'Antes de ser un cable, el cobre viaja en cátodos: {cathodes} cruzaron una frontera en {cathodesYear}. En {copperYear}, {copperChina} del cobre refinado del mundo se hizo en China.\n\nQuien refina no siempre es quien extrae. El mapa muestra los dos extremos de cada envío, y su lado.',
    },
    {
      title: '¿Y después?',
      text: 'En {wasteYear} el mundo tiró {waste} de aparatos eléctricos y electrónicos, {wasteNorth} de ello en el Norte según la clasificación de la imagen.\n\nCuánto de ello recibió cada economía: {wasteReceived}. La fila de la imagen queda abierta, porque lo desconocido no es cero.',
    },
  ],
};
