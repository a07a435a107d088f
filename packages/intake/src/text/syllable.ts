/** Onsets and rhymes of Vietnamese without tone marks; a rhyme that ends in c, ch, p or t takes two tones only. */
const ONSETS = "ngh ng nh th tr ch gh gi kh ph qu b c d đ g h k l m n p r s t v x".split(" ");
const RHYMES = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây e ec em en eng eo ep et " +
    "ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang " +
    "oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ " +
    "ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uô uôc uôi uôm uôn uông uôt uơ up ut uy uya uych " +
    "uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươ ươc ươi ươm ươn ương ươp ươt ưu ưt y yêm yên yêng yêt yêu"
  ).split(" "),
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ACUTE = "\u0301";
const DOT_BELOW = "\u0323";

/** Whether a word could be a syllable of Vietnamese: a known onset and rhyme with at most one tone that it may bear. */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize("NFD");
  const tones = letters.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = letters.replace(TONES, "").normalize("NFC");
  const isStopped = /(?:c|ch|p|t)$/.test(bare);
  if (isStopped && tones[0] !== ACUTE && tones[0] !== DOT_BELOW) return false;
  return [...ONSETS.filter((onset) => bare.startsWith(onset)), ""].some((onset) => {
    const rhyme = bare.slice(onset.length);
    return RHYMES.has(rhyme) || (onset === "gi" && (rhyme === "" || RHYMES.has(`i${rhyme}`)));
  });
}
