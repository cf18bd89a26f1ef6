/** A harm that is only documented as present: what part of a supply comes from where it is, and never how many people. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { exposureWhole } from '../../../picture/exposure/whole.ts';
import { exposureVariables } from '../../../picture/harm/page.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { wholeSvg } from '../../../picture/whole.ts';
import { useQuery } from '../../data/use-query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { periodText } from '../../figure/words.ts';
import { entityPath, useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { type HandedPicture, asked as questionOf } from '../../take-away/handed.ts';
import { TakeAway } from '../../take-away/TakeAway.tsx';
import type { HarmAsked } from './Controls.tsx';
import { Foot } from './Foot.tsx';
import { type Exposure, exposureQuery, type Note } from './query.ts';
import { harmSubject } from './subject.ts';
import { Barred, Table } from './Table.tsx';

export function ExposureBody({
  asked,
  harm,
  material,
}: {
  readonly asked: HarmAsked;
  readonly harm: string;
  readonly material: string;
}): ReactNode {
  const { t } = useTranslation('harm');
  const lang = useApiLanguage();
  const language = useLanguage();
  const words = usePictureWords();
  const { year, scheme } = asked.values;
  const variables = useMemo(
    () => exposureVariables(harm, material, { year, scheme }, lang),
    [harm, material, year, scheme, lang],
  );
  const answer = useQuery(exposureQuery, variables);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const subjectOf = useCallback(
    (key: string) =>
      data === undefined ? null : harmSubject(data.exposure, key, { line: t('exposed'), variables }),
    [data, t, variables],
  );
  if (data === undefined)
    return (
      <div className="harm-place">
        <AnswerNotice answer={answer} />
      </div>
    );
  const said = data.exposure;
  const options = {
    width: 1000,
    locale: language,
    words,
    labels: {
      title: t('picture.exposure', { material: said.material.name, harm: said.harm.label }),
      exposed: t('exposed'),
      floor: t('floor'),
      document: t('document', { source: said.source.shortTitle, edition: said.edition }),
    },
    release: data.release.id,
  };
  const form = { locale: language, paint: paintForTheme('print'), hatchId: 'hatch', isAlone: true };
  const pictures = said.stages.map(
    (stage): HandedPicture => ({
      svg: () => wholeSvg(exposureWhole(said, stage, options), form),
      ...(said.stages.length === 1
        ? {}
        : { label: words.stages[stage.stage], ending: stage.stage.toLowerCase().replaceAll('_', '-') }),
    }),
  );
  return (
    <div
      className={answer.state === 'loading' ? 'is-waiting' : undefined}
      aria-busy={answer.state === 'loading'}
    >
      <Answer said={data.exposure} />
      <div className="section-tools">
        <TakeAway
          handed={{
            name: `filon-${harm.replace(':', '-')}-${material.replace(':', '-')}-${language}`,
            title: `${data.exposure.harm.label}, ${data.exposure.material.name}`,
            question: questionOf(exposureQuery, variables),
            pictures,
          }}
        />
      </div>
      <Foot said={data.exposure} release={data.release.id} />
      <FigurePanel subjectOf={subjectOf} />
    </div>
  );
}

function Answer({ said }: { readonly said: Exposure }): ReactNode {
  const { t } = useTranslation('harm');
  const words = usePictureWords();
  const language = useLanguage();
  return (
    <>
      <h2>
        {said.harm.label}, {said.material.name}
      </h2>
      <p>{t('document', { source: said.source.shortTitle, edition: said.edition })}</p>
      <p className="note">{said.scope}</p>
      {said.sourceNames === null ? null : <p className="note">{said.sourceNames}</p>}
      {said.stages.map(({ stage, year, share, isFloor, places }, at) => (
        <section key={stage} className="section">
          <h3>
            {words.stages[stage]}, {year}
          </h3>
          <p className="harm-total">
            {t('exposed')}{' '}
            <FigureButton
              target={{ figure: `stages.${at}.share` }}
              quantity={share.quantity}
              about={t('exposed')}
              hasRange
            />{' '}
            {isFloor ? <span className="note">{t('floor')}</span> : null}
          </p>
          <Table
            caption={t('documentedIn')}
            columns={[{ head: t('economy') }, { head: t('side') }, { head: t('share'), isNumber: true }]}
            rows={places.map((place, index) => ({
              key: place.economy.id,
              cells: [
                <Link key="name" to={entityPath(language, place.economy.id)}>
                  {place.economy.name}
                </Link>,
                words.sides[place.side],
                place.share === null ? (
                  <span key="none" className="note">
                    {place.reason}
                  </span>
                ) : (
                  <Barred
                    key="share"
                    name={`stages.${at}.places.${index}.share`}
                    quantity={place.share.quantity}
                    of={1}
                    about={place.economy.name}
                    hue="HARM"
                  />
                ),
              ],
            }))}
          />
        </section>
      ))}
      {said.withoutShare.map(({ stage, reason }) => (
        <p key={stage} className="note">
          {words.stages[stage]}
          {words.chain.colon} {reason}
        </p>
      ))}
      <Notes caption={t('part')} head="partsConcerned" notes={said.partsConcerned} />
      <Notes caption={t('measured')} head="measured" notes={said.measured} />
      <Notes caption={t('livelihoods')} head="livelihoods" notes={said.livelihoods} />
      {said.goods.length === 0 ? null : (
        <section className="section" aria-labelledby="harm-goods">
          <h3 id="harm-goods">{t('goods')}</h3>
          <ul className="harm-caveats">
            {said.goods.map(({ product, economy }) => (
              <li key={`${product.id} ${economy.id}`}>
                {product.name}, {economy.name}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Notes({
  caption,
  head,
  notes,
}: {
  readonly caption: string;
  readonly head: 'partsConcerned' | 'measured' | 'livelihoods';
  readonly notes: readonly Note[];
}): ReactNode {
  const { t } = useTranslation('harm');
  return (
    <Table
      caption={caption}
      columns={[
        { head: t(head === 'measured' ? 'place' : 'economy') },
        { head: t('what') },
        { head: t('year') },
        { head: t('amount'), isNumber: true },
      ]}
      rows={notes.map(({ subject, what, period, figure }, place) => ({
        key: `${head}.${place}`,
        cells: [
          subject.name,
          what.name,
          periodText(period),
          <FigureButton
            key="figure"
            target={{ figure: `${head}.${place}.figure` }}
            quantity={figure.quantity}
            about={`${subject.name}, ${what.name}`}
            hasRange
          />,
        ],
      }))}
    />
  );
}
