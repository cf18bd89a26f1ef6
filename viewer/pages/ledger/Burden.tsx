/** Benefit against burden: each economy a point, quarters of economies as bars, all of it as a table. */
import { type CSSProperties, type ReactNode, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type BurdenPicture, layOutBurden, pointRadius } from '../../../picture/burden/layout.ts';
import type { BurdenData, BurdenResult } from '../../../picture/burden/query.ts';
import { burdenScene } from '../../../picture/burden/scene.ts';
import { formatNumber } from '../../../picture/number.ts';
import type { Answer } from '../../data/use-query.ts';
import { Hatching, Scene } from '../../drawing/Scene.tsx';
import { useWidth } from '../../drawing/use-width.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { useOpenPanel } from '../../figure/PanelOpener.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import type { PageParameters } from '../../state/use-parameters.ts';
import { Choice } from '../harm/Controls.tsx';
import { burdenKey } from './burden-figures.ts';
import { defaultBenefit, defaultBurden, type fullParameters } from './ledger-parameters.ts';

const firstWidth = 1200;

export function Burden({
  answer,
  parameters: { values, set },
}: {
  readonly answer: Answer<BurdenData>;
  readonly parameters: PageParameters<typeof fullParameters>;
}): ReactNode {
  const { t } = useTranslation('ledger');
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const said = data?.burden;
  return (
    <section className="section" aria-labelledby="burden-title">
      <h2 id="burden-title">{t('burden.title')}</h2>
      <p className="note">{t('burden.subtitle')}</p>
      <div className="section-tools ledger-choices">
        <Choice
          label={t('burden.benefit')}
          value={values.benefit ?? defaultBenefit}
          options={(said?.benefits ?? []).map(({ id, label }) => [id, label])}
          onChange={(benefit) => set({ benefit: benefit === defaultBenefit ? undefined : benefit })}
        />
        <Choice
          label={t('burden.burden')}
          value={values.burden ?? defaultBurden}
          options={(said?.burdens ?? []).map(({ id, label }) => [id, label])}
          onChange={(burden) => set({ burden: burden === defaultBurden ? undefined : burden })}
        />
      </div>
      {said === undefined ? (
        <div className="ledger-place">
          <AnswerNotice answer={answer} />
        </div>
      ) : (
        <div
          className={answer.state === 'loading' ? 'is-waiting' : undefined}
          aria-busy={answer.state === 'loading'}
        >
          <p className="lead burden-finding">{said.finding}</p>
          <Scatter said={said} />
          <Quarters said={said} />
          <Economies said={said} />
          <ul className="burden-notes">
            {[said.benefit, said.burden].map(({ id, label, scope }) => (
              <li key={id}>
                <b>{label}.</b> {scope}
              </li>
            ))}
            {said.caveats.map((caveat) => (
              <li key={caveat}>{caveat}</li>
            ))}
          </ul>
          <p className="source-line">
            <b>{t('about')}</b> {said.scheme.label}. <b>{t('sources')}</b>{' '}
            {[...new Set(said.sources.map(({ source, edition }) => `${source.shortTitle} ${edition}`))].join(
              '; ',
            )}
            .
          </p>
        </div>
      )}
    </section>
  );
}

function Scatter({ said }: { readonly said: BurdenResult }): ReactNode {
  const { t } = useTranslation('ledger');
  const words = usePictureWords();
  const language = useLanguage();
  const [measure, width] = useWidth(firstWidth);
  const id = useId().replaceAll(/[^\w-]/g, '');
  const picture = useMemo(
    () => layOutBurden(said, { width, locale: language, labels: words.burden }),
    [said, width, language, words],
  );
  const shapes = useMemo(() => burdenScene(picture), [picture]);
  return (
    <div className="ledger-picture" ref={measure}>
      <p className="burden-legend">
        <span className="south">● {words.sides.SOUTH}</span>{' '}
        <span className="north">● {words.sides.NORTH}</span>
      </p>
      <div className="burden-field">
        <svg
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          width="100%"
          role="img"
          aria-labelledby={`${id}-title`}
        >
          <title id={`${id}-title`}>{said.finding}</title>
          <Hatching id={`${id}-hatch`} />
          <Scene shapes={shapes} hatchId={`${id}-hatch`} />
        </svg>
        <Points picture={picture} about={(name) => t('burden.point', { name })} />
      </div>
    </div>
  );
}

/** Under the pointer alone: the table has the same numbers for the keyboard. */
function Points({
  picture,
  about,
}: {
  readonly picture: BurdenPicture;
  about(name: string): string;
}): ReactNode {
  const open = useOpenPanel();
  const side = pointRadius * 2 + 4;
  const placed = (x: number, y: number): CSSProperties => ({
    left: `${((x - side / 2) / picture.width) * 100}%`,
    top: `${((y - side / 2) / picture.height) * 100}%`,
    width: `${(side / picture.width) * 100}%`,
    height: `${(side / picture.height) * 100}%`,
  });
  return picture.points.map(({ economy, name, x, y, benefit, burden }) => (
    <button
      key={economy}
      type="button"
      tabIndex={-1}
      className="picture-button burden-point"
      style={placed(x, y)}
      title={`${name}: ${benefit} · ${burden}`}
      aria-label={about(name)}
      onClick={() => open({ figure: burdenKey({ kind: 'economy', id: economy, of: 'burden' }) })}
    />
  ));
}

function Quarters({ said }: { readonly said: BurdenResult }): ReactNode {
  const { t } = useTranslation('ledger');
  const rest = (['withoutBenefit', 'givenToNobody'] as const).map((of) => ({
    key: burdenKey({ kind: 'rest', of }),
    name: t(`burden.${of}`),
    figure: said[of],
  }));
  const bar = (value: number | null, isNobody: boolean): ReactNode => (
    <span className="quarter-bar" aria-hidden="true">
      <span
        className={isNobody ? 'quarter-nobody' : undefined}
        style={{ inlineSize: `${((value ?? 0) * 100).toFixed(2)}%` }}
      />
    </span>
  );
  return (
    <div className="table-scroll">
      <table className="burden-quarters">
        <caption>{t('burden.quarters', { burden: said.burden.label })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('burden.quarterHead')}</th>
            <th scope="col" className="number">
              {t('burden.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {said.groups.map(({ quarter, economies, least, most, share }) => {
            const of = (part: 'least' | 'most' | 'share') =>
              burdenKey({ kind: 'quarter', quarter, of: part });
            const name = t(`burden.quarter.${quarter}`);
            return (
              <tr key={quarter}>
                <th scope="row">
                  {name}
                  <span className="quarter-range">
                    {t('burden.count', { count: economies.length })},{' '}
                    <FigureButton target={{ figure: of('least') }} quantity={least.quantity} about={name} />
                    {' – '}
                    <FigureButton target={{ figure: of('most') }} quantity={most.quantity} about={name} />
                  </span>
                </th>
                <td className="number">
                  <FigureButton target={{ figure: of('share') }} quantity={share.quantity} about={name} />
                  {bar(share.quantity.value, false)}
                </td>
              </tr>
            );
          })}
          {rest.map(({ key, name, figure }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td className="number">
                <FigureButton target={{ figure: key }} quantity={figure.quantity} about={name} />
                {bar(figure.quantity.value, true)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Economies({ said }: { readonly said: BurdenResult }): ReactNode {
  const { t } = useTranslation('ledger');
  const words = usePictureWords();
  const language = useLanguage();
  // Hundreds of rows: they are made when somebody opens them.
  const [isOpen, setOpen] = useState(false);
  const count = said.economies.length;
  const rows = isOpen ? said.economies : [];
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('table.economies', { count, number: formatNumber(count, language, 15) })}</summary>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('table.economy')}</th>
              <th scope="col">{t('table.band')}</th>
              <th scope="col" className="number">
                {said.benefit.label}, {said.benefit.period}
              </th>
              <th scope="col" className="number">
                {said.burden.label}, {said.burden.period}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ economy, side, ...figures }) => (
              <tr key={economy.id}>
                <th scope="row">
                  <Link to={entityPath(language, economy.id)}>{economy.name}</Link>
                </th>
                <td>{words.sides[side]}</td>
                {(['benefit', 'burden'] as const).map((of) => {
                  const figure = figures[of];
                  return (
                    <td key={of} className="number">
                      {figure === null ? (
                        <span className="note">{words.numbers.noFigure}</span>
                      ) : (
                        <FigureButton
                          target={{ figure: burdenKey({ kind: 'economy', id: economy.id, of }) }}
                          quantity={figure.quantity}
                          about={`${economy.name}, ${said[of].label}`}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
