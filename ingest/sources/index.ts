/** Every adapter, a line each: the command line, `npm run datasets` and the documentation read this list. */
import type { Adapter } from '../adapter.ts';
import { amazonMiningWatch2025 } from './amazon-mining-watch/adapter.ts';
import { appleSuppliers2011, appleSuppliers2021, appleSuppliers2022 } from './apple-suppliers/adapters.ts';
import { awareWaterScarcity } from './aware-water-scarcity/adapter.ts';
import { babbittBom2020 } from './babbitt-bom/adapter.ts';
import { baci30Codes } from './baci-30-codes/adapter.ts';
import { baciMainFlowsHs02, baciMainFlowsHs17 } from './baci-main-flows/adapters.ts';
import { baciSemiconductors } from './baci-semiconductors/adapter.ts';
import { baciTop200 } from './baci-top-200/adapter.ts';
import { baciTopTraders } from './baci-top-traders/adapter.ts';
import { baciValues2022 } from './baci-values-2022/adapter.ts';
import { bgsWms2024 } from './bgs-wms/adapter.ts';
import { bgsWms2021 } from './bgs-wms/edition-2021/adapter.ts';
import { bgsWmsService } from './bgs-wms/service/adapter.ts';
import { boaviztaDevices2023 } from './boavizta-devices/adapter.ts';
import { boaviztapiFactors } from './boaviztapi-factors/adapter.ts';
import { appleSmelters } from './brand-smelters/apple.ts';
import { numberedSmelters } from './brand-smelters/numbered.ts';
import { brandSuppliersAdapters } from './brand-suppliers/adapters.ts';
import { iarcCarcinogens, ntpCarcinogens } from './carcinogens/adapters.ts';
import { cloudRegionsGsf } from './cloud-regions-gsf/adapter.ts';
import { codecarbonGrid2026 } from './codecarbon-grid/adapter.ts';
import { comtradeChipsExports, comtradeChipsImports } from './comtrade-chips/adapters.ts';
import { comtradeChipsYears } from './comtrade-chips-years/adapter.ts';
import { comtradeLeaders2023 } from './comtrade-leaders/adapter.ts';
import { comtradeMirrorExports, comtradeMirrorImports } from './comtrade-mirror/adapters.ts';
import {
  comtradeNickelExports,
  comtradeNickelImports,
  comtradeNickelMargins,
} from './comtrade-nickel/adapters.ts';
import { comtradePartnersExports, comtradePartnersImports } from './comtrade-partners/adapters.ts';
import { countryConverter } from './country-converter/adapter.ts';
import { crimingeoTrade2023 } from './crimingeo-trade/adapter.ts';
import { deviceElements2020, deviceElementsMaker2020 } from './device-elements/adapters.ts';
import { ecologitsModels } from './ecologits-models/adapter.ts';
import { economiesAdapters } from './economies/adapters.ts';
import { eiti } from './eiti/adapter.ts';
import { ejatlasCases2025 } from './ejatlas-cases/adapter.ts';
import { elementSupplyRisk } from './element-supply-risk/adapter.ts';
import { emberGridIntensity2025 } from './ember-grid-intensity/adapter.ts';
import { epLobbyMeetings2022 } from './ep-lobby-meetings/adapter.ts';
import { epochFrontierDatacenters } from './epoch-frontier-datacenters/adapter.ts';
import { epochNotableModels } from './epoch-notable-models/adapter.ts';
import { etoChipExplorer } from './eto-chip-explorer/adapter.ts';
import { euDrcSanctions2026 } from './eu-drc-sanctions/adapter.ts';
import { euTaxObservatory2023 } from './eu-tax-observatory/adapter.ts';
import { euTransparencyRegister } from './eu-transparency-register/adapter.ts';
import { eurostatEwasteRate, owidEwasteRate } from './eurostat-ewaste-rate/adapters.ts';
import { eurostatWeeeOpenScope } from './eurostat-weee/adapter.ts';
import { exiobase3Classification } from './exiobase3-classification/adapter.ts';
import { fairphoneSuppliers } from './fairphone-suppliers/adapter.ts';
import { fineprintMines2022 } from './fineprint-mines/adapter.ts';
import { gapminderFootprints2026, gapminderMacro2026 } from './gapminder/adapters.ts';
import { gapminderIct } from './gapminder-ict/adapter.ts';
import { gleif } from './gleif/adapter.ts';
import { globalEwasteStatistics } from './global-ewaste-statistics/adapter.ts';
import { globalWitnessDefenders2022 } from './global-witness-defenders/adapter.ts';
import { googleRegionCarbon } from './google-region-carbon/adapter.ts';
import { hsNomenclature } from './hs-nomenclature/adapter.ts';
import { hyperscalerReports } from './hyperscaler-reports/adapter.ts';
import { icmmMining2025 } from './icmm-mining/adapter.ts';
import { ieaCriticalMinerals2025 } from './iea-critical-minerals/adapter.ts';
import { ieadbMembership2020 } from './ieadb-membership/adapter.ts';
import { ilabFindings2022 } from './ilab-findings/adapter.ts';
import { ilabGoods2022 } from './ilab-goods/adapter.ts';
import { im3UsDatacenters } from './im3-us-datacenters/adapter.ts';
import { impactCo2Ademe } from './impactco2-ademe/adapter.ts';
import { indhConflicts2023 } from './indh-conflicts/adapter.ts';
import { ipisDrcVisits } from './ipis-drc-visits/adapter.ts';
import { labourFigures2025, labourFiguresMaker2025 } from './labour-figures/adapter.ts';
import { mineralRegulations2021 } from './mineral-regulations/adapter.ts';
import { miningForestLoss2024 } from './mining-forest-loss/adapter.ts';
import { miningRoyalties2024 } from './mining-royalties/adapter.ts';
import { ncsesKti2020, ncsesKti2022, ncsesKti2024 } from './ncses-kti/editions.ts';
import { ncsesKtiSupplement } from './ncses-kti/supplement/adapter.ts';
import { nussEckelman2014 } from './nuss-eckelman/adapter.ts';
import { oecdTiva2025, oecdTivaWorld2025 } from './oecd-tiva/adapters.ts';
import { openSupplyHub } from './open-supply-hub/adapter.ts';
import { openRepair2025 } from './openrepair/adapter.ts';
import { orgHomeEpoch } from './org-home/adapter.ts';
import { osmDataCentres } from './osm-data-centres/adapter.ts';
import { recipe2016Metals } from './recipe2016-metals/adapter.ts';
import { rmiCmrt } from './rmi-cmrt/adapter.ts';
import { secCompanyFacts } from './sec-company-facts/adapter.ts';
import { secFormSd2025 } from './sec-form-sd/adapter.ts';
import { secResourcePayments } from './sec-resource-payments/adapter.ts';
import { tailingsDamFailures2023 } from './tailings-dam-failures/adapter.ts';
import { taiwanCustomsChips } from './taiwan-customs/adapter.ts';
import { telegeographyCables2021 } from './telegeography-cables/adapter.ts';
import { ucdpCountryDeaths2019 } from './ucdp-country-deaths/adapter.ts';
import { ucdpGed } from './ucdp-ged/adapter.ts';
import { unComtradeExports, unComtradeImports } from './un-comtrade/adapters.ts';
import { unSdgEwaste2020 } from './un-sdg-ewaste/edition-2020.ts';
import { unSdgEwaste2023 } from './un-sdg-ewaste/edition-2023.ts';
import { unSdgEwasteService } from './un-sdg-ewaste/service/adapter.ts';
import { unSdgIct2023 } from './un-sdg-ict/adapter.ts';
import { undpHdr2023 } from './undp-hdr/adapter.ts';
import { cbsUnuKeys2017, unuLifetimes2015 } from './unu-keys/adapters.ts';
import { usgsMcs2022, usgsMcs2023, usgsMcs2024 } from './usgs-mcs/edition-2022-2024/adapter.ts';
import { usgsMcs2025 } from './usgs-mcs/edition-2025/adapter.ts';
import { usgsMcs2026 } from './usgs-mcs/edition-2026/adapter.ts';
import { usgsAfricaFacilities, usgsIndopacificFacilities } from './usgs-mineral-facilities/adapters.ts';
import { usgsLatinAmericaFacilities } from './usgs-mineral-facilities/latin-america.ts';
import { usgsChinaFacilities, usgsSouthwestAsiaFacilities } from './usgs-mineral-facilities/unseen.ts';
import { valueCapture2023, valueCaptureMaker2023 } from './value-capture/adapters.ts';
import { wbWgi2024 } from './wb-wgi/adapter.ts';
import { wbWgiService } from './wb-wgi/service.ts';
import { wdiIpReceipts2016 } from './wdi-ip-receipts/adapter.ts';
import { wdiIpReceiptsService } from './wdi-ip-receipts/service.ts';
import { whatAWaste2018 } from './what-a-waste/adapter.ts';
import { wiod2013 } from './wiod/adapter.ts';
import { wriAqueduct } from './wri-aqueduct/adapter.ts';

export const adapters: readonly Adapter[] = [
  amazonMiningWatch2025,
  ...appleSmelters,
  appleSuppliers2011,
  appleSuppliers2021,
  appleSuppliers2022,
  awareWaterScarcity,
  babbittBom2020,
  baci30Codes,
  baciMainFlowsHs02,
  baciMainFlowsHs17,
  baciSemiconductors,
  baciTop200,
  baciTopTraders,
  baciValues2022,
  bgsWms2021,
  bgsWms2024,
  bgsWmsService,
  boaviztaDevices2023,
  boaviztapiFactors,
  ...brandSuppliersAdapters,
  cbsUnuKeys2017,
  cloudRegionsGsf,
  codecarbonGrid2026,
  comtradeChipsExports,
  comtradeChipsImports,
  comtradeChipsYears,
  comtradeLeaders2023,
  comtradeMirrorExports,
  comtradeMirrorImports,
  comtradeNickelExports,
  comtradeNickelImports,
  comtradeNickelMargins,
  comtradePartnersExports,
  comtradePartnersImports,
  countryConverter,
  crimingeoTrade2023,
  deviceElements2020,
  deviceElementsMaker2020,
  ecologitsModels,
  ...economiesAdapters,
  eiti,
  ejatlasCases2025,
  elementSupplyRisk,
  emberGridIntensity2025,
  epLobbyMeetings2022,
  epochFrontierDatacenters,
  epochNotableModels,
  etoChipExplorer,
  euDrcSanctions2026,
  eurostatEwasteRate,
  eurostatWeeeOpenScope,
  euTaxObservatory2023,
  euTransparencyRegister,
  exiobase3Classification,
  fairphoneSuppliers,
  fineprintMines2022,
  gapminderFootprints2026,
  gapminderIct,
  gapminderMacro2026,
  gleif,
  globalEwasteStatistics,
  globalWitnessDefenders2022,
  googleRegionCarbon,
  hsNomenclature,
  hyperscalerReports,
  iarcCarcinogens,
  icmmMining2025,
  ieaCriticalMinerals2025,
  ieadbMembership2020,
  ilabFindings2022,
  ilabGoods2022,
  im3UsDatacenters,
  impactCo2Ademe,
  indhConflicts2023,
  ipisDrcVisits,
  labourFigures2025,
  labourFiguresMaker2025,
  mineralRegulations2021,
  miningForestLoss2024,
  miningRoyalties2024,
  ncsesKti2020,
  ncsesKti2022,
  ncsesKti2024,
  ncsesKtiSupplement,
  ntpCarcinogens,
  ...numberedSmelters,
  nussEckelman2014,
  oecdTiva2025,
  oecdTivaWorld2025,
  openRepair2025,
  openSupplyHub,
  osmDataCentres,
  owidEwasteRate,
  recipe2016Metals,
  orgHomeEpoch,
  rmiCmrt,
  secCompanyFacts,
  secFormSd2025,
  secResourcePayments,
  tailingsDamFailures2023,
  taiwanCustomsChips,
  telegeographyCables2021,
  ucdpCountryDeaths2019,
  ucdpGed,
  unComtradeExports,
  unComtradeImports,
  undpHdr2023,
  unSdgEwaste2020,
  unSdgEwaste2023,
  unSdgEwasteService,
  unSdgIct2023,
  unuLifetimes2015,
  usgsAfricaFacilities,
  usgsChinaFacilities,
  usgsIndopacificFacilities,
  usgsLatinAmericaFacilities,
  usgsMcs2022,
  usgsMcs2023,
  usgsMcs2024,
  usgsMcs2025,
  usgsMcs2026,
  usgsSouthwestAsiaFacilities,
  valueCapture2023,
  valueCaptureMaker2023,
  wbWgi2024,
  wbWgiService,
  wdiIpReceipts2016,
  wdiIpReceiptsService,
  whatAWaste2018,
  wiod2013,
  wriAqueduct,
];
