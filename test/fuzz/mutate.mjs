/** Numbers in [0, 1) that a seed decides: mulberry32. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const PIECES = [
  "",
  ",",
  ";",
  '"',
  "\n",
  "\r\n",
  "\t",
  "\0",
  "=",
  "-",
  ".",
  "e",
  "%",
  "1e999",
  "-1",
  "NaN",
  "٣",
  "̀",
  "\uFEFF",
  "__proto__",
  "constructor",
  "../",
  "&a [*a]",
  "<<: *a",
  "!!js",
  "9".repeat(400),
  " ",
  " ",
  "𝟗",
  "--",
  "--data",
].map((one) => Buffer.from(one));
const MOST = 5;

/** Bytes of a seed with some of them flipped, cut, doubled, moved or replaced by what readers stumble over. */
export function mutated(seed, next) {
  let bytes = seed;
  const times = 1 + Math.floor(next() ** 3 * MOST);
  for (let i = 0; i < times; i++) {
    const at = Math.floor(next() * (bytes.length + 1));
    const to = Math.min(bytes.length, at + Math.floor(next() * 12));
    const piece = PIECES[Math.floor(next() * PIECES.length)];
    const [before, middle, after] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)];
    const kind = Math.floor(next() * 5);
    if (kind === 0) bytes = Buffer.concat([before, piece, middle, after]);
    else if (kind === 1) bytes = Buffer.concat([before, piece, after]);
    else if (kind === 2) bytes = Buffer.concat([before, middle, middle, after]);
    else if (kind === 3) bytes = Buffer.concat([after, middle, before]);
    else
      bytes = Buffer.concat([before, Buffer.from(middle.map((byte) => byte ^ (1 << Math.floor(next() * 8)))), after]);
  }
  return bytes;
}
