/** What economies would export less or more, by side and one by one, and what comes from where a harm is documented. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StageName } from '../../../picture/answer.ts';
import type { Amount } from '../../../picture/scenario/answer.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import { Choice } from '../harm/Controls.tsx';
import { Table } from '../harm/Table.tsx';
import { ByYear } from './ByYear.tsx';
import type { RestedScenario } from './query.ts';

interface Part {
  readonly said: RestedScenario;
  /** Before the place of a number in the answer: empty, or that of the second setting. */
  readonly prefix: string;
}

/** Numbers of a row, each a way to its statements. */
function numbersOf<Name extends string>(
  row: Readonly<Record<Name, Amount>>,
  names: readonly Name[],
  { target, about }: { readonly target: string; readonly about: (name: Name) => string },
): readonly ReactNode[] {
  return names.map((name) => (
    <FigureButton
      key={name}
      target={{ figure: `${target}.${name}` }}
      quantity={row[name].quantity}
      about={about(name)}
    />
  ));
}

/** At two stages a metal is sold as two goods. */
const goodsName = (stage: StageName): 'goodsOf.ore' | 'goodsOf.metal' =>
  stage === 'EXTRACTION' ? 'goodsOf.ore' : 'goodsOf.metal';

const moved = ['before', 'after', 'change'] as const;

/** Exports by side, then the largest exporters of one metal. */
export function Exports({ said, prefix }: Part): ReactNode {
  const { t } = useTranslation('scenario');
  const language = useLanguage();
  const words = usePictureWords();
  const materials = [...new Map(said.exports.map(({ material }) => [material.id, material.name]))];
  const [chosen, choose] = useState<string | undefined>(undefined);
  const shown = materials.some(([id]) => id === chosen) ? chosen : materials[0]?.[0];
  if (shown === undefined) return <p className="note">{t('noExports')}</p>;
  const name = materials.find(([id]) => id === shown)?.[1] ?? '';
  const own = said.exports
    .map((row, place) => ({ row, target: `${prefix}exports.${place}` }))
    .filter(({ row }) => row.material.id === shown);
  const codes = [...new Map(own.map(({ row }) => [row.product.id, row]))].map(([, row]) => row);
  const heads = moved.map((one) => ({ head: t(one), isNumber: true }));
  return (
    <>
      <Table
        caption={t('exportsBySide')}
        columns={[{ head: t('goods') }, { head: t('side') }, ...heads]}
        rows={said.exportSides.map((row, place) => ({
          key: `${row.stage} ${row.side}`,
          cells: [
            t(goodsName(row.stage)),
            words.sides[row.side],
            ...numbersOf(row, moved, {
              target: `${prefix}exportSides.${place}`,
              about: (one) => `${words.sides[row.side]}, ${t(one)}`,
            }),
          ],
        }))}
      />
      <div className="section-tools">
        <Choice label={t('material')} value={shown} options={materials} onChange={(id) => choose(id)} />
      </div>
      <Table
        caption={t('exportsOf', { material: name })}
        columns={[
          { head: t('economy') },
          { head: t('side') },
          { head: t('goods') },
          { head: t('year'), isNumber: true },
          { head: t('exportsAll'), isNumber: true },
          ...heads,
        ]}
        rows={own.map(({ row, target }) => ({
          key: target,
          cells: [
            <Link key="economy" to={entityPath(language, row.economy.id)}>
              {row.economy.name}
            </Link>,
            words.sides[row.side],
            t(goodsName(row.stage)),
            row.year,
            ...numbersOf(row, ['value', ...moved], {
              target,
              about: (one) => `${row.economy.name}, ${one === 'value' ? t('exportsAll') : t(one)}`,
            }),
          ],
        }))}
      />
      <p className="note">
        {codes.map(({ stage, product }) => (
          <span key={product.id} className="scenario-code">
            {t(goodsName(stage))}
            {words.chain.colon}
            <Link to={entityPath(language, product.id)}>{product.name}</Link>
          </span>
        ))}
      </p>
    </>
  );
}

/** Harms documented for one metal; which economies they are stands on the page of each. */
export function Exposure({ said, prefix }: Part): ReactNode {
  const { t } = useTranslation('scenario');
  const language = useLanguage();
  const materials = [...new Map(said.exposure.map(({ material }) => [material.id, material.name]))];
  const [chosen, choose] = useState<string | undefined>(undefined);
  const shown = materials.some(([id]) => id === chosen) ? chosen : materials[0]?.[0];
  if (shown === undefined) return <p className="note">{t('noExposure')}</p>;
  const name = materials.find(([id]) => id === shown)?.[1] ?? '';
  return (
    <>
      <div className="section-tools">
        <Choice label={t('material')} value={shown} options={materials} onChange={(id) => choose(id)} />
      </div>
      <Table
        caption={t('exposureOf', { material: name })}
        columns={[
          { head: t('harm') },
          { head: t('share'), isNumber: true },
          ...moved.map((one) => ({ head: t(one), isNumber: true })),
        ]}
        rows={said.exposure
          .map((row, place) => ({ row, target: `${prefix}exposure.${place}` }))
          .filter(({ row }) => row.material.id === shown)
          .map(({ row, target }) => ({
            key: target,
            cells: [
              <Link key="harm" to={`/${language}/harm?harm=${row.harm.id}&material=${row.material.id}`}>
                {row.harm.label}
              </Link>,
              ...numbersOf(row, ['share', ...moved], {
                target,
                about: (one) => `${row.harm.label}, ${row.material.name}, ${t(one)}`,
              }),
            ],
          }))}
      />
      <ByYear
        label={t('harm')}
        caption={(harm) => `${name}, ${harm}`}
        rows={said.exposure.map((row, place) => ({
          target: `${prefix}exposure.${place}`,
          name: row.harm.label,
          years: row.material.id === shown ? row.years : [],
        }))}
      />
    </>
  );
}
