/** Who answers for a harm, economy by economy, beside where it happened. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import type { Attribution } from './query.ts';
import { Barred, Table } from './Table.tsx';

/** So many stand at once; the others on request. */
const mostRows = 20;

export function Economies({
  said,
  columns,
  whole,
}: {
  readonly said: Attribution;
  readonly columns: readonly { readonly head: string; readonly isNumber: boolean }[];
  readonly whole: number;
}): ReactNode {
  const { t } = useTranslation('harm');
  const words = usePictureWords();
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const rows = said.bearers
    .slice(0, isWhole ? undefined : mostRows)
    .map(({ economy, side, amount, share, happened }, place) => ({
      key: economy.id,
      cells: [
        <Link key="name" to={entityPath(language, economy.id)}>
          {economy.name}
        </Link>,
        words.sides[side],
        <Barred
          key="happened"
          name={`bearers.${place}.happened`}
          quantity={happened?.quantity ?? null}
          of={whole}
          about={`${economy.name}, ${t('happened')}`}
          hue="HARM"
        />,
        <Barred
          key="amount"
          name={`bearers.${place}.amount`}
          quantity={amount.quantity}
          of={whole}
          about={`${economy.name}, ${t('answers')}`}
          hue={side}
        />,
        <FigureButton
          key="share"
          target={{ figure: `bearers.${place}.share` }}
          quantity={share.quantity}
          about={`${economy.name}, ${t('share')}`}
        />,
      ],
    }));
  const more = said.bearers.length - rows.length;
  return (
    <>
      <Table
        caption={t('byEconomy')}
        columns={[{ head: t('economy') }, { head: t('side') }, ...columns]}
        rows={rows}
      />
      {more > 0 ? (
        <button type="button" className="button" onClick={() => setWhole(true)}>
          {t('more', { count: more })}
        </button>
      ) : null}
    </>
  );
}
