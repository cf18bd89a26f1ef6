/** What Filon is and is not, how a number comes into it, licences, how to cite it, what it knows of its readers. */
import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber } from '../../../picture/number.ts';
import { RightOfReply } from '../../frame/RightOfReply.tsx';
import { shortRelease, useRelease } from '../../frame/release.ts';
import { useHead } from '../../frame/use-head.ts';
import { useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import './about.css';

/** Words that only this page needs come with it. */
export const words: Readonly<Record<string, unknown>> = import.meta.glob('../../locales/*/about.json', {
  eager: true,
  import: 'default',
});

const steps = ['source', 'row', 'statement', 'answer', 'screen'] as const;
const nots = ['accusation', 'average', 'person', 'share'] as const;

export function Component(): ReactNode {
  const { t } = useTranslation('about');
  const language = useLanguage();
  useHead({ page: 'about' });
  const to = (page: string) => <Link to={`/${language}/${page}`} />;
  return (
    <div className="about-page">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <section className="section">
        <h2>{t('steps.title')}</h2>
        <ol className="about-steps">
          {steps.map((step) => (
            <li key={step}>
              <h3>{t(`steps.${step}.title`)}</h3>
              <p>{t(`steps.${step}.text`)}</p>
            </li>
          ))}
        </ol>
        <p>
          <Trans
            t={t}
            i18nKey="steps.more"
            components={{ sources: to('sources'), methods: to('methods'), coverage: to('coverage') }}
          />
        </p>
      </section>
      <section className="section prose">
        <h2>{t('not.title')}</h2>
        <ul>
          {nots.map((not) => (
            <li key={not}>{t(`not.${not}`)}</li>
          ))}
        </ul>
      </section>
      <Release />
      <section className="section prose">
        <h2>{t('licence.title')}</h2>
        <p>{t('licence.code')}</p>
        <p>
          <Trans t={t} i18nKey="licence.data" components={{ sources: to('sources') }} />
        </p>
        <p>{t('licence.software')}</p>
      </section>
      <section className="section prose">
        <h2>{t('reader.title')}</h2>
        <p>{t('reader.text')}</p>
      </section>
      <RightOfReply />
    </div>
  );
}

/** The release that is read, and how it is cited. */
function Release(): ReactNode {
  const { t } = useTranslation('about');
  const language = useLanguage();
  const answer = useRelease();
  if (answer.state !== 'ready') return <AnswerNotice answer={answer} />;
  const { id, counts } = answer.data.release;
  const number = (value: number) => formatNumber(value, language, 15);
  return (
    <section className="section prose">
      <h2>{t('release.title')}</h2>
      <p>
        {t('release.text', {
          release: shortRelease(id),
          statements: number(counts.statements),
          sources: number(counts.sources),
          entities: number(counts.entities),
          quarantined: number(counts.quarantined),
        })}
      </p>
      <p>{t('release.cite')}</p>
      <pre lang="en" className="about-citation">
        {`The Filon authors: Filon, an open-data knowledge graph of the digital supply chain, release ${shortRelease(id)}.`}
      </pre>
    </section>
  );
}
