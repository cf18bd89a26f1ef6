/** Manifest of the mined land of the Amazon that Amazon Mining Watch sees from satellite. */
import type { Source } from '../../../schema/source.ts';

export const impactsFile = 'national_admin_impacts.geojson';

export const amazonMiningWatchSource: Source = {
  id: 'amazon-mining-watch',
  publisher: 'Earth Genome, Amazon Mining Watch',
  title: 'Amazon Mining Watch: area affected by mining, by country',
  shortTitle: {
    en: 'Amazon Mining Watch, mined land',
    fr: 'Amazon Mining Watch, terres minées',
    es: 'Amazon Mining Watch, tierras minadas',
  },
  url: 'https://amazonminingwatch.org/',
  licence: 'CC-BY-4.0',
  attribution: 'Earth Genome, Amazon Mining Watch',
  citation:
    'Earth Genome (2025), Amazon Mining Watch: mining-detector, impacts by national boundaries, December 2025.',
  interest: 'ngo',
  cadence: 'Several times a year; the whole series is computed anew now and then.',
  covers: {
    en: 'Land in the Amazon basin that a model finds affected by mining in satellite pictures, by country, all years until December 2025 together: open pits, mostly of artisanal gold. It is what the model sees, not a survey, and it does not say which mineral is dug.',
    fr: 'Terres du bassin amazonien qu’un modèle juge touchées par l’extraction minière sur des images satellite, par pays, toutes années jusqu’à décembre 2025 confondues : des fosses à ciel ouvert, surtout d’or artisanal. C’est ce que voit le modèle, non un relevé, et rien n’indique quel minerai est extrait.',
    es: 'Tierras de la cuenca amazónica que un modelo considera afectadas por la minería en imágenes de satélite, por país, todos los años hasta diciembre de 2025 en conjunto: pozos a cielo abierto, sobre todo de oro artesanal. Es lo que ve el modelo, no un estudio de campo, y no dice qué mineral se extrae.',
  },
  stages: ['extraction'],
  defects: [
    'The area is the output of a model with errors of both kinds; the publisher gives its precision and recall.',
    'Only the part of a country that lies in the Amazon is looked at.',
    'The files of 2026 compute all years anew and differ.',
    'The area of municipalities and of shares by legal status is not read.',
  ],
  editions: [
    {
      id: '2025-12',
      title: 'State of December 2025',
      published: '2025-12-05',
      url: 'https://github.com/earthrise-media/mining-detector',
      doi: null,
      checksums: { [impactsFile]: 'b94bf3c61733de59d5af1f8f2088b0197cd241eb7a0915b39e462f86144e137a' },
    },
  ],
};
