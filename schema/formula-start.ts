/**
 * With what a text begins that spreadsheets take for a formula and compute, the wide forms of East Asian keyboards
 * among them: a class of characters, for a pattern of JavaScript as of the database.
 */
export const formulaStart = '[=+\\-@\\t\\r\uff1d\uff0b\uff0d\uff20]';
