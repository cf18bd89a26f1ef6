/** The manifest of the standard country and area codes of the United Nations, and what its two adapters share. */
import type { Source } from '../../../schema/source.ts';
import type { Emit, Row } from '../../adapter.ts';

export const unM49: Source = {
  id: 'un-m49',
  publisher: 'United Nations Statistics Division',
  title: 'Standard Country or Area Codes for Statistical Use (M49)',
  shortTitle: { en: 'UN M49', fr: 'ONU, M49', es: 'ONU, M49' },
  url: 'https://unstats.un.org/unsd/methodology/m49/overview/',
  licence: 'un-terms',
  attribution: 'United Nations Statistics Division, M49 standard',
  citation:
    'United Nations Statistics Division, Standard Country or Area Codes for Statistical Use (M49), forms of 2020 and 2025.',
  interest: 'public',
  cadence: 'Irregular: whenever a country, a name or a grouping changes.',
  covers: {
    en: 'Regions of countries and areas, least developed, landlocked and small island States (2025), and the last published split into developed and developing regions (2020), which the United Nations no longer gives.',
    fr: 'Régions des pays et territoires, pays les moins avancés, sans littoral et petits États insulaires (2025), et le dernier partage publié entre régions développées et en développement (2020), que les Nations unies ne donnent plus.',
    es: 'Regiones de los países y territorios, países menos adelantados, sin litoral y pequeños Estados insulares (2025), y la última división publicada entre regiones desarrolladas y en desarrollo (2020), que las Naciones Unidas ya no dan.',
  },
  stages: [],
  defects: [
    'The column “Developed / Developing Countries” was dropped after 2020: the split is no present policy of the United Nations.',
    'Taiwan and Kosovo are not listed; the mirror of 2020 adds a row for Taiwan without a class.',
    'The form of 2020 lists Sark with the number 680 and without a three-letter code, so that 66 rows are developed and 65 economies are.',
    'The Republic of Korea is developing in the form of 2020.',
    'The form of 2025 is separated by semicolons and starts with a byte-order mark.',
  ],
  editions: [
    {
      id: '2020',
      title: 'M49 overview with developed and developing regions, last published form',
      published: '2020-10-15',
      url: 'https://unstats.un.org/unsd/methodology/m49/overview/',
      doi: null,
      checksums: {
        'country-codes-2020-10-15.csv': 'ea57c67f19126730facb36f54d1c059294a74a8865b6e2391e1526d563cd1c68',
      },
    },
    {
      id: '2025',
      title: 'M49 overview',
      published: '2025',
      url: 'https://unstats.un.org/unsd/methodology/m49/overview/',
      doi: null,
      checksums: {
        'UNSD-Methodology.csv': '195be4ea55d42b9f3c2430a358c07dd78dcf48775e964aaf6e8e3515f16594eb',
      },
    },
  ],
};

/** The economy of a row by its three-letter code, which must be there in full. */
export function economyOf(row: Row, emit: Emit, column: string): string | undefined {
  const code = row.text(column);
  if (/^[A-Z]{3}$/.test(code)) return `economy:${code}`;
  emit.fail(row, column, code, 'the three-letter code of the country or area');
  return undefined;
}
