/** What a device is made of, as sources say: each material or component with its grams, and whether it is followed. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TraceContentResult, TraceResult } from '../../../picture/chain/query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { entityPath, tracePath, useLanguage } from '../../language/use-language.ts';
import { keyOf } from './keys.ts';

/** So many are shown at first; paper has them all. */
const mostFirst = 12;

export function Contents({ trace }: { readonly trace: TraceResult }): ReactNode {
  const { t } = useTranslation('chain');
  const language = useLanguage();
  const { contents, start } = trace;
  const [isWhole, setWhole] = useState(contents.length <= mostFirst + 2);
  if (contents.length === 0) return null;
  const isDevice = start.id.startsWith('device:');
  const hasChain = ({ entity, hasOutput }: TraceContentResult) =>
    (entity.id.startsWith('material:') && hasOutput) || !isDevice;
  const hasDash = contents.some((content) => !content.selected && !hasChain(content));
  return (
    <section className="section" aria-labelledby="contents-title">
      <h2 id="contents-title">
        {t(isDevice ? 'contents.device' : 'contents.material', { name: start.name })}
      </h2>
      <p className="note">
        {t('contents.note')}
        {hasDash ? ` ${t('contents.dash')}` : null}
      </p>
      <div className="table-scroll">
        <table className="contents-table">
          <thead>
            <tr>
              <th scope="col">{t('contents.what')}</th>
              <th scope="col" className="number">
                {t('contents.mass')}
              </th>
              <th scope="col" className="column-where">
                {t('contents.where')}
              </th>
              <th scope="col">{t('contents.chain')}</th>
            </tr>
          </thead>
          <tbody>
            {contents.map((content, index) => {
              const { entity, mass, component, selected } = content;
              return (
                <tr key={entity.id} className={isWhole || index < mostFirst ? undefined : 'only-print'}>
                  <th scope="row">
                    <Link to={entityPath(language, entity.id)}>{entity.name}</Link>
                    {component === null ? null : <span className="row-side">{component.name}</span>}
                  </th>
                  <td className="number">
                    <FigureButton
                      target={{ figure: keyOf({ kind: 'content', content }) }}
                      quantity={mass?.quantity}
                      about={entity.name}
                      hasRange
                    />
                  </td>
                  <td className="column-where">{component?.name ?? ''}</td>
                  <td>
                    {selected ? (
                      t('contents.followed')
                    ) : hasChain(content) ? (
                      <Link to={tracePath(language, entity.id)}>{t('contents.trace')}</Link>
                    ) : (
                      <span className="unknown-words">
                        <span aria-hidden="true">–</span>
                        <span className="hidden-text">{t('contents.noOutput')}</span>
                      </span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {isWhole ? null : (
        <button type="button" className="button contents-more" onClick={() => setWhole(true)}>
          {t('contents.all', { count: contents.length })}
        </button>
      )}
    </section>
  );
}
