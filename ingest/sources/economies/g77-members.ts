/** Members of the Group of 77 and China. */
import type { Source } from '../../../schema/source.ts';
import { memberListAdapter } from './member-list.ts';

const source: Source = {
  id: 'g77-members',
  publisher: 'The Group of 77 at the United Nations',
  title: 'The Member States of the Group of 77',
  shortTitle: { en: 'Group of 77, members', fr: 'Groupe des 77, membres', es: 'Grupo de los 77, miembros' },
  url: 'https://www.g77.org/doc/members.html',
  licence: 'facts',
  attribution: 'The Group of 77 at the United Nations, list of member States',
  citation: 'The Group of 77 at the United Nations, The Member States of the Group of 77, 2025.',
  interest: 'public',
  cadence: 'When a State joins or leaves.',
  covers: {
    en: 'The 134 members in 2025, China among them.',
    fr: 'Les 134 membres en 2025, dont la Chine.',
    es: 'Los 134 miembros en 2025, entre ellos China.',
  },
  stages: [],
  defects: [
    'The copy gives names as in UN M49, but for the straight apostrophe of Côte d’Ivoire.',
    'China is on the list, though it says of itself that it works with the Group and is no member.',
  ],
  editions: [
    {
      id: '2025',
      title: 'Member States, 2025',
      published: '2025',
      url: 'https://www.g77.org/doc/members.html',
      doi: null,
      checksums: { 'g77_list.csv': 'c7abec87b9fe498a604e7126b11b6d5761c14284f21ff5d8c67bfeb205d69305' },
    },
  ],
};

export const g77Members = memberListAdapter({
  id: 'g77-members',
  source,
  edition: '2025',
  file: /^g77_list.*\.csv$/,
  fileName: 'g77_list.csv',
  skipLines: 1,
  group: 'g77',
  members: 134,
});
