/** Prints one figure in columns: what, how much, and what it is held to. */
export function line(name: string, figure: string, remark = ""): void {
  console.log(`${name.padEnd(38)}${figure.padStart(12)}   ${remark}`.trimEnd());
}

export const times = (ratio: number): string => `${ratio.toFixed(ratio < 100 ? 2 : 0)} x`;
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Prints a figure that is held to a mark, and keeps its name when it misses. */
export type Check = (good: boolean, name: string, figure: string, mark: string) => void;

/** @returns the check, and the names of all that missed so far */
export function checks(): { check: Check; missed: string[] } {
  const missed: string[] = [];
  const check: Check = (good, name, figure, mark) => {
    line(name, figure, `${mark}${good ? "" : "   MISSED"}`);
    if (!good) missed.push(name.trim());
  };
  return { check, missed };
}
