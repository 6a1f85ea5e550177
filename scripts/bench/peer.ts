import { createRequire } from "node:module";
import { readPlan } from "../../src/lib/extract.js";
import type { BenchPlan } from "./corpus.js";
import { median, timeOf } from "./time.js";

type Recognizer = (query: string, culture: string) => { text: string }[];
interface Peer {
  recognizeCurrency: Recognizer;
  recognizeDimension: Recognizer;
  recognizePercentage: Recognizer;
}

// Its ES module build does not load in Node; its own types need settings that this project does not have.
const peer = createRequire(import.meta.url)("@microsoft/recognizers-text-suite") as Peer;
const recognizers = [peer.recognizePercentage, peer.recognizeCurrency, peer.recognizeDimension];

/**
 * The peer has no Vietnamese. Portuguese writes figures alike (`4.000`, `7,5%`); English reads some of them wrongly but
 * is the fastest of its cultures, so that the ratio is not owed to the choice.
 */
const cultures = [
  { culture: "pt-br", name: "Portuguese" },
  { culture: "en-us", name: "English" },
] as const;

export interface PeerResult {
  name: string;
  /** Bytes a second of processor time. */
  ours: number;
  theirs: number;
  /** How many numbers with units it found. */
  found: number;
}

/**
 * Reads the same text with the extractor and with the peer's recognisers of percentages, money and dimensions, in turn.
 *
 * The peer gets one sentence at a time: on a whole plan its time grows with the square of the length. The extractor
 * finds rows, not only numbers with units, and gets the text as it is.
 *
 * @param length characters of the plan to read; the peer is slow
 */
export function againstPeer({ text, context }: BenchPlan, length: number, rounds = 3): PeerResult[] {
  const sample = dense(text, length);
  const bytes = Buffer.byteLength(sample);
  const repeat = 20;
  const readOurs = (): void => {
    for (let time = 0; time < repeat; time++) readPlan(sample, context);
  };
  readOurs();
  return cultures.map(({ culture, name }) => {
    for (const recognize of recognizers) recognize("5 km, 7%", culture);
    let found = 0;
    const readTheirs = (): void => {
      found = sentences(sample).flatMap((words) => recognizers.flatMap((read) => read(words, culture))).length;
    };
    const times = Array.from({ length: rounds }, () => ({
      ours: timeOf(readOurs) / repeat,
      theirs: timeOf(readTheirs),
    }));
    const speed = (side: "ours" | "theirs"): number => (bytes / median(times.map((time) => time[side]))) * 1000;
    return { name, ours: speed("ours"), theirs: speed("theirs"), found };
  });
}

const sentences = (text: string): string[] => text.split(/(?<=[.;])\s+|\n+/u).filter((words) => words !== "");

/** The stretch of whole lines, about `length` characters long, that has the most digits. */
function dense(text: string, length: number): string {
  const lines = text.split("\n");
  let best = { digits: -1, words: "" };
  for (let from = 0; from < lines.length; from++) {
    let words = lines[from] ?? "";
    for (let to = from + 1; to < lines.length && words.length < length; to++) words += `\n${lines[to] ?? ""}`;
    const digits = words.slice(0, length).replace(/\D/gu, "").length;
    if (digits > best.digits) best = { digits, words };
  }
  return best.words;
}
