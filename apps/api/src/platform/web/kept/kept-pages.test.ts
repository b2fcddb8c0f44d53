import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import type { Basis, PageAnswer } from '@baraza/shared/web';
import { KeptAnswer } from './answer.js';
import { KeptPages, type Made } from './kept-pages.js';

const basis = { of: 'consultation', id: 'wells' } as const;
const page = (body: string): PageAnswer => ({ status: 200, type: 'text/html; charset=utf-8', body, isPrivate: false });
const sight = (address: string) => ({ address, wants: 'html' }) as const;
const megabyte = 1024 * 1024;
const never = { within: '', number: 0, mark: '' };

const said = (made: Made) => (made instanceof KeptAnswer ? made.bytes('identity').toString() : made.body);

/** Waits for up to so many turns, the same for the same seed. */
function waiter(seed: number): (turns: number) => Promise<void> {
  let state = seed;
  return async (turns) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    for (let left = (state >>> 16) % (turns + 1); left > 0; left -= 1) await turn();
  };
}

/** A record that grows, read as a database is: what a statement sees is decided at some moment between its sending and its answer. */
class Growing {
  #number = 0;
  /** The newest change somebody was told of. */
  answered = 0;
  constructor(private readonly wait: (turns: number) => Promise<void>) {}

  async read<Value>(value: (number: number) => Value): Promise<Value> {
    await this.wait(3);
    const seen = value(this.#number);
    await this.wait(3);
    return seen;
  }

  async write(): Promise<void> {
    await this.wait(3);
    const number = (this.#number += 1);
    await this.wait(3);
    this.answered = Math.max(this.answered, number);
  }

  /** Reads a page through a process of its own. */
  process(): () => Promise<number> {
    const wells = sight('/en/c/wells');
    const versions = () => this.read((number) => new Map([['consultation wells', { within: '1', number, mark: String(number) }]]));
    const pages = new KeptPages(versions, megabyte);
    const make = () => this.read((number) => page(String(number)));
    return async () => Number(said((await pages.find(wells)) ?? (await pages.make(wells, basis, make))));
  }
}

test('in a thousand orders of reading and writing, nobody is shown less than had been answered when she asked', async () => {
  const acts = fc.array(fc.constantFrom('write', 'here', 'here', 'there'), { minLength: 6, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(fc.nat(), acts, async (seed, order) => {
      const wait = waiter(seed);
      const record = new Growing(wait);
      const readers = { here: record.process(), there: record.process() };
      await Promise.all(
        order.map(async (act) => {
          await wait(40);
          if (act === 'write') return record.write();
          const { answered } = record;
          return expect(await readers[act as keyof typeof readers]()).toBeGreaterThanOrEqual(answered);
        }),
      );
    }),
    { numRuns: 1000 },
  );
});

test('many who ask at once wait for one look and one making', async () => {
  let [looks, makings] = [0, 0];
  const versions = async () => {
    looks += 1;
    return new Map([['consultation wells', { within: '1', number: 1, mark: '1' }]]);
  };
  const pages = new KeptPages(versions, megabyte);
  const make = async () => page(`${(makings += 1)}`);
  await Promise.all(Array.from({ length: 100 }, () => pages.make(sight('/en/c/wells'), basis, make)));
  expect(makings).toBeLessThanOrEqual(2);
  looks = 0;
  await Promise.all(Array.from({ length: 100 }, () => pages.find(sight('/en/c/wells'))));
  expect(looks).toBe(1);
});

test('ten thousand made-up queries take no room, and what many read stays kept', async () => {
  const versions = async () => new Map([['consultation wells', { within: '1', number: 1, mark: '1' }]]);
  const pages = new KeptPages(versions, megabyte);
  const make = async () => page('x'.repeat(1000));
  await pages.make(sight('/en/c/wells'), basis, make);
  const before = pages.bytes;
  for (let n = 0; n < 10_000; n += 1) await pages.make(sight(`/en/c/wells?theme=${n}`), basis, make);
  expect([pages.bytes, pages.count]).toEqual([before, 1]);
  expect(await pages.find(sight('/en/c/wells'))).not.toBeNull();
});

test('however many pages are read, no more bytes are kept than may be', async () => {
  const versions = async () => new Map([['consultation wells', { within: '1', number: 1, mark: '1' }]]);
  const pages = new KeptPages(versions, 100_000);
  for (let n = 0; n < 500; n += 1) await pages.make(sight(`/en/c/wells${n}`), basis, async () => page(`${n} `.repeat(500)));
  expect(pages.bytes).toBeLessThanOrEqual(100_000);
  expect(await pages.find(sight('/en/c/wells499'))).not.toBeNull();
  expect(await pages.find(sight('/en/c/wells0'))).toBeNull();
});

test.each([
  ['a refusal', { ...page('no'), status: 404 }, true],
  ['a page of one person', { ...page('hers'), isPrivate: true }, true],
  ['what only members see', page('ours'), false],
])('%s is not kept', async (_, answer, isPublic) => {
  const versions = async () => new Map(isPublic ? [['consultation wells', { within: '1', number: 1, mark: '1' }]] : []);
  const pages = new KeptPages(versions, megabyte);
  expect(await pages.make(sight('/en/c/wells'), basis, async () => answer)).toBe(answer);
  expect(pages.bytes).toBe(0);
});

test('when making a page fails, who asks next has it made again', async () => {
  const pages = new KeptPages(async () => new Map([['consultation wells', { within: '1', number: 1, mark: '1' }]]), megabyte);
  await expect(pages.make(sight('/en'), basis, () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(said(await pages.make(sight('/en'), basis, async () => page('back')))).toBe('back');
});

test('when nobody can tell how things stand, each page is made anew, and none is kept', async () => {
  const pages = new KeptPages(() => Promise.reject(new Error('away')), megabyte);
  const made = await Promise.all(
    ['wells', 'roads'].map((id) => pages.make(sight(`/en/c/${id}`), { of: 'consultation', id }, async () => page(`all of ${id}`))),
  );
  expect(made.map(said)).toEqual(['all of wells', 'all of roads']);
  expect(pages.bytes).toBe(0);
});

test('one look answers for two consultations at once', async () => {
  const looks: string[][] = [];
  const versions = async (bases: readonly Basis[]) => {
    const names = bases.map((each) => ('id' in each ? `${each.of} ${each.id}` : each.of));
    looks.push(names);
    return new Map(names.map((name) => [name, { within: name, number: 1, mark: name }]));
  };
  const pages = new KeptPages(versions, megabyte);
  const ids = ['wells', 'roads'];
  for (const id of ids) await pages.make(sight(`/en/c/${id}`), { of: 'consultation', id }, async () => page(`all of ${id}`));
  looks.length = 0;
  const found = await Promise.all(ids.map((id) => pages.find(sight(`/en/c/${id}`))));
  expect(found.map((each) => each && said(each))).toEqual(['all of wells', 'all of roads']);
  expect(looks).toEqual([['consultation wells', 'consultation roads']]);
});

test('what changed in a consultation is out of memory at once, and what others keep stays', async () => {
  const versions = async (bases: readonly Basis[]) =>
    new Map(bases.map((each) => ('id' in each ? [`consultation ${each.id}`, { within: each.id, number: 1, mark: '1' }] : ['', never])));
  const pages = new KeptPages(versions, megabyte);
  for (const id of ['wells', 'roads']) await pages.make(sight(`/en/c/${id}`), { of: 'consultation', id }, async () => page(id));
  pages.forget('wells');
  expect(pages.find(sight('/en/c/wells'))).toBeNull();
  expect(await pages.find(sight('/en/c/roads'))).not.toBeNull();
  pages.forget('roads');
  expect(pages.bytes).toBe(0);
});

test('where no memory is given, nothing is kept', async () => {
  const pages = new KeptPages(async () => new Map([['consultation wells', { within: '1', number: 1, mark: '1' }]]), 0);
  expect(said(await pages.make(sight('/en/c/wells'), basis, async () => page('all')))).toBe('all');
  expect(pages.find(sight('/en/c/wells'))).toBeNull();
});
