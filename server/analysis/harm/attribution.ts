/**
 * Who answers for a harm, under a named rule. Every rule shares out the whole, unknown parts included. The rules are
 * in docs/methods/harm-attribution.md.
 */
import { analysis } from '../analysis.ts';
import { parametersOf } from '../asked.ts';
import { rowsOf } from '../figure.ts';
import type { HarmAttributionAnswer } from './answer.ts';
import { assumptionsOf } from './assumptions.ts';
import { attributionCaveats, reasonsOf } from './caveats.ts';
import { chainsTold } from './chains-told.ts';
import { choicesOf } from './choices.ts';
import { nameOfHarm } from './known-harm.ts';
import { attributionParameters } from './parameters.ts';
import { attributionPlan } from './plan.ts';
import { readyOf } from './ready.ts';
import { sidesOfHarm, sideYear } from './sides.ts';
import { sum, telling } from './tell.ts';
import { attributionWords } from './words.ts';

export const harmAttribution = analysis({
  id: 'harmAttribution',
  label: { en: 'Who answers for a harm', fr: 'Qui répond d’un dommage', es: 'Quién responde por un daño' },
  sentence: {
    en: 'Shares out a documented harm among economies under a named rule, with what can be attributed to nobody.',
    fr: 'Répartit un dommage documenté entre économies selon une règle nommée, avec ce qui ne peut être attribué à personne.',
    es: 'Reparte un daño documentado entre economías según una regla nombrada, con lo que no puede atribuirse a nadie.',
  },
  method: 'harm-attribution',
  parameters: attributionParameters,
  gather: (context, { values }) => attributionPlan(context, values).filters,
  compute(context, asked, slices): HarmAttributionAnswer {
    const { values } = asked;
    const plan = attributionPlan(context, values);
    const { item, rule, reading } = plan;
    const rows = plan.pick(slices);
    const ready = readyOf(context, plan, rows, values);
    const { amounts, made, used, isWeak, inputs, total } = ready;
    const split = rule.split(inputs);
    const chainYears = [...new Set(used.map(({ chain }) => chain.year))];
    const chainYear = inputs.key?.year ?? (chainYears.length > 0 ? Math.max(...chainYears) : null);
    const year = sideYear(context, values.scheme, reading.period, chainYear);
    const sideOf = sidesOfHarm(context, values.scheme, year);
    const rowsAt = new Map<string, readonly number[]>();
    for (const part of amounts.parts)
      rowsAt.set(part.entity, rowsOf(rowsAt.get(part.entity) ?? [], part.rows));
    const evidence = rowsOf(
      [...amounts.parts, ...amounts.placeless].flatMap((part) => part.rows),
      ...used.map(({ question }) => question.evidence),
      inputs.key?.evidence ?? [],
    );
    const assumptions = assumptionsOf(context, { plan, inputs, split, total, used, chainYear });
    const isAtPlace = rule.needs === 'nothing' || item.usersAreAtPlace !== null;
    const told = telling({
      amounts,
      split,
      total,
      sideOf,
      evidence,
      rowsAt,
      statements: new Map(rows.harm.map((row) => [row.row, row])),
      assumptions: assumptions.map(({ id }) => id),
      isAtPlace,
      reasonOf: reasonsOf(context, made),
    });
    const unknown = sum(split.nobody.map(({ value }) => value)) / total;
    return {
      method: 'harm-attribution',
      parameters: parametersOf(asked, {
        year: reading.period,
        chainYear: chainYear === null ? '' : String(chainYear),
        weight: rule.id === 'shared-weighted' ? String(inputs.weight) : '',
        retained: rule.id === 'shared-chainwise' ? String(inputs.retained) : '',
        allocation: item.hasAllocation ? values.allocation : '',
      }),
      assumptions,
      choices: choicesOf(context, {
        plan,
        rows: rows.harm,
        inputs: { ...inputs, hasLinks: false },
        total,
        used,
        year,
        values,
        isWeak,
      }),
      coverage: {
        known: assumptions.length > 0 ? 0 : 1 - unknown,
        assumed: assumptions.length > 0 ? 1 - unknown : 0,
        unknown,
        of: attributionWords.coverage,
      },
      caveats: attributionCaveats(context, { plan, amounts, made, used, isWeak, chainYear }),
      evidence,
      harm: nameOfHarm(item),
      rule: rule.id,
      stage: item.stage,
      material: reading.material,
      weight: rule.id === 'shared-weighted' ? inputs.weight : null,
      retained: rule.id === 'shared-chainwise' ? inputs.retained : null,
      allocation: item.hasAllocation ? values.allocation : null,
      scheme: values.scheme,
      period: reading.period,
      periods: plan.periods,
      chainYear,
      chains: chainsTold(context, used),
      scope: item.scope,
      illustration: rule.needs === 'key' ? attributionWords.illustration : null,
      total: told.total,
      attributed: told.attributed,
      bearers: told.bearers,
      unattributable: told.unattributable,
      bySide: isWeak ? [] : told.bySide(),
      china: told.china,
      groups: isWeak ? [] : told.groups(context),
      links: told.links(),
      isWeak,
    };
  },
});
