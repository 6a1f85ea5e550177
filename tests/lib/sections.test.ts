import { expect, test } from "vitest";
import { outline } from "../../src/lib/sections.js";
import { read } from "./read.js";

const paths = (text: string): string[] => outline(text).blocks.map(({ path }) => path.join(" › "));

test("markers of every kind lead to their place", () => {
  const text =
    "I. MỤC TIÊU\n1. Kinh tế\na) Tăng trưởng\n- Một\n+ Nhỏ\n- Hai\nb) Thu\n2. Xã hội\n2.1. Y tế\n(1) Bác sĩ\nII. GIẢI PHÁP";
  expect(paths(text)).toEqual([
    "I",
    "I › 1",
    "I › 1 › a)",
    "I › 1 › a) › -",
    "I › 1 › a) › - › +",
    "I › 1 › a) › -",
    "I › 1 › b)",
    "I › 2",
    "I › 2 › 2.1",
    "I › 2 › 2.1 › (1)",
    "II",
  ]);
});

test("numbers after dashes belong to the section, not to the last dash", () => {
  expect(paths("II. CHỈ TIÊU\n- Một.\n- Hai.\n\n11. Ba.")).toEqual(["II", "II › -", "II › -", "II › 11"]);
});

test("lines broken by a page, its number or a hard break are one block", () => {
  const { blocks, pageNumbers } = outline(
    "- Tổng thu ngân sách trên địa bàn đạt\n\n2\n\n6.225 tỷ đồng; tỷ lệ hộ nghèo\ngiảm 4%.\n\n- Khác.",
  );
  expect(blocks).toHaveLength(2);
  expect(pageNumbers).toHaveLength(1);
});

test("a figure that begins a line is no list number", () => {
  const { targets } = read("II. CHỈ TIÊU\n- Thu hút khách du lịch đạt\n1.300.000 lượt khách.");
  expect(targets).toEqual([expect.objectContaining({ value: 1_300_000, section: "II › -" })]);
});

test("what a heading announces holds for its list and no longer", () => {
  const aims = outline(
    "I. KẾT QUẢ NĂM 2023\n- Một.\nII. CHỈ TIÊU NĂM 2024\n- Hai.\nIII. TỔ CHỨC THỰC HIỆN\n- Ba.",
  ).blocks;
  expect(aims.map(({ aim }) => aim)).toEqual(["results", "results", "targets", "targets", "tasks", "tasks"]);
});

test("a line ending in a colon speaks for the list below it", () => {
  const { blocks } = outline("Các chỉ tiêu chủ yếu đến năm 2025:\n- Một.\n- Hai.\nI. KHÁC\n- Ba.");
  expect(blocks.map(({ aim, year }) => [aim, year])).toEqual([
    ["targets", 2025],
    ["targets", 2025],
    ["targets", 2025],
    ["", null],
    ["", null],
  ]);
});
