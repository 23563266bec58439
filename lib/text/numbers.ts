const NBSP = "\u00a0";
const plain = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 20 });
const percents = new Intl.NumberFormat("vi-VN", { style: "percent", maximumFractionDigits: 2 });

/** "195.000,5": dots between thousands, a comma before decimals. */
export function number(n: number): string {
  return plain.format(n);
}

/** A fixed number of decimals, one unless told: 4.3 → "4,3", 4 → "4,0". */
export function decimal(n: number, digits = 1): string {
  return new Intl.NumberFormat("vi-VN", { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(n);
}

/** From a ratio: 0.0749 → "7,49%". */
export function percent(ratio: number): string {
  return percents.format(ratio);
}

/** "12 lượt đánh giá", with a no-break space after the number; Vietnamese has no plural forms. */
export function count(n: number, unit: string): string {
  return `${number(n)}${NBSP}${unit}`;
}
