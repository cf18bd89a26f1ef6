import { allocations, isBesideAnother, rules } from '../../../../picture/harm/page.ts';
import { shownBeside } from '../../../../picture/harm/pair.ts';
import { type HarmData, type HarmVariables, harmQuery } from '../../../../picture/harm/query.ts';
import { harmWhole } from '../../../../picture/harm/whole.ts';
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
    const rule = address.choice('rule', written(rules)) ?? 'TERRITORIAL';
    const variables: HarmVariables = {
      harm: address.id('harm') ?? firstHarm,
      rule,
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
        const ask = (by: string) => {
          const question = {
            operationName: 'HarmPicture',
            query: harmQuery,
            variables: { ...variables, rule: by },
          };
          return askOf<HarmData>(answers, graph, question, language);
        };
        const asked = await ask(rule);
        if ('refusal' in asked) return asked;
        const other = isBesideAnother(rule, against) ? await ask(against) : null;
        if (other !== null && 'refusal' in other) return other;
        const { harmAttribution, release } = asked.data;
        const shown = shownBeside(harmAttribution, other?.data.harmAttribution ?? null, language);
        const options = { width: form.width, language, words: words[language], release: release.id };
        return { picture: harmWhole(shown, options) };
      },
    };
  },
};
