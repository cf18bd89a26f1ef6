/** The Spanish text of the story on the two books of the cloud. */
import type { StoryWords } from '../story.ts';

export const es: StoryWords = {
  title: 'Los dos libros de la nube: ¿qué cuentan?',
  lead: 'Las empresas cuentan de dos maneras las emisiones de la electricidad que compran. Se piden las dos, y dicen cosas distintas.',
  sections: [
    {
      title: 'Según el lugar, y según el mercado',
      text: 'Según el lugar es lo que emiten las redes en que están los sitios. Según el mercado es lo que dicen contratos y certificados.\n\nPara {lastYear} Google declara {googlePlace} según el lugar y {googleMarket} según el mercado: queda {googleLeft} de lo primero en lo segundo. Para {firstYear} declaraba {googlePlaceFirst} según el lugar.',
    },
    {
      title: 'Los mismos dos, en otra parte',
      text: 'Para {microsoftYear} Microsoft declara {microsoftPlace} según el lugar y {microsoftMarket} según el mercado: queda {microsoftLeft}.\n\nDeclarar los dos es lo que pide el protocolo de gases de efecto invernadero. La diferencia es de reglas de cuenta, y no un reproche.',
    },
    {
      title: 'Lo que no está aquí',
      text: 'Para {otherYear}, según el lugar y según el mercado: Apple, {applePlace} y {appleMarket}; Meta, {metaPlace} y {metaMarket}; Amazon, {amazonPlace} y {amazonMarket}.\n\nDonde no hay cifra, no se transcribió ninguna de los informes que lee este grafo, o la leyó una máquina y está excluida; la imagen dice cuál de las dos cosas. Eso no dice nada de la empresa.',
    },
  ],
};
