/** What is sought in the claims, and how many there are of each verdict: each count is a filter. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../picture/number.ts';
import { useQuery } from '../../data/use-query.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { PageParameters } from '../../state/use-parameters.ts';
import { type claimParameters, countsQuery, longestText, type VerdictName, verdicts } from './query.ts';
import { VerdictMark } from './VerdictMark.tsx';

export function Controls({ asked }: { readonly asked: PageParameters<typeof claimParameters> }): ReactNode {
  const { t } = useTranslation('claims');
  const { values, set } = asked;
  const text = values.text?.trim() ?? null;
  const answer = useQuery(
    countsQuery,
    useMemo(() => ({ text }), [text]),
  );
  const counts =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const all = counts && verdicts.reduce((sum, verdict) => sum + counts[verdict].totalCount, 0);
  const choose = (verdict: VerdictName | undefined) => set({ verdict, claim: undefined, n: undefined });
  return (
    <>
      <div className="section-tools claim-tools">
        <label className="choice">
          {t('find')}
          <input
            className="text-input"
            type="search"
            maxLength={longestText}
            value={values.text ?? ''}
            onChange={({ target }) =>
              set(
                {
                  text: target.value.trim() === '' ? undefined : target.value,
                  claim: undefined,
                  n: undefined,
                },
                { replace: true },
              )
            }
          />
        </label>
      </div>
      <fieldset className="claim-counts">
        <legend>{t('byVerdict')}</legend>
        <Count
          label={t('all')}
          count={all}
          isChosen={values.verdict === undefined}
          onChoose={() => choose(undefined)}
        />
        {verdicts.map((verdict) => (
          <Count
            key={verdict}
            mark={verdict}
            label={t(`verdicts.${verdict}`)}
            count={counts?.[verdict].totalCount}
            isChosen={values.verdict === verdict}
            onChoose={() => choose(verdict)}
          />
        ))}
      </fieldset>
    </>
  );
}

interface CountProps {
  readonly label: string;
  /** Undefined while it is not known. */
  readonly count: number | undefined;
  readonly mark?: VerdictName;
  readonly isChosen: boolean;
  onChoose(): void;
}

function Count({ label, count, mark, isChosen, onChoose }: CountProps): ReactNode {
  const language = useLanguage();
  return (
    <button type="button" className="button" aria-pressed={isChosen} onClick={onChoose}>
      {mark === undefined ? null : <VerdictMark verdict={mark} />}
      {label}
      {count === undefined ? null : <span className="claim-count">{formatNumber(count, language, 15)}</span>}
    </button>
  );
}
