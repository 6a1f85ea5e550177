import { describe, expect, it } from "vitest";
import type { Comparator } from "../../src/lib/model.js";
import { rankSpans } from "../../src/lib/ranking.js";

const row = (comparator: Comparator, value: number | null, value_high: number | null = null) => ({
  comparator,
  value,
  value_high,
});
const spans = (...rows: ReturnType<typeof row>[]) =>
  rankSpans(rows).map((span) => span && (span.best === span.worst ? `${span.best}` : `${span.best}–${span.worst}`));

describe("rankSpans", () => {
  it("counts places from the highest down", () => {
    expect(spans(row("=", 7.5), row("=", 8), row("=", 6))).toEqual(["2", "1", "3"]);
  });

  it("gives equal figures one place and leaves the next one out", () => {
    expect(spans(row("=", 8), row("~", 8), row("=", 6))).toEqual(["1", "1", "3"]);
  });

  it("places a floor surely above what it cannot fall below", () => {
    expect(spans(row(">=", 10), row("=", 8), row("=", 7.5))).toEqual(["1", "2", "3"]);
  });

  it("leaves open which is higher where a floor may pass another figure", () => {
    expect(spans(row(">=", 7.5), row("=", 8))).toEqual(["1–2", "1–2"]);
    expect(spans(row(">=", 10), row(">=", 10))).toEqual(["1–2", "1–2"]);
  });

  it("tells a floor that its own figure keeps from one that leaves it out", () => {
    expect(spans(row(">", 8), row("=", 8))).toEqual(["1", "2"]);
    expect(spans(row("<", 8), row("=", 8))).toEqual(["2", "1"]);
  });

  it("ranks ranges only where they do not overlap", () => {
    expect(spans(row("range", 7, 8), row("range", 7.5, 9), row("=", 3))).toEqual(["1–2", "1–2", "3"]);
  });

  it("gives a goal without a number no place, and counts it nowhere", () => {
    expect(spans(row("qualitative", null), row("=", 8))).toEqual([null, "1"]);
  });
});
