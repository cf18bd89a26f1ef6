/** Who captures the value: a price split, the industry, what a kilogram costs from ore on, or one company. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { paintForTheme } from '../../../picture/tokens.ts';
import { valuePageVariables } from '../../../picture/value/page.ts';
import { valueWhole } from '../../../picture/value/whole.ts';
import { wholeSvg } from '../../../picture/whole.ts';
import type { Variables } from '../../data/query.ts';
import { type Answer, useQuery } from '../../data/use-query.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { CampaignLink } from '../../frame/CampaignLink.tsx';
import { RightOfReply } from '../../frame/RightOfReply.tsx';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { type HandedPicture, asked as questionOf } from '../../take-away/handed.ts';
import { TakeAway } from '../../take-away/TakeAway.tsx';
import { useYearsInstead } from '../../years/use-years-instead.ts';
import { yearsWords } from '../../years/words.ts';
import { Foot } from '../harm/Foot.tsx';
import { CompanyTables } from './Company.tsx';
import { Controls } from './Controls.tsx';
import { IndustryTables } from './Industry.tsx';
import { LadderTables } from './Ladder.tsx';
import { type ValueData, type ValueResult, valueParameters, valueQuery } from './query.ts';
import { SplitHead, SplitTables } from './Split.tsx';
import { valueSubject } from './subject.ts';
import { ValueYears } from './ValueYears.tsx';
import '../harm/harm.css';

/** Numbers of the second device are named with this before their place in its answer. */
const ofOther = 'other.';

function dataOf(answer: Answer<ValueData>): ValueData | undefined {
  if (answer.state === 'ready') return answer.data;
  return answer.state === 'loading' ? answer.before : undefined;
}

export const words: Readonly<Record<string, unknown>> = {
  ...import.meta.glob('../../locales/*/value.json', { eager: true, import: 'default' }),
  ...yearsWords,
};

export function Component(): ReactNode {
  const { t } = useTranslation('value');
  const lang = useApiLanguage();
  const language = useLanguage();
  useHead({ page: 'value' });
  const asked = useParameters(valueParameters);
  const { values } = asked;
  const variables = useMemo(() => valuePageVariables(values, lang), [values, lang]);
  const answer = useQuery(valueQuery, variables);
  const data = dataOf(answer);
  const shown = data?.valueCapture;
  const instead = useYearsInstead(valueQuery, variables, answer);
  const hasOther = values.lens === 'PRICE_SPLIT' && values.with !== undefined;
  const otherVariables = useMemo(
    () => (hasOther ? otherOf(variables, values.with) : variables),
    [hasOther, variables, values.with],
  );
  // Without a second device this is the first answer again, which is kept.
  const otherAnswer = useQuery(valueQuery, otherVariables);
  // What was shown before is another device, and would stand under the name of this one.
  const other = hasOther && otherAnswer.state === 'ready' ? otherAnswer.data.valueCapture : undefined;
  const subjectOf = useCallback(
    (key: string) => {
      const isOther = key.startsWith(ofOther);
      if (isOther && (!hasOther || otherAnswer.state === 'failed')) return undefined;
      // A number of the answer before, over what the new one rests on, would be neither.
      const told = isOther ? other : answer.state === 'loading' ? undefined : shown;
      if (told === undefined) return null;
      const place = isOther ? key.slice(ofOther.length) : key;
      const subject = valueSubject(told, place, {
        line: lineOf(told),
        variables: isOther ? otherVariables : variables,
      });
      return subject === null ? null : { ...subject, key };
    },
    [shown, answer.state, other, hasOther, otherAnswer.state, variables, otherVariables],
  );
  const pictureWords = usePictureWords();
  const picturesOf = (said: ValueResult): readonly HandedPicture[] => {
    const options = { width: 1100, language, words: pictureWords, release: data?.release.id ?? '' };
    const picture = valueWhole(said, options);
    const form = { locale: language, paint: paintForTheme('print'), hatchId: 'hatch', isAlone: true };
    return picture === null ? [] : [{ svg: () => wholeSvg(picture, form) }];
  };
  const split = shown?.priceSplit ?? null;
  const otherSplit = other?.priceSplit ?? null;
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <InvalidNotices invalid={asked.invalid} />
      <Controls asked={asked} shown={shown} />
      <ValueYears
        asked={asked}
        shown={shown ?? instead.data?.valueCapture}
        isThere={answer.state === 'ready'}
        isRefused={instead.isRefused}
      />
      {data === undefined || shown === undefined ? (
        <div className="harm-place">
          <AnswerNotice answer={answer} />
        </div>
      ) : (
        <div
          className={answer.state === 'loading' ? 'is-waiting' : undefined}
          aria-busy={answer.state === 'loading'}
        >
          {shown.industry === null ? null : <IndustryTables said={shown.industry} />}
          {shown.ladder === null ? null : <LadderTables said={shown.ladder} />}
          {split === null ? null : <SplitHead said={split} prefix="" />}
          {hasOther && otherSplit === null ? <AnswerNotice answer={otherAnswer} /> : null}
          {otherSplit === null ? null : <SplitHead said={otherSplit} prefix={ofOther} />}
          {otherSplit === null ? null : <p className="note">{t('split.compared')}</p>}
          {split === null ? null : <SplitTables said={split} prefix="" />}
          {otherSplit === null ? null : <SplitTables said={otherSplit} prefix={ofOther} />}
          {shown.company === null ? null : <CompanyTables said={shown.company} />}
          <div className="section-tools">
            <CampaignLink picture="value" />
            <TakeAway
              isWaiting={answer.state === 'loading'}
              handed={{
                name: `filon-value-${(values.lens ?? 'industry').toLowerCase().replaceAll('_', '-')}-${language}`,
                title: `${t('title')} ${lineOf(shown)}`,
                question: questionOf(valueQuery, variables),
                pictures: picturesOf(shown),
                ...(other === undefined
                  ? {}
                  : { beside: { question: questionOf(valueQuery, otherVariables) } }),
              }}
            />
          </div>
          <Foot said={other === undefined ? shown : together(shown, other)} release={data.release.id} />
          {split === null && shown.company === null ? null : <RightOfReply />}
        </div>
      )}
      <FigurePanel subjectOf={subjectOf} />
    </>
  );
}

/** What stands under two answers: the caveats and sources of both, each once. */
function together(one: ValueResult, other: ValueResult): ValueResult {
  return {
    ...one,
    caveats: [...new Set([...one.caveats, ...other.caveats])],
    sources: [...one.sources, ...other.sources],
  };
}

/** The second device under the same scheme: its document and year are its own. */
function otherOf({ edition, year, ...rest }: Variables, device: string | undefined): Variables {
  return { ...rest, subject: device };
}

function lineOf({ industry, ladder, priceSplit, company }: ValueResult): string {
  if (industry !== null)
    return `${industry.indicator.name}, ${industry.year}, ${industry.source.shortTitle}, ${industry.edition}`;
  if (priceSplit !== null)
    return [priceSplit.device.name, priceSplit.kind?.name, priceSplit.year, priceSplit.edition]
      .filter((part) => part !== undefined)
      .join(', ');
  if (company !== null) return company.company.name;
  return ladder === null ? '' : `${ladder.material.name}, ${ladder.year}`;
}
