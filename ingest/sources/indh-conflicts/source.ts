/** Manifest of the map of socio-environmental conflicts of the human rights institute of Chile. */
import type { Source } from '../../../schema/source.ts';

export const conflictsFile = 'indh_conflictos.json';

export const indhSource: Source = {
  id: 'indh-conflicts',
  publisher: 'Instituto Nacional de Derechos Humanos (INDH), Chile',
  title: 'Mapa de conflictos socioambientales en Chile, counted by sector and state',
  shortTitle: {
    en: 'INDH Chile, map of conflicts',
    fr: 'INDH Chili, carte des conflits',
    es: 'INDH Chile, mapa de conflictos',
  },
  url: 'https://mapaconflictos.indh.cl/',
  licence: 'facts',
  attribution: 'Instituto Nacional de Derechos Humanos, Mapa de conflictos socioambientales en Chile',
  citation: 'Instituto Nacional de Derechos Humanos (2023), Mapa de conflictos socioambientales en Chile.',
  interest: 'public',
  cadence: 'Irregular.',
  covers: {
    en: 'Socio-environmental conflicts in Chile that the public human rights institute has recorded until October 2023, counted by sector and by state. The institute records conflicts that concern the right to a clean environment and others; it does not judge them. No place, person or party is named here.',
    fr: 'Conflits socio-environnementaux au Chili recensés par l’institut public des droits humains jusqu’en octobre 2023, comptés par secteur et par état. L’institut recense les conflits qui touchent au droit à un environnement sain et à d’autres droits ; il ne les juge pas. Aucun lieu, aucune personne ni aucune partie n’est nommé ici.',
    es: 'Conflictos socioambientales en Chile registrados por el instituto público de derechos humanos hasta octubre de 2023, contados por sector y por estado. El instituto registra conflictos que atañen al derecho a un medio ambiente limpio y a otros; no los juzga. Aquí no se nombra ningún lugar, persona ni parte.',
  },
  stages: ['extraction'],
  defects: [
    'No licence is stated; a public institution publishes the records, and only counts of ours are given.',
    'The count of a sector says how many conflicts were recorded, not how grave they are.',
    'The records were last changed between 2018 and October 2023; a state may be old.',
  ],
  editions: [
    {
      id: '2023-10',
      title: 'Records until October 2023',
      published: '2023',
      url: 'https://mapaconflictos.indh.cl/',
      doi: null,
      checksums: { [conflictsFile]: '69eb6554f89f11383e2ba0887d706edca2007ad2d72933d4bde9959deaf70608' },
    },
  ],
};
