/** The six North–South schemes. Who is on which side is data (memberOf statements); what a scheme is stands here. */
import { z } from 'zod';
import type { Label } from './label.ts';
import { registry } from './registry.ts';

export const sides = registry('side', [
  { id: 'south', label: { en: 'South', fr: 'Sud', es: 'Sur' } },
  { id: 'north', label: { en: 'North', fr: 'Nord', es: 'Norte' } },
  { id: 'unclassified', label: { en: 'unclassified', fr: 'non classé', es: 'sin clasificar' } },
]);
export type Side = (typeof sides.ids)[number];

export interface SchemeItem {
  readonly id: string;
  readonly label: Label;
  /** Who drew the line, and as of when. */
  readonly definedBy: string;
  readonly asOf: string;
  /** How the members of a side are told. */
  readonly rule: Label;
  /** The source whose memberOf statements hold it. */
  readonly source: string;
  /** The group whose members are one side, and which side; everybody else with a class is on the other. */
  readonly memberGroup: string;
  readonly membersAre: 'north' | 'south';
  /** Whether membership changes by year; otherwise it is held fixed as of the date in the id. */
  readonly byYear: boolean;
  /** Economies that the definer's list leaves out are unclassified, or on the other side. */
  readonly unlisted: 'unclassified' | 'other-side';
}

export const schemes = registry('scheme', [
  {
    id: 'imf-advanced-2024',
    label: {
      en: 'IMF advanced economies',
      fr: 'Économies avancées du FMI',
      es: 'Economías avanzadas del FMI',
    },
    definedBy: 'International Monetary Fund, World Economic Outlook, October 2024',
    asOf: '2024-10',
    rule: {
      en: 'North is the IMF’s list of advanced economies; South is everybody else, as in Hickel et al. 2022.',
      fr: 'Le Nord est la liste des économies avancées du FMI\u202f; le Sud, toutes les autres, comme chez Hickel et al. 2022.',
      es: 'El Norte es la lista de economías avanzadas del FMI; el Sur, todas las demás, como en Hickel et al. 2022.',
    },
    source: 'imf-weo',
    memberGroup: 'group:imf-advanced',
    membersAre: 'north',
    byYear: false,
    unlisted: 'other-side',
  },
  {
    id: 'm49-developed-2020',
    label: {
      en: 'UN M49 developed regions (2020)',
      fr: 'Régions développées ONU M49 (2020)',
      es: 'Regiones desarrolladas ONU M49 (2020)',
    },
    definedBy: 'United Nations Statistics Division, M49, last published form',
    asOf: '2020-10',
    rule: {
      en: 'North is “Developed” in the last table that UNSD published with that column; areas without a class are unclassified.',
      fr: 'Le Nord est «\u202fDeveloped\u202f» dans le dernier tableau publié avec cette colonne\u202f; les territoires sans classe ne sont pas classés.',
      es: 'El Norte es «Developed» en la última tabla publicada con esa columna; los territorios sin clase quedan sin clasificar.',
    },
    source: 'un-m49',
    memberGroup: 'group:m49-developed',
    membersAre: 'north',
    byYear: false,
    unlisted: 'unclassified',
  },
  {
    id: 'unctad-rule',
    label: {
      en: 'UNCTAD developed economies',
      fr: 'Économies développées de la CNUCED',
      es: 'Economías desarrolladas de la UNCTAD',
    },
    definedBy: 'UN Trade and Development, Handbook of Statistics: rule for developed economies',
    asOf: '2025',
    rule: {
      en: 'North is Northern America and Europe, with Israel, Japan, the Republic of Korea, Australia and New Zealand; South is the rest.',
      fr: 'Le Nord est l’Amérique du Nord et l’Europe, avec Israël, le Japon, la République de Corée, l’Australie et la Nouvelle-Zélande\u202f; le Sud, le reste.',
      es: 'El Norte es América del Norte y Europa, con Israel, Japón, la República de Corea, Australia y Nueva Zelandia; el Sur, el resto.',
    },
    source: 'unctad-classification',
    memberGroup: 'group:unctad-developed',
    membersAre: 'north',
    byYear: false,
    unlisted: 'other-side',
  },
  {
    id: 'wb-high-income',
    label: {
      en: 'World Bank high income (by year)',
      fr: 'Revenu élevé, Banque mondiale (par année)',
      es: 'Ingreso alto, Banco Mundial (por año)',
    },
    definedBy: 'World Bank, Country Analytical History (OGHIST)',
    asOf: 'by year, 1987–2024',
    rule: {
      en: 'North is the high-income group of that calendar year; economies without a group that year are unclassified.',
      fr: 'Le Nord est le groupe à revenu élevé de l’année civile\u202f; les économies sans groupe cette année-là ne sont pas classées.',
      es: 'El Norte es el grupo de ingreso alto de ese año; las economías sin grupo ese año quedan sin clasificar.',
    },
    source: 'wb-income-groups',
    memberGroup: 'group:wb-high-income',
    membersAre: 'north',
    byYear: true,
    unlisted: 'unclassified',
  },
  {
    id: 'oecd-2025',
    label: { en: 'OECD members (2025)', fr: 'Membres de l’OCDE (2025)', es: 'Miembros de la OCDE (2025)' },
    definedBy: 'Organisation for Economic Co-operation and Development',
    asOf: '2025',
    rule: {
      en: 'North is the 38 members of the OECD; South is everybody else.',
      fr: 'Le Nord est les 38 membres de l’OCDE\u202f; le Sud, toutes les autres économies.',
      es: 'El Norte son los 38 miembros de la OCDE; el Sur, todas las demás economías.',
    },
    source: 'oecd-members',
    memberGroup: 'group:oecd',
    membersAre: 'north',
    byYear: false,
    unlisted: 'other-side',
  },
  {
    id: 'g77-complement-2025',
    label: {
      en: 'Outside the Group of 77 (2025)',
      fr: 'Hors du Groupe des 77 (2025)',
      es: 'Fuera del Grupo de los 77 (2025)',
    },
    definedBy: 'The Group of 77 at the United Nations',
    asOf: '2025',
    rule: {
      en: 'South is the 134 members of the Group of 77 and China; North is everybody else.',
      fr: 'Le Sud est les 134 membres du Groupe des 77 et la Chine\u202f; le Nord, toutes les autres économies.',
      es: 'El Sur son los 134 miembros del Grupo de los 77 y China; el Norte, todas las demás economías.',
    },
    source: 'g77-members',
    memberGroup: 'group:g77',
    membersAre: 'south',
    byYear: false,
    unlisted: 'other-side',
  },
] as const satisfies readonly SchemeItem[]);
export type SchemeId = (typeof schemes.ids)[number];
export const SchemeIdSchema = z.enum(schemes.ids as [SchemeId, ...SchemeId[]]);

/** The scheme used when none is asked for. */
export const defaultScheme: SchemeId = 'imf-advanced-2024';
