/** The manifest of the makers' footprint sheets as Boavizta collects them. */
import type { Source } from '../../../schema/source.ts';

export const fileName = 'boavizta-data-us.csv';

export const boaviztaDevicesSource: Source = {
  id: 'boavizta-devices',
  publisher: 'Boavizta, from the makers’ product carbon footprint sheets',
  title: 'Environmental footprint data of devices',
  shortTitle: {
    en: 'Makers’ footprint sheets (Boavizta)',
    fr: 'Fiches d’empreinte des fabricants (Boavizta)',
    es: 'Fichas de huella de los fabricantes (Boavizta)',
  },
  url: 'https://github.com/Boavizta/environmental-footprint-data',
  licence: 'ODbL-1.0',
  attribution: 'Contains information from Boavizta environmental-footprint-data, available under the ODbL',
  citation: 'Boavizta: environmental-footprint-data, version of 23 February 2023.',
  interest: 'self-report',
  cadence: 'Irregular.',
  covers: {
    en: 'Greenhouse gases of 1,226 models over their whole life, with the shares of manufacture, use, transport and end of life, the weight, the lifetime assumed and where the sheet assumes assembly; sheets of 2013 to 2023, mostly of Dell, Lenovo, HP, Apple and Google. Configurations, screen sizes and the parts of ten servers are left out.',
    fr: 'Gaz à effet de serre de 1 226 modèles sur toute leur vie, avec les parts de la fabrication, de l’usage, du transport et de la fin de vie, le poids, la durée de vie supposée et le lieu d’assemblage supposé ; fiches de 2013 à 2023, surtout de Dell, Lenovo, HP, Apple et Google. Configurations, tailles d’écran et parties de dix serveurs sont laissées de côté.',
    es: 'Gases de efecto invernadero de 1226 modelos durante toda su vida, con las partes de la fabricación, el uso, el transporte y el fin de vida, el peso, la vida útil supuesta y dónde se supone el ensamblaje; fichas de 2013 a 2023, sobre todo de Dell, Lenovo, HP, Apple y Google. Se omiten las configuraciones, los tamaños de pantalla y las partes de diez servidores.',
  },
  stages: ['assembly', 'use', 'end-of-life'],
  defects: [
    'The publisher warns not to compare makers: most use a model that is not public (PAIA), with large margins of error.',
    'Manufacture and use together are more than the whole in three models: OptiPlex 7070 Ultra (7.76, probably 0.776), Precision 3650 Tower and Fairphone 3; their shares are kept in quarantine.',
    'Three ThinkPad rows hold the size of the screen in the column of weights (11.6 and 15.6): kept in quarantine.',
    'ThinkCentre Tiny-in-One 22 4th Gen Touch has a margin of error of 3.2796, and the model without touch of 0.3059: kept in quarantine.',
    'Four models stand twice, from two sheets with the same figures; each row is a device of its own.',
    'Where a device is assembled is what the sheet assumes for its reckoning: China as CN or China, Korea as KR; Europe, Asia, the world and defaults are no economy and are not read.',
    'The publisher’s kinds are kept: a tablet stands among the laptops. IoT, Gaming, Multimedia and other mixed kinds are no kind of device here.',
    'Fifteen sheets have no date: the year in which the row was added stands for it.',
    'A margin of error of zero may mean that none is given, and is not read.',
  ],
  editions: [
    {
      id: '2023-02',
      title: 'boavizta-data-us.csv, version of 23 February 2023',
      published: '2023-02-23',
      url: 'https://github.com/Boavizta/environmental-footprint-data',
      doi: null,
      checksums: { [fileName]: 'eaeb19cc36308c8759deeea496d270d9d6ed0e46c3f113099844c3f9bf6cca9c' },
    },
  ],
};
