/** The printer's inks: what a colour is for, not what it is. */
export type Palette = {
  sky: string;
  glow: string;
  sun: string;
  far: string;
  mid: string;
  near: string;
  deep: string;
  water: string;
  foam: string;
  leaf: string;
  sprout: string;
  wall: string;
  wallShade: string;
  roof: string;
  accent: string;
  lamp: string;
  skin: string;
  /** Skin in shadow. */
  flush: string;
  cloth: string;
};

export type Mood = keyof typeof PALETTES;

const ROLES = [
  "sky",
  "glow",
  "sun",
  "far",
  "mid",
  "near",
  "deep",
  "water",
  "foam",
  "leaf",
  "sprout",
  "wall",
  "wallShade",
  "roof",
  "accent",
  "lamp",
  "skin",
  "flush",
  "cloth",
] as const satisfies readonly (keyof Palette)[];

export const PALETTES = {
  dawn: inks(
    "F0CDA6 F8E6CA B4231A DDB08E A3A083 566A4C 24322F E7BC94 FCF1DC 4A6348 93A064 F8ECD6 D9AC80 A8452B B4231A F3CB6C D49C6E B9764C FBF3E4",
  ),
  noon: inks(
    "D6DFD3 F5F1E3 FAF4E2 AABDB2 809B77 4B694C 1F2F33 A9C3BF F6F4E8 3F6140 98AD60 FBF3E1 CBC0A0 B5502F B4231A E9B44C D8A578 B97F54 FBF6EA",
  ),
  dusk: inks(
    "DC8438 F0B258 FBEBC6 BC5B38 7D3B39 3F2D45 1B1A2B D4733A F9CE80 3A3244 7C6A44 F2B768 B5673F 7A2622 B4231A F9D57E CF8F5B A05A38 FBE9C8",
  ),
  rain: inks(
    "93A3A9 B7C2C1 D9DED6 7C919C 58727F 36495B 1B2536 718894 D2DCD8 34524D 6A8973 DCDACC 9BA6A3 853D30 C4301F F0C05E CD9B74 A06C4E EEEDE2",
  ),
  night: inks(
    "1F294B 2E3B66 F4E2B4 2C3862 242D53 181F3C 0E1123 27345F 93A0BF 1D3D3D 3A6A5C 47527F 323A63 7A302B CF3824 F4B84C CC936C 99603F EADFCA",
  ),
  vermilion: inks(
    "B4231A CB4A30 F6E3BF C9603C 7C2230 2D2748 171730 9E2018 F3BD8C 2D2748 5C5470 F4DCAE D79B63 52203A F2B441 F6CF7A DCA274 A85E3C FAEBD0",
  ),
  ochre: inks(
    "E2B252 F0CF86 FBF1D6 CC9440 858450 40563F 202E2F D8A346 FBE9B6 3D5A3E 869247 FBF0D4 D39C4A 9C3A22 B4231A F6D98C D09A66 A86A40 FBF2DC",
  ),
  paper: inks(
    "F3EBD9 FBF7EC B4231A BCC5CB 768AA4 33466F 1A2444 D0D7D9 FDFCF9 33466F 7D91A8 FDFAF2 C4CCD1 B4231A B4231A E3AB45 DDB08A BC8560 FDFCF9",
  ),
  moss: inks(
    "C6D0AC E7E7CA FAF2D8 A0B28D 6E8B5E 3D6048 1A322E 9DBBA0 F2F2DC 2F533D 8AA350 F9F0DB CBBB90 B0492B BE2C1D EDBE58 D6A476 B37848 FAF5E4",
  ),
  clay: inks(
    "DFA385 F3D3B8 FCF0DE C5805F 9C5840 41496F 1F2341 CB8868 FBE8D3 4B5E44 949258 FBEBD8 D79C78 9A3524 B4231A F3C873 E0AE86 B9764C FCF3E6",
  ),
  mist: inks(
    "E2E2D7 F4F2E9 D2502F C5CCC6 98A8A4 5F7778 2A3C45 CFD6D2 FBFAF4 4E6A5C 9CAE8C F8F4EA C9C8BA B9542F B4231A E8B550 DCAE88 BC8460 FBF8F0",
  ),
  indigo: inks(
    "47608F 6A84A8 F8EACC 67829F 3B5583 293D6A 161F40 3B5483 EAE7D8 3A5F50 86A05A F6EAD0 B9A98C B4301F C8341F F2BC52 D49E74 A66A44 FBF3E2",
  ),
} satisfies Record<string, Palette>;

function inks(hexes: string): Palette {
  const list = hexes.split(" ");
  return Object.fromEntries(ROLES.map((role, i) => [role, `#${list[i]}`])) as Palette;
}
