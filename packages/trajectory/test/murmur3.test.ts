import { expect, it } from "vitest";
import { murmur3 } from "../src/murmur3.js";

function hex(bytes: Uint8Array): string {
  return murmur3(bytes)
    .map((word) => word.toString(16).padStart(8, "0"))
    .join("");
}

it("murmur3 gives the x86 128-bit hashes published with karanlyons/murmurHash3.js", () => {
  const sentence = "I will not buy this tobacconist's, it is scratched.";
  expect(hex(new TextEncoder().encode(sentence))).toBe("9b5b7ba2ef3f7866889adeaf00f3f98e");
  expect(hex(Uint8Array.from({ length: 256 }, (_, i) => i))).toBe("2c56c88fdb4503dfd352b21a494ca2c0");
});
