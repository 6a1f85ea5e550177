const romans: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** A counter as Word writes it. @example formattedCount(4, "upperRoman") // "IV" */
export function formattedCount(count: number, format: string): string {
  if (format === "upperRoman") return roman(count);
  if (format === "lowerRoman") return roman(count).toLowerCase();
  if (format === "upperLetter") return letter(count);
  if (format === "lowerLetter") return letter(count).toLowerCase();
  return format === "decimalZero" ? String(count).padStart(2, "0") : String(count);
}

function roman(count: number): string {
  let rest = count;
  let text = "";
  for (const [value, sign] of romans) for (; rest >= value; rest -= value) text += sign;
  return text;
}

/** After Z comes AA, then BB, as in Word. */
const letter = (count: number): string =>
  String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);
