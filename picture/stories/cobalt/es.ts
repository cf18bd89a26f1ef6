/** The Spanish text of the story on the trail of cobalt. */
import type { StoryWords } from '../story.ts';

export const es: StoryWords = {
  title: 'Cobalto: ¿hasta dónde llega el rastro?',
  lead: 'De la mina al teléfono, hasta donde llevan las cifras públicas. Donde acaban, acaba la historia.',
  sections: [
    {
      title: 'Extraído en un lugar',
      text: 'Las economías que recoge {dugBy} extrajeron {world} de cobalto en {dugYear}. De ello, {congo} se extrajo en la RD Congo y {indonesia} en Indonesia.\n\nLa parte de un país es todo lo que da la lista. No nombra ni mina ni propietario.',
    },
    {
      title: 'Refinado en otro',
      text: 'En {refinedYear}, {china} del cobalto refinado del mundo se hizo en China, según {refinedBy}.\n\nEn {homeFirstYear} la RD Congo refinaba {homeFirst} de lo que extraía. En {homeLastYear}, el último año que dan las dos tablas de esta edición, fue {homeLast}. Las aleaciones y los productos intermedios que se refinan fuera no se cuentan en él.',
    },
    {
      title: 'Entre los dos: cotas',
      text: 'Quién envió cuánto a quién no está en los datos que trae Filon; lo que cada uno envió y recibió en total, sí. Esos totales prueban algo de todos modos: en {boundsYear}, {fromCongo} de lo que China importó con el código de productos intermedios del cobalto venía de la RD Congo, por {worth}.\n\nEse margen no es un error de medida. Es lo que los totales dejan abierto. El código contiene también metal y polvo.',
    },
    {
      title: 'Dónde acaba el rastro',
      text: 'Un teléfono inteligente contiene {inside} de cobalto. Las empresas publican listas de fundiciones sin cantidades, y ninguna fuente de aquí da los envíos mina por mina.\n\nAsí, ninguna cifra de aquí lleva de una mina a un teléfono, y Filon no dibuja ninguna. Lo que no se sabe es tan ancho en la imagen como lo es.',
    },
  ],
};
