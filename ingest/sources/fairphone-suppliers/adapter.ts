/** Suppliers of the Fairphone 2 part by part, as far as a copy of its list was read. */
import type { Source } from '../../../schema/source.ts';
import type { Adapter } from '../../adapter.ts';
import { fileHasRows } from '../../row-count.ts';
import { parts } from './parts.ts';

const fileName = 'fairphone2_suppliers_partial.csv';
const device = 'Fairphone 2';

export const fairphoneSuppliersSource: Source = {
  id: 'fairphone-suppliers',
  publisher: 'Fairphone B.V.',
  title: 'List of Suppliers, Fairphone 2',
  shortTitle: {
    en: 'Fairphone, suppliers of the Fairphone 2',
    fr: 'Fairphone, fournisseurs du Fairphone 2',
    es: 'Fairphone, proveedores del Fairphone 2',
  },
  url: 'https://forum.fairphone.com/t/pencil2-current-lists-of-suppliers-for-the-fp1-and-the-fp2/10551',
  licence: 'facts',
  attribution: 'Fairphone B.V., as quoted in its forum',
  citation:
    'Fairphone B.V.: List of Suppliers, Fairphone 2, as of 15 June 2015, quoted in the Fairphone forum.',
  interest: 'self-report',
  cadence: 'One list a model; those of the Fairphone 3 and 4 are not read here.',
  covers: {
    en: 'Who supplies 23 kinds of parts of the Fairphone 2, and who assembles it, as of June 2015. The copy breaks off in the alphabet after “Inductor”: what comes later is missing, and absence says nothing.',
    fr: 'Qui fournit 23 sortes de pièces du Fairphone 2, et qui l’assemble, en juin 2015. La copie s’interrompt dans l’alphabet après « Inductor » : la suite manque, et une absence ne dit rien.',
    es: 'Quién provee 23 clases de piezas del Fairphone 2 y quién lo ensambla, en junio de 2015. La copia se interrumpe en el alfabeto tras «Inductor»: falta lo que sigue, y no figurar no significa nada.',
  },
  stages: ['components', 'assembly'],
  defects: [
    'The copy is cut off after the letter I: 34 lines of a longer list.',
    'Names are short and spelled as in the list (“ON Semiconductors”).',
    '“Tin Mines” stands as the supplier of cassiterite: no organisation, left out.',
  ],
  editions: [
    {
      id: '2015',
      title: 'List of Suppliers, Fairphone 2, as of 15 June 2015',
      published: '2015-06-15',
      url: null,
      doi: null,
      checksums: { [fileName]: '7087f77776bb2d936511b71fe031261bd3f17dd8ba7925bbac59efb0c380edbd' },
    },
  ],
};

export const fairphoneSuppliers: Adapter = {
  id: 'fairphone-suppliers',
  dataset: 'fairphone-suppliers',
  source: fairphoneSuppliersSource,
  edition: '2015',
  read: 'secondary',
  rawFolder: 'manufacture/fairphone2-suppliers-2015',
  tables: [
    {
      file: /^fairphone2_suppliers.*\.csv$/,
      fileName,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        device: { is: 'term', meaning: 'always Fairphone 2' },
        supplier: { is: 'organisation', meaning: 'supplier as the list spells it' },
        component: { is: 'term', meaning: 'part, or the phone itself for who assembles it' },
        as_of: { is: 'term', meaning: 'day of the list' },
      },
      key: ['supplier', 'component'],
      row(row, emit) {
        const name = row.text('component');
        const supplier = row.text('supplier');
        if (row.text('device') !== device) return emit.fail(row, 'device', row.text('device'), device);
        if (row.text('as_of') !== '2015-06-15')
          return emit.fail(row, 'as_of', row.text('as_of'), '2015-06-15');
        if (supplier === 'Tin Mines') return emit.drop(row, 'mines, not an organisation');
        const part = parts.get(name);
        if (part === undefined && name !== device)
          return emit.fail(row, 'component', name, 'a part that parts.ts knows; add it there with its names');
        emit.entity({
          id: 'device:fairphone-2',
          name: { en: device, fr: device, es: device },
          latitude: null,
          longitude: null,
          partOf: 'device:smartphone',
          ownedBy: null,
          replacedBy: null,
        });
        if (part !== undefined) emit.entity(part);
        return emit.statement({
          subject: 'device:fairphone-2',
          predicate: 'suppliedBy',
          object: { kind: 'organisation', name: supplier, mayBeNew: true },
          ...(part === undefined ? { stage: 'assembly' } : { product: part.id, stage: 'components' }),
          period: '2015-06-15',
          status: 'reported',
          locator: `List of Suppliers, Fairphone 2, ${name}: ${supplier}`,
        });
      },
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    fileHasRows(fileName, 34),
    {
      says: '33 supplies are listed, one of them the assembly',
      check({ statements }) {
        const assembly = statements.filter(({ stage }) => stage === 'assembly').map(({ object }) => object);
        const text = `${statements.length}, ${assembly.join()}`;
        return text === '33, org:hi-p-suzhou-ems' ? undefined : text;
      },
    },
  ],
};
