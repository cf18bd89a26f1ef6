/** What both sides' extracts of UN Comtrade share: defects that a reader of either has to know. */

export const sharedDefects: readonly string[] = [
  'The revision of the Harmonized System in which an economy reported is not in the copies, but for the years of HS 8542. Of the 31 codes every row stands under HS 2022, in force in both years: 811231 exists in no other revision, and UN Comtrade itself marks 104 of the 147 economies that report exports of HS 8542 for 2022 as HS 2022, 33 as HS 2017 and 10 as older (2024: 79 of 86 as HS 2022). By the correlation table of the UN Statistics Division 29 of the 31 numbers mean the same in HS 2017 and HS 2022; 811292 held hafnium and rhenium too in HS 2017, and waste of 850511 moved to heading 8549 in HS 2022.',
  'In the copies of partners and of nickel a row stands under the revision in force in its year, or under the last that had its number. UN Comtrade keeps the codes as reported; an economy that was late with a revision is put under the wrong one.',
  'The copy of the 31 codes holds each flow once for every breakdown by mode of transport, customs procedure and second partner, without the columns that tell them apart: permanent magnets from China to Germany stand 416 times in the imports of 2022. Read here is the largest row of each reporter, partner, code and flow, which is the total; the rows are never summed. In all 8,366 cases these totals add up to the reporter’s own row for the world, within a thousandth.',
  'UN Comtrade estimates some weights that a reporter does not give. Only the copy of the years of HS 8542 says which; there they are estimates.',
  'A weight printed as 0 kg beside a value is read as not available.',
  'Some weights are slips of a factor: the United States’ barytes to Canada in 2024, 1.0 Mt at 5 USD a tonne by Canada’s report. Where the unit-value rule refuses a weight and the other side’s report does not confirm it, it is in quarantine; the value stays. Of nickel the other side is not asked, and a total that holds a refused weight is refused with it: exporters report 43.8 Mt of nickel ores for 2023, importers 26.7 Mt.',
  'Trade is gross: goods that pass through Hong Kong, the Netherlands or Singapore are counted there again.',
  'A copy holds what its maker asked for: partners of the main partners of China and of the United States, five of each exporter; the six largest exporters of a code. What is absent there is not zero.',
  'Taiwan stands as 490 “Other Asia, nes”, a remainder that in practice is Taiwan.',
  'Goods to or from 899 “Areas, nes”, bunkers, free zones and other areas that are no economy stand under groups of the publisher; so does Sudan until 2011, which is two economies since.',
];
