/** Industry-size key: shares of the value added of electronics, whatever the material. An illustration. */
import { type RuleItem, splitting } from './rule.ts';

export const industrySizeKey: RuleItem = {
  id: 'industry-size-key',
  label: {
    en: 'industry-size key (illustration)',
    fr: 'clé de taille d’industrie (illustration)',
    es: 'clave de tamaño de industria (ilustración)',
  },
  sentence: {
    en: 'By the size of each economy’s electronics industry, whatever the material and whoever bought it: an illustration, no finding.',
    fr: 'Selon la taille de l’industrie électronique de chaque économie, quelle que soit la matière et quel que soit l’acheteur : une illustration, non un constat.',
    es: 'Según el tamaño de la industria electrónica de cada economía, sea cual sea el material y quien lo comprara: una ilustración, no un hallazgo.',
  },
  needs: 'key',
  // The key is of the industry that uses metals: a harm of no metal has nothing to do with it.
  refusal: ({ hasMaterial }) =>
    hasMaterial
      ? null
      : {
          en: 'The harm is of no metal in particular: the size of electronics industries would say nothing of it.',
          fr: 'Le dommage n’est d’aucun métal en particulier\u202f: la taille des industries électroniques n’en dirait rien.',
          es: 'El daño no es de ningún metal en particular: el tamaño de las industrias electrónicas no diría nada de él.',
        },
  split({ amounts, key }) {
    const made = splitting();
    for (const { value } of amounts.placeless) made.leave('place-not-known', null, value);
    for (const { entity, value } of amounts.parts) {
      if (key === undefined) {
        made.leave('key-not-named', null, value);
        continue;
      }
      for (const part of key.economies) made.bear(entity, part.entity, (value * part.value) / key.total);
      const unnamed = key.lumps.reduce((sum, part) => sum + part.value, key.unallocated);
      made.leave('key-not-named', null, (value * unnamed) / key.total);
    }
    return made.done();
  },
};
