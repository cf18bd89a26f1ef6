/** Manifest of the killings of land and environmental defenders, counted from the data of Global Witness. */
import type { Source } from '../../../schema/source.ts';

export const defendersFile = 'global_witness_led_22-09-22.csv';

export const globalWitnessSource: Source = {
  id: 'global-witness-defenders',
  publisher: 'Global Witness',
  title: 'Land and environmental defenders killed, 2012–2021, counted by country and sector',
  shortTitle: {
    en: 'Global Witness, defenders killed',
    fr: 'Global Witness, défenseurs assassinés',
    es: 'Global Witness, defensores asesinados',
  },
  url: 'https://globalwitness.org/en/campaigns/land-and-environmental-defenders/',
  licence: 'global-witness-unverified',
  attribution: 'Global Witness, land and environmental defenders, data set of 22 September 2022',
  citation:
    'Global Witness (2022), Decade of defiance: data set of land and environmental defenders killed, 2012–2021.',
  interest: 'ngo',
  cadence: 'Yearly, in September.',
  covers: {
    en: 'People who were killed for defending land or the environment, 2012 to 2021, counted by country and by the sector that they opposed; for half of them no sector could be confirmed. Many killings are never reported. No victim is named here, nor anything told of a single one.',
    fr: 'Personnes tuées pour avoir défendu la terre ou l’environnement, de 2012 à 2021, comptées par pays et par secteur auquel elles s’opposaient ; pour la moitié d’entre elles, aucun secteur n’a pu être confirmé. Beaucoup d’assassinats ne sont jamais signalés. Aucune victime n’est nommée ici, et rien n’est dit d’une seule d’entre elles.',
    es: 'Personas asesinadas por defender la tierra o el medio ambiente, de 2012 a 2021, contadas por país y por el sector al que se oponían; para la mitad no se pudo confirmar ningún sector. Muchos asesinatos nunca se denuncian. Aquí no se nombra a ninguna víctima ni se dice nada de una sola de ellas.',
  },
  stages: ['extraction'],
  defects: [
    'The licence is not stated in the file; Global Witness publishes under CC BY-NC-SA unless it says otherwise, and that is what is assumed here.',
    'The data end with 2021; Global Witness has counted more for later years.',
    'The sector could not be confirmed for 871 of 1,733 killings.',
    'What is not reported is not counted: a country without a row is not a safe one.',
  ],
  editions: [
    {
      id: '2022-09',
      title: 'Data set of 22 September 2022',
      published: '2022-09-22',
      url: 'https://globalwitness.org/en/campaigns/land-and-environmental-defenders/',
      doi: null,
      checksums: { [defendersFile]: '8b5734fada83aa6b1819cb08a0a1378433ebd6d1de990bea22ee71f5a3ee7879' },
    },
  ],
};
