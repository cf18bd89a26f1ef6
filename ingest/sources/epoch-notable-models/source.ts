/** The manifest of Epoch AI's table of notable models. */
import type { Source } from '../../../schema/source.ts';

export const edition = '2026-01-26';
export const fileName = 'notable-ai-models.csv';

export const epochNotableModelsSource: Source = {
  id: 'epoch-notable-models',
  publisher: 'Epoch AI',
  title: 'Data on Notable AI Models',
  shortTitle: {
    en: 'Epoch AI, notable models',
    fr: 'Epoch AI, modèles notables',
    es: 'Epoch AI, modelos notables',
  },
  url: 'https://epoch.ai/data/notable-ai-models',
  licence: 'CC-BY-4.0',
  attribution: 'Data: Epoch AI (epoch.ai), CC BY 4.0',
  citation: 'Epoch AI, “Data on Notable AI Models”, epoch.ai, download of 26 January 2026.',
  interest: 'academic',
  cadence: 'Continuous.',
  covers: {
    en: 'Training of 976 models that Epoch AI calls notable, 1950–2026: computing, time, hardware and its number, power drawn, parameters. Most models lack most of these, and the newest closed ones lack all. Energy is not in the table. Cost, data sets and authors are not read.',
    fr: 'Entraînement de 976 modèles qu’Epoch AI dit notables, 1950–2026 : calcul, durée, matériel et son nombre, puissance appelée, paramètres. La plupart manquent pour la plupart des modèles, et tous pour les plus récents modèles fermés. L’énergie n’est pas dans la table. Coût, jeux de données et auteurs ne sont pas lus.',
    es: 'Entrenamiento de 976 modelos que Epoch AI llama notables, 1950–2026: cálculo, duración, hardware y su número, potencia consumida, parámetros. La mayoría faltan en la mayoría de los modelos, y todos en los modelos cerrados más recientes. La energía no está en la tabla. Coste, conjuntos de datos y autores no se leen.',
  },
  stages: ['use'],
  defects: [
    'Power times hours is more than what developers publish of GPT-3 and BLOOM, by some 1.4 to 2 times: the power is that of the whole hardware at Epoch’s rates, an estimate on the high side.',
    'Epoch tags each model as confident, likely or speculative as a whole, not each figure. Figures of models that are speculative or untagged, and parameters of closed models that are not confident, stand as assumed.',
    'A model that was never released may still have its parameters printed in a paper.',
    'Which organisation made a model is in its name here and not a statement: there is no predicate for it.',
    'Names of models may end in a line break.',
  ],
  editions: [
    {
      id: edition,
      title: 'Download of 26 January 2026',
      published: '2026-01-26',
      url: 'https://epoch.ai/data/notable-ai-models',
      doi: null,
      checksums: { [fileName]: '365f2fccd7e946b2edabe1cf5bef48633f538b07fb0153acc41fac9869e3b787' },
    },
  ],
};
