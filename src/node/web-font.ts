import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { type FontWeight, fontLetters } from "../lib/fonts.js";

const require = createRequire(import.meta.url);

const sources: Record<FontWeight, string> = {
  400: "@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf",
  600: "@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf",
};

/** What sets Vietnamese right: pairs of letters, and marks in their places. The face's fractions and ordinals are not used. */
const features = ["kern", "mark", "mkmk", "ccmp", "locl"];

/** The TrueType file of a weight in the npm package: every letter, as renderers of pictures want it. */
export const fontFile = (weight: FontWeight): string => require.resolve(sources[weight]);

/**
 * The woff2 file of a weight with the letters of {@link fontLetters}: about 15 kB, half of what it is with the
 * instructions for coarse screens, and a fifth of the whole face.
 */
export function webFont(weight: FontWeight): Promise<Buffer> {
  const letters = fontLetters.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  return subsetFont(readFileSync(fontFile(weight)), letters.join(""), {
    targetFormat: "woff2",
    keepFeatures: features,
    noHinting: true,
  });
}
