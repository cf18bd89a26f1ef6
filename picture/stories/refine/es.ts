/** The Spanish text of the story on who refines what is mined. */
import type { StoryWords } from '../story.ts';

export const es: StoryWords = {
  title: '¿Quién puede refinar?',
  lead: 'Lo que una economía refina de lo que extrae, a lo largo de los años. Bajo la línea discontinua se refina en casa menos de lo que se extrae; por encima, más.',
  sections: [
    {
      title: 'Cobre: ¿quién refina en casa?',
      text: 'En {copperFirst} Chile refinaba {chileFirst} del cobre que extraía, y el Perú {peruFirst}. En {copperLast} fue {chileLast} y {peruLast}.\n\nEn la RD Congo la parte pasó de {congoFirst} a {congoLast}, en China de {chinaFirst} a {chinaLast}: más de lo que extrae, una economía solo puede refinarlo de existencias, del mineral de otros y de chatarra.',
    },
    {
      title: 'Níquel: ¿qué cambió en Indonesia?',
      text: 'En {indonesiaYear} Indonesia refinaba {indonesiaBefore} del níquel que extraía; en {nickelLast} fue {indonesiaLast}.\n\nLa imagen muestra cada año entre los dos: la parte se mueve con lo que se refina y con lo que se extrae. Las cifras no dicen por qué, ni de quién son las plantas.',
    },
    {
      title: 'Cobalto: ¿refinado donde se extrae?',
      text: 'En {cobaltFirstYear} la RD Congo refinaba {cobaltFirst} del cobalto que extraía. En {cobaltLastYear}, el último año que dan las dos tablas de esta edición, fue {cobaltLast}.\n\nRefinado es lo que el editor cuenta como tal: las aleaciones y los productos intermedios que se refinan fuera no están. La imagen siguiente dice dónde se hace.',
    },
    {
      title: '¿Quién refina para todos?',
      text: 'China refinó {cobaltChina} del cobalto del mundo ({cobaltYear}), {lithiumChina} de su litio ({lithiumYear}) y {copperChina} de su cobre ({copperYear}).\n\nLa imagen muestra cada material del que se conocen las dos etapas: cuán concentrada está la extracción y, al lado, cuán concentrado está el refinado.',
    },
  ],
};
