/** Which of the codes in the workbooks belong to the digital life cycle. */

/** Ores and gold, computers and their parts, phones and network gear, batteries, integrated circuits. */
export const goods: ReadonlySet<string> = new Set([
  '260300',
  '710812',
  '847130',
  '847330',
  '850760',
  '851712',
  '851713',
  '851762',
  '851770',
  '854221',
  '854231',
  '854232',
  '854233',
  '854239',
]);
