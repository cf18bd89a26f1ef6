/** What both sides' extracts of UN Comtrade share: defects that a reader of either has to know. */

export const sharedDefects: readonly string[] = [
  'The revision of the Harmonized System in which an economy reported is not in the copy. Every row stands under HS 2022, in force in both years: 811231 exists in no other revision, and UN Comtrade itself marks 104 of the 147 economies that report exports of HS 8542 for 2022 as HS 2022, 33 as HS 2017 and 10 as older (2024: 79 of 86 as HS 2022). By the correlation table of the UN Statistics Division 29 of the 31 numbers mean the same in HS 2017 and HS 2022; 811292 held hafnium and rhenium too in HS 2017, and waste of 850511 moved to heading 8549 in HS 2022.',
  'The copy holds each flow once for every breakdown by mode of transport, customs procedure and second partner, without the columns that tell them apart: permanent magnets from China to Germany stand 416 times in the imports of 2022. Read here is the largest row of each reporter, partner, code and flow, which is the total; the rows are never summed. In all 8,366 cases these totals add up to the reporter’s own row for the world, within a thousandth.',
  'UN Comtrade estimates some weights that a reporter does not give. The columns that say which are not in the copy.',
  'A weight printed as 0 kg beside a value is read as not available.',
  'Some weights are slips of a factor: the United States’ barytes to Canada in 2024, 1.0 Mt at 5 USD a tonne by Canada’s report. Where the unit-value rule refuses a weight and the other side’s report does not confirm it, it is in quarantine; the value stays.',
  'Trade is gross: goods that pass through Hong Kong, the Netherlands or Singapore are counted there again.',
  'Taiwan stands as 490 “Other Asia, nes”, a remainder that in practice is Taiwan.',
  'Goods to or from 899 “Areas, nes”, bunkers, free zones and other areas that are no economy stand under groups of the publisher.',
];
