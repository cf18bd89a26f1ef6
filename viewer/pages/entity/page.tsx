/** Everything the graph says of one thing. */
import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type Face, faceOf, isNamed, isParted, wholeFace } from '../../../picture/entity/apart.ts';
import { type Answer, useQuery } from '../../data/use-query.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { RightOfReply } from '../../frame/RightOfReply.tsx';
import { StaleLink } from '../../frame/StaleLink.tsx';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { NearestLinks } from '../../notice/NearestLinks.tsx';
import { Notice } from '../../notice/Notice.tsx';
import { type PageParameters, useParameters } from '../../state/use-parameters.ts';
import { Contents } from './Contents.tsx';
import { type ContentsData, contentSubject, contentsQuery, isContentKey } from './contents.ts';
import { Disagreements } from './Disagreements.tsx';
import { EntityHead } from './EntityHead.tsx';
import { Harms } from './Harms.tsx';
import { type EntityData, entityQuery, facesQuery } from './head.ts';
import { Life } from './Life.tsx';
import { Listing } from './Listing.tsx';
import { hasLife, isLifeKey, type LifeData, lifeQuery, lifeSubject } from './life.ts';
import { Neighbours } from './Neighbours.tsx';
import { Origins } from './Origins.tsx';
import { OtherFace } from './OtherFace.tsx';
import { entityParameters } from './parameters.ts';
import { Series } from './Series.tsx';
import { Statements } from './Statements.tsx';
import './entity.css';

/** Words of the life cycle, in all languages: only this page has it. */
export const words: Readonly<Record<string, unknown>> = import.meta.glob('../../locales/*/life.json', {
  eager: true,
  import: 'default',
});

export function Component(): ReactNode {
  const { t } = useTranslation('entity');
  const { id = '' } = useParams();
  const parameters = useParameters(entityParameters);
  const lang = useApiLanguage();
  const { answer, face, isNamedFace } = useEntity(id, parameters.values.named === true, lang);
  const data = answer.state === 'ready' ? answer.data : undefined;
  useHead(data === undefined ? null : { page: 'entity', id, name: data.entity.name });
  const entity = data?.entity;
  const contents = useQuery(contentsQuery, entity?.kind === 'DEVICE' ? { id: entity.id, lang } : null);
  const life = useQuery(
    lifeQuery,
    entity !== undefined && !isNamedFace && hasLife(entity.id, entity.kind) ? { id: entity.id, lang } : null,
  );
  // Every other number of this page is a statement of its own.
  const subjectOf = useCallback(
    (key: string) => {
      if (isLifeKey(key)) {
        if (entity === undefined || life.state === 'loading') return null;
        const line = t('life.line', { name: entity.name });
        return life.state === 'ready' ? lifeSubject(life.data, key, entity, { lang, line }) : undefined;
      }
      if (!isContentKey(key)) return undefined;
      if (entity === undefined || (entity.kind === 'DEVICE' && contents.state === 'loading')) return null;
      if (contents.state !== 'ready') return undefined;
      return contentSubject(contents.data, key, entity, lang, t('contents.line', { name: entity.name }));
    },
    [entity, contents, life, lang, t],
  );

  if (answer.state === 'failed' && answer.failure.code === 'UNKNOWN_ID') {
    return (
      <>
        <h1>{t('unknownId', { id })}</h1>
        <div className="entity-unknown">
          <Notice drawing="empty" title={t('unknownHelp')}>
            <NearestLinks nearest={answer.failure.nearest} />
          </Notice>
        </div>
      </>
    );
  }
  return (
    <>
      <InvalidNotices invalid={parameters.invalid} />
      <StaleLink release={data?.release.id} />
      {data === undefined ? (
        <AnswerNotice answer={answer} />
      ) : (
        <Content
          data={data}
          contents={contents}
          life={life}
          parameters={parameters}
          face={face}
          isNamedFace={isNamedFace}
        />
      )}
      <FigurePanel subjectOf={subjectOf} />
    </>
  );
}

interface ShownEntity {
  readonly answer: Answer<EntityData>;
  readonly face: Face;
  readonly isNamedFace: boolean;
}

/** The entity by the face that is asked for; whole where it has only one. */
function useEntity(id: string, isNamedAsked: boolean, lang: string): ShownEntity {
  const faces = useQuery(facesQuery, isNamed(id) ? null : { id, lang });
  const face = isNamed(id)
    ? wholeFace
    : faces.state === 'ready'
      ? faceOf(id, isNamedAsked, faces.data.entity)
      : null;
  const answer = useQuery(entityQuery, face === null ? null : { id, lang, ...face });
  const isNamedFace = face?.withKinds !== undefined;
  if (faces.state === 'failed') return { answer: faces, face: wholeFace, isNamedFace };
  return { answer, face: face ?? wholeFace, isNamedFace };
}

interface ContentProps {
  readonly data: EntityData;
  readonly contents: Answer<ContentsData>;
  readonly life: Answer<LifeData>;
  readonly parameters: PageParameters<typeof entityParameters>;
  readonly face: Face;
  readonly isNamedFace: boolean;
}

function Content({ data, contents, life, parameters, face, isNamedFace }: ContentProps): ReactNode {
  const { entity } = data;
  const { values, set } = parameters;
  if (isNamedFace) {
    return (
      <>
        <EntityHead data={data} />
        <OtherFace entity={entity} isNamedFace />
        <Neighbours entity={entity} />
        <Statements entity={entity} parameters={parameters} face={face} />
        <RightOfReply />
      </>
    );
  }
  return (
    <>
      <EntityHead data={data} />
      {isParted(entity.id, entity) ? <OtherFace entity={entity} isNamedFace={false} /> : null}
      <Series
        entity={entity}
        hasCommonScale={values.scale === 'COMMON'}
        isTable={values.series === 'TABLE'}
        set={set}
      />
      {entity.kind === 'DEVICE' ? <Contents entity={entity} answer={contents} /> : null}
      {hasLife(entity.id, entity.kind) ? <Life id={entity.id} name={entity.name} answer={life} /> : null}
      <div className="entity-columns">
        <Disagreements id={entity.id} face={face} />
        <Unknowns data={data} />
      </div>
      <Harms entity={entity} face={face} />
      <Origins entity={entity} />
      <Neighbours entity={entity} />
      <Statements entity={entity} parameters={parameters} face={face} />
      <Listing kind={entity.kind} namesOthers={face === wholeFace && entity.named.totalCount > 0} />
    </>
  );
}

function Unknowns({ data }: { readonly data: EntityData }): ReactNode {
  const { t } = useTranslation('entity');
  const { unknowns } = data.entity;
  return (
    <section className="section" aria-labelledby="unknowns-title">
      <h2 id="unknowns-title">{t('unknowns.title')}</h2>
      {unknowns.length === 0 ? (
        <p className="note">{t('unknowns.none')}</p>
      ) : (
        <ul className="entity-unknowns">
          {unknowns.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
