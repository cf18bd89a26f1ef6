/** A statement as a short sentence, from the names that the API gives. */
import type { StatementLine } from './statement.ts';

/** "DR Congo extracts cobalt, 2024". */
export function sentenceOf({ subject, predicate, object, product, period }: StatementSaid): string {
  const said = [
    subject.name,
    predicate.label,
    object?.name,
    product === null ? undefined : `(${product.name})`,
  ];
  return `${said.filter((part) => part !== undefined).join(' ')}, ${periodText(period.text)}`;
}

type StatementSaid = Pick<StatementLine, 'subject' | 'predicate' | 'object' | 'product' | 'period'>;

/** "2011–2016" for the span "2011/2016"; years and days as they are. */
export function periodText(period: string): string {
  return period.replace('/', '–');
}
