/** Who captures the value, through one lens at a time. The rules are in docs/methods/value-capture.md. */
import { type Asked, analysis } from '../analysis.ts';
import { QuestionError } from '../answer.ts';
import { checkPrecedence } from '../asked.ts';
import { lenses } from './lenses.ts';
import { type ValueCaptureParameters, valueCaptureParameters } from './parameters.ts';

export const valueCapture = analysis({
  id: 'valueCapture',
  label: { en: 'Value capture', fr: 'Captation de la valeur', es: 'Captura de valor' },
  sentence: {
    en: 'Who earns in electronics, through one lens at a time, with what nobody can be given beside it.',
    fr: 'Qui gagne dans l’électronique, sous un angle à la fois, avec à côté ce que l’on ne peut attribuer à personne.',
    es: 'Quién gana en la electrónica, con una mirada cada vez, y al lado lo que no puede asignarse a nadie.',
  },
  method: 'value-capture',
  parameters: valueCaptureParameters,
  gather(context, asked) {
    const { values } = asked;
    checkPrecedence(context, values.precedence);
    checkOwn(asked);
    return lenses.get(values.lens).gather(context, values);
  },
  compute: (context, asked, slices) => lenses.get(asked.values.lens).compute(context, asked, slices),
});

/** @throws QuestionError where a parameter of another lens was given: it would be ignored in silence */
function checkOwn({ values, given }: Asked<ValueCaptureParameters>): void {
  const mine = new Set<string>(lenses.get(values.lens).own);
  const strange = lenses.all
    .flatMap(({ own }) => own)
    .find((name) => given.has(name) && !mine.has(name) && values[name] !== null);
  if (strange === undefined) return;
  const owners = lenses.all.filter(({ own }) => own.includes(strange)).map(({ id }) => id);
  throw new QuestionError(
    'BAD_USER_INPUT',
    `${strange}: is of the lens ${owners.join(' or ')}, not of ${values.lens}`,
    owners.map((id) => `lens: ${id.toUpperCase().replaceAll('-', '_')}`),
    String(values[strange]),
  );
}
