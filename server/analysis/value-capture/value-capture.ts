/** Who captures the value, through one lens at a time. The rules are in docs/methods/value-capture.md. */
import { analysis } from '../analysis.ts';
import { checkPrecedence } from '../asked.ts';
import { lenses } from './lenses.ts';
import { valueCaptureParameters } from './parameters.ts';

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
  gather(context, { values }) {
    checkPrecedence(context, values.precedence);
    return lenses.get(values.lens).gather(context, values);
  },
  compute: (context, asked, slices) => lenses.get(asked.values.lens).compute(context, asked, slices),
});
