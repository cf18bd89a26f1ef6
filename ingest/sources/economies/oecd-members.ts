/** Members of the OECD. */
import type { Source } from '../../../schema/source.ts';
import { memberListAdapter } from './member-list.ts';

const source: Source = {
  id: 'oecd-members',
  publisher: 'Organisation for Economic Co-operation and Development',
  title: 'List of members',
  shortTitle: { en: 'OECD, members', fr: 'OCDE, membres', es: 'OCDE, miembros' },
  url: 'https://www.oecd.org/en/about/members-partners.html',
  licence: 'facts',
  attribution: 'Organisation for Economic Co-operation and Development, list of members',
  citation: 'Organisation for Economic Co-operation and Development, list of members, 2025.',
  interest: 'public',
  cadence: 'When a country accedes; the last was Costa Rica in 2021.',
  covers: {
    en: 'The 38 members in 2025.',
    fr: 'Les 38 membres en 2025.',
    es: 'Los 38 miembros en 2025.',
  },
  stages: [],
  defects: ['The copy gives names only; “Korea” is the Republic of Korea.'],
  editions: [
    {
      id: '2025',
      title: 'List of members, 2025',
      published: '2025',
      url: 'https://www.oecd.org/en/about/members-partners.html',
      doi: null,
      checksums: { 'OECD_members.csv': '9e791557fc76143b606a464050e4aac276fa909bc58d97330f8f5362386d6262' },
    },
  ],
};

export const oecdMembers = memberListAdapter({
  id: 'oecd-members',
  source,
  edition: '2025',
  file: /^OECD_members.*\.csv$/,
  fileName: 'OECD_members.csv',
  skipLines: 0,
  group: 'oecd',
  members: 38,
});
