/** What errors that sources state mean for each share: the middle and the 95 % range over the draws that were asked for. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { originKey } from '../../../picture/origin/keys.ts';
import type { OriginResult } from '../../../picture/origin/query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { Table } from '../concentration/Tables.tsx';
import { drawnShares, isMoved } from './drawn.ts';

/** So many are listed; the table of the page has all of them. */
const most = 12;

export function Draws({ answer }: { readonly answer: OriginResult }): ReactNode {
  const { t } = useTranslation('origin');
  const all = drawnShares(answer.origins);
  if (all.length === 0) return null;
  if (!all.some(isMoved)) {
    // A table of numbers without a range would look like certainty.
    return (
      <section className="section" aria-labelledby="draws-title">
        <h2 id="draws-title">{t('draws.title')}</h2>
        <p className="note origin-note">{t('draws.none')}</p>
      </section>
    );
  }
  const drawn = all.slice(0, most);
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
        rows={drawn.map((one) => ({
          key: one.economy.id,
          cells: [
            one.economy.name,
            <FigureButton
              key="share"
              target={{ figure: originKey(one.economy) }}
              quantity={one.share.quantity}
              about={one.economy.name}
            />,
            isMoved(one) ? (
              <FigureButton
                key="spread"
                target={{ figure: `spread/${one.economy.id}` }}
                quantity={one.spread.quantity}
                about={one.economy.name}
                hasRange
              />
            ) : (
              <span key="spread" className="note">
                {t('draws.still')}
              </span>
            ),
          ],
        }))}
      />
    </section>
  );
}
