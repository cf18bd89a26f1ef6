/** Every statement of the entity: by stage, predicate, year, source and word, quarantined ones on request. */
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stageNames } from '../../../picture/answer.ts';
import { formatNumber } from '../../../picture/number.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { useClient, useQuery } from '../../data/use-query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import type { StatementLine } from '../../figure/statement.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { sentenceOf } from '../../figure/words.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { Notice } from '../../notice/Notice.tsx';
import type { PageParameters } from '../../state/use-parameters.ts';
import type { EntityResult } from './head.ts';
import type { entityParameters } from './parameters.ts';
import { entityStatementsQuery, finding, sortable, sorted, tabbed } from './statements.ts';

interface SourceNamesData {
  readonly sources: { readonly nodes: readonly { readonly id: string; readonly shortTitle: string }[] };
}

const sourceNamesQuery = defineQuery<SourceNamesData, Variables>(`
  query EntitySources($lang: Language) { sources(lang: $lang) { nodes { id shortTitle } } }
`);

const rowsAtOnce = 50;

export interface StatementsProps {
  readonly entity: EntityResult;
  readonly parameters: PageParameters<typeof entityParameters>;
}

/** The latest year with a statement; undefined when there is none. */
function latestYear({ neighbours }: EntityResult): number | undefined {
  return neighbours.length === 0 ? undefined : Math.max(...neighbours.map(({ yearTo }) => yearTo));
}

/** The year of the table: as chosen; else the latest where all would be too many to sort. */
function tableYear(entity: EntityResult, chosen: number | 'all' | undefined): number | undefined {
  if (chosen === 'all') return undefined;
  return chosen ?? (entity.statementCount > sortable ? latestYear(entity) : undefined);
}

export function Statements({ entity, parameters }: StatementsProps): ReactNode {
  const { t } = useTranslation('entity');
  const language = useLanguage();
  const lang = useApiLanguage();
  const { values } = parameters;
  const variables: Variables = {
    id: entity.id,
    stage: values.stage,
    predicate: values.predicate,
    year: tableYear(entity, values.year),
    source: values.source,
    quarantined: values.quarantined,
    first: sortable,
    lang,
  };
  const answer = useQuery(entityStatementsQuery, variables);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  return (
    <section className="section" aria-labelledby="table-title">
      <div className="section-head">
        <div>
          <h2 id="table-title">{t('table.title')}</h2>
        </div>
      </div>
      <Filters entity={entity} parameters={parameters} />
      {data === undefined ? (
        <AnswerNotice answer={answer} />
      ) : (
        <Found
          // Another question begins at its own first rows.
          key={JSON.stringify(variables)}
          page={data.entity.statements}
          variables={variables}
          parameters={parameters}
          format={(value) => formatNumber(value, language, 15)}
        />
      )}
    </section>
  );
}

function Filters({ entity, parameters }: StatementsProps): ReactNode {
  const { t } = useTranslation('entity');
  const words = usePictureWords();
  const { values, set } = parameters;
  const shownYear = tableYear(entity, values.year);
  const sources = useQuery(sourceNamesQuery, { lang: useApiLanguage() });
  const predicates = useMemo(() => {
    const labels = new Map(entity.neighbours.map(({ predicate }) => [predicate.id, predicate.label]));
    // What needs no partner connects with nothing, and is said all the same.
    for (const alone of ['generatesEwaste', 'collectsEwaste', 'recyclesEwaste'] as const) {
      if (entity[alone].totalCount > 0) labels.set(alone, t(`series.${alone}`));
    }
    return [...labels].sort((a, b) => a[1].localeCompare(b[1]));
  }, [entity, t]);
  const years = useMemo(() => {
    const from = Math.min(...entity.neighbours.map(({ yearFrom }) => yearFrom));
    const to = Math.max(...entity.neighbours.map(({ yearTo }) => yearTo));
    return entity.neighbours.length === 0
      ? []
      : Array.from({ length: to - from + 1 }, (_, index) => to - index);
  }, [entity]);
  return (
    <div className="section-tools statement-filters">
      <Choice
        label={t('table.stage')}
        all={t('table.allFeminine')}
        value={values.stage}
        options={stageNames.map((stage) => [stage, words.stages[stage]])}
        onChange={(stage) => set({ stage: stageNames.find((one) => one === stage) })}
      />
      <Choice
        label={t('table.predicate')}
        all={t('table.all')}
        value={values.predicate}
        options={predicates}
        onChange={(predicate) => set({ predicate })}
      />
      <Choice
        label={t('table.year')}
        all={t('table.allFeminine')}
        value={shownYear === undefined ? undefined : String(shownYear)}
        options={years.map((one) => [String(one), String(one)])}
        onChange={(one) => set({ year: one === undefined ? 'all' : Number(one) })}
      />
      <Choice
        label={t('table.source')}
        all={t('table.allFeminine')}
        value={values.source}
        options={
          sources.state === 'ready'
            ? sources.data.sources.nodes.map(({ id, shortTitle }) => [id, shortTitle])
            : []
        }
        onChange={(source) => set({ source })}
      />
      <label className="choice">
        {t('table.find')}
        <input
          className="text-input"
          type="search"
          maxLength={100}
          value={values.find ?? ''}
          onChange={({ target }) =>
            set({ find: target.value === '' ? undefined : target.value }, { replace: true })
          }
        />
      </label>
      <label className="switch">
        <input
          type="checkbox"
          checked={values.quarantined === true}
          onChange={({ target }) => set({ quarantined: target.checked ? true : undefined })}
        />
        {t('table.quarantined')}
      </label>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [string, string])[];
  onChange(value: string | undefined): void;
}

function Choice({ label, all, value, options, onChange }: ChoiceProps): ReactNode {
  // What the address asks for is offered even where the list does not know it.
  const isListed = value === undefined || options.some(([id]) => id === value);
  return (
    <label className="choice">
      {label}
      <select
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      >
        <option value="">{all}</option>
        {isListed ? null : <option value={value}>{value}</option>}
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FoundProps {
  readonly page: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly StatementLine[];
  };
  readonly variables: Variables;
  readonly parameters: PageParameters<typeof entityParameters>;
  format(value: number): string;
}

function Found({ page, variables, parameters, format }: FoundProps): ReactNode {
  const { t } = useTranslation(['entity', 'frame']);
  const client = useClient();
  const [shownCount, setShownCount] = useState(rowsAtOnce);
  const [more, setMore] = useState<readonly StatementLine[]>([]);
  const [info, setInfo] = useState(page.pageInfo);
  const [said, setSaid] = useState('');
  const { values, set } = parameters;
  const isWhole = page.totalCount <= sortable;
  const all = useMemo(
    () => finding(isWhole ? sorted(page.nodes) : [...page.nodes, ...more], values.find),
    [page.nodes, more, isWhole, values.find],
  );
  const shown = all.slice(0, shownCount);

  async function next(): Promise<void> {
    setSaid('');
    if (shownCount < all.length || !info.hasNextPage) return setShownCount(shownCount + rowsAtOnce);
    try {
      const data = await client.ask(entityStatementsQuery, { ...variables, after: info.endCursor });
      setMore((before) => [...before, ...data.entity.statements.nodes]);
      setInfo(data.entity.statements.pageInfo);
      setShownCount(shownCount + rowsAtOnce);
    } catch {
      setSaid(t('frame:failure.title'));
    }
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(tabbed(all));
      setSaid(t('table.copied', { number: format(all.length) }));
    } catch {
      setSaid(t('table.failed'));
    }
  }

  if (all.length === 0) {
    return (
      <Notice
        drawing="empty"
        title={t('table.none')}
        action={
          <button
            type="button"
            className="link-button"
            onClick={() =>
              set({
                stage: undefined,
                predicate: undefined,
                year: 'all',
                source: undefined,
                find: undefined,
              })
            }
          >
            {t('table.clear')}
          </button>
        }
      >
        {t('table.noneHelp')}
      </Notice>
    );
  }
  return (
    <>
      {isWhole ? null : (
        <Notice drawing="too-large" title={t('table.tooMany', { total: format(page.totalCount) })} />
      )}
      <div className="table-scroll">
        <StatementTable statements={shown} />
      </div>
      <div className="section-tools statement-foot">
        <span className="note">
          {t('table.shown', {
            shown: format(shown.length),
            total: format(values.find === undefined ? page.totalCount : all.length),
          })}
        </span>
        {shown.length < all.length || info.hasNextPage ? (
          <button type="button" className="button" onClick={() => void next()}>
            {t('table.more')}
          </button>
        ) : null}
        <button type="button" className="button" onClick={() => void copy()}>
          {t('table.copy')}
        </button>
        <span role="status" className="note">
          {said}
        </span>
      </div>
    </>
  );
}

function StatementTable({ statements }: { readonly statements: readonly StatementLine[] }): ReactNode {
  const { t } = useTranslation('entity');
  const words = usePictureWords();
  return (
    <table className="statement-table">
      <thead>
        <tr>
          <th scope="col">{t('table.stage')}</th>
          <th scope="col">{t('table.statement')}</th>
          <th scope="col" className="number">
            {t('table.value')}
          </th>
          <th scope="col">{t('table.source')}</th>
          <th scope="col">{t('table.read')}</th>
        </tr>
      </thead>
      <tbody>
        {statements.map((statement) => {
          const { id, stage, quantity, source, edition, read, quarantine, predicate } = statement;
          const sentence = sentenceOf(statement);
          return (
            <tr key={id} className={quarantine === null ? undefined : 'is-quarantined'}>
              <td className="stage-cell" data-stage={stage?.toLowerCase().replaceAll('_', '-')}>
                {stage === null ? '' : words.stages[stage]}
              </td>
              <td className={predicate.id === 'bearsHarm' ? 'harm' : undefined}>
                {sentence}
                {quarantine === null ? null : (
                  <span className="quarantine-note">
                    {t('table.quarantine', { reason: '' })}
                    <span lang="en">{quarantine.reason}</span>
                  </span>
                )}
              </td>
              <td className="number">
                <FigureButton target={{ statement: id }} quantity={quantity} about={sentence} hasRange />
              </td>
              <td>
                {source.shortTitle}, {edition}
              </td>
              <td>{words.reads[read]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
