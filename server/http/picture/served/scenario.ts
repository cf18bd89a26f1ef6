import { leverNames } from '../../../../picture/scenario/answer.ts';
import {
  type ScenarioData,
  type ScenarioVariables,
  scenarioQuery,
} from '../../../../picture/scenario/query.ts';
import { scenarioWhole } from '../../../../picture/scenario/whole.ts';
import { words } from '../../../../picture/words/index.ts';
import { askOf } from '../../ask-picture.ts';
import { apiLanguage, without } from '../../page/address.ts';
import type { Address } from '../../page/parameter.ts';
import type { ServedPicture } from './served.ts';

/** The lever as the page writes it: `lever.LIFETIME=2`; that of composition goes with `lever.material`. */
function leversOf(address: Address): ScenarioVariables['levers'] {
  const material = address.id('lever.material');
  return leverNames.flatMap((lever): ScenarioVariables['levers'] => {
    const text = address.matching(`lever.${lever}`, /^-?\d{1,3}(\.\d{1,6})?$/, 'a number such as 1.5');
    if (text === undefined) return [];
    if (lever !== 'COMPOSITION') return [{ lever, value: Number(text) }];
    // Without a material it is not yet a question.
    if (material !== undefined) return [{ lever, value: Number(text), material }];
    address.refuse('lever.material', 'the id of a material, which the lever of composition needs');
    return [];
  });
}

/** Of each group: what a sheet has room for in a size that is read; the wider it is drawn, the less high it may be. */
const mostRows = (width: number): number => (width < 640 ? 4 : width < 950 ? 5 : 3);

export const scenario: ServedPicture = {
  name: 'scenario',
  page: '/scenario',
  ofOne: 'A scenario is drawn as SVG: /picture/scenario/<id>.svg',
  read(address, language, id) {
    const variables: ScenarioVariables = {
      device: id,
      ...without({ from: address.year('from'), to: address.year('to') }),
      levers: leversOf(address),
      lang: apiLanguage[language],
    };
    return {
      key: variables,
      async draw({ answers, graph, form }) {
        const question = {
          operationName: 'ScenarioPicture',
          query: scenarioQuery,
          variables: { ...variables },
        };
        const asked = await askOf<ScenarioData>(answers, graph, question, language);
        if ('refusal' in asked) return asked;
        const { scenario: said, release } = asked.data;
        const most = mostRows(form.width);
        const options = { most, width: form.width, language, words: words[language], release: release.id };
        return { picture: scenarioWhole(said, options) };
      },
    };
  },
};
