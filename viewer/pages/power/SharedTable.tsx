/** What two things have in common: counts and shares by section, the things themselves, and what is not known. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { Table } from '../harm/Table.tsx';
import type { Counts, PowerResult } from './query.ts';
import { Name } from './SectionTable.tsx';

export function SharedTable({ said }: { readonly said: PowerResult }): ReactNode {
  const { t } = useTranslation('power');
  const { colon } = usePictureWords().chain;
  if (said.with === null) return null;
  const known = said.shared.filter(({ counts }) => counts !== null);
  const heads: readonly [keyof Counts, string][] = [
    ['common', t('shared.common')],
    ['first', said.of.name],
    ['second', said.with.name],
    ['jaccard', t('shared.jaccard')],
    ['overlap', t('shared.overlap')],
  ];
  return (
    <section className="section" aria-labelledby="power-shared">
      <h2 id="power-shared">{t('shared.title', { first: said.of.name, second: said.with.name })}</h2>
      <p className="note">{t('shared.lead')}</p>
      <Table
        caption={t('shared.common')}
        columns={[{ head: t('shared.what') }, ...heads.map(([, head]) => ({ head, isNumber: true }))]}
        rows={known.map(({ id, title, counts }) => ({
          key: id,
          cells: [
            title,
            ...heads.map(([name, head]) =>
              counts === null ? (
                ''
              ) : (
                <FigureButton
                  key={name}
                  target={{ figure: `shared.${id.toLowerCase()}.${name}` }}
                  quantity={counts[name].quantity}
                  about={`${title}, ${head}`}
                />
              ),
            ),
          ],
        }))}
      />
      {known.map(({ id, title, rows, counts }) =>
        rows.length === 0 ? null : (
          <details key={id} className="power-shared">
            <summary>
              {t('shared.list', { title, count: counts?.common.quantity.value ?? rows.length })}
            </summary>
            <ul>
              {rows.map(({ entity, statements }, at) => (
                <li key={entity.id}>
                  <Name of={entity} />{' '}
                  <FigureButton
                    target={{ figure: `shared.${id.toLowerCase()}.${at}` }}
                    quantity={statements.quantity}
                    about={t('statements')}
                  />
                </li>
              ))}
            </ul>
          </details>
        ),
      )}
      <ul className="power-unknown">
        {said.shared.map(({ id, title, reason }) =>
          reason === null ? null : (
            <li key={id}>
              <b>
                {title}
                {colon}
              </b>
              {reason}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
