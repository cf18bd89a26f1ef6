/** The answer in a few numbers: the whole, each side, China apart where that was chosen, and what no side can be given. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { originKey, sideKey, usesKey } from '../../../picture/origin/keys.ts';
import type { Amount, OriginResult } from '../../../picture/origin/query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { chinaApart, southApartKey } from './china-apart.ts';

interface Item {
  readonly key: string;
  readonly name: string;
  readonly amount: Amount;
}

export function Headline({
  answer,
  isChinaApart,
}: {
  readonly answer: OriginResult;
  readonly isChinaApart: boolean;
}): ReactNode {
  const { t } = useTranslation('origin');
  const { sides, ledger } = usePictureWords();
  const apart = isChinaApart ? chinaApart(answer) : null;
  const items: readonly Item[] = [
    {
      key: 'total',
      name: t(answer.consumer === null && answer.producer !== null ? 'names.output' : 'names.total'),
      amount: answer.total,
    },
    ...answer.bySide.flatMap(({ side, share }): Item[] =>
      side === 'SOUTH' && apart !== null
        ? [
            { key: southApartKey, name: sides.SOUTH, amount: apart.south },
            {
              key: (apart.isUser ? usesKey : originKey)(apart.china.economy),
              name: ledger.band.CHINA,
              amount: apart.china.share,
            },
          ]
        : [{ key: sideKey(side), name: side === null ? t('names.unknown') : sides[side], amount: share }],
    ),
  ];
  return (
    <>
      <dl className="concentration-headline">
        {items.map(({ key, name, amount }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>
              <FigureButton target={{ figure: key }} quantity={amount.quantity} about={name} hasRange />
            </dd>
          </div>
        ))}
      </dl>
      {isChinaApart && apart === null && answer.bySide.length > 0 ? (
        <p className="note origin-note">{t('chinaNone')}</p>
      ) : null}
    </>
  );
}
