const TONES: readonly [mark: string, telex: string, vni: string][] = [
  ["\u0301", "s", "1"],
  ["\u0300", "f", "2"],
  ["\u0309", "r", "3"],
  ["\u0303", "x", "4"],
  ["\u0323", "j", "5"],
];
const VNI_SHAPES: Record<string, string> = { "\u0302": "6", "\u031b": "7", "\u0306": "8" };

/** A syllable as it is typed with Telex and with VNI: "lồn" → loonf, lon62. Empty for one without marks. */
export function typedKeys(syllable: string): string[] {
  const parts = [...syllable.normalize("NFD").toLowerCase()];
  const tone = TONES.find(([mark]) => parts.includes(mark));
  let telex = "";
  let vni = "";
  let shapes = "";
  for (const part of parts) {
    if (part === "đ") {
      telex += "dd";
      vni += "d";
      shapes += "9";
    } else if (part in VNI_SHAPES) {
      telex += part === "\u0302" ? telex.at(-1) : "w";
      shapes += VNI_SHAPES[part];
    } else if (!/\p{Mn}/u.test(part)) {
      telex += part;
      vni += part;
    }
  }
  const typed = [telex + (tone?.[1] ?? ""), vni + shapes + (tone?.[2] ?? "")];
  return typed.filter((keys) => keys !== vni && keys.length > 2);
}
