/** Statements of harm with or without a value that are not shared out, each kind with its reason. A test holds the list whole. */
import type { Label } from '../../../../schema/label.ts';

export interface LeftOutReason {
  readonly harm: string;
  /** Of one source alone; of every source where not given. */
  readonly source?: string;
  readonly reason: Label;
}

const concentration: Label = {
  en: 'A concentration, or a share of people, measured at a site: it cannot be added up or divided.',
  fr: 'Une concentration, ou une part de personnes, mesurée en un site : cela ne s’additionne ni ne se divise.',
  es: 'Una concentración, o una parte de personas, medida en un sitio: no se suma ni se divide.',
};
const otherSector: Label = {
  en: 'Killings of another sector than mining: they are in the figure of all sectors, and no chain of a device.',
  fr: 'Assassinats d’un autre secteur que les mines : ils sont dans le chiffre de tous les secteurs, et dans aucune chaîne d’appareil.',
  es: 'Asesinatos de otro sector que la minería: están en la cifra de todos los sectores, y en ninguna cadena de dispositivo.',
};
const property: Label = {
  en: 'A property of the substance, not a harm at a place.',
  fr: 'Une propriété de la substance, non un dommage en un lieu.',
  es: 'Una propiedad de la sustancia, no un daño en un lugar.',
};

export const reasonsLeftOut: readonly LeftOutReason[] = [
  { harm: 'harm:dust-contamination', reason: concentration },
  { harm: 'harm:soil-contamination', reason: concentration },
  { harm: 'harm:lead-in-blood', reason: concentration },
  {
    harm: 'harm:food-contamination',
    reason: {
      en: 'Reported at one site, without an amount.',
      fr: 'Signalé en un site, sans quantité.',
      es: 'Señalado en un sitio, sin cantidad.',
    },
  },
  ...[
    'agribusiness',
    'conservation',
    'fishing',
    'hydropower',
    'logging',
    'other-sector',
    'poaching',
    'roads',
    'wind-power',
  ].map((sector) => ({ harm: `harm:killing-of-defenders-${sector}`, reason: otherSector })),
  {
    harm: 'harm:killing-of-defenders-sector-unconfirmed',
    reason: {
      en: 'No sector could be confirmed: how many of them opposed mines is not known, so that the figure of mining is a lowest one.',
      fr: 'Aucun secteur n’a pu être confirmé : combien s’opposaient à des mines n’est pas connu, le chiffre des mines est donc un minimum.',
      es: 'No se pudo confirmar el sector: no se sabe cuántos se oponían a minas, así que la cifra de la minería es un mínimo.',
    },
  },
  {
    harm: 'harm:killing-of-defenders',
    source: 'harm-figures-ngo',
    reason: {
      en: 'The world of a later report, not by place; the list by country ends in 2021.',
      fr: 'Le monde d’un rapport plus récent, sans lieu ; la liste par pays s’arrête en 2021.',
      es: 'El mundo de un informe posterior, sin lugar; la lista por país termina en 2021.',
    },
  },
  {
    harm: 'harm:child-labour',
    source: 'harm-figures-ngo',
    reason: {
      en: 'One estimate of children in all mines of the south of DR Congo in 2014, many of them cobalt: not by material, and no number for cobalt. It stands on the page of the country.',
      fr: 'Une estimation des enfants dans toutes les mines du sud de la RD Congo en 2014, dont beaucoup de cobalt : pas par matière, aucun nombre pour le cobalt. Elle figure sur la page du pays.',
      es: 'Una estimación de menores en todas las minas del sur de la RD Congo en 2014, muchas de cobalto: no por material, ningún número para el cobalto. Está en la página del país.',
    },
  },
  {
    harm: 'harm:child-labour',
    source: 'harm-figures-public',
    reason: {
      en: 'A number of children in the world, in every sector; the presence by country and good is asked as exposure.',
      fr: 'Un nombre d’enfants dans le monde, tous secteurs ; la présence par pays et par bien se demande comme exposition.',
      es: 'Un número de menores en el mundo, todos los sectores; la presencia por país y bien se pregunta como exposición.',
    },
  },
  {
    harm: 'harm:deaths-in-mining',
    reason: {
      en: 'At least so many in one part of one country in sixteen months: a bound, not by material.',
      fr: 'Au moins tant dans une partie d’un pays en seize mois : une borne, pas par matière.',
      es: 'Al menos tantas en una parte de un país en dieciséis meses: una cota, no por material.',
    },
  },
  { harm: 'harm:environmental-hazard-potential-high', reason: property },
  { harm: 'harm:environmental-hazard-potential-medium-to-high', reason: property },
  { harm: 'harm:ntp-known-carcinogen', reason: property },
  { harm: 'harm:ntp-anticipated-carcinogen', reason: property },
];
