/** The links of the picture as a table, in its order, with what was left out at the end. */
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type NetworkPicture, restId } from '../../../picture/network/picture.ts';
import type { NetworkRestResult } from '../../../picture/network/query.ts';
import { formatNumber } from '../../../picture/number.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { Table } from '../harm/Table.tsx';
import { Name } from './Name.tsx';
import { yearsText } from './said.ts';

/** Rows at a time. */
const few = 40;

export function Links({
  picture,
  rest,
}: {
  readonly picture: NetworkPicture;
  readonly rest: (rest: NetworkRestResult) => string;
}): ReactNode {
  const { t } = useTranslation('network');
  const language = useLanguage();
  const [shown, setShown] = useState(few);
  const things = useMemo(() => new Map(picture.nodes.map(({ entity }) => [entity.id, entity])), [picture]);
  const rows = useMemo(() => {
    const order = new Map(picture.nodes.map(({ entity }, place) => [entity.id, place]));
    const nearer = (link: NetworkPicture['links'][number]): number =>
      Math.max(order.get(link.edge.from) ?? 0, order.get(link.edge.to) ?? 0);
    return picture.links
      .map((link) => ({ link, place: nearer(link) }))
      .sort((a, b) => Number(b.link.isOnPath) - Number(a.link.isOnPath) || a.place - b.place)
      .map(({ link }) => link);
  }, [picture]);
  return (
    <section className="section" aria-labelledby="network-links">
      <h2 id="network-links">{t('links.title')}</h2>
      <Table
        caption={t('links.caption', {
          links: t('count.links', { count: rows.length, number: formatNumber(rows.length, language, 15) }),
        })}
        columns={[
          { head: t('links.subject') },
          { head: t('links.relation') },
          { head: t('links.object') },
          { head: t('links.years'), isNumber: true },
          { head: t('links.statements'), isNumber: true },
        ]}
        rows={rows.slice(0, shown).flatMap(({ id, edge }) => {
          const [from, to] = [things.get(edge.from), things.get(edge.to)];
          if (from === undefined || to === undefined) return [];
          return [
            {
              key: id,
              cells: [
                <Name key="from" of={from} />,
                edge.predicate.label,
                <Name key="to" of={to} />,
                yearsText(edge),
                <FigureButton
                  key="statements"
                  target={{ figure: id }}
                  quantity={null}
                  text={formatNumber(edge.statements, language, 15)}
                  about={t('links.statements')}
                />,
              ],
            },
          ];
        })}
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
      {picture.rests.length === 0 ? null : (
        <>
          <h3>{t('links.rests')}</h3>
          <ul className="network-rests">
            {picture.rests.slice(0, 30).map(({ rest: one }) => (
              <li key={restId(one)}>
                {things.get(one.of)?.name}
                {t('colon')}
                {rest(one)} (
                {t(one.direction === 'OUT' ? 'links.out' : 'links.in', { relation: one.predicate.label })})
              </li>
            ))}
            {picture.rests.length <= 30 ? null : (
              <li>{t('links.moreRests', { count: picture.rests.length - 30 })}</li>
            )}
          </ul>
        </>
      )}
    </section>
  );
}
