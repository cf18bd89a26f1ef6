/** The publisher's geographic areas: numbers of UN M49, for economies and for groups of them alike. */
import type { Reference } from '../../adapter.ts';

/** Numbers that stand for groups. All others are economies, found by their M49 code. */
const groups: ReadonlySet<string> = new Set(
  (
    '002 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 062 142 143 145 150 151 ' +
    '154 155 199 202 419 432 513 543 722 747 753'
  ).split(' '),
);

/**
 * The entity of an area number.
 * @param printed `710`, `8` or `008`; the publisher leaves out leading zeros
 * @returns undefined when it is not a number of one to three digits
 */
export function areaOf(printed: string): Reference | undefined {
  if (!/^\d{1,3}$/.test(printed)) return undefined;
  const code = printed.padStart(3, '0');
  if (code === '001') return 'group:world';
  if (groups.has(code)) return `group:m49-${code}`;
  return { kind: 'economy', system: 'm49', code };
}

/** Whether a subject is one economy, not a group of them. */
export function isEconomy(subject: Reference): boolean {
  return typeof subject === 'string' ? subject.startsWith('economy:') : subject.kind === 'economy';
}
