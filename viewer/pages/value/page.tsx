/** Who captures the value: the industry by economy and side, or what a kilogram costs from ore on. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { schemes } from '../../../schema/scheme.ts';
import { useQuery } from '../../data/use-query.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { type PageParameters, useParameters } from '../../state/use-parameters.ts';
import { choicesQuery } from '../coverage/parameters.ts';
import { Choice } from '../harm/Controls.tsx';
import { Foot } from '../harm/Foot.tsx';
import { IndustryTables } from './Industry.tsx';
import { LadderTables } from './Ladder.tsx';
import { lenses, measures, type ValueResult, valueParameters, valueQuery } from './query.ts';
import { valueSubject } from './subject.ts';
import '../harm/harm.css';

type Asked = PageParameters<typeof valueParameters>;

export function Component(): ReactNode {
  const { t } = useTranslation('value');
  const lang = useApiLanguage();
  useHead({ page: 'value' });
  const asked = useParameters(valueParameters);
  const { values } = asked;
  const variables = useMemo(() => variablesOf(values, lang), [values, lang]);
  const answer = useQuery(valueQuery, variables);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const shown = data?.valueCapture;
  const subjectOf = useCallback(
    (key: string) =>
      shown === undefined ? null : valueSubject(shown, key, { line: lineOf(shown), variables }),
    [shown, variables],
  );
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <InvalidNotices invalid={asked.invalid} />
      <Controls asked={asked} shown={shown} />
      {data === undefined || shown === undefined ? (
        <div className="harm-place">
          <AnswerNotice answer={answer} />
        </div>
      ) : (
        <div className={answer.state === 'loading' ? 'is-waiting' : undefined}>
          {shown.industry === null ? null : <IndustryTables said={shown.industry} />}
          {shown.ladder === null ? null : <LadderTables said={shown.ladder} />}
          <Foot said={shown} release={data.release.id} />
        </div>
      )}
      <FigurePanel subjectOf={subjectOf} />
    </>
  );
}

/** What is not chosen is left out: the API has defaults, and refuses a choice of the other lens. */
function variablesOf(
  { lens = 'INDUSTRY', measure, material, year, edition, scheme, chinaApart }: Asked['values'],
  lang: string,
) {
  const of = lens === 'UNIT_VALUE' ? { material: material ?? 'material:copper' } : { measure, edition };
  const chosen = Object.entries({ ...of, year, scheme, chinaApart });
  return { lens, ...Object.fromEntries(chosen.filter(([, value]) => value !== undefined)), lang };
}

function lineOf({ industry, ladder }: ValueResult): string {
  if (industry !== null)
    return `${industry.indicator.name}, ${industry.year}, ${industry.source.shortTitle}, ${industry.edition}`;
  return ladder === null ? '' : `${ladder.material.name}, ${ladder.year}`;
}

function Controls({
  asked: { values, set },
  shown,
}: {
  readonly asked: Asked;
  readonly shown: ValueResult | undefined;
}): ReactNode {
  const { t } = useTranslation('value');
  const language = useLanguage();
  const choices = useQuery(choicesQuery, { lang: useApiLanguage() });
  const lens = values.lens ?? 'INDUSTRY';
  const years = (shown?.industry ?? shown?.ladder)?.years ?? [];
  return (
    <div className="section-tools harm-tools">
      <Choice
        label={t('lens')}
        value={lens}
        options={lenses.map((one) => [one, t(`lenses.${one}`)])}
        onChange={(chosen) =>
          set({
            lens: lenses.find((one) => one === chosen),
            measure: undefined,
            material: undefined,
            edition: undefined,
            year: undefined,
          })
        }
      />
      {lens === 'INDUSTRY' ? (
        <Choice
          label={t('measure')}
          value={values.measure ?? 'VALUE_ADDED'}
          options={measures.map((one) => [one, t(`measures.${one}`)])}
          onChange={(chosen) =>
            set({
              measure: measures.find((one) => one === chosen),
              edition: undefined,
              year: undefined,
            })
          }
        />
      ) : (
        <Choice
          label={t('material')}
          value={values.material ?? 'material:copper'}
          options={(choices.state === 'ready' ? choices.data.materials.nodes : []).map(({ id, name }) => [
            id,
            name,
          ])}
          onChange={(material) => set({ material, year: undefined })}
        />
      )}
      <Choice
        label={t('year')}
        value={values.year === undefined ? '' : String(values.year)}
        none={t('latest')}
        options={[...years].sort((a, b) => b - a).map((year) => [String(year), String(year)])}
        onChange={(year) => set({ year: year === undefined ? undefined : Number(year) })}
      />
      {shown?.industry == null || shown.industry.editions.length < 2 ? null : (
        <Choice
          label={t('edition')}
          value={values.edition ?? shown.industry.edition}
          options={[...new Set(shown.industry.editions.map(({ edition }) => edition))].map((edition) => [
            edition,
            edition,
          ])}
          onChange={(edition) => set({ edition, year: undefined })}
        />
      )}
      <Choice
        label={t('scheme')}
        value={values.scheme ?? schemes.ids[0] ?? ''}
        options={schemes.all.map(({ id, label }) => [id, label[language]])}
        onChange={(chosen) => set({ scheme: schemes.ids.find((id) => id === chosen) })}
      />
      {lens === 'INDUSTRY' ? (
        <button
          type="button"
          className="button"
          aria-pressed={values.chinaApart === true}
          onClick={() => set({ chinaApart: values.chinaApart === true ? undefined : true })}
        >
          {t('chinaApart')}
        </button>
      ) : null}
    </div>
  );
}
