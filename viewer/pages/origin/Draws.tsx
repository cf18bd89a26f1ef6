/** What errors that sources state mean for each share: the middle and the 95 % range over the draws that were asked for. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { originKey } from '../../../picture/origin/keys.ts';
import type { OriginResult } from '../../../picture/origin/query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { Table } from '../concentration/Tables.tsx';

/** So many are listed; the table of the page has all of them. */
const most = 12;

export function Draws({ answer }: { readonly answer: OriginResult }): ReactNode {
  const { t } = useTranslation('origin');
  const drawn = answer.origins.filter(({ spread }) => spread !== null).slice(0, most);
  if (drawn.length === 0) return null;
  return (
    <section className="section" aria-labelledby="draws-title">
      <h2 id="draws-title">{t('draws.title')}</h2>
      <p className="note origin-note">{t('draws.note')}</p>
      <Table
        caption={t('draws.caption')}
        columns={[
          { head: t('economy') },
          { head: t('names.origin'), isNumber: true },
          { head: t('names.spread'), isNumber: true },
        ]}
        rows={drawn.map(({ economy, share, spread }) => ({
          key: economy.id,
          cells: [
            economy.name,
            <FigureButton
              key="share"
              target={{ figure: originKey(economy) }}
              quantity={share.quantity}
              about={economy.name}
            />,
            <FigureButton
              key="spread"
              target={{ figure: `spread/${economy.id}` }}
              quantity={spread?.quantity}
              about={economy.name}
              hasRange
            />,
          ],
        }))}
      />
    </section>
  );
}
