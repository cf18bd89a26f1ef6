import { defaultSubject } from '../../../../picture/value/page.ts';
import {
  lensNames,
  measureNames,
  type ValueData,
  type ValueVariables,
  valueQuery,
} from '../../../../picture/value/query.ts';
import { valueWhole } from '../../../../picture/value/whole.ts';
import { words } from '../../../../picture/words/index.ts';
import { askOf } from '../../ask-picture.ts';
import { apiLanguage, flag, schemeOf, without } from '../../page/address.ts';
import { type Address, written } from '../../page/parameter.ts';
import { noFigures } from './no-figures.ts';
import type { ServedPicture } from './served.ts';

/** A lens takes its own choices alone: those of another are refused, as the API refuses them. */
function ofLens(address: Address): Pick<ValueVariables, 'lens'> & Partial<ValueVariables> {
  const lens = address.choice('lens', written(lensNames)) ?? 'INDUSTRY';
  const edition = (): string | undefined =>
    address.matching('edition', /^[A-Za-z0-9][A-Za-z0-9._-]{0,60}$/, 'an edition of the source');
  switch (lens) {
    case 'INDUSTRY':
      return without({
        lens,
        measure: address.choice('measure', written(measureNames)),
        edition: edition(),
      });
    case 'PRICE_SPLIT':
      return without({ lens, subject: address.id('subject') ?? defaultSubject[lens], edition: edition() });
    case 'UNIT_VALUE': {
      const [material, subject] = [address.id('material'), address.id('subject')];
      return { lens, material: material ?? subject ?? defaultSubject[lens] };
    }
    case 'COMPANY':
      return { lens, subject: address.id('subject') ?? defaultSubject[lens] };
  }
}

export const value: ServedPicture = {
  name: 'value',
  page: '/value',
  ofOne: null,
  read(address, language) {
    const variables: ValueVariables = {
      ...ofLens(address),
      ...without({
        year: address.year(),
        scheme: schemeOf(address),
        chinaApart: address.choice('chinaApart', flag),
      }),
      lang: apiLanguage[language],
    };
    return {
      key: variables,
      async draw({ answers, graph, form }) {
        const question = { operationName: 'ValuePicture', query: valueQuery, variables: { ...variables } };
        const asked = await askOf<ValueData>(answers, graph, question, language);
        if ('refusal' in asked) return asked;
        const { valueCapture, release } = asked.data;
        const options = { width: form.width, language, words: words[language], release: release.id };
        const picture = valueWhole(valueCapture, options);
        return picture === null
          ? noFigures(variables.subject ?? variables.lens, 'no figures of this lens could be drawn')
          : { picture };
      },
    };
  },
};
