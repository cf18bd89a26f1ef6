/** The manifest of the tables of models and electricity that the package EcoLogits carries. */
import type { Source } from '../../../schema/source.ts';

export const edition = '0.11.3';
export const modelsFile = 'models.json';
export const mixesFile = 'electricity_mixes.json';

export const ecologitsModelsSource: Source = {
  id: 'ecologits-models',
  publisher: 'GenAI Impact, EcoLogits',
  title: 'EcoLogits: AI models and factors of electricity',
  shortTitle: {
    en: 'EcoLogits, AI models',
    fr: 'EcoLogits, modèles d’IA',
    es: 'EcoLogits, modelos de IA',
  },
  url: 'https://github.com/genai-impact/ecologits',
  licence: 'MPL-2.0',
  attribution:
    'EcoLogits 0.11.3 (MPL 2.0), GenAI Impact; factors of electricity from ADEME Base Empreinte and the World Resources Institute',
  citation: 'EcoLogits, Python package ecologits 0.11.3, folder data, October 2026.',
  interest: 'ngo',
  cadence: 'With each release of the package, several a year.',
  covers: {
    en: 'Parameters of 342 models of six providers, 220 open and 122 closed, whose parameters are guesses of the authors; carbon and water per kWh of electricity in 213 economies and the world. Models of video, speed of answers and metals and energy per kWh are not read.',
    fr: 'Paramètres de 342 modèles de six fournisseurs, 220 ouverts et 122 fermés, dont les paramètres sont des suppositions des auteurs ; carbone et eau par kWh d’électricité dans 213 économies et dans le monde. Les modèles de vidéo, la vitesse de réponse et les métaux et l’énergie par kWh ne sont pas lus.',
    es: 'Parámetros de 342 modelos de seis proveedores, 220 abiertos y 122 cerrados, cuyos parámetros son conjeturas de los autores; carbono y agua por kWh de electricidad en 213 economías y el mundo. No se leen los modelos de vídeo, la velocidad de respuesta ni los metales y la energía por kWh.',
  },
  stages: ['use'],
  defects: [
    'Parameters of every model with the warning model-arch-not-released are guesses of the package’s authors: they stand as assumed.',
    'Water per kWh is the world’s average for 164 of the 213 economies, as the warnings say; those stand as assumed.',
    'The file gives no year: the year of the release stands in for it. For carbon, national figures of Ember are better.',
    'The Central African Republic has 0 kg of CO₂ equivalent per kWh of electricity: quarantined.',
    'EEE stands among the codes of countries without an explanation; it is dropped.',
    'One model may be listed under several names and dates; none are joined but those that the package itself calls aliases.',
  ],
  editions: [
    {
      id: edition,
      title: 'ecologits 0.11.3',
      published: '2026-10',
      url: 'https://pypi.org/project/ecologits/0.11.3/',
      doi: null,
      checksums: {
        [mixesFile]: '993c9b4bc8aede3e8aa6a32af9dbe705a8a7d22d495c4ae36fe5861ff931394f',
        [modelsFile]: '1d11503799bfad365b5ce89dbe398675a4ccb58f5a32e4bbba9a81783977c774',
      },
    },
  ],
};
