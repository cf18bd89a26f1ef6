/** The Spanish text of the story on the ledger of South and North. */
import type { StoryWords } from '../story.ts';

export const es: StoryWords = {
  title: '¿Quién extrae, quién gana, quién tira?',
  lead: 'El mismo mundo, fila por fila: la parte de cada lado, y lo que ninguna fuente cuenta.',
  sections: [
    {
      title: 'Extraer, y ganar',
      text: 'Según la clasificación «{scheme}», el Sur tiene {southDigs} de la producción minera de los minerales de dispositivos ({digsYear}) y {southEarns} del valor añadido de la electrónica ({earnsYear}).\n\nLa producción minera es más amplia que los dispositivos: los mismos minerales van a redes y coches. Cada fila del balance dice su alcance.',
    },
    {
      title: 'China aparte',
      text: 'China está en el Sur según todas las clasificaciones de aquí. Ella sola tiene {chinaRefines} del refinado y {chinaEarns} de lo ganado.\n\nEl resto del Sur extrae {restDigs} y gana {restEarns}.',
    },
    {
      title: 'África, una línea propia',
      text: 'De lo que cuenta el balance, África extrae {africaDigs}, gana {africaEarns} y tira {africaThrows}.',
    },
    {
      title: 'Tirar, y recibir',
      text: 'En {wasteYear} el mundo tiró {waste} de aparatos eléctricos y electrónicos: {northThrows} en el Norte, {southThrows} en el Sur.\n\nCuánto de ello recibió cada economía: {received}. Ninguna fuente de aquí lo cuenta por economía; por eso la fila está vacía, y no en cero.',
    },
    {
      title: 'Otra clasificación, otras partes',
      text: 'Según la clasificación «{otherScheme}», el Sur extrae {digsG77} y gana {earnsG77}.\n\nQuién cuenta como Sur es una elección. La imagen dice de quién.',
    },
  ],
};
