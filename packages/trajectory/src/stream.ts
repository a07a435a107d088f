import { murmur3 } from "./murmur3.js";

/** Words that tell one source of randomness from another: locality, indicator, source, year. 2030 is the same as "2030". */
export type StreamName = string | number;

/** Rounds that stir the hash into the state before the first number is used. */
const WARM_UP = 15;
const WORDS = 0x1_0000_0000;

/**
 * A stream of uniform numbers in the open interval (0, 1), fixed by the seed and the names alone: neither the order of
 * calls nor other streams change it, and names are told apart one by one, so that ("ab", "c") is not ("a", "bc").
 *
 * The generator is sfc32 of PractRand (Doty-Humphrey), its state the 128-bit MurmurHash3 of the UTF-16LE text of the JSON
 * list [seed, "name", …]; the numbers are (k + ½) / 2³² for 32-bit k. Throws a `RangeError` unless the seed is an integer.
 */
export function randomStream(seed: number, ...names: readonly StreamName[]): () => number {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`invalid seed; not an integer: ${seed}`);
  let [a, b, c, counter] = murmur3(utf16(JSON.stringify([seed, ...names.map(String)])));
  function next(): number {
    const word = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    return ((word >>> 0) + 0.5) / WORDS;
  }
  for (let round = 0; round < WARM_UP; round++) next();
  return next;
}

/** The first `length` numbers of a stream; a longer array begins with the shorter one. */
export function uniforms(length: number, seed: number, ...names: readonly StreamName[]): Float64Array {
  if (!Number.isSafeInteger(length) || length < 0) throw new RangeError(`invalid length; not a count: ${length}`);
  const next = randomStream(seed, ...names);
  const values = new Float64Array(length);
  for (let k = 0; k < length; k++) values[k] = next();
  return values;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[2 * i] = unit & 0xff;
    bytes[2 * i + 1] = unit >>> 8;
  }
  return bytes;
}
