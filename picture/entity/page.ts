/** What the page of a thing asks first, once it is known which of its faces is shown: the server sends both answers along with the page. */
import { stageNames } from '../answer.ts';
import { type Faces, facesFields } from './apart.ts';

export interface FacesData {
  readonly entity: Faces;
}

/** Whether a thing has two faces; of sites and organisations it is not asked. */
export const entityFacesQuery = `
  query EntityFaces($id: ID!, $lang: Language) {
    entity(id: $id, lang: $lang) { id ${facesFields} }
  }
`;

const counts = stageNames
  .map(
    (stage) =>
      `${stage}: statements(stage: ${stage}, withKinds: $withKinds, withoutKinds: $withoutKinds, first: 1) { totalCount }`,
  )
  .join(' ');

const ewasteCounts = ['generatesEwaste', 'collectsEwaste', 'recyclesEwaste']
  .map(
    (predicate) =>
      `${predicate}: statements(predicate: "${predicate}", withKinds: $withKinds, withoutKinds: $withoutKinds, first: 1) { totalCount }`,
  )
  .join(' ');

/** Those with most statements; an economy has a thousand others. */
export const mostNeighbours = 600;

export const entityPageQuery = `
  query EntityPage($id: ID!, $withKinds: [EntityKind!], $withoutKinds: [EntityKind!], $lang: Language) {
    release { id }
    schemes(lang: $lang) { label isDefault }
    entity(id: $id, lang: $lang) {
      id kind kindLabel name names { en fr es } aliases codes { system code }
      partOf { id name } parts { id name } replacedBy { id name } side
      shown: statements(withKinds: $withKinds, withoutKinds: $withoutKinds, first: 1) { totalCount }
      ${facesFields}
      unknowns { id stage text }
      neighbours(first: ${mostNeighbours}, withKinds: $withKinds, withoutKinds: $withoutKinds) {
        entity { id name kind side } predicate { id label stage } direction statements yearFrom yearTo
      }
      ${counts} ${ewasteCounts}
    }
  }
`;
