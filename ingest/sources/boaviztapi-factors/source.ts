/** The manifest of the factors of devices that the package of Boavizta carries. */
import type { Source } from '../../../schema/source.ts';

export const edition = '2.5.0';
export const devicesFile = 'ademe_base_impacts_negaoctet.csv';
export const terminalsFile = 'user_terminal.csv';

export const boaviztapiFactorsSource: Source = {
  id: 'boaviztapi-factors',
  publisher: 'Boavizta; factors of ADEME Base Impacts and NegaOctet',
  title: 'BoaviztAPI: impact factors and use of devices',
  shortTitle: {
    en: 'Boavizta, factors of devices',
    fr: 'Boavizta, facteurs des appareils',
    es: 'Boavizta, factores de los dispositivos',
  },
  url: 'https://doc.api.boavizta.org/',
  licence: 'not-redistributable',
  attribution: 'Boavizta, BoaviztAPI (AGPL 3.0); ADEME Base IMPACTS and NegaOctet',
  citation: 'Boavizta, Python package boaviztapi 2.5.0, folder data, October 2026.',
  interest: 'ngo',
  cadence: 'With each release of the package.',
  covers: {
    en: 'Greenhouse gases and material input of 14 kinds of device by ADEME’s and NegaOctet’s factors, and lifetime and power of devices as the package assumes them. The terms of ADEME and NegaOctet were not read: an adapter for your own copy, and no figures here. Components, connected objects and electricity are not read.',
    fr: 'Gaz à effet de serre et matières mobilisées de 14 sortes d’appareils selon les facteurs de l’ADEME et de NegaOctet, et durée de vie et puissance des appareils telles que le paquet les suppose. Les conditions de l’ADEME et de NegaOctet n’ont pas été lues\u202f: un adaptateur pour votre propre copie, et aucun chiffre ici. Composants, objets connectés et électricité ne sont pas lus.',
    es: 'Gases de efecto invernadero e insumo de materiales de 14 clases de dispositivo según los factores de ADEME y NegaOctet, y vida útil y potencia de los dispositivos tal como las supone el paquete. No se leyeron las condiciones de ADEME y NegaOctet: un adaptador para su propia copia, y ninguna cifra aquí. No se leen componentes, objetos conectados ni electricidad.',
  },
  stages: ['components', 'assembly', 'use'],
  defects: [
    'Decimals are written with a comma, in powers of ten: "1,75E+02".',
    'Some criteria are negative, as credits of the end of life; none of those is read.',
    'No file gives a year; that of the release stands in for it.',
    'Devices of private and of professional users are told apart, and are kinds of their own here.',
    '"ExternalHHD" is an external hard disk drive.',
  ],
  editions: [
    {
      id: edition,
      title: 'boaviztapi 2.5.0',
      published: '2026-10',
      url: 'https://pypi.org/project/boaviztapi/2.5.0/',
      doi: null,
      checksums: {
        [devicesFile]: 'aa16ad6ea8e49b48975f73adb7534d25daea4b343433e526a62cf9649cc224e1',
        [terminalsFile]: 'd92541ce66e6069c7cf6391b6a42f1dc98b0865cc08746030de024ecd4ad39d2',
      },
    },
  ],
};
