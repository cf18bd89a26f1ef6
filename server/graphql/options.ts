/** The choices that an analysis takes under `options`, those that apply to it; GraphQL refuses any other by name. */
import { builder } from './builder.ts';

/** Input type `<name>Options` of an analysis whose one choice is which source is used where several say the same. */
export function precedenceOptions(name: string) {
  return builder.inputType(`${name}Options`, {
    description: `Choices of ${name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase()}.`,
    fields: (t) => ({
      precedence: t.string({ description: 'Name of the rule that chooses among sources.' }),
    }),
  });
}
