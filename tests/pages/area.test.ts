import { describe, expect, it } from "vitest";
import { areaPath } from "../../src/lib/links.js";
import type { Target } from "../../src/lib/model.js";
import { areaPage } from "../../src/pages/area.js";
import { areasWithPage } from "../../src/pages/area-list.js";
import { edition, headings, open, textOf, withTargets } from "./edition-pages.js";

const { plans, targets } = edition.tables;
const area = (id: string, of = edition) => open((context) => areaPage(id, context), "vi", of);
const section = (document: Document, id: string): string => textOf(document.querySelector(`#${id}`));

describe("areasWithPage", () => {
  it("holds every area with a plan, what it became, and the province of a district", () => {
    const ids = areasWithPage(edition.tables).map(({ area_id }) => area_id);
    for (const plan of plans) {
      const own = edition.tables.areas.find(({ area_id }) => area_id === plan.area_id);
      expect(ids).toContain(plan.area_id);
      if (own?.merged_into) expect(ids).toContain(own.merged_into);
    }
    expect(ids).toContain("soc-trang");
    expect(ids).toContain("can-tho-2025");
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("an area page", () => {
  it.each(plans.map(({ area_id }) => area_id))("of %s links every target to its sentence, outside ones too", (id) => {
    const document = area(id);
    const links = new Set(
      [...document.querySelectorAll("#targets table a, #outside table a")].map((a) => a.getAttribute("href")),
    );
    expect(links.size).toBe(targets.filter(({ area_id }) => area_id === id).length);
    const levels = headings(document);
    expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });

  it("ranks only like figures, and no surer than their comparators", () => {
    const positions = section(area("kon-tum"), "positions");
    expect(positions).toMatch(/từ 10% trở lên.*mức nêu ra cao nhất trong 3 tỉnh cùng năm 2023, cùng cách tính/u);
    expect(positions).toContain("cùng mốc với Hà Giang và Sơn La; ở đây là mức sàn");
    expect(positions).not.toContain("Tỷ lệ che phủ rừng");
  });

  it("leaves open what a floor leaves open", () => {
    const floor = withTargets((all) =>
      all.map(
        (one): Target =>
          one.plan_id === "son-la-2023" && one.indicator === "grdp_growth" ? { ...one, comparator: ">=" } : one,
      ),
    );
    expect(section(area("ha-giang", floor), "positions")).toContain("thấp hơn Kon Tum; chưa phân định được với Sơn La");
  });

  it("ranks nothing of another year or level, and says what differs", () => {
    expect(section(area("phu-tho"), "positions")).toContain("Không có con số nào");
    expect(section(area("phu-tho"), "caution")).toMatch(/năm 2024: .*Tốc độ tăng GRDP/u);
    expect(section(area("soc-trang-my-tu"), "caution")).toMatch(/cấp huyện/u);
    expect(section(area("soc-trang-my-tu"), "targets")).toContain("Không áp dụng cho cấp này: Tốc độ tăng GRDP");
  });

  it("tells the fate in the mergers, and the way from the new name to the old ones", () => {
    const old = area("ha-giang");
    expect(section(old, "merger")).toContain(
      "Từ ngày 1/7/2025, Hà Giang và Tuyên Quang hợp nhất, lấy tên là Tuyên Quang.",
    );
    expect(old.querySelector(`#merger a[href$="${areaPath("tuyen-quang-2025")}"]`)).not.toBeNull();
    const successor = area("tuyen-quang-2025");
    expect(textOf(successor.querySelector("h1"))).toBe("Tuyên Quang (từ 1/7/2025)");
    expect(successor.querySelector(`#predecessors a[href$="${areaPath("ha-giang")}"]`)).not.toBeNull();
    expect(section(area("son-la"), "merger")).toContain("không thuộc diện sắp xếp");
    expect(section(area("soc-trang-my-tu"), "merger")).toContain("Cấp huyện ngừng hoạt động");
  });

  it("refuses an area it does not know", () => {
    expect(() => area("atlantis")).toThrow(/no area "atlantis"/u);
  });
});
