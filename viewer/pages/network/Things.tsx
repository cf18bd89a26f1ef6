/** The things of the picture as a table that can be ranked; each can be grown, folded, or put in the middle. */
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NeighbourhoodResult } from '../../../picture/network/query.ts';
import { formatNumber } from '../../../picture/number.ts';
import { tongueOf } from '../../language/tongue.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Choice } from '../harm/Controls.tsx';
import { Table } from '../harm/Table.tsx';
import { Name } from './Name.tsx';
import { type Order, orders } from './query.ts';

/** Rows at a time. */
const few = 25;

export function Things({
  said,
  order,
  isOpen,
  onToggle,
  onOrder,
}: {
  readonly said: NeighbourhoodResult;
  readonly order: Order;
  isOpen(id: string): boolean;
  onToggle(id: string): void;
  onOrder(order: Order): void;
}): ReactNode {
  const { t } = useTranslation('network');
  const language = useLanguage();
  const [shown, setShown] = useState(few);
  const rows = useMemo(() => {
    const byName = new Intl.Collator(language).compare;
    type Node = (typeof said.nodes)[number];
    const compare: Readonly<Record<Order, (a: Node, b: Node) => number>> = {
      NEAR: (a, b) => a.depth - b.depth || b.degree - a.degree,
      LINKS: (a, b) => b.degree - a.degree,
      SHOWN: (a, b) => b.shown - a.shown,
      NAME: (a, b) => byName(a.entity.name, b.entity.name),
    };
    return [...said.nodes].sort((a, b) => compare[order](a, b) || (a.entity.id < b.entity.id ? -1 : 1));
  }, [said, order, language]);
  const number = (value: number): string => formatNumber(value, language, 15);
  return (
    <section className="section" aria-labelledby="network-things">
      <h2 id="network-things">{t('things.title')}</h2>
      <p className="note">{t('things.lead')}</p>
      <div className="section-tools network-tools">
        <Choice
          label={t('things.order')}
          value={order}
          options={orders.map((one) => [one, t(`things.orders.${one}`)])}
          onChange={(chosen) => onOrder(orders.find((one) => one === chosen) ?? 'NEAR')}
        />
      </div>
      <Table
        caption={t('count.things', { count: rows.length, number: number(rows.length) })}
        columns={[
          { head: t('table.name') },
          { head: t('table.kind') },
          { head: t('things.depth'), isNumber: true },
          { head: t('things.degree'), isNumber: true },
          { head: t('things.shown'), isNumber: true },
          { head: t('things.grow') },
        ]}
        rows={rows.slice(0, shown).map(({ entity, depth, degree, shown: linked }) => ({
          key: entity.id,
          cells: [
            <Name key="name" of={entity} />,
            entity.kindLabel,
            number(depth),
            number(degree),
            number(linked),
            depth === 0 || (linked >= degree && !isOpen(entity.id)) ? (
              ''
            ) : (
              <button key="grow" type="button" className="button" onClick={() => onToggle(entity.id)}>
                {t(isOpen(entity.id) ? 'fold' : 'grow')}
                {/* Who hears the button alone hears whose it is. */}
                <span className="hidden-text" lang={tongueOf(entity.id)}>
                  {entity.name}
                </span>
              </button>
            ),
          ],
        }))}
      />
      {shown < rows.length ? (
        <button
          type="button"
          className="button network-more"
          onClick={() => setShown((before) => before + 5 * few)}
        >
          {t('showMore', { count: Math.min(5 * few, rows.length - shown) })}
        </button>
      ) : null}
    </section>
  );
}
