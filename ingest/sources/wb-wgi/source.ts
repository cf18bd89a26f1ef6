/** The manifest of the Worldwide Governance Indicators. */
import type { Source } from '../../../schema/source.ts';

export const wbWgi: Source = {
  id: 'wb-wgi',
  publisher: 'World Bank (D. Kaufmann and A. Kraay)',
  title: 'Worldwide Governance Indicators, 2024 update',
  shortTitle: {
    en: 'World Bank, governance indicators',
    fr: 'Banque mondiale, indicateurs de gouvernance',
    es: 'Banco Mundial, indicadores de gobernanza',
  },
  url: 'https://www.worldbank.org/en/publication/worldwide-governance-indicators',
  licence: 'CC-BY-4.0',
  attribution: 'World Bank, Worldwide Governance Indicators, 2024 update (CC BY 4.0)',
  citation: 'Kaufmann, Kraay: Worldwide Governance Indicators, 2024 update, World Bank.',
  interest: 'public',
  cadence: 'Yearly; each update revises all earlier years.',
  covers: {
    en: 'Six aspects of governance of 213 economies, 1996–2023, every second year before 2002: voice, stability, government, regulation, law, corruption. From −2.5 to 2.5, zero the mean of the world each year; how the North’s experts and investors see it counts much.',
    fr: 'Six aspects de la gouvernance de 213 économies, 1996–2023, tous les deux ans avant 2002 : expression, stabilité, gouvernement, réglementation, droit, corruption. De −2,5 à 2,5, zéro étant la moyenne mondiale de chaque année ; le regard d’experts et d’investisseurs du Nord y pèse lourd.',
    es: 'Seis aspectos de la gobernanza de 213 economías, 1996–2023, cada dos años antes de 2002: voz, estabilidad, gobierno, regulación, derecho, corrupción. De −2,5 a 2,5, cero es la media mundial de cada año; la mirada de expertos e inversores del Norte pesa mucho.',
  },
  stages: [],
  defects: [
    'Estimates of perceptions with a standard error, which the note gives: near values are not told apart.',
    'The mean of the world is zero in every year, so that a series does not say whether the world became better.',
    'Codes are old ones of the World Bank: ADO, KSV, ROM, TMP, WBG, ZAR.',
    'The former Netherlands Antilles stand among the economies.',
    'The copy that was read had been saved anew by another program in March 2025.',
  ],
  editions: [
    {
      id: '2024',
      title: 'Worldwide Governance Indicators, 2024 update',
      published: '2024',
      url: 'https://www.worldbank.org/en/publication/worldwide-governance-indicators',
      doi: null,
      checksums: { 'wgidataset.xlsx': 'df332a76c7da5e1c210950689acd23cc1d1ad07d4f53a7641fdc3c8d52abd922' },
    },
  ],
};
