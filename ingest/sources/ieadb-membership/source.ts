/** The manifest of memberships of environmental treaties. */
import type { Source } from '../../../schema/source.ts';

export const fileName = 'iea-memb.xlsx';
export const edition = '2020';

export const ieadbMembership: Source = {
  id: 'ieadb-membership',
  publisher: 'International Environmental Agreements Database Project (University of Oregon)',
  title: 'Country memberships of international environmental agreements',
  shortTitle: {
    en: 'Treaty memberships (IEADB)',
    fr: 'Participation aux traités (IEADB)',
    es: 'Participación en los tratados (IEADB)',
  },
  url: 'https://www.iea.ulaval.ca/en',
  licence: 'CC-BY-NC-SA-4.0',
  attribution: 'International Environmental Agreements Database Project, Ronald B. Mitchell',
  citation:
    'Mitchell, R. B. et al. (2020): What We Know (and Could Know) About International Environmental Agreements, Global Environmental Politics 20(1), 103–121; data of the IEA Database Project.',
  interest: 'academic',
  cadence: 'Irregular.',
  covers: {
    en: 'Which economies ratified, or only signed, eight treaties on hazardous waste, chemicals, mercury and biodiversity, up to 2020. Of 27,002 rows on all environmental treaties the others are left out.',
    fr: 'Quelles économies ont ratifié, ou seulement signé, huit traités sur les déchets dangereux, les produits chimiques, le mercure et la biodiversité, jusqu’en 2020. Sur 27 002 lignes de tous les traités environnementaux, les autres sont laissées de côté.',
    es: 'Qué economías ratificaron, o solo firmaron, ocho tratados sobre residuos peligrosos, productos químicos, mercurio y biodiversidad, hasta 2020. De 27 002 filas de todos los tratados ambientales, las demás se dejan fuera.',
  },
  stages: ['extraction', 'trade', 'end-of-life'],
  defects: [
    'The table ends in 2020: later ratifications are missing, such as those of the Minamata Convention.',
    'States that became parties by succession have no date of ratification; where a date of entry into force is given they are read as parties.',
    'A state without any date is left out: it is not a party, or the table does not know it.',
    'Withdrawals are not told.',
    'The licence is CC BY-NC-SA by the mirror’s word; its version was not read and stands here as 4.0.',
  ],
  editions: [
    {
      id: edition,
      title: 'Memberships as of 2020',
      published: '2020',
      url: 'https://www.iea.ulaval.ca/en',
      doi: null,
      checksums: { [fileName]: 'c4ecbf55f4c411556a97b290596347e44602211be4137b55f0a96dc3d194adde' },
    },
  ],
};
