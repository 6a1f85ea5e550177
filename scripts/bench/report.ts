/** Prints one figure in columns: what, how much, and what it is held to. */
export function line(name: string, figure: string, remark = ""): void {
  console.log(`${name.padEnd(38)}${figure.padStart(12)}   ${remark}`.trimEnd());
}

export const times = (ratio: number): string => `${ratio.toFixed(ratio < 100 ? 2 : 0)} x`;
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
