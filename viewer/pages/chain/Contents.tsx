/** What a device is made of, as sources say: each material or component with its grams, and whether it is followed. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TraceResult } from '../../../picture/chain/query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { entityPath, tracePath, useLanguage } from '../../language/use-language.ts';
import { keyOf } from './keys.ts';

export function Contents({ trace }: { readonly trace: TraceResult }): ReactNode {
  const { t } = useTranslation('chain');
  const language = useLanguage();
  const { contents, start } = trace;
  if (contents.length === 0) return null;
  const isDevice = start.id.startsWith('device:');
  return (
    <section className="section" aria-labelledby="contents-title">
      <h2 id="contents-title">
        {t(isDevice ? 'contents.device' : 'contents.material', { name: start.name })}
      </h2>
      <p className="note">{t('contents.note')}</p>
      <div className="table-scroll">
        <table className="contents-table">
          <thead>
            <tr>
              <th scope="col">{t('contents.what')}</th>
              <th scope="col" className="number">
                {t('contents.mass')}
              </th>
              <th scope="col">{t('contents.where')}</th>
              <th scope="col">{t('contents.chain')}</th>
            </tr>
          </thead>
          <tbody>
            {contents.map((content) => {
              const { entity, mass, component, hasOutput, selected } = content;
              const isMaterial = entity.id.startsWith('material:') || entity.id.startsWith('device:');
              return (
                <tr key={entity.id}>
                  <th scope="row">
                    <Link to={entityPath(language, entity.id)}>{entity.name}</Link>
                  </th>
                  <td className="number">
                    <FigureButton
                      target={{ figure: keyOf({ kind: 'content', content }) }}
                      quantity={mass?.quantity}
                      about={entity.name}
                      hasRange
                    />
                  </td>
                  <td>{component?.name ?? ''}</td>
                  <td>
                    {selected ? (
                      t('contents.followed')
                    ) : isMaterial && (hasOutput || !isDevice) ? (
                      <Link to={tracePath(language, entity.id)}>{t('contents.trace')}</Link>
                    ) : (
                      <span className="unknown-words">{t('contents.noOutput')}</span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
