import { expect, it } from 'vitest';
import { anomalyKindIds } from './answer.ts';
import { suspicions } from './suspicion.ts';

it('says of every kind what it would mean, on a condition, and of records alone', () => {
  for (const kind of anomalyKindIds) {
    const { en, fr, es } = suspicions[kind];
    expect([en, fr, es]).toEqual([
      expect.stringMatching(/^If none of these holds, .+\.$/),
      expect.stringMatching(/^Si aucune de ces raisons ne tient, .+\.$/),
      expect.stringMatching(/^Si ninguna de estas razones vale, .+\.$/),
    ]);
    // Words of intent or of crime would accuse somebody.
    for (const text of [en, fr, es]) {
      expect(text).not.toMatch(
        /fraud|smuggl|contreband|contraband|illegal|illégal|ilegal|hid|cach|ocult|evad|évit|launder/i,
      );
    }
  }
});
