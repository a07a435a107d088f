const BLOCK = 16;
const FACTORS = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93] as const;
const WORD_ROTATIONS = [15, 16, 17, 18] as const;
const HASH_ROTATIONS = [19, 17, 15, 13] as const;
const INCREMENTS = [0x561ccd1b, 0x0bcaa747, 0x96cd1c35, 0x32ac3b17] as const;
const LANES = [0, 1, 2, 3] as const;

type Hash128 = [number, number, number, number];

/** MurmurHash3_x86_128 (Appleby 2011, public domain) with seed 0: four unsigned 32-bit words. */
export function murmur3(bytes: Uint8Array): Hash128 {
  const padded = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK);
  padded.set(bytes);
  const words = new DataView(padded.buffer);
  const hash: Hash128 = [0, 0, 0, 0];
  for (let offset = 0; offset < padded.length; offset += BLOCK) {
    const whole = offset + BLOCK <= bytes.length;
    for (const i of LANES) {
      const next = LANES[(i + 1) % 4] as 0 | 1 | 2 | 3;
      let word = Math.imul(words.getUint32(offset + 4 * i, true), FACTORS[i]);
      word = Math.imul(rotateLeft(word, WORD_ROTATIONS[i]), FACTORS[next]);
      hash[i] ^= word;
      if (whole) hash[i] = (Math.imul(rotateLeft(hash[i], HASH_ROTATIONS[i]) + hash[next], 5) + INCREMENTS[i]) | 0;
    }
  }
  return finish(hash.map((lane) => lane ^ bytes.length) as Hash128);
}

function finish(hash: Hash128): Hash128 {
  return addUp(addUp(hash).map(avalanche) as Hash128).map((lane) => lane >>> 0) as Hash128;
}

function addUp([a, b, c, d]: Hash128): Hash128 {
  const sum = (a + b + c + d) | 0;
  return [sum, (b + sum) | 0, (c + sum) | 0, (d + sum) | 0];
}

function avalanche(lane: number): number {
  let h = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
