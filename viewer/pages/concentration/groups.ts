/** Groups that analyses can be asked about; apart from the parameters, so that no page loads their checks for a list. */
import { defineQuery, type Variables } from '../../data/query.ts';

export interface GroupsData {
  readonly groups: { readonly nodes: readonly { readonly id: string; readonly name: string }[] };
}
/** Groups whose members are told, and never change: those of income go by year. */
export const groupsQuery = defineQuery<GroupsData, Variables>(`
  query ConcentrationGroups($lang: Language) {
    groups: entities(kind: GROUP, first: 400, lang: $lang) { nodes { id name } }
  }
`);
/** Groups that the lists offer. */
export const isAskable = (id: string): boolean =>
  /^group:(m49-|eu-27|oecd|g77|imf-|unctad-)/.test(id) && !/^group:wb-/.test(id);
