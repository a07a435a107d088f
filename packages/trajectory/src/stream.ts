import { murmur3 } from "./murmur3.js";

/** Words that tell one source of randomness from another: locality, indicator, source, year. 2030 is the same as "2030". */
export type StreamName = string | number;

/** Rounds that stir the hash into the state before the first number is used. */
const WARM_UP = 15;
const unused = new Float64Array(WARM_UP);
/** Numbers that a stream makes at a time. */
const AHEAD = 32;
const WORDS = 0x1_0000_0000;

/**
 * A stream of uniform numbers in the open interval (0, 1), fixed by the seed and the names alone: neither the order of
 * calls nor other streams change it, and names are told apart one by one, so that ("ab", "c") is not ("a", "bc").
 *
 * The generator is sfc32 of PractRand (Doty-Humphrey), its state the 128-bit MurmurHash3 of the UTF-16LE text of the JSON
 * list [seed, "name", …]; the numbers are (k + ½) / 2³² for 32-bit k. Throws a `RangeError` unless the seed is an integer.
 */
export function randomStream(seed: number, ...names: readonly StreamName[]): () => number {
  const state = stateOf(seed, names);
  const made = new Float64Array(AHEAD);
  let at = AHEAD;
  return () => {
    if (at === AHEAD) {
      fill(state, made);
      at = 0;
    }
    return made[at++] as number;
  };
}

/** The same numbers an array at a time: each call fills `into` with the next ones of the stream, and returns it. */
export function randomBlocks(seed: number, ...names: readonly StreamName[]): (into: Float64Array) => Float64Array {
  const state = stateOf(seed, names);
  return (into) => {
    fill(state, into);
    return into;
  };
}

/** The first `length` numbers of a stream; a longer array begins with the shorter one. */
export function uniforms(length: number, seed: number, ...names: readonly StreamName[]): Float64Array {
  if (!Number.isSafeInteger(length) || length < 0) throw new RangeError(`invalid length; not a count: ${length}`);
  const values = new Float64Array(length);
  fill(stateOf(seed, names), values);
  return values;
}

function stateOf(seed: number, names: readonly StreamName[]): Int32Array {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`invalid seed; not an integer: ${seed}`);
  const state = Int32Array.of(...murmur3(utf16(JSON.stringify([seed, ...names.map(String)]))));
  fill(state, unused);
  return state;
}

/** The next numbers of a state, which it leaves where they end. */
function fill(state: Int32Array, into: Float64Array): void {
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let counter = state[3] as number;
  for (let k = 0; k < into.length; k++) {
    const word = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    into[k] = ((word >>> 0) + 0.5) / WORDS;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = counter;
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
