/** Documented harms: dots and words, never a length; said of whole countries, never beside a named site. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Face } from '../../../picture/entity/apart.ts';
import { useQuery } from '../../data/use-query.ts';
import { useOpenPanel } from '../../figure/PanelOpener.tsx';
import { targetName } from '../../figure/use-panel.ts';
import { periodText } from '../../figure/words.ts';
import { entityPath, useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { harmGroups, harmsQuery } from './harms.ts';
import type { EntityKind, EntityResult } from './head.ts';

/** What the section asks, and what is said of it, by what the page is about; of anything else, what digging it does. */
const words: Readonly<Partial<Record<EntityKind, { readonly title: string; readonly scope: string }>>> = {
  ECONOMY: { title: 'harm.titleEconomy', scope: 'harm.scope' },
  GROUP: { title: 'harm.titleEconomy', scope: 'harm.scope' },
  HARM: { title: 'harm.titleHarm', scope: 'harm.scopeMany' },
  SITE: { title: 'harm.titleNamed', scope: 'harm.scopeNamed' },
  ORGANISATION: { title: 'harm.titleNamed', scope: 'harm.scopeNamed' },
  CASE: { title: 'harm.titleCase', scope: 'harm.scopeCase' },
};
const usual = { title: 'harm.titleMaterial', scope: 'harm.scopeMany' };

/** Nothing where nothing is documented: an empty heading would read like an acquittal. */
export function Harms({ entity, face }: { readonly entity: EntityResult; readonly face: Face }): ReactNode {
  const { t } = useTranslation('entity');
  const language = useLanguage();
  const open = useOpenPanel();
  const lang = useApiLanguage();
  const isAsked = entity.neighbours.some(({ predicate }) => predicate.id === 'bearsHarm');
  const answer = useQuery(
    harmsQuery,
    isAsked ? { id: entity.id, withoutKinds: face.withoutKinds, lang } : null,
  );
  if (!isAsked) return null;
  if (answer.state !== 'ready') return <AnswerNotice answer={answer} />;
  const groups = harmGroups(answer.data.entity.statements.nodes, entity.kind, language);
  if (groups.length === 0) return null;
  const { title, scope } = words[entity.kind] ?? usual;
  return (
    <section className="section" aria-labelledby="harm-title">
      <h2 id="harm-title" className="harm">
        {t(title)}
      </h2>
      <p className="prose">{t(scope, { place: entity.name })}</p>
      <div className={groups.length === 1 ? 'harm-groups is-one' : 'harm-groups'}>
        {groups.map(({ harm, items }) => (
          <div key={harm.id}>
            <h3>
              {entity.kind === 'HARM' ? (
                harm.name
              ) : (
                <Link to={entityPath(language, harm.id)}>{harm.name}</Link>
              )}
            </h3>
            <ul className="harm-list">
              {items.map(({ statement, about }) => (
                <li key={statement.id}>
                  <button
                    type="button"
                    className="harm-button"
                    data-target={targetName({ statement: statement.id })}
                    aria-haspopup="dialog"
                    onClick={() => open({ statement: statement.id })}
                  >
                    <span className="harm-dot" />
                    {about.length === 0 ? statement.subject.name : about.map(({ name }) => name).join(' · ')},{' '}
                    {periodText(statement.period.text)}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
