/** What the answer would be under other choices: least and most, each with the option that gives it. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { schemes } from '../../../schema/scheme.ts';
import { useNumber } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { type Attribution, allocations, type RuleState } from './query.ts';

export function Choices({
  choices,
  rules,
}: {
  readonly choices: Attribution['choices'];
  readonly rules: readonly RuleState[];
}): ReactNode {
  const { t } = useTranslation('harm');
  const number = useNumber();
  const language = useLanguage();
  if (choices.length === 0) return null;
  const upper = (option: string): string => option.toUpperCase().replaceAll('-', '_');
  const nameOf = (choice: string, option: string): string => {
    if (choice === 'scheme') return schemes.has(option) ? schemes.get(option).label[language] : option;
    if (choice === 'rule') return rules.find(({ rule }) => rule === upper(option))?.label ?? option;
    const allocation = allocations.find((one) => one === upper(option));
    if (choice === 'allocation' && allocation !== undefined) return t(`allocation.${allocation}`);
    return t(`option.${option}`, { defaultValue: option });
  };
  return (
    <section className="section" aria-labelledby="harm-choices">
      <h2 id="harm-choices">{t('choices')}</h2>
      <p className="note">{t('choicesNote')}</p>
      <ul className="harm-caveats">
        {choices.map(({ choice, text, least, most, leastOption, mostOption }) => (
          <li key={`${choice} ${text}`}>
            {text}
            <span className="harm-option">
              <b>{number(least).text}</b> ({nameOf(choice, leastOption)}) – <b>{number(most).text}</b> (
              {nameOf(choice, mostOption)})
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
