/** Manifest of the EU Transparency Register, for a reader's own file: nothing of it was at hand. */
import type { Source } from '../../../schema/source.ts';

export const edition = 'list-of-organisations';

export const euTransparencyRegisterSource: Source = {
  id: 'eu-transparency-register',
  publisher: 'European Parliament, Council and Commission',
  title: 'Transparency Register: organisations that seek to influence the policy of the EU',
  shortTitle: {
    en: 'EU Transparency Register',
    fr: 'Registre de transparence de l’UE',
    es: 'Registro de transparencia de la UE',
  },
  url: 'https://transparency-register.europa.eu/',
  licence: 'ec-reuse',
  attribution: 'European Union, Transparency Register',
  citation:
    'European Union, Transparency Register, list of organisations, https://transparency-register.europa.eu/.',
  interest: 'self-report',
  cadence: 'Every day; organisations update their entry once a year.',
  covers: {
    en: 'What organisations that Filon knows by name declare: the costs of lobbying in their last closed year, as a range; staff for it in full-time equivalents; how many of their people may enter the European Parliament; and the country of their head office. Persons are never read, nor those who register as self-employed. Meetings are not in this file.',
    fr: 'Ce que déclarent les organisations que Filon connaît de nom : les coûts de lobbying de leur dernier exercice clos, en fourchette ; le personnel qui s’y consacre, en équivalents temps plein ; combien de leurs représentants ont accès au Parlement européen ; et le pays de leur siège. Aucune personne n’est lue, ni les inscrits à titre indépendant. Les réunions ne sont pas dans ce fichier.',
    es: 'Lo que declaran las organizaciones que Filon conoce por su nombre: los costes de cabildeo de su último ejercicio cerrado, como intervalo; el personal dedicado, en equivalentes a tiempo completo; cuántos de sus representantes tienen acceso al Parlamento Europeo; y el país de su sede. No se leen personas ni quienes se inscriben como autónomos. Las reuniones no están en este archivo.',
  },
  stages: [],
  defects: [
    'This reader was written from others’ programs and never run on the publisher’s own file; elements that are not needed are ignored.',
    'Everything is declared by the organisation itself. The widest range is open: 10 million euros and more.',
    'An organisation is found by its name alone: another name, or a subsidiary with an entry of its own, is left out.',
    'Costs of a company’s associations stand in their own entries: they are not the company’s.',
  ],
  editions: [
    {
      id: edition,
      title: 'List of organisations (XML)',
      published: null,
      url: 'https://transparency-register.europa.eu/odplastorganisationxml_en',
      doi: null,
      checksums: {},
    },
  ],
};
