export function pause(): void {
  // oxlint-disable-next-line no-debugger -- shows how a waiver is written
  debugger;
}
