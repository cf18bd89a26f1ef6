/** What if: nine levers on the devices of one class, and what they move, before and after, where and for whom. */
import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { NamedResult } from '../../../picture/answer.ts';
import { leverNames } from '../../../picture/scenario/answer.ts';
import type { Variables } from '../../data/query.ts';
import { useLatest } from '../../data/use-latest.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { type PageParameters, useParameters } from '../../state/use-parameters.ts';
import { Choice } from '../harm/Controls.tsx';
import { Beneath, type Shown } from './Beneath.tsx';
import { InvalidLevers } from './InvalidLevers.tsx';
import { LeverPanel } from './LeverPanel.tsx';
import { type Levers, leverInputs, scenarioParameters } from './levers.ts';
import { Outcome } from './Outcome.tsx';
import { type MovedScenario, movedQuery, restedQuery } from './query.ts';
import { reckonedHere } from './reckoned-here.ts';
import { scenarioSubject } from './subject.ts';
import { type SettingControl, useSetting } from './use-setting.ts';
import '../harm/harm.css';
import './scenario.css';

/** Words that only this page needs come with it. */
export const words: Readonly<Record<string, unknown>> = import.meta.glob('../../locales/*/scenario.json', {
  eager: true,
  import: 'default',
});

type Asked = PageParameters<typeof scenarioParameters>;

/** The class that the page opens with. */
const firstDevice = 'device:smartphone';

/** Numbers of the second setting are named with this before their place in its answer. */
const ofOther = 'b.';

export function Component(): ReactNode {
  const { id } = useParams();
  return <Scenario key={id} device={id ?? firstDevice} />;
}

function Scenario({ device }: { readonly device: string }): ReactNode {
  const { t } = useTranslation('scenario');
  const lang = useApiLanguage();
  const language = useLanguage();
  const navigate = useNavigate();
  useHead({ page: 'scenario' });
  const asked = useParameters(scenarioParameters);
  const { from, to, compare, metal } = asked.values;
  const first = useSetting(asked, 'lever');
  const second = useSetting(asked, 'b');
  const isCompared =
    compare === true || Object.keys(second.levers.values).length > 0 || second.levers.material !== undefined;
  const ask = useCallback(
    (of: Levers) => ({
      device,
      from: from ?? null,
      to: to ?? null,
      yearsOf: metal ?? null,
      levers: leverInputs(of),
      lang,
    }),
    [device, from, to, metal, lang],
  );
  const other = isCompared ? second : first;
  const answers = useScenario(ask, first, true);
  // Without a second setting these are the first answers again, which are kept.
  const otherAnswers = useScenario(ask, other, isCompared);
  const { shown } = answers;
  const release = answers.moved.latest?.release.id ?? '';
  const otherShown = otherAnswers.shown;
  const rested = answers.rested.latest?.scenario;
  const otherRested = isCompared ? otherAnswers.rested.latest?.scenario : undefined;
  const subjectOf = useCallback(
    (key: string) => {
      const isOther = key.startsWith(ofOther);
      const place = isOther ? key.slice(ofOther.length) : key;
      const [moved, still] = isOther ? [otherShown, otherRested] : [shown, rested];
      if (moved === undefined) return null;
      const control = isOther ? second : first;
      const isMoved = /^(results|years)\./.test(place);
      const subject = scenarioSubject({ ...still, ...moved }, place, {
        heading: moved.device.name,
        line: t('line', { from: moved.from, to: moved.to }),
        variables: ask(isMoved ? control.levers : control.rested),
      });
      return subject === null ? null : { ...subject, key };
    },
    [shown, rested, otherShown, otherRested, first, second, ask, t],
  );
  const beneath = useMemo((): readonly [Shown, ...Shown[]] | undefined => {
    if (rested === undefined) return undefined;
    const one = { said: rested, prefix: '', title: isCompared ? t('first') : '' };
    return otherRested === undefined
      ? [one]
      : [one, { said: otherRested, prefix: ofOther, title: t('second') }];
  }, [rested, otherRested, isCompared, t]);
  // Sections below follow when there is time: the picture goes first.
  const still = useDeferredValue(beneath);
  const stillMoved = useDeferredValue(answers.moved.latest?.scenario);
  const levers = shown?.levers ?? [];
  const materials = useMemo(() => materialsOf(shown), [shown]);
  const yearly = { materials, onMaterial: (chosen: string | undefined) => asked.set({ metal: chosen }) };
  const panelOf = (control: SettingControl, title: string): ReactNode => (
    <LeverPanel
      title={title}
      levers={levers}
      asked={control.levers}
      materials={materials}
      onMove={control.move}
      onMaterial={control.choose}
      onResetAll={control.resetAll}
    />
  );
  return (
    <div className="scenario-page">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <InvalidLevers invalid={asked.invalid} levers={levers} />
      <div className="section-tools scenario-choices">
        <Choice
          label={t('device')}
          value={device}
          options={(shown?.devices ?? []).map(({ id, name }) => [id, name] as const)}
          onChange={(chosen) => void navigate(`/${language}/scenario/${chosen ?? firstDevice}`)}
        />
        <button
          type="button"
          className="button"
          aria-pressed={isCompared}
          onClick={() => (isCompared ? leave(asked) : begin(asked, first))}
        >
          {t(isCompared ? 'alone' : 'compare')}
        </button>
        <CopyLink />
      </div>
      {shown === undefined ? (
        <div className="scenario-place">
          <AnswerNotice answer={answers.moved} />
          {answers.moved.state === 'failed' ? (
            <button type="button" className="button" onClick={first.resetAll}>
              {t('resetAll')}
            </button>
          ) : null}
        </div>
      ) : (
        <>
          <div className={`scenario-body${isCompared ? ' is-compared' : ''}`}>
            {panelOf(first, t(isCompared ? 'first' : 'levers'))}
            {isCompared ? panelOf(second, t('second')) : null}
            <div className="scenario-part">
              {answers.moved.state === 'failed' ? <AnswerNotice answer={answers.moved} /> : null}
              <Outcome said={shown} prefix="" isFinal={answers.isFinal} yearly={yearly} />
            </div>
            {isCompared ? (
              <div className="scenario-part">
                {otherAnswers.moved.state === 'failed' || otherShown === undefined ? (
                  <AnswerNotice answer={otherAnswers.moved} />
                ) : null}
                {otherShown === undefined ? null : (
                  <Outcome
                    said={otherShown}
                    prefix={ofOther}
                    isFinal={otherAnswers.isFinal}
                    yearly={yearly}
                  />
                )}
              </div>
            ) : null}
          </div>
          {still === undefined || stillMoved === undefined ? (
            <AnswerNotice answer={answers.rested} />
          ) : (
            <Beneath shown={still} moved={stillMoved} release={release} variables={answers.variables} />
          )}
        </>
      )}
      <FigurePanel subjectOf={subjectOf} />
    </div>
  );
}

/**
 * A setting as it is shown: reckoned here while it moves, and as the server answers once the hand rests, when what stands
 * in sections of its own follows too.
 * @param isShown whether anything of it is on the page
 */
function useScenario(ask: (of: Levers) => Variables, { levers, rested }: SettingControl, isShown: boolean) {
  const language = useLanguage();
  const variables = useMemo(() => ask(rested), [ask, rested]);
  const moved = useLatest(movedQuery, variables);
  const final = moved.latest?.scenario;
  const isFinal = moved.state === 'ready' && isSame(levers, rested);
  const shown = useMemo(() => {
    if (!isShown || final === undefined || isFinal) return isShown ? final : undefined;
    return reckonedHere(final, levers, language);
  }, [isShown, final, isFinal, levers, language]);
  return { moved, rested: useLatest(restedQuery, variables), variables, shown, isFinal };
}

const isSame = (one: Levers, other: Levers): boolean =>
  JSON.stringify(leverInputs(one)) === JSON.stringify(leverInputs(other));

/** What the device holds, by name. */
function materialsOf(shown: MovedScenario | undefined): readonly NamedResult[] {
  const all = (shown?.results ?? []).flatMap(({ material }) => (material === null ? [] : [material]));
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** The second setting begins as the first one stands. */
function begin({ set }: Asked, { levers: { values, material } }: SettingControl): void {
  const same = Object.entries(values).map(([name, value]) => [`b.${name}`, value]);
  set({
    compare: true,
    ...Object.fromEntries(same),
    ...(material === undefined ? {} : { 'b.material': material }),
  });
}

function leave({ set }: Asked): void {
  set({
    compare: undefined,
    'b.material': undefined,
    ...Object.fromEntries(leverNames.map((name) => [`b.${name}`, undefined])),
  });
}

/** The address of the page is the setting: it holds every lever that was moved. */
function CopyLink(): ReactNode {
  const { t } = useTranslation('scenario');
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 2500);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <button
      type="button"
      className="button"
      onClick={() => void navigator.clipboard.writeText(window.location.href).then(() => setCopied(true))}
    >
      <span aria-live="polite">{t(isCopied ? 'copied' : 'copyLink')}</span>
    </button>
  );
}
