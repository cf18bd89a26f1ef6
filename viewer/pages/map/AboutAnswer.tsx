/** How the answer was computed, its link and its citation: asked for when somebody opens it. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapVariables } from '../../../picture/map/query.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { Cite } from '../../figure/Cite.tsx';
import { type AnswerDetail, answerDetailFragment } from '../../figure/subject.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';

const aboutQuery = defineQuery<{ readonly flows: AnswerDetail }, Variables>(`
  query MapAbout($material: ID, $product: ID, $year: Int, $from: ID, $to: ID, $measure: FlowMeasure, $scheme: ID, $lang: Language) {
    flows(material: $material, product: $product, year: $year, from: $from, to: $to, measure: $measure, scheme: $scheme, first: 1, lang: $lang) {
      ...AnswerDetail
    }
  }
  ${answerDetailFragment}
`);

export interface AboutAnswerProps {
  readonly variables: MapVariables & Variables;
  /** What is copied beside the link. */
  readonly title: string;
}

export function AboutAnswer({ variables, title }: AboutAnswerProps): ReactNode {
  const { t } = useTranslation('map');
  const [isOpen, setOpen] = useState(false);
  const answer = useQuery(aboutQuery, isOpen ? variables : null);
  return (
    <details className="map-about" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('about.title')}</summary>
      {!isOpen ? null : answer.state !== 'ready' ? (
        <AnswerNotice answer={answer} />
      ) : (
        <>
          <p>
            {answer.data.flows.method.sentence}{' '}
            <span className="note">
              {t('about.method', {
                label: answer.data.flows.method.label,
                version: answer.data.flows.method.version,
              })}
            </span>
          </p>
          <p>
            <a href={answer.data.flows.permalink}>{t('about.permalink')}</a>
          </p>
          <Cite cited={answer.data.flows} figure={title} isAnswer />
        </>
      )}
    </details>
  );
}
