/** Exhibit 2.01, on small instances written by hand with the names that the SEC's checks know. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { fileName, secResourcePayments } from './adapter.ts';

interface Payment {
  readonly kind?: string;
  readonly amount?: string;
  readonly unit?: string;
  readonly country?: string;
  readonly project?: string;
  readonly more?: string;
}

/** Invented payments of an invented company. */
function instance(payments: readonly Payment[], { end = '2024-12-31', axis = 'PmtAxis' } = {}): string {
  const contexts = payments.map(
    (_, place) =>
      `<context id="c${place}"><entity><segment><xbrldi:typedMember dimension="rxp:${axis}"><rxp:PmtNumber>${place + 1}</rxp:PmtNumber></xbrldi:typedMember></segment></entity><period><startDate>2024-01-01</startDate><endDate>2024-12-31</endDate></period></context>`,
  );
  const facts = payments.map(
    (
      {
        kind = 'rxp:Royalties',
        amount = '10',
        unit = 'u-USD',
        country = 'country:CL',
        project = 'abc:MineMember',
        more = '',
      },
      place,
    ) =>
      `<rxp:P contextRef="c${place}">${kind}</rxp:P><rxp:A contextRef="c${place}" unitRef="${unit}" decimals="0">${amount}</rxp:A><rxp:Co contextRef="c${place}">${country}</rxp:Co><rxp:Pr contextRef="c${place}">${project}</rxp:Pr>${more}`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:dei="http://xbrl.sec.gov/dei/2024" xmlns:rxp="http://xbrl.sec.gov/rxp/2024">
<dei:EntityRegistrantName contextRef="all">Invented Copper &amp; Gold Corp</dei:EntityRegistrantName>
<dei:DocumentPeriodEndDate contextRef="all">${end}</dei:DocumentPeriodEndDate>
<rxp:Royalties contextRef="all" unitRef="u-USD">999</rxp:Royalties>
${facts.join('\n')}
<context id="all"><entity><identifier>1</identifier></entity></context>
<context id="by-project"><entity><segment><xbrldi:explicitMember dimension="rxp:ProjectAxis">abc:MineMember</xbrldi:explicitMember></segment></entity></context>
<rxp:Royalties contextRef="by-project" unitRef="u-USD">999</rxp:Royalties>
${contexts.join('\n')}
<unit id="u-USD"><measure>iso4217:USD</measure></unit><unit id="u-CAD"><measure>iso4217:CAD</measure></unit><unit id="u-EUR"><measure>iso4217:EUR</measure></unit>
</xbrl>
`;
}
const file = (...payments: readonly Payment[]) => ({ [fileName]: instance(payments) });

test('single payments are added up by country; totals that the exhibit repeats are not', async () => {
  const { statements } = await runByHand(
    secResourcePayments,
    file(
      { amount: '10.1' },
      { amount: '0.2', kind: 'rxp:ProductionEntitlementsMember', project: 'abc:OtherMember' },
      { amount: '5', country: 'http://xbrl.sec.gov/country/2024#PE' },
    ),
  );
  expect(
    statements.map(({ subject, predicate, object, period, value, unit, note }) =>
      [subject, predicate, object, period, value, unit, note].join(' | '),
    ),
  ).toEqual([
    'org:invented-copper-and-gold-corp | pays | economy:CHL | 2024 | 10.3 | USD:current | Sum of 2 payments for 2 projects: Production Entitlements 0.2 USD; Royalties 10.1 USD.',
    'org:invented-copper-and-gold-corp | pays | economy:PER | 2024 | 5 | USD:current | Sum of 1 payment for 1 project: Royalties 5 USD.',
  ]);
});

test('a payment without a sum is left out', async () => {
  const { statements, report } = await runByHand(secResourcePayments, file({}, { amount: '' }));
  expect(statements).toHaveLength(1);
  expect(report.dropped).toEqual([{ reason: 'a payment without a sum', count: 1 }]);
});

const good = instance([{}]);
test.each([
  ['a currency that Filon has no unit of', instance([{ unit: 'u-CAD' }]), '"CAD" found; expected one of USD'],
  [
    'two currencies in one country',
    instance([{}, { unit: 'u-EUR' }]),
    'USD, as in the payments before in CL',
  ],
  ['a unit that the file does not have', instance([{ unit: 'u-GBP' }]), 'a unit that the file has'],
  ['a country that is not known', instance([{ country: 'country:QZ' }]), '"QZ" found'],
  ['a country in words', instance([{ country: 'Chile' }]), 'two letters of a country'],
  ['a sum in words', instance([{ amount: 'much' }]), '"much" found'],
  ['a kind that is none', instance([{ kind: '7' }]), 'a kind of payment'],
  ['a day that is none', instance([{}], { end: '2024' }), 'a day such as 2024-12-31'],
  [
    'two sums in one context',
    instance([{ more: '<rxp:A contextRef="c0" unitRef="u-USD">11</rxp:A>' }]),
    'one value in one context; 10 stands there too',
  ],
  [
    'a fact of a context that is missing',
    good.replace('<rxp:P contextRef="c0"', '<rxp:P contextRef="c9"'),
    'a context that the file has',
  ],
  ['an exhibit without numbered payments', instance([{}], { axis: 'LineAxis' }), 'LineAxis, ProjectAxis'],
  [
    'other names of facts',
    good.replaceAll('rxp:A ', 'rxp:Amount ').replaceAll('/rxp:A>', '/rxp:Amount>'),
    'column A',
  ],
  ['a page for people', '<html><body>Exhibit 2.01</body></html>', 'the root is html, not xbrl'],
  ['an empty file', '', 'the file is empty'],
  ['a file that is cut', good.slice(0, -40), 'cut off or damaged'],
])('%s is refused', async (_, text, message) => {
  expect(await refusalOf(secResourcePayments, { [fileName]: text })).toContain(message);
});
