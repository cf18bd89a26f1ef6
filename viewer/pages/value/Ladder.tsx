/** What a kilogram costs at each stage of trade, of the goods and of what they contain; an empty rung says why. */
import { Fragment, memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Table } from '../harm/Table.tsx';
import { Given } from './Industry.tsx';
import { LadderPicture } from './Pictures.tsx';
import type { Ladder } from './query.ts';

const of = ['weighted', 'median', 'least', 'most'] as const;

export const LadderTables = memo(function LadderTables({ said }: { readonly said: Ladder }): ReactNode {
  const { t } = useTranslation('value');
  return (
    <>
      <h2>
        {said.material.name}, {said.year}
      </h2>
      <LadderPicture said={said} />
      {said.rungs.map(({ rung, reason, steps }, at) => (
        <section key={rung} className="section">
          <h3>{t(`rungs.${rung}`)}</h3>
          {reason === null ? null : <p className="note">{reason}</p>}
          {steps.map((step, index) => (
            <Fragment key={step.product.id}>
              <Table
                caption={step.product.name}
                columns={[
                  { head: t('which') },
                  { head: t('goods'), isNumber: true },
                  { head: t('contained'), isNumber: true },
                ]}
                rows={of.map((which) => {
                  const key = `ladder.rungs.${at}.steps.${index}.${which}`;
                  const who = which === 'least' || which === 'most' ? `, ${step[which].economy.name}` : '';
                  const name = `${t(`whiches.${which}`)}${who}`;
                  return {
                    key,
                    cells: [
                      name,
                      <Given
                        key="goods"
                        name={`${key}.goods`}
                        amount={step[which].goods}
                        about={`${step.product.name}, ${name}`}
                      />,
                      <Given
                        key="contained"
                        name={`${key}.contained`}
                        amount={step[which].contained}
                        about={`${step.product.name}, ${name}, ${t('contained')}`}
                      />,
                    ],
                  };
                })}
              />
              <p className="note">{t('flows', { flows: step.flows, out: step.keptOut })}</p>
            </Fragment>
          ))}
        </section>
      ))}
    </>
  );
});
