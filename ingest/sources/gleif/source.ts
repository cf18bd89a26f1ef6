/** Manifest of GLEIF's registers of organisations, for a reader's own files: nothing of them was at hand. */
import type { Source } from '../../../schema/source.ts';

export const edition = 'golden-copy';

export const gleifSource: Source = {
  id: 'gleif',
  publisher: 'Global Legal Entity Identifier Foundation (GLEIF)',
  title: 'Legal entity identifiers and who consolidates whom',
  shortTitle: {
    en: 'GLEIF, legal entities and their parents',
    fr: 'GLEIF, entités juridiques et leurs sociétés mères',
    es: 'GLEIF, entidades jurídicas y sus matrices',
  },
  url: 'https://www.gleif.org/en/lei-data/gleif-golden-copy/download-the-golden-copy',
  licence: 'CC0-1.0',
  attribution: 'Global Legal Entity Identifier Foundation (GLEIF)',
  citation: 'Global Legal Entity Identifier Foundation, GLEIF golden copy files, https://www.gleif.org/.',
  interest: 'public',
  cadence: 'Three times a day.',
  covers: {
    en: 'Of organisations that Filon knows by name: their identifier (LEI), the country of their legal address, and which of them is the direct or ultimate parent that consolidates another in its accounts. Sole proprietors, who are persons, are never read; nor are funds and branches. Parents that Filon does not know are left out.',
    fr: 'Des organisations que Filon connaît de nom : leur identifiant (LEI), le pays de leur siège légal, et laquelle est la société mère, directe ou ultime, qui consolide une autre dans ses comptes. Les entrepreneurs individuels, qui sont des personnes, ne sont jamais lus ; ni les fonds, ni les succursales. Les sociétés mères que Filon ne connaît pas sont laissées de côté.',
    es: 'De las organizaciones que Filon conoce por su nombre: su identificador (LEI), el país de su domicilio legal y cuál es la matriz, directa o última, que consolida a otra en sus cuentas. Nunca se leen los empresarios individuales, que son personas; tampoco fondos ni sucursales. Se omiten las matrices que Filon no conoce.',
  },
  stages: [],
  defects: [
    'This reader was written from the published formats (LEI-CDF 3.1, RR-CDF 2.1) and never run on the publisher’s own files.',
    'A legal address may be that of an agent or a letter box: it is where an organisation is registered, not where it works.',
    'An organisation is found by its legal name alone; two of one name are left out.',
    'A parent is reported only where it consolidates under accounting rules; shares are not given, and exceptions are many.',
  ],
  editions: [
    {
      id: edition,
      title: 'Golden copy',
      published: null,
      url: 'https://goldencopy.gleif.org/api/v2/golden-copies/publishes/lei2/latest.xml',
      doi: null,
      checksums: {},
    },
  ],
};
