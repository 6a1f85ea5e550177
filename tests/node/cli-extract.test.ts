import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, expect, test } from "vitest";
import { tables } from "../../src/lib/model.js";
import { main } from "../../src/node/cli.js";
import { projectRoot } from "../../src/node/paths.js";

const folder = mkdtempSync(join(tmpdir(), "chi-tieu-extract-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const status = await main(args, {
    root: projectRoot,
    cwd: folder,
    input: Readable.from([]),
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    today: "2024-02-01",
  });
  return { status, ...said };
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const goals = "CHỈ TIÊU CHỦ YẾU\n- Tỷ lệ hộ nghèo giảm 4%.\n- Trồng mới 120 ha rừng.\n";

test("a plan of the edition gives its rows, in the columns of the table", async () => {
  const { status, out, err } = await run("extract", join(projectRoot, "data/plans/kon-tum-2023.md"));
  expect({ status, err }).toEqual({ status: 0, err: "" });
  const rows = JSON.parse(out);
  expect(rows).toHaveLength(21);
  expect(Object.keys(rows[0])).toEqual(tables.targets.map(({ name }) => name));
});

test("area and year are told, else named by the text, else by the file's name", async () => {
  const plan = `ỦY BAN NHÂN DÂN TỈNH LÀO CAI\nKẾ HOẠCH\nPhát triển kinh tế - xã hội năm 2024\n${goals}`;
  const at = async (...args: string[]) => JSON.parse((await run("extract", ...args)).out)[0];
  expect(await at(file("a.txt", plan))).toMatchObject({ area_id: "lao-cai", year: 2024, plan_id: "lao-cai-2024" });
  expect(await at("a.txt", "--area", "son-la", "--year", "2025")).toMatchObject({ area_id: "son-la", year: 2025 });
  expect(await at(file("yen-bai-2022.txt", goals))).toMatchObject({ area_id: "yen-bai", year: 2022 });
});

test("a text that says neither is read, with a warning that says how to mend it", async () => {
  const { status, out, err } = await run("extract", file("plan.txt", goals));
  expect(status).toBe(0);
  expect(JSON.parse(out).map((row: { area_id: string }) => row.area_id)).toEqual(["unknown", "unknown"]);
  expect(err).toMatch(/plan\.txt: .*--year/u);
  expect(err).toMatch(/plan\.txt: .*--area/u);
});

test("files that are no plans are named with what to do; the others go on", async () => {
  mkdirSync(join(folder, "folder"), { recursive: true });
  const files = [
    file("empty.txt", ""),
    file("x.pdf", "%PDF-1.7\n"),
    file("x.bin", new Uint8Array([1, 0, 2])),
    "folder",
    "missing.txt",
  ];
  const { status, out, err } = await run("extract", ...files, file("good-2024.txt", goals));
  expect(status).toBe(1);
  expect(JSON.parse(out)).toHaveLength(2);
  for (const name of files) expect(err).toMatch(new RegExp(`^${name}: .+\\. .+$`, "mu"));
  expect(JSON.parse((await run("extract", "missing.txt")).out)).toEqual([]);
});

test("two files of one area and year keep their rows apart", async () => {
  const { out } = await run("extract", file("hue-2024.txt", goals), "hue-2024.txt");
  const rows: { plan_id: string; target_id: string }[] = JSON.parse(out);
  expect(new Set(rows.map(({ target_id }) => target_id)).size).toBe(4);
  expect(rows.every(({ plan_id, target_id }) => target_id.startsWith(`${plan_id}.`))).toBe(true);
});

test("csv and table print the same rows", async () => {
  const path = join(projectRoot, "data/plans/son-la-2023.md");
  expect((await run("extract", path, "--format", "csv")).out.trimEnd().split("\r\n")).toHaveLength(18);
  expect((await run("extract", path, "--format", "table")).out.trimEnd().split("\n")).toHaveLength(18);
});

test.each([
  [["extract"], /at least one file/u],
  [["extract", "a.txt", "--format", "xml"], /"xml" is unknown.*json, csv or table/u],
  [["extract", "a.txt", "--area", "Sơn La"], /"Sơn La" is not in data\/reference\/areas.csv/u],
  [["extract", "a.txt", "--year", "soon"], /"soon" is no year/u],
  [["check"], /give one file/u],
  [["explain", "good-2024.txt", "--at", "x"], /"x" is no place/u],
])("%j is refused with the mend", async (args, says) => {
  expect(await run(...args)).toMatchObject({ status: 1, out: "", err: expect.stringMatching(says) });
});

test("check prints every numeral and the share understood", async () => {
  const { status, out } = await run("check", join(projectRoot, "data/plans/phu-tho-2024.md"));
  expect(status).toBe(0);
  expect(out).toMatch(/Understood: 100 %/u);
  expect(out).toMatch(/Flags: year-mismatch/u);
  expect((await run("check", file("odd-2024.txt", `Mã 12345.\n\n${goals}`))).status).toBe(1);
});

test("explain says which rule made a row and which step changed it", async () => {
  const path = join(projectRoot, "data/plans/kon-tum-2023.md");
  const { out } = await run("explain", path);
  expect(out).toMatch(/kon-tum-2023\.poverty_reduction\.huyen-ngheo/u);
  expect(out).toMatch(/poverty_rate → poverty_reduction: the figure is a fall/u);
  const text = readFileSync(path, "utf8").split("---\n").slice(2).join("---\n");
  const at = await run("explain", path, "--at", String(text.indexOf("39,3 giường")));
  expect(at.out).toMatch(/beds_per_10k/u);
  expect(at.out.match(/^kon-tum-2023/gmu)).toHaveLength(1);
});
