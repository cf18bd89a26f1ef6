/** How sure a figure is, from what Epoch says of the model as a whole and of the access to it. */
import type { Status } from '../../../schema/status.ts';

export const confidences: ReadonlySet<string> = new Set([
  'Confident',
  'Likely',
  'Speculative',
  'Unknown',
  '',
]);
export const accesses: ReadonlySet<string> = new Set([
  '',
  'API access',
  'Hosted access (no API)',
  'Open weights (non-commercial)',
  'Open weights (restricted use)',
  'Open weights (unrestricted)',
  'Unreleased',
]);

/** What developers print: hours, hardware and its number. */
export function printedStatus(confidence: string): Status {
  if (confidence === 'Confident') return 'reported';
  return confidence === 'Likely' ? 'estimated' : 'assumed';
}

/** What Epoch works out itself: computing and power. */
export function workedOutStatus(confidence: string): Status {
  return confidence === 'Confident' || confidence === 'Likely' ? 'estimated' : 'assumed';
}

/** Whoever has open weights can count them; parameters of a closed model are as good as who tells them. */
export function parametersStatus(confidence: string, access: string): Status {
  if (access.startsWith('Open weights')) return 'reported';
  return confidence === 'Confident' ? 'estimated' : 'assumed';
}
