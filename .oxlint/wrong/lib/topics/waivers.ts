export function stops(): void {
  /* oxlint-disable-next-line no-debugger */ // reported: waivers-say-why
  debugger;
}

// @ts-ignore: it works // reported: waivers-say-why
export const used: string = 1;
