/** Territorial: whoever has the harm on its ground answers for it. */
import { type RuleInputs, type RuleItem, type Split, splitting } from './rule.ts';

export function atPlace({ amounts }: RuleInputs): Split {
  const made = splitting();
  for (const { entity, value } of amounts.parts) made.bear(entity, entity, value);
  for (const { value } of amounts.placeless) made.leave('place-not-known', null, value);
  return made.done();
}

export const territorial: RuleItem = {
  id: 'territorial',
  label: { en: 'territorial', fr: 'territoriale', es: 'territorial' },
  sentence: {
    en: 'Where it happened: the economy on whose ground the harm is documented.',
    fr: 'Là où cela s’est passé : l’économie sur le sol de laquelle le dommage est documenté.',
    es: 'Donde ocurrió: la economía en cuyo suelo está documentado el daño.',
  },
  needs: 'nothing',
  refusal: () => null,
  split: atPlace,
};
