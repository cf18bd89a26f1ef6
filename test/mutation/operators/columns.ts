/** A column gone, there twice, or all of them in another order, each with its heading. */
import { columnsWhere, type Operator } from './operator.ts';

export const columnDropped: Operator = {
  id: 'column dropped',
  mutate(file, random) {
    const place = random.one(file.form.columns.map((_, at) => at));
    const name = file.form.columns[place ?? -1];
    if (place === undefined || name === undefined || file.form.columns.length < 2) return undefined;
    // A column that editions have or have not is no fault where it is missing.
    if (columnsWhere(file, (rule) => rule.optional === true).includes(place)) return undefined;
    const order = file.form.columns.flatMap((_, at) => (at === place ? [] : [at]));
    return { bytes: file.form.write({ order }), says: `without ${name}` };
  },
};

export const columnDoubled: Operator = {
  id: 'column doubled',
  mutate(file, random) {
    const place = random.one(file.form.columns.map((_, at) => at));
    if (place === undefined) return undefined;
    const order = file.form.columns.flatMap((_, at) => (at === place ? [at, at] : [at]));
    return { bytes: file.form.write({ order }), says: `${file.form.columns[place]} twice` };
  },
};

export const columnsShuffled: Operator = {
  id: 'columns shuffled',
  mutate(file, random) {
    const order = random.shuffled(file.form.columns.map((_, at) => at));
    if (order.every((at, place) => at === place)) return undefined;
    return { bytes: file.form.write({ order }), says: order.map((at) => file.form.columns[at]).join(' | ') };
  },
};
