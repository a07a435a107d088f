/** Ids met before, kept as 64-bit hashes. */
export interface SeenIds {
  /** False if the id was there already. */
  readonly add: (id: string) => boolean;
}

const FIRST_SLOTS = 1024;
const FULL = 0.5;

/**
 * A set of ids that takes 16–32 bytes an id whatever their length, in an open-addressing table (linear probing). Two ids
 * in n are taken for one with a chance of n² / 2⁶⁵: below one in 30 million for a million ids.
 */
export function seenIds(): SeenIds {
  let slots = FIRST_SLOTS;
  let table = new Uint32Array(2 * slots);
  let count = 0;

  /** False if the hash is there; zero marks an empty slot, so the first half is never zero. */
  function insert(high: number, low: number): boolean {
    let slot = low & (slots - 1);
    while (table[2 * slot] !== 0) {
      if (table[2 * slot] === high && table[2 * slot + 1] === low) return false;
      slot = (slot + 1) & (slots - 1);
    }
    table[2 * slot] = high;
    table[2 * slot + 1] = low;
    return true;
  }

  function grow(): void {
    const old = table;
    slots *= 2;
    table = new Uint32Array(2 * slots);
    for (let i = 0; i < old.length; i += 2) {
      const high = old[i] ?? 0;
      if (high !== 0) insert(high, old[i + 1] ?? 0);
    }
  }

  return {
    add(id) {
      if (count >= FULL * slots) grow();
      const isNew = insert(hash(id, 0x9e3779b9) || 1, hash(id, 0x85ebca6b));
      if (isNew) count++;
      return isNew;
    },
  };
}

/** 32 bits of MurmurHash3 over UTF-16 units. */
function hash(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) {
    let k = Math.imul(text.charCodeAt(i), 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    h ^= Math.imul(k, 0x1b873593);
    h = (h << 13) | (h >>> 19);
    h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  }
  h ^= text.length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
