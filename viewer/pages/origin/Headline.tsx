/** The answer in a few numbers: the whole, each side, and what no side can be given. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sideKey } from '../../../picture/origin/keys.ts';
import type { Amount, OriginResult } from '../../../picture/origin/query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';

interface Item {
  readonly key: string;
  readonly name: string;
  readonly amount: Amount;
}

export function Headline({ answer }: { readonly answer: OriginResult }): ReactNode {
  const { t } = useTranslation('origin');
  const { sides } = usePictureWords();
  const items: readonly Item[] = [
    {
      key: 'total',
      name: t(answer.consumer === null && answer.producer !== null ? 'names.output' : 'names.total'),
      amount: answer.total,
    },
    ...answer.bySide.map(({ side, share }) => ({
      key: sideKey(side),
      name: side === null ? t('names.unknown') : sides[side],
      amount: share,
    })),
  ];
  return (
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
  );
}
