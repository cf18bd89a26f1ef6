import { allocations, rules } from '../../../../picture/harm/page.ts';
import { type HarmData, type HarmVariables, harmQuery } from '../../../../picture/harm/query.ts';
import { harmWhole } from '../../../../picture/harm/whole.ts';
import { harmWords } from '../../../../picture/harm/words.ts';
import { words } from '../../../../picture/words/index.ts';
import { askOf } from '../../ask-picture.ts';
import { apiLanguage, schemeOf, without } from '../../page/address.ts';
import { written } from '../../page/parameter.ts';
import type { ServedPicture } from './served.ts';

/** What a picture shows when its address names no harm. */
const firstHarm = 'harm:tree-cover-loss-at-mines';

export const harm: ServedPicture = {
  name: 'harm',
  page: '/harm',
  ofOne: null,
  read(address, language) {
    const variables: HarmVariables = {
      harm: address.id('harm') ?? firstHarm,
      rule: address.choice('rule', written(rules)) ?? 'TERRITORIAL',
      ...without({
        material: address.id('material'),
        year: address.year(),
        allocation: address.choice('allocation', written(allocations)),
        scheme: schemeOf(address),
      }),
      lang: apiLanguage[language],
    };
    const against = address.choice('against', written(rules)) ?? 'TERRITORIAL';
    return {
      key: [variables, against],
      async draw({ answers, graph, form }) {
        const ask = (rule: string) => {
          const question = {
            operationName: 'HarmPicture',
            query: harmQuery,
            variables: { ...variables, rule },
          };
          return askOf<HarmData>(answers, graph, question, language);
        };
        const asked = await ask(variables.rule);
        if ('refusal' in asked) return asked;
        const hasOther = against !== 'TERRITORIAL' && against !== variables.rule;
        const other = hasOther ? await ask(against) : null;
        if (other !== null && 'refusal' in other) return other;
        const left = other?.data.harmAttribution ?? null;
        return {
          picture: harmWhole(
            {
              said: asked.data.harmAttribution,
              against: left,
              leftRule: left?.ruleLabel ?? harmWords[language].happened,
            },
            { width: form.width, language, words: words[language], release: asked.data.release.id },
          ),
        };
      },
    };
  },
};
