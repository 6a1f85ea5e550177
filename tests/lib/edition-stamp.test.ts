import { describe, expect, it } from "vitest";
import { stampVersion, stampWords } from "../../src/lib/edition-stamp.js";

const date = "2026-11-21";

describe("stampWords", () => {
  it.each([
    [{ number: 2, date, draft: false }, "Ấn bản 2, 21/11/2026", "Edition 2, 21 November 2026", "2.0.0"],
    [
      { number: 2, date, draft: true },
      "Bản nháp sau ấn bản 2, 21/11/2026",
      "Draft after edition 2, 21 November 2026",
      "2.1.0-draft",
    ],
    [
      { number: 0, date: "", draft: true },
      "Bản nháp, chưa có ấn bản nào",
      "Draft before the first edition",
      "0.1.0-draft",
    ],
  ])("says %o in both languages and as a version", (stamp, vi, en, version) => {
    expect(stampWords(stamp, "vi")).toBe(vi);
    expect(stampWords(stamp, "en")).toBe(en);
    expect(stampVersion(stamp)).toBe(version);
  });
});
