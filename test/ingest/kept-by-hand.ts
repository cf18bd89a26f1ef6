/** Data sets without an adapter: their figures were read by a person, and each row is its own. */
export const keptByHand = [
  'claims',
  'content-factors',
  'data-centre-figures',
  'datacenter-pue',
  'device-sales',
  'device-trader-figures',
  'dw-crm',
  'ewaste-figures',
  'harm-figures',
  'organisations',
  'smelters',
  'trade-codes',
  'unequal-exchange',
  'vocabulary',
];
