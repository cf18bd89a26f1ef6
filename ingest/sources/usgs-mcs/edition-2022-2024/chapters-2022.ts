/** The files of the 2022 edition: chapter in the publisher’s five letters, and its columns after Source and Country, as headed. */
export const chapters2022: Readonly<Record<string, string>> = {
  cobal: 'Type|Prod_t_2020|Prod_t_Est_2021',
  coppe: 'Type|Prod_kt_2020|Prod_kt_Est_2021',
  galli: 'Type|Prod_kg_2020|Prod_kg_Est_2021',
  germa: 'Type|Prod_kg_Est_2020|Prod_kg_Est_2021',
  graph: 'Type|Prod_t_2020|Prod_t_Est_2021',
  lithi: 'Type|Prod_t_2020|Prod_t_Est_2021',
  manga: 'Type|Prod_kt_2020|Prod_kt_Est_2021',
  nicke: 'Type|Prod_t_2020|Prod_t_Est_2021',
  plati: 'Type|Prod_kg_2020|Prod_kg_Est_2021',
  raree: 'Type|Prod_t_2020|Prod_t_Est_2021',
  timin: 'Type|Prod_kt_2020|Prod_kt_Est_2021',
  tungs: 'Type|Prod_t_2020|Prod_t_Est_2021',
};
