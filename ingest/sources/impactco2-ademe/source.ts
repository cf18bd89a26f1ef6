/** The manifest of the consumer factors of ADEME for devices and digital uses. */
import type { Source } from '../../../schema/source.ts';

export const devicesFile = 'numerique.json';
export const usesFile = 'usagenumerique.json';

export const impactCo2Source: Source = {
  id: 'impactco2-ademe',
  publisher: 'ADEME (French agency for ecological transition)',
  title: 'Impact CO2: digital devices and digital uses',
  shortTitle: {
    en: 'ADEME, carbon of devices',
    fr: 'ADEME, carbone des appareils',
    es: 'ADEME, carbono de los aparatos',
  },
  url: 'https://impactco2.fr/outils/numerique',
  licence: 'MIT',
  attribution: 'ADEME, Impact CO2 (impactco2.fr)',
  citation:
    'ADEME, Impact CO2, src/data/categories of 1 July 2026; from ADEME and Arcep, Évaluation de l’impact environnemental du numérique en France et analyse prospective.',
  interest: 'public',
  cadence: 'Several changes a year.',
  covers: {
    en: 'Greenhouse gases of fifteen devices: construction, distribution, a year of use and end of life, and how many years they are used by default; and of seven digital uses, such as an email. Use is with French electricity.',
    fr: 'Gaz à effet de serre de quinze appareils : construction, distribution, une année d’usage et fin de vie, et nombre d’années d’usage par défaut ; et de sept usages numériques, comme un courriel. L’usage est avec l’électricité française.',
    es: 'Gases de efecto invernadero de quince aparatos: construcción, distribución, un año de uso y fin de vida, y cuántos años se usan por defecto; y de siete usos digitales, como un correo electrónico. El uso es con electricidad francesa.',
  },
  stages: ['assembly', 'use', 'end-of-life'],
  defects: [
    'The file does not say of which year its factors are; 2024 stands for it.',
    'Use is reckoned with the electricity of France, which emits little: elsewhere it is many times as much.',
    'A device stands for a weighted mean of configurations, which the note tells.',
    'An external charger for phones, a USB stick and a basic phone have a zero or nothing where a part is below the last digit.',
  ],
  editions: [
    {
      id: '2026-07',
      title: 'Impact CO2, categories of digital devices and uses, version of 1 July 2026',
      published: '2026-07-01',
      url: 'https://github.com/incubateur-ademe/impactco2',
      doi: null,
      checksums: {
        [devicesFile]: 'bf948d3c03bb7dafe8e35d9b09e99a70cd7ccdb7cff5a694c23200667b59988d',
        [usesFile]: 'e00d42c82560216320a9f22c1cdec46c84f513cccde27e87e58031b0cae3d600',
      },
    },
  ],
};
