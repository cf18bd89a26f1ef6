/** What is in a device, piece by piece, with what it weighs as a whole: mass, range, who says so, where it leads. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber } from '../../../picture/number.ts';
import type { Answer } from '../../data/use-query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { periodText } from '../../figure/words.ts';
import { entityPath, tracePath, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { type ContentResult, type ContentsData, contentKey, massStatements } from './contents.ts';
import type { EntityResult } from './head.ts';

export interface ContentsProps {
  readonly entity: EntityResult;
  readonly answer: Answer<ContentsData>;
}

export function Contents({ entity, answer }: ContentsProps): ReactNode {
  const { t } = useTranslation('entity');
  // Of a device of which no content is told there is no chain either: the API refuses, and nothing is to be listed.
  if (answer.state === 'failed' && answer.failure.code === 'NOT_ANSWERABLE') return null;
  if (answer.state !== 'ready') {
    return (
      <section className="section entity-contents is-asked" aria-labelledby="contents-title">
        <h2 id="contents-title">{t('contents.title')}</h2>
        <AnswerNotice answer={answer} />
      </section>
    );
  }
  const { contents } = answer.data.trace;
  const masses = massStatements(answer.data);
  if (contents.length === 0 && masses.length === 0) return null;
  return (
    <section className="section entity-contents" aria-labelledby="contents-title">
      <div className="section-head">
        <div>
          <h2 id="contents-title">{t('contents.title')}</h2>
          <p className="note">{t('contents.subtitle')}</p>
        </div>
      </div>
      {masses.length === 0 ? null : (
        <dl className="contents-masses">
          {masses.map(({ id, object, quantity, period, source, edition }) => (
            <div key={id}>
              <dt>
                {object?.name}, {periodText(period.text)}
              </dt>
              <dd>
                <FigureButton
                  target={{ statement: id }}
                  quantity={quantity}
                  about={object?.name ?? ''}
                  hasRange
                />{' '}
                <span className="note">
                  {source.shortTitle}, {edition}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {contents.length === 0 ? null : (
        <div className="table-scroll">
          <table className="contents-list">
            <thead>
              <tr>
                <th scope="col">{t('contents.what')}</th>
                <th scope="col" className="number">
                  {t('contents.mass')}
                </th>
                <th scope="col">{t('contents.source')}</th>
                <th scope="col">{t('contents.chain')}</th>
              </tr>
            </thead>
            <tbody>
              {contents.map((content) => (
                <Row key={content.entity.id} content={content} device={entity} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Row({
  content,
  device,
}: {
  readonly content: ContentResult;
  readonly device: EntityResult;
}): ReactNode {
  const { t } = useTranslation('entity');
  const language = useLanguage();
  const { entity, component, mass, others } = content;
  const [first] = mass?.evidence.nodes ?? [];
  const isMaterial = entity.id.startsWith('material:');
  return (
    <tr>
      <th scope="row">
        <Link to={entityPath(language, entity.id)}>{entity.name}</Link>
        {component === null ? null : (
          <span className="note"> {t('contents.in', { name: component.name })}</span>
        )}
      </th>
      <td className="number">
        <FigureButton
          target={{ figure: contentKey(entity.id) }}
          quantity={mass?.quantity}
          about={`${device.name}, ${entity.name}`}
          hasRange
        />
      </td>
      <td>
        {first === undefined ? '' : `${first.source.shortTitle}, ${first.edition}`}
        {others.totalCount === 0 ? null : (
          <span className="note">
            {first === undefined ? '' : ' · '}
            {t('contents.others', {
              count: others.totalCount,
              number: formatNumber(others.totalCount, language, 15),
            })}
          </span>
        )}
      </td>
      <td>{isMaterial ? <Link to={tracePath(language, entity.id)}>{t('contents.trace')}</Link> : null}</td>
    </tr>
  );
}
