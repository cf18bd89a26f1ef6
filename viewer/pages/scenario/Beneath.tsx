/** Under the pictures: where and for whom it moves, what the answer rests on, what is not known, and the figures to take away. */

import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Variables } from '../../data/query.ts';
import { shortRelease } from '../../frame/release.ts';
import { Caveats } from '../harm/Foot.tsx';
import { Basis } from './Basis.tsx';
import type { MovedScenario, RestedScenario } from './query.ts';
import { Section } from './Section.tsx';
import { Places, Producers } from './Tables.tsx';
import { TakeAway } from './TakeAway.tsx';
import { Exports, Exposure } from './Trade.tsx';

interface Part {
  readonly said: RestedScenario;
  /** Before the place of a number in the answer: empty, or that of the second setting. */
  readonly prefix: string;
}

/** A setting whose answer is there. */
export interface Shown extends Part {
  /** "First setting"; empty where there is only one. */
  readonly title: string;
}

/** The same part of each setting, side by side where there are two. */
function Beside({
  shown,
  draw,
}: {
  readonly shown: readonly Shown[];
  readonly draw: (part: Part) => ReactNode;
}): ReactNode {
  return (
    <div className={`scenario-beside${shown.length > 1 ? ' is-compared' : ''}`}>
      {shown.map(({ said, prefix, title }) => (
        <div key={prefix} className="scenario-part">
          {title === '' ? null : <h3>{title}</h3>}
          {draw({ said, prefix })}
        </div>
      ))}
    </div>
  );
}

/** @param shown the first setting, and the second where there is one: what both rest on is told of the first */
export const Beneath = memo(function Beneath({
  shown,
  moved,
  release,
  variables,
}: {
  readonly shown: readonly [Shown, ...Shown[]];
  /** The first setting's results. */
  readonly moved: MovedScenario;
  readonly release: string;
  /** With which the first setting was asked. */
  readonly variables: Variables;
}): ReactNode {
  const { t } = useTranslation('scenario');
  const [{ said, prefix }] = shown;
  return (
    <>
      <Section title={t('places')} lead={t('placesLead')}>
        <Beside shown={shown} draw={(part) => <Places {...part} />} />
      </Section>
      <Section title={t('producers')} lead={t('producersLead')}>
        <Beside shown={shown} draw={(part) => <Producers {...part} />} />
      </Section>
      <Section title={t('exports')} lead={t('exportsLead')}>
        <Beside shown={shown} draw={(part) => <Exports {...part} />} />
      </Section>
      <Section title={t('exposure')} lead={t('exposureLead')}>
        <Beside shown={shown} draw={(part) => <Exposure {...part} />} />
      </Section>
      <Basis said={said} prefix={prefix} />
      <TakeAway said={{ ...said, ...moved }} release={release} variables={variables} />
      <p className="source-line">
        <b>{t('sources')}</b> {[...new Set(said.sources.map(({ source }) => source.shortTitle))].join('; ')}.{' '}
        <b>{t('release')}</b> {shortRelease(release)}.
      </p>
      <Caveats caveats={said.caveats} />
    </>
  );
});
