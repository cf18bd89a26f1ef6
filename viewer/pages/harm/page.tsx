/** Where a harm happens, and who answers for it under a rule; for presences, what part of a supply they touch. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../data/use-query.ts';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { Notice } from '../../notice/Notice.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { AttributionBody } from './Attribution.tsx';
import { Controls, type HarmAsked } from './Controls.tsx';
import { ExposureBody } from './Exposure.tsx';
import { HarmList } from './HarmList.tsx';
import { type HarmRow, harmParameters, harmsQuery } from './query.ts';
import './harm.css';

export function Component(): ReactNode {
  const { t } = useTranslation('harm');
  const lang = useApiLanguage();
  useHead({ page: 'harm' });
  const asked = useParameters(harmParameters);
  const { harm, material } = asked.values;
  const variables = useMemo(() => ({ lang }), [lang]);
  const list = useQuery(harmsQuery, variables);
  const rows = list.state === 'ready' ? list.data.harms.rows : [];
  const row = rows.find((one) => one.harm.id === harm);
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <InvalidNotices invalid={asked.invalid} />
      <Controls asked={asked} rows={rows} row={row} />
      {list.state !== 'ready' ? (
        <div className="harm-place">
          <AnswerNotice answer={list} />
        </div>
      ) : harm === undefined ? (
        <HarmList rows={rows} caveats={list.data.harms.caveats} variables={variables} />
      ) : row?.kind === 'PRESENCE' ? (
        <>
          <RuleNotUsed row={row} asked={asked} />
          {row.exposureReason !== null ? (
            <Notice drawing="empty" title={t('noExposure')}>
              {row.exposureReason}
            </Notice>
          ) : material === undefined ? (
            <p className="lead">{t('chooseMaterial')}</p>
          ) : (
            <ExposureBody asked={asked} harm={harm} material={material} />
          )}
        </>
      ) : (
        // A harm that is not in the list is asked all the same: the API says what is nearest.
        <AttributionBody asked={asked} harm={harm} row={row} />
      )}
    </>
  );
}

/** A rule shares out an amount: of a presence there is none, and what the address asks for is not used. */
function RuleNotUsed({ row, asked }: { readonly row: HarmRow; readonly asked: HarmAsked }): ReactNode {
  const { t } = useTranslation('harm');
  const { rule = asked.values.against } = asked.values;
  const state = row.rules.find((one) => one.rule === rule);
  if (state === undefined) return null;
  return (
    <p className="harm-unused" role="status">
      {t('ruleNotUsed', { rule: state.label })} {state.reason}
    </p>
  );
}
