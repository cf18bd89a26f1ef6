import { type BooksData, type BooksVariables, booksQuery } from '../../../../picture/infrastructure/query.ts';
import { type BooksOptions, booksRows, booksWhole } from '../../../../picture/infrastructure/whole.ts';
import { booksWords } from '../../../../picture/infrastructure/words.ts';
import { words } from '../../../../picture/words/index.ts';
import { askOf } from '../../ask-picture.ts';
import { apiLanguage } from '../../page/address.ts';
import type { Form } from '../draw.ts';
import { noFigures } from './no-figures.ts';
import type { Prepared, ServedPicture } from './served.ts';

const optionsOf = ({ language, width }: Form): BooksOptions => ({
  width,
  locale: language,
  words: booksWords[language],
  numbers: words[language].chain.numbers,
  footer: words[language].footer,
});

function prepared(variables: BooksVariables): Prepared {
  return {
    key: variables,
    async draw({ answers, graph, form }) {
      const question = { operationName: 'BooksPicture', query: booksQuery, variables: { ...variables } };
      const asked = await askOf<BooksData>(answers, graph, question, form.language);
      if ('refusal' in asked) return asked;
      const options = optionsOf(form);
      if (booksRows(asked.data, options).length === 0)
        return noFigures(
          variables.of ?? '',
          'reports no emissions of bought electricity here; a picture can be drawn of org:google',
        );
      return { picture: booksWhole(asked.data, options) };
    },
  };
}

export const infrastructureOverview: ServedPicture = {
  name: 'infrastructure',
  page: '/infrastructure',
  ofOne: null,
  read: (_, language) => prepared({ lang: apiLanguage[language] }),
};

export const infrastructure: ServedPicture = {
  name: 'infrastructure',
  page: '/infrastructure',
  ofOne: 'The two ways of counting of a company are drawn as SVG: /picture/infrastructure/<id>.svg',
  read: (_, language, id) => prepared({ of: id, lang: apiLanguage[language] }),
};
