/** The colours of app/styles/tokens.css for what is drawn and not styled: share pictures, icons, the manifest. */
export const PAPER = "#fdfcf9";
export const INK = "#1a1a18";
export const RULE = "#e3dfd6";
