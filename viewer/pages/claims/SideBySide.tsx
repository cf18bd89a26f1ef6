/** What the claim says, with the range that it allows, beside the figure of each statement that bears on it. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { allowedText } from '../../../picture/allowed.ts';
import type { QuantityResult } from '../../../picture/answer.ts';
import { useQuery } from '../../data/use-query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { useNumber } from '../../figure/use-number.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { type ClaimDetail, type ComparisonResult, detailQuery } from './query.ts';

export function SideBySide({ id }: { readonly id: string }): ReactNode {
  const lang = useApiLanguage();
  const answer = useQuery(
    detailQuery,
    useMemo(() => ({ id, lang }), [id, lang]),
  );
  return (
    <div className="claim-numbers" id={`${id}-numbers`}>
      {answer.state === 'ready' && answer.data.claim !== null ? (
        <Numbers claim={answer.data.claim} />
      ) : (
        <AnswerNotice answer={answer} />
      )}
    </div>
  );
}

function Numbers({ claim }: { readonly claim: ClaimDetail }): ReactNode {
  const { t } = useTranslation('claims');
  const { comparisons, quantity, period, note } = claim;
  return (
    <>
      <div className="claim-said">
        <h3>{t('says')}</h3>
        <p>
          {quantity === null ? t('noQuantity') : <Said quantity={quantity} />}
          <span className="claim-period">{period === null ? t('noPeriod') : period.text}</span>
        </p>
        {note === null ? null : (
          <p className="note">
            {t('note')} <span lang="en">{note}</span>
          </p>
        )}
      </div>
      <div>
        <h3>{t('statements')}</h3>
        {comparisons.length === 0 ? (
          <p>{t('noStatements')}</p>
        ) : (
          <ul className="claim-statements">
            {comparisons.map((comparison) => (
              <Beside key={`${comparison.statement.id} ${comparison.relation}`} comparison={comparison} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

/** The number of the claim is printed in its document: it opens no statement. */
function Said({ quantity }: { readonly quantity: QuantityResult }): ReactNode {
  const { t } = useTranslation('claims');
  const language = useLanguage();
  const { text, range } = useNumber()(quantity);
  const { basisLabel } = quantity.unit;
  const allowed = allowedText(quantity, language);
  const bound = quantity.value === null ? (range ?? text) : text;
  return (
    <>
      <b className="claim-figure">
        {bound}
        {basisLabel ? ` (${basisLabel})` : ''}
      </b>
      {allowed === null ? null : <span>{t('allowed', { range: allowed })}</span>}
    </>
  );
}

function Beside({ comparison }: { readonly comparison: ComparisonResult }): ReactNode {
  const { t } = useTranslation('claims');
  const { relation, isOriginal, reason, period, figure, statement } = comparison;
  const { subject, predicate, object, product, source, edition } = statement;
  const about = [subject, product, object].flatMap((one) => (one === null ? [] : [one.name]));
  const of = `${predicate.label}, ${about.join(', ')}`;
  return (
    <li>
      <p className="claim-value">
        <FigureButton
          target={{ statement: statement.id }}
          quantity={figure?.quantity ?? null}
          about={of}
          hasRange
        />
        <span className="claim-period">{period.text}</span>
      </p>
      <div>
        <p>
          <b>{t(`relations.${relation}`)}</b>
          {isOriginal ? ` · ${t('original')}` : ''}
        </p>
        {reason === null ? null : <p>{reason}</p>}
        <p className="note">
          {of}
          <br />
          {source.shortTitle}, {edition}
        </p>
      </div>
    </li>
  );
}
