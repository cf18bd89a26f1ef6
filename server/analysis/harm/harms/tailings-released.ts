/** Tailings released by dam failures, by country and decade. */
import { statedHarm } from './stated.ts';
import { noChain } from './words.ts';

export const tailingsReleased = statedHarm({
  id: 'harm:tailings-released',
  label: {
    en: 'Tailings released by dam failures',
    fr: 'Résidus miniers libérés par des ruptures de digues',
    es: 'Relaves liberados por roturas de presas',
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
