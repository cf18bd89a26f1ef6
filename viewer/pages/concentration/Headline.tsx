/** The numbers of one material in words: index, points, largest, three largest, whole. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Amount, ConcentrationResult, LargestResult } from '../../../picture/concentration/query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';

interface Item {
  readonly key: string;
  readonly amount: Amount | null;
  readonly who?: string;
  readonly reason?: string | null;
}

const names = ({ holders }: LargestResult): string => holders.map(({ label }) => label).join(', ');

export function Headline({ answer }: { readonly answer: ConcentrationResult }): ReactNode {
  const { t } = useTranslation('concentration');
  const { topOne, topThree } = answer;
  const items: readonly Item[] = [
    { key: 'index', amount: answer.index },
    { key: 'points', amount: answer.points },
    {
      key: 'topOne',
      amount: topOne.share,
      who: topOne.isCertain ? names(topOne) : `${names(topOne)}, ${t('uncertain')}`,
    },
    {
      key: 'topThree',
      amount: topThree?.share ?? null,
      reason: answer.topThreeReason,
      ...(topThree === null ? {} : { who: names(topThree) }),
    },
    { key: 'total', amount: answer.total },
    ...(answer.difference === null ? [] : [{ key: 'difference', amount: answer.difference }]),
    ...(answer.ofWorld === null ? [] : [{ key: 'ofWorld', amount: answer.ofWorld }]),
  ];
  return (
    <dl className="concentration-headline">
      {items.map(({ key, amount, who, reason }) => (
        <div key={key}>
          <dt>{t(`names.${key}`)}</dt>
          <dd>
            {amount === null ? (
              <span className="note">{reason}</span>
            ) : (
              <FigureButton
                target={{ figure: key }}
                quantity={amount.quantity}
                about={t(`names.${key}`)}
                hasRange
              />
            )}
            {who === undefined ? null : <span className="concentration-who">{who}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
