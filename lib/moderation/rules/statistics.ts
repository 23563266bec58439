/** P(X ≥ x) of a binomial. */
export function binomialTail(x: number, n: number, p: number): number {
  if (x <= 0) return 1;
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  const first = Math.exp(logChoose(n, x) + x * Math.log(p) + (n - x) * Math.log1p(-p));
  return sumFrom(x, n, first, (k) => ((n - k) / (k + 1)) * (p / (1 - p)));
}

/** P(X ≥ x) of a beta-binomial: a binomial whose chance itself varies, with mean `p` and weight `weight`. */
export function betaBinomialTail(x: number, n: number, p: number, weight: number): number {
  if (x <= 0) return 1;
  const a = Math.max(1e-3, p * weight);
  const b = Math.max(1e-3, (1 - p) * weight);
  const first = Math.exp(logChoose(n, x) + logBeta(x + a, n - x + b) - logBeta(a, b));
  return sumFrom(x, n, first, (k) => ((n - k) / (k + 1)) * ((k + a) / (n - k - 1 + b)));
}

/** P(X ≥ x) of a negative binomial with this mean; the smaller `r`, the wilder its days. */
export function negativeBinomialTail(x: number, mean: number, r: number): number {
  if (x <= mean) return 1;
  const q = mean / (r + mean);
  const first = Math.exp(logGamma(x + r) - logGamma(r) - logGamma(x + 1) + r * Math.log(1 - q) + x * Math.log(q));
  return sumFrom(x, Number.POSITIVE_INFINITY, first, (k) => ((k + r) / (k + 1)) * q);
}

/** The sum of the terms from x to n, of which each is the one before times `ratio`. */
function sumFrom(x: number, n: number, first: number, ratio: (k: number) => number): number {
  let sum = 0;
  let term = first;
  for (let k = x; k <= n && term > sum * 1e-9; k++) {
    sum += term;
    term *= ratio(k);
  }
  return Math.min(1, sum);
}

/** P(Z ≥ z) of a standard normal. */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const t = 1 / (1 + 0.231_641_9 * z);
  const poly =
    t * (0.319_381_53 + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * poly;
}

/** Evidence: how many zeros stand behind the comma of a probability, not above `most`. */
export function zeros(p: number, most: number): number {
  return Math.min(most, Math.max(0, -Math.log10(Math.max(p, 1e-300))));
}

export function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Standard deviation over mean; 1 for gaps of arrivals that know nothing of each other. */
export function variation(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  if (!(mean > 0)) return 0;
  return Math.sqrt(values.reduce((a, v) => a + (v - mean) ** 2, 0) / values.length) / mean;
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

const LANCZOS = [
  76.180_091_729_471_46, -86.505_320_329_416_8, 24.014_098_240_830_91, -1.231_739_572_450_155,
  0.120_865_097_386_617_9e-2, -0.539_523_938_495_3e-5,
];

function logGamma(x: number): number {
  const t = x + 5.5;
  let series = 1.000_000_000_190_015;
  for (const [i, c] of LANCZOS.entries()) series += c / (x + 1 + i);
  return (x + 0.5) * Math.log(t) - t + Math.log((2.506_628_274_631 * series) / x);
}
