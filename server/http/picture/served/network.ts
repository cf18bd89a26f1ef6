import { type NeighbourhoodData, surroundingsQuery } from '../../../../picture/network/query.ts';
import { printedNetwork } from '../../../../picture/network/whole.ts';
import { words } from '../../../../picture/words/index.ts';
import { type RelationPredicate, relationPredicates } from '../../../../schema/network.ts';
import { askOf } from '../../ask-picture.ts';
import { apiLanguage } from '../../page/address.ts';
import type { Address } from '../../page/parameter.ts';
import { noFigures } from './no-figures.ts';
import type { ServedPicture } from './served.ts';

function predicatesOf(address: Address): readonly RelationPredicate[] | null {
  const parts = address.text('predicates')?.split(',') ?? [];
  const known = relationPredicates.filter((id) => parts.includes(id));
  if (known.length === new Set(parts).size) return known.length === 0 ? null : known;
  address.refuse('predicates', `relations by commas, of ${relationPredicates.join(', ')}`);
  return null;
}

/** At one step: what more steps reach has no room for its names. */
export const network: ServedPicture = {
  name: 'network',
  page: '/network',
  ofOne: 'The network around a thing is drawn as SVG: /picture/network/<id>.svg',
  read(address, language, id) {
    const predicates = predicatesOf(address);
    const variables = { of: id, depth: 1, predicates, grown: null, lang: apiLanguage[language] };
    return {
      key: variables,
      async draw({ answers, graph, form }) {
        const question = { operationName: 'Surroundings', query: surroundingsQuery, variables };
        const asked = await askOf<NeighbourhoodData>(answers, graph, question, language);
        if ('refusal' in asked) return asked;
        const { neighbourhood, release } = asked.data;
        if (neighbourhood.edges.length === 0)
          return noFigures(id, 'no source here links it to anything by these relations');
        const options = { language, words: words[language], release: release.id };
        return { picture: printedNetwork(neighbourhood, form.width, options) };
      },
    };
  },
};
