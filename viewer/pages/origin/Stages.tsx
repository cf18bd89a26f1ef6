/** What each stage comes to: whose output, which trade under which codes, and what its exports lack. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stageKey } from '../../../picture/origin/keys.ts';
import type { OriginResult } from '../../../picture/origin/query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';

const totals = ['production', 'lumped', 'traded', 'shortfall', 'used'] as const;

export function Stages({ answer }: { readonly answer: OriginResult }): ReactNode {
  const { t } = useTranslation('origin');
  const { stages: names } = usePictureWords();
  return (
    <section className="section" aria-labelledby="stages-title">
      <h2 id="stages-title">{t('stages.title')}</h2>
      <p className="note origin-note">{t('stages.note')}</p>
      <div className="table-scroll">
        <table className="concentration-table origin-stages">
          <thead>
            <tr>
              <th scope="col">{t('stage')}</th>
              {totals.map((name) => (
                <th key={name} scope="col" className="number">
                  {t(`stages.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answer.stages.map((stage) => (
              <tr key={stage.stage}>
                <th scope="row">
                  {names[stage.stage]}
                  <span className="concentration-who">
                    {stage.source.shortTitle} ({stage.edition})
                  </span>
                  {stage.tradeSource === null ? (
                    <span className="concentration-who">{t('stages.pool')}</span>
                  ) : (
                    <span className="concentration-who">
                      {stage.tradeSource.shortTitle} ({stage.tradeEdition})
                    </span>
                  )}
                  {stage.codes.map(({ product, factor }) => (
                    <span key={product.id} className="concentration-who">
                      {product.name}
                      {factor === null ? null : (
                        <>
                          {' × '}
                          <FigureButton
                            target={{ figure: `${stageKey(stage.stage, 'factor')}/${product.id}` }}
                            quantity={factor.quantity}
                            about={t('stages.factor')}
                            hasRange
                          />
                        </>
                      )}
                    </span>
                  ))}
                </th>
                {totals.map((name) => (
                  <td key={name} className="number">
                    <FigureButton
                      target={{ figure: stageKey(stage.stage, name) }}
                      quantity={stage[name].quantity}
                      about={`${names[stage.stage]}, ${t(`stages.${name}`)}`}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {answer.rings.length === 0 ? null : (
        <p className="note">
          {t('rings', {
            names: answer.rings
              .map(({ economies }) => economies.map(({ name }) => name).join(', '))
              .join('; '),
          })}
        </p>
      )}
    </section>
  );
}
