/** What the main figure would be under every other choice, at least and at most; and what is taken for granted. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatShare } from '../../../picture/number.ts';
import type { ChoiceResult, OriginResult } from '../../../picture/origin/query.ts';
import { schemes } from '../../../schema/scheme.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { apartNumbers } from './apart-numbers.ts';

export function Choices({ answer }: { readonly answer: OriginResult }): ReactNode {
  const { t } = useTranslation('origin');
  const { numbers } = usePictureWords();
  const language = useLanguage();
  const option = useOptionName();
  const { choices, assumptions } = answer;
  return (
    <>
      {choices.length === 0 ? null : (
        <section className="section" aria-labelledby="choices-title">
          <h2 id="choices-title">{t('choices.title')}</h2>
          <p className="note origin-note">{t('choices.note')}</p>
          <div className="table-scroll">
            <table className="concentration-table origin-choices">
              <thead>
                <tr>
                  <th scope="col">{t('choices.choice')}</th>
                  <th scope="col">{t('choices.what')}</th>
                  <th scope="col" className="number">
                    {t('choices.least')}
                  </th>
                  <th scope="col" className="number">
                    {t('choices.most')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {choices.map((one) => {
                  const told = apartNumbers(one.least, one.most, language, numbers);
                  return (
                    <tr key={`${one.choice} ${one.text} ${one.leastOption} ${one.mostOption}`}>
                      <th scope="row">{t(`choices.of.${one.choice}`)}</th>
                      <td>{one.text}</td>
                      {'same' in told ? (
                        <td className="number" colSpan={2}>
                          {told.same}
                          <span className="concentration-who">{t('choices.same')}</span>
                        </td>
                      ) : (
                        (['least', 'most'] as const).map((name) => (
                          <td key={name} className="number">
                            {told[name]}
                            <span className="concentration-who">{option(one, `${name}Option`)}</span>
                          </td>
                        ))
                      )}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </section>
      )}
      <section className="section" aria-labelledby="assumptions-title">
        <h2 id="assumptions-title">{t('assumptions')}</h2>
        <ul className="concentration-caveats">
          {assumptions.map(({ text, share }) => (
            <li key={text}>
              {text}
              {share === null
                ? ''
                : ` ${t('restsOn', { share: formatShare(share, language, numbers.lessThan) })}`}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** An option in words; an edition and a scheme by their names. */
function useOptionName(): (one: ChoiceResult, which: 'leastOption' | 'mostOption') => string {
  const { t } = useTranslation('origin');
  const language = useLanguage();
  return (one, which) => {
    const option = one[which];
    if (one.choice === 'scheme') return schemes.has(option) ? schemes.get(option).label[language] : option;
    if (one.choice === 'precedence') return option;
    return t(`options.of.${option}`);
  };
}
