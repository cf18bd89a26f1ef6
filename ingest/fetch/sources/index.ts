/** Every source that can be fetched, a line each. */
import type { FetchSource } from '../entry.ts';
import { babbittBom } from './babbitt-bom.ts';
import { baci } from './baci.ts';
import { bgsWms } from './bgs-wms.ts';
import { boaviztaDevices } from './boavizta-devices.ts';
import { cloudRegionsGsf } from './cloud-regions-gsf.ts';
import { eiti } from './eiti.ts';
import { emberGridIntensity } from './ember-grid-intensity.ts';
import { epochNotableModels } from './epoch-notable-models.ts';
import { etoChipExplorer } from './eto-chip-explorer.ts';
import { euTransparencyRegister } from './eu-transparency-register.ts';
import { eurostatWeee } from './eurostat-weee.ts';
import { fineprintMines } from './fineprint-mines.ts';
import { gleif } from './gleif.ts';
import { globalEwasteStatistics } from './global-ewaste-statistics.ts';
import { googleRegionCarbon } from './google-region-carbon.ts';
import { hsCorrelation } from './hs-correlation.ts';
import { icmmMining } from './icmm-mining.ts';
import { ieaCriticalMinerals } from './iea-critical-minerals.ts';
import { ilabGoods } from './ilab-goods.ts';
import { im3UsDatacenters } from './im3-us-datacenters.ts';
import { ipisDrcVisits } from './ipis-drc-visits.ts';
import { ncsesKti } from './ncses-kti.ts';
import { oecdTiva } from './oecd-tiva.ts';
import { openSupplyHub } from './open-supply-hub.ts';
import { osmDataCentres } from './osm-data-centres.ts';
import { rmiCmrt } from './rmi-cmrt.ts';
import { secCompanyFacts } from './sec-company-facts.ts';
import { secResourcePayments } from './sec-resource-payments.ts';
import { secSubmissions } from './sec-submissions.ts';
import { ucdpGed } from './ucdp-ged.ts';
import { unComtradeExports } from './un-comtrade-exports.ts';
import { unComtradeImports } from './un-comtrade-imports.ts';
import { unSdg } from './un-sdg.ts';
import { usgsAfricaFacilities } from './usgs-africa-facilities.ts';
import { usgsChinaFacilities } from './usgs-china-facilities.ts';
import { usgsIndopacificFacilities } from './usgs-indopacific-facilities.ts';
import { usgsLatinAmericaFacilities } from './usgs-latin-america-facilities.ts';
import { usgsMcs2022 } from './usgs-mcs-2022.ts';
import { usgsMcs2023 } from './usgs-mcs-2023.ts';
import { usgsMcs2024 } from './usgs-mcs-2024.ts';
import { usgsMcs2025 } from './usgs-mcs-2025.ts';
import { usgsMcs2026 } from './usgs-mcs-2026.ts';
import { usgsSouthwestAsiaFacilities } from './usgs-southwest-asia-facilities.ts';
import { wbIncomeGroups } from './wb-income-groups.ts';
import { wbWgi } from './wb-wgi.ts';
import { wdiIpReceipts } from './wdi-ip-receipts.ts';
import { wriAqueduct } from './wri-aqueduct.ts';

export const fetchSources: readonly FetchSource[] = [
  babbittBom,
  baci,
  bgsWms,
  boaviztaDevices,
  cloudRegionsGsf,
  eiti,
  emberGridIntensity,
  epochNotableModels,
  etoChipExplorer,
  euTransparencyRegister,
  eurostatWeee,
  fineprintMines,
  gleif,
  globalEwasteStatistics,
  googleRegionCarbon,
  hsCorrelation,
  icmmMining,
  ieaCriticalMinerals,
  ilabGoods,
  im3UsDatacenters,
  ipisDrcVisits,
  ncsesKti,
  oecdTiva,
  openSupplyHub,
  osmDataCentres,
  rmiCmrt,
  secCompanyFacts,
  secResourcePayments,
  secSubmissions,
  ucdpGed,
  unComtradeExports,
  unComtradeImports,
  unSdg,
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
  wbIncomeGroups,
  wbWgi,
  wdiIpReceipts,
  wriAqueduct,
];
