/** How sure a value is: its status, why it may be missing, and how its document was read. */
import { z } from 'zod';
import { registry } from './registry.ts';

export const statuses = registry('status', [
  {
    id: 'reported',
    label: { en: 'reported', fr: 'déclaré', es: 'declarado' },
    description: {
      en: 'Printed by the publisher as a count or a measurement.',
      fr: 'Imprimé par l’éditeur comme un compte ou une mesure.',
      es: 'Publicado por el editor como recuento o medición.',
    },
  },
  {
    id: 'estimated',
    label: { en: 'estimated', fr: 'estimé', es: 'estimado' },
    description: {
      en: 'The publisher’s own estimate.',
      fr: 'Estimation de l’éditeur lui-même.',
      es: 'Estimación del propio editor.',
    },
  },
  {
    id: 'derived',
    label: { en: 'derived', fr: 'calculé', es: 'calculado' },
    description: {
      en: 'Computed from other figures; the method is attached.',
      fr: 'Calculé à partir d’autres chiffres\u202f; la méthode est jointe.',
      es: 'Calculado a partir de otras cifras; el método se adjunta.',
    },
  },
  {
    id: 'projected',
    label: { en: 'projected', fr: 'projeté', es: 'proyectado' },
    description: {
      en: 'A statement about the future; never given as a fact.',
      fr: 'Énoncé sur l’avenir\u202f; jamais donné comme un fait.',
      es: 'Enunciado sobre el futuro; nunca se da como un hecho.',
    },
  },
  {
    id: 'assumed',
    label: { en: 'assumed', fr: 'supposé', es: 'supuesto' },
    description: {
      en: 'Stands in for a figure that nobody gives here.',
      fr: 'Remplace un chiffre que personne ne donne ici.',
      es: 'Ocupa el lugar de una cifra que nadie da aquí.',
    },
  },
]);
export const StatusSchema = z.enum(statuses.ids as [Status, ...Status[]]);
export type Status = (typeof statuses.ids)[number];

/** Why a value is not there. No statement at all is another thing: "no figure yet". None of them is zero. */
export const missingReasons = registry('missing reason', [
  {
    id: 'withheld',
    label: { en: 'withheld', fr: 'non divulgué', es: 'no divulgado' },
    description: {
      en: 'The publisher knows it and keeps it back.',
      fr: 'L’éditeur le connaît et le garde pour lui.',
      es: 'El editor lo conoce y no lo publica.',
    },
  },
  {
    id: 'not-available',
    label: { en: 'not in source', fr: 'absent de la source', es: 'ausente en la fuente' },
    description: {
      en: 'This source does not give it.',
      fr: 'Cette source ne le donne pas.',
      es: 'Esta fuente no lo da.',
    },
  },
  {
    id: 'not-applicable',
    label: { en: 'not applicable', fr: 'sans objet', es: 'no aplicable' },
    description: {
      en: 'The question does not arise.',
      fr: 'La question ne se pose pas.',
      es: 'La pregunta no procede.',
    },
  },
  {
    id: 'not-published',
    label: { en: 'not published', fr: 'non publié', es: 'no publicado' },
    description: {
      en: 'Checked: nobody publishes it.',
      fr: 'Vérifié\u202f: personne ne le publie.',
      es: 'Comprobado: nadie lo publica.',
    },
  },
  {
    id: 'only-bounds',
    label: { en: 'only bounds', fr: 'bornes seules', es: 'solo cotas' },
    description: {
      en: 'Only a lowest and a highest value are known.',
      fr: 'Seules une borne basse et une borne haute sont connues.',
      es: 'Solo se conocen una cota inferior y una superior.',
    },
  },
]);
export const MissingSchema = z.enum(missingReasons.ids as [Missing, ...Missing[]]);
export type Missing = (typeof missingReasons.ids)[number];

/** How the document behind a statement was read. */
export const reads = registry('way of reading', [
  {
    id: 'original',
    label: { en: 'original', fr: 'original', es: 'original' },
    description: {
      en: 'Read in the publisher’s own file.',
      fr: 'Lu dans le fichier de l’éditeur.',
      es: 'Leído en el archivo del propio editor.',
    },
  },
  {
    id: 'copy',
    label: { en: 'copy', fr: 'copie', es: 'copia' },
    description: {
      en: 'Read in a mirror of the publisher’s file.',
      fr: 'Lu dans une copie du fichier de l’éditeur.',
      es: 'Leído en una copia del archivo del editor.',
    },
  },
  {
    id: 'secondary',
    label: { en: 'quoted', fr: 'cité', es: 'citado' },
    description: {
      en: 'Read in a text that quotes the document.',
      fr: 'Lu dans un texte qui cite le document.',
      es: 'Leído en un texto que cita el documento.',
    },
  },
]);
export const ReadSchema = z.enum(reads.ids as [Read, ...Read[]]);
export type Read = (typeof reads.ids)[number];

/** Whose interest a source serves, so that "without self-reports" can be asked for. */
export const interests = registry('interest', [
  { id: 'public', label: { en: 'public body', fr: 'organisme public', es: 'organismo público' } },
  { id: 'academic', label: { en: 'academic', fr: 'recherche', es: 'académico' } },
  { id: 'ngo', label: { en: 'civil society', fr: 'société civile', es: 'sociedad civil' } },
  { id: 'industry', label: { en: 'industry', fr: 'industrie', es: 'industria' } },
  { id: 'self-report', label: { en: 'self-report', fr: 'autodéclaration', es: 'autodeclaración' } },
]);
export const InterestSchema = z.enum(interests.ids as [Interest, ...Interest[]]);
export type Interest = (typeof interests.ids)[number];
