/** What being listed means and does not mean, and how whoever is named has it corrected or answers. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RightOfReply } from '../../frame/RightOfReply.tsx';
import type { EntityKind } from './head.ts';

interface ListingProps {
  readonly kind: EntityKind;
  /** Whether the page of something else names organisations or sites. */
  readonly namesOthers: boolean;
}

export function Listing({ kind, namesOthers }: ListingProps): ReactNode {
  const { t } = useTranslation('entity');
  if (kind !== 'ORGANISATION' && kind !== 'SITE') return namesOthers ? <RightOfReply /> : null;
  return (
    <section className="section entity-listing" aria-labelledby="listing-title">
      <h2 id="listing-title">{t('listing.title')}</h2>
      <div className="prose">
        <p>{t('listing.supplier')}</p>
        <p>{t('listing.owner')}</p>
      </div>
      <RightOfReply />
    </section>
  );
}
