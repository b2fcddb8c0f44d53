/** The first 32 bits of the fractional parts of a root of the first primes, as the standard (FIPS 180-4) says. */
const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0;
const primes = firstPrimes(64);
const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const start = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const schedule = new Int32Array(64);

/**
 * SHA-256 of texts that begin alike: what they share is worked through once. Written here because the browser's own is
 * asynchronous, hence slow for many short texts, and is missing where the site is reached without TLS.
 * Gives a function that tells how many zero bits the hash of `prefix + rest` begins with, up to 32. ASCII only.
 */
export function zeroBitsAfter(prefix: string): (rest: string) => number {
  const whole = prefix.length - (prefix.length % 64);
  const shared = start.slice();
  for (let at = 0; at < whole; at += 64) compress(shared, blockOf(prefix.slice(at, at + 64)));
  const begun = prefix.slice(whole);
  const state = new Int32Array(8);
  const block = new Int32Array(16);

  return (rest) => {
    state.set(shared);
    const text = begun + rest;
    const length = whole + text.length;
    let at = 0;
    for (; text.length - at >= 64; at += 64) compress(state, blockOf(text.slice(at, at + 64), block));
    blockOf(text.slice(at), block, true);
    if (text.length - at > 55) {
      compress(state, block);
      block.fill(0);
    }
    block[15] = length * 8;
    compress(state, block);
    return Math.clz32(state[0] ?? 0);
  };
}

function blockOf(text: string, block = new Int32Array(16), isEnded = false): Int32Array {
  block.fill(0);
  for (let at = 0; at < text.length; at += 1) block[at >> 2]! |= text.charCodeAt(at) << (24 - (at % 4) * 8);
  if (isEnded) block[text.length >> 2]! |= 0x80 << (24 - (text.length % 4) * 8);
  return block;
}

function compress(state: Int32Array, block: Int32Array): void {
  for (let t = 0; t < 16; t += 1) schedule[t] = at(block, t);
  for (let t = 16; t < 64; t += 1) {
    schedule[t] = sigma1(at(schedule, t - 2)) + at(schedule, t - 7) + sigma0(at(schedule, t - 15)) + at(schedule, t - 16);
  }
  let a = at(state, 0);
  let b = at(state, 1);
  let c = at(state, 2);
  let d = at(state, 3);
  let e = at(state, 4);
  let f = at(state, 5);
  let g = at(state, 6);
  let h = at(state, 7);
  for (let t = 0; t < 64; t += 1) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + at(constants, t) + at(schedule, t)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] = at(state, 0) + a;
  state[1] = at(state, 1) + b;
  state[2] = at(state, 2) + c;
  state[3] = at(state, 3) + d;
  state[4] = at(state, 4) + e;
  state[5] = at(state, 5) + f;
  state[6] = at(state, 6) + g;
  state[7] = at(state, 7) + h;
}

const at = (words: Int32Array, n: number): number => words[n] as number;
const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
const sigma0 = (word: number): number => turn(word, 7) ^ turn(word, 18) ^ (word >>> 3);
const sigma1 = (word: number): number => turn(word, 17) ^ turn(word, 19) ^ (word >>> 10);

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime > 0)) found.push(n);
  return found;
}
