import { applyPreferences } from "./preferences";

// Blocks the first paint on purpose: a few hundred bytes, so that nobody sees the wrong paper or text size flash.
applyPreferences();
