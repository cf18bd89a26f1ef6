/** The manifest of Apple's yearly list of suppliers. */
import type { Edition, Source } from '../../../schema/source.ts';

export const copyFile = 'apple-supplier-list.csv';
export const firstListFile = 'apple-2012-2019.csv';
export const pdfFile = 'apple-suppliers-2022.pdf';

/** Years whose plants are read from the copy in CSV; no list of 2019 is in it, and that of 2022 is read in Apple's own. */
export const yearsOfCopy = ['2012', '2013', '2014', '2015', '2016', '2017', '2018', '2020', '2021'] as const;

const listOf = (year: string, checksums: Edition['checksums'] = {}): Edition => ({
  id: year,
  title: `Apple Supplier List, ${year}`,
  published: null,
  url: null,
  doi: null,
  checksums,
});

export const appleSuppliersSource: Source = {
  id: 'apple-suppliers',
  publisher: 'Apple Inc.',
  title: 'Apple Supplier List',
  shortTitle: {
    en: 'Apple, supplier list',
    fr: 'Apple, liste des fournisseurs',
    es: 'Apple, lista de proveedores',
  },
  url: 'https://www.apple.com/supplier-responsibility/',
  licence: 'facts',
  attribution:
    'Apple Inc., Supplier List; lists of 2012 to 2021 as compiled by CommonWealth Magazine, Taiwan (MIT), that of 2011 by The Prepared',
  citation: 'Apple Inc.: Supplier List, list of the year.',
  interest: 'self-report',
  cadence: 'Yearly; no list of 2019 is read here.',
  covers: {
    en: 'Suppliers of Apple and the places where they make things for it: street addresses of 2012 to 2018, provinces of 2020 to 2022, names only of 2011. Apple says that the list stands for 98 percent of its direct spend for materials, manufacturing and assembly. Not what each makes, for which product, in which tier, nor how much.',
    fr: 'Les fournisseurs d’Apple et les lieux où ils fabriquent pour elle : adresses de 2012 à 2018, provinces de 2020 à 2022, noms seulement pour 2011. Apple dit que la liste représente 98 pour cent de ses dépenses directes en matériaux, fabrication et assemblage. Ni ce que chacun fabrique, ni pour quel produit, ni à quel rang, ni combien.',
    es: 'Los proveedores de Apple y los lugares donde fabrican para ella: direcciones de 2012 a 2018, provincias de 2020 a 2022, solo nombres de 2011. Apple dice que la lista representa el 98 por ciento de su gasto directo en materiales, fabricación y montaje. No dice qué hace cada uno, para qué producto, en qué nivel ni cuánto.',
  },
  stages: ['components', 'assembly'],
  defects: [
    'No list of 2019 is in the copies, and the share of spend, 98 percent, was read in the lists of 2020 and 2022 only.',
    'The list of 2020 in Apple’s PDF centres the name of a supplier on its places, so that rows cannot be told apart with certainty: it is read from the copy.',
    'From 2020 on only provinces, states or countries are named: one site then stands for all plants of a supplier there.',
    'The spelling of suppliers and addresses changes from year to year; a plant spelled in two ways is two sites here.',
    'The list tells neither components from assembly nor a plant’s owner from who runs it.',
    'The list of 2022 says that it may also name sites that support manufacturing.',
    'The list of 2011 names 156 suppliers without any place.',
  ],
  editions: [
    listOf('2011', {
      [firstListFile]: 'cfea47c01e5412418e04fa6f3941f0b1086a6378d6673431a7ea759529a1827f',
    }),
    ...yearsOfCopy.map((year) =>
      listOf(
        year,
        year === '2021'
          ? { [copyFile]: '528afbf89adf673b9f2783f0e3227a607f8637f2ef8587eb941fef7137542076' }
          : {},
      ),
    ),
    listOf('2022', { [pdfFile]: '90b0c7b5d1e9bf4c6d5e8ed96fc720b87196858b239c868e27198b17543c59fc' }),
  ],
};
