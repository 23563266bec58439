import type { Canvas } from "./canvas";
import type { Mood } from "./palette";

export type Painter = (cv: Canvas) => void;

/** One scene: its four variants, each a composition of its own in inks of its own. */
export type SceneArt = readonly [variant1: Variant, variant2: Variant, variant3: Variant, variant4: Variant];

export type Variant = readonly [mood: Mood, paint: Painter];
