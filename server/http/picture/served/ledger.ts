import { homeRows, type LedgerRowName } from '../../../../picture/ledger/query.ts';
import type { WholePicture } from '../../../../picture/whole.ts';
import { fill } from '../../../../picture/words/fill.ts';
import type { Language } from '../../../../schema/label.ts';
import { askLedger } from '../../ask-picture.ts';
import { hasAfricaLine, hasAllRows, ledgerVariables } from '../../page/address.ts';
import { type Address, written } from '../../page/parameter.ts';
import { ledgerPicture } from '../draw.ts';
import type { ServedPicture } from './served.ts';

/** Rows that a picture may be made of, where it is not of those of the home page or of all. */
const choosable: readonly LedgerRowName[] = [
  'DIGS',
  'REFINES',
  'EARNS',
  'USES',
  'THROWS_AWAY',
  'RECEIVES_WASTE',
];
const byText = written(choosable);

/** `only=digs,earns`: in the order of the ledger, whatever the address says. */
function onlyRows(address: Address): readonly LedgerRowName[] | undefined {
  const text = address.text('only');
  if (text === undefined) return undefined;
  const names = text.split(',');
  if (names.some((name) => !Object.hasOwn(byText, name))) {
    address.refuse('only', `rows by commas, of ${Object.keys(byText).join(', ')}`);
    return undefined;
  }
  return choosable.filter((row) => names.some((name) => byText[name] === row));
}

/** With `{rows}`: the title of a picture asks what its rows answer. */
const titles: Readonly<Record<Language, string>> = {
  en: 'Who {rows}?',
  fr: 'Qui {rows}\u202f?',
  es: '¿Quién {rows}?',
};

function asked(
  picture: WholePicture,
  rows: readonly { readonly title: string }[],
  language: Language,
): WholePicture {
  const names = rows.map(({ title }) => title.charAt(0).toLocaleLowerCase(language) + title.slice(1));
  const listed = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  return { ...picture, title: fill(titles[language], { rows: listed }) };
}

export const ledger: ServedPicture = {
  name: 'ledger',
  page: '/ledger',
  ofOne: null,
  read(address, language) {
    const only = onlyRows(address);
    const isAll = hasAllRows(address);
    const variables = ledgerVariables(address, language, only ?? (isAll ? undefined : homeRows));
    const hasAfrica = hasAfricaLine(address);
    return {
      key: [variables, hasAfrica, only !== undefined],
      async draw({ answers, graph, form }) {
        const found = await askLedger(answers, graph, variables, language);
        if ('refusal' in found) return found;
        const picture = ledgerPicture(found.data, form, hasAfrica);
        return {
          picture: only === undefined ? picture : asked(picture, found.data.ledger.rows, language),
        };
      },
    };
  },
};
