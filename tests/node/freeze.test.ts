/** An edition is frozen, the tables go on, and what was frozen stays. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { unknownSite } from "../../src/lib/editions.js";
import { loadEdition } from "../../src/node/edition.js";
import { archivedFiles } from "../../src/node/editions.js";
import { placedFiles } from "../../src/publish/frozen.js";
import { projectWith } from "./project.js";
import { runCommand } from "./run-command.js";

const planFile = "data/plans/son-la-2023.md";

/** A project with one plan of one target, which promises a growth of `percent`. */
function project(percent: string): string {
  const root = projectWith();
  promise(root, percent);
  writeFileSync(join(root, "CHANGELOG.md"), "# Changelog\n\n## Next edition\n- One plan.\n");
  writeFileSync(join(root, "CITATION.cff"), "version: 0.1.0\ndate-released: 2020-01-01\n");
  return root;
}

function promise(root: string, percent: string): void {
  const text = `KẾ HOẠCH\n\nCác chỉ tiêu chủ yếu năm 2023:\n\n- Tốc độ tăng trưởng kinh tế (GRDP) đạt ${percent};\n`;
  writeFileSync(join(root, planFile), `---\narea_id: son-la\nyear: 2023\n---\n\n${text}`);
}

const read = (root: string, path: string): string => readFileSync(join(root, path), "utf8");
const freeze = (root: string, ...args: string[]) => runCommand(root, ["freeze", ...args]);

describe("chi-tieu freeze", () => {
  it("keeps an edition, names it everywhere, and keeps it when the tables have gone on", async () => {
    const root = project("7,5%");
    const first = await freeze(root);
    expect(first).toMatchObject({ status: 0, err: "" });
    expect(first.out).toContain("Edition 1 of 2024-02-01: 1 plans, 1 targets, in data/editions/1.zip.");
    expect(loadEdition(root).stamp).toEqual({ number: 1, date: "2024-02-01", draft: false });
    expect(read(root, "CITATION.cff")).toBe("version: 1.0.0\ndate-released: 2024-02-01\n");
    expect(read(root, "CHANGELOG.md")).toContain("## Edition 1, 1 February 2024\n- One plan.");
    expect((await freeze(root)).out).toBe("The tables are those of edition 1: there is nothing to freeze.\n");
    const archive = readFileSync(join(root, "data/editions/1.zip"));

    promise(root, "8%");
    expect(loadEdition(root).stamp).toEqual({ number: 1, date: "2024-02-01", draft: true });
    const refused = await freeze(root);
    expect(refused.status).toBe(1);
    expect(refused.err).toMatch(/^CHANGELOG\.md: there is no section "## Next edition"\. Write one that says/u);
    expect(existsSync(join(root, "data/editions/2.zip"))).toBe(false);

    writeFileSync(join(root, "CHANGELOG.md"), `## Next edition\n- A correction.\n\n${read(root, "CHANGELOG.md")}`);
    expect((await freeze(root, "--date", "2025-03-02")).status).toBe(0);
    const { stamp, frozen } = loadEdition(root);
    expect(stamp).toEqual({ number: 2, date: "2025-03-02", draft: false });
    expect(
      frozen.map(({ number, targets_added, targets_changed }) => [number, targets_added, targets_changed]),
    ).toEqual([
      [1, 1, 0],
      [2, 0, 1],
    ]);
    expect(readFileSync(join(root, "data/editions/1.zip")).equals(archive)).toBe(true);
    const { out } = await runCommand(root, ["diff", "data/editions/1.zip", "data/editions/2.zip"]);
    expect(out).toContain("raised   son-la-2023.grdp_growth  = 7.5 percent");

    writeFileSync(join(root, "data/editions/1.zip"), "torn");
    expect(() => loadEdition(root)).toThrow(
      "data/editions/1.zip: is not what was frozen (data/editions/editions.csv:2). Restore both from git",
    );
  });

  it("makes the same bytes in another folder", async () => {
    const archives = await Promise.all(
      [project("7,5%"), project("7,5%")].map(async (root) => {
        await freeze(root);
        return readFileSync(join(root, "data/editions/1.zip"));
      }),
    );
    expect(archives[0]?.equals(archives[1] ?? new Uint8Array())).toBe(true);
  });

  it("does not freeze what was read in part, nor on a day that does not exist", async () => {
    const root = project("7,5%");
    writeFileSync(join(root, "data/plans/bad-2023.md"), "---\nyear: 2023\n---\nx\n");
    expect((await freeze(root)).err).toMatch(/^data\/plans\/bad-2023\.md:1: the front matter has no area_id/u);
    expect((await freeze(root, "--date", "2024-02-31")).err).toContain('"2024-02-31" is no date');
    expect(existsSync(join(root, "data/editions"))).toBe(false);
  });
});

describe("a frozen edition in the site", () => {
  it("stands in its folder with the site's address in it, checksums that hold, and a way to the latest", async () => {
    const root = project("7,5%");
    await freeze(root);
    const kept = await archivedFiles(root, 1);
    expect(kept.some(([, bytes]) => Buffer.from(bytes).includes(unknownSite))).toBe(true);
    const files = new Map(
      placedFiles(1, kept, "https://example.org/chi-tieu/").map(({ path, bytes }) => [path, Buffer.from(bytes)]),
    );
    for (const [path, bytes] of files) {
      expect(path.startsWith("editions/1/")).toBe(true);
      expect(bytes.includes(unknownSite), path).toBe(false);
    }
    const text = (path: string): string => files.get(`editions/1/${path}`)?.toString() ?? `no ${path}`;
    for (const line of text("data/sha256sums.txt").trim().split("\n")) {
      const [hash, path] = line.split("  ");
      const bytes = files.get(`editions/1/data/${path}`);
      expect(
        createHash("sha256")
          .update(bytes ?? "missing")
          .digest("hex"),
        path,
      ).toBe(hash);
    }
    expect(text("data/citations/son-la-2023.txt")).toContain(
      "https://example.org/chi-tieu/editions/1/data/plans/son-la-2023.txt",
    );
    const embed = text("embed/grdp_growth/index.html");
    expect(embed).toContain("Ấn bản 1, 1/2/2024");
    expect(embed).toContain("Xem bản mới nhất");
    expect(embed).toContain('href="../../../../themes/growth#i-grdp_growth"');
    const listed = [...text("index.html").matchAll(/href="([^"]+)"/gu)].map(([, to = ""]) => to);
    for (const to of listed.filter((href) => !href.startsWith("../")))
      expect(files.has(`editions/1/${to.endsWith("/") ? `${to}index.html` : to}`), to).toBe(true);
    expect(files.get("editions/1/charts/grdp_growth.png")?.subarray(1, 4).toString()).toBe("PNG");
  });
});
