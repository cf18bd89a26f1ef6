/** Tailings dam failures, by country and decade. */
import { statedHarm } from './stated.ts';
import { noChain } from './words.ts';

export const damFailures = statedHarm({
  id: 'harm:tailings-dam-failure',
  label: {
    en: 'Tailings dam failures',
    fr: 'Ruptures de digues à résidus miniers',
    es: 'Roturas de presas de relaves',
  },
  kind: 'magnitude',
  stage: 'extraction',
  scope: {
    en: 'A list known to miss failures, most of all old ones and those of few reports: a lowest number. By decade, of dams of every mineral, ash and waste rock among them.',
    fr: 'Une liste dont on sait qu’elle manque des ruptures, surtout anciennes ou peu signalées : un minimum. Par décennie, pour tout minerai, cendres et stériles compris.',
    es: 'Una lista que se sabe incompleta, sobre todo de roturas antiguas o poco notificadas: un mínimo. Por década, de todo mineral, con cenizas y estériles.',
  },
  source: 'tailings-dam-failures',
  noChain: noChain.dams,
});
