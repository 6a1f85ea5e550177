import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { writeRedirects } from "../../scripts/redirects.js";
import { addressAt, fileAt } from "../../scripts/site-files.js";
import { loadRedirects } from "../../src/node/redirects.js";
import { projectWith } from "../node/project.js";

/** A site with a page that has an anchor, and a file. */
function site(): string {
  const folder = mkdtempSync(join(tmpdir(), "chi-tieu-site-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const files = {
    "embed/new/index.html": "<p>new</p>",
    "en/plans/x.html": '<mark id="t-new" class="a">7%</mark>',
    "charts/new.svg": "<svg/>",
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The redirects of a project with these lines in its file. */
function redirects(...lines: string[]): ReturnType<typeof loadRedirects> {
  const root = projectWith();
  writeFileSync(join(root, "data/redirects.csv"), ["from,to", ...lines, ""].join("\n"));
  return loadRedirects(root);
}

describe("an address that moved", () => {
  it("leads on as a page, a copy of the file, or a second anchor, and by the host's own rules", () => {
    const folder = site();
    const moved = redirects(
      "/embed/old/,/embed/new/",
      "/en/areas/old,/en/plans/x#t-new",
      "/charts/old.svg,/charts/new.svg",
      "/en/plans/x#t-old,/en/plans/x#t-new",
    );
    writeRedirects(folder, moved, "/chi-tieu/");
    const read = (path: string): string => readFileSync(join(folder, path), "utf8");
    expect(read("embed/old/index.html")).toMatch(/^<!doctype html>\n<html lang="vi">/u);
    expect(read("embed/old/index.html").replaceAll("&#45;", "-")).toContain('content="0; url=../new/"');
    expect(read("en/areas/old.html")).toContain('<html lang="en">');
    expect(read("charts/old.svg")).toBe("<svg/>");
    expect(read("en/plans/x.html")).toBe('<mark id="t-new" class="a"><span id="t-old"></span>7%</mark>');
    expect(read("_redirects")).toBe(
      "/chi-tieu/embed/old/ /chi-tieu/embed/new/ 301\n/chi-tieu/en/areas/old /chi-tieu/en/plans/x#t-new 301\n/chi-tieu/charts/old.svg /chi-tieu/charts/new.svg 301\n",
    );
  });

  it("needs no file where nothing moved", () => {
    const folder = site();
    writeRedirects(folder, loadRedirects(projectWith()), "/");
    expect(existsSync(join(folder, "_redirects"))).toBe(false);
  });

  it.each([
    ["embed/old/,/embed/new/", '"embed/old/" is no address. Write it from the site\'s root: /embed/x/'],
    ["/a/../b,/embed/new/", '"/a/../b" is no address'],
    ['/a"><script>,/embed/new/', "is no address"],
    ["/embed/new/,/en/plans/x", '"/embed/new/" is in use again. Take the line out'],
    ["/embed/old/,/embed/nothing/", 'nothing is at "/embed/nothing/". Give an address that the site has'],
    ["/en/plans/x#t-old,/embed/new/", '"/en/plans/x#t-old" leads off its page. Give an anchor of the same page'],
    ["/en/plans/x#t-new,/en/plans/x#t-newer", '"/en/plans/x#t-new" is in use again'],
    ["/en/plans/x#t-old,/en/plans/x#t-none", 'nothing is at "/en/plans/x#t-none". Give an anchor that the page has'],
  ])("that cannot be (%s) is named with its line", (line, message) => {
    const quoted = line.includes('"') ? `"${line.split(",")[0]?.replaceAll('"', '""')}",${line.split(",")[1]}` : line;
    expect(() => writeRedirects(site(), redirects(quoted), "/")).toThrow(message);
    expect(() => writeRedirects(site(), redirects(quoted), "/")).toThrow(/^data\/redirects\.csv:2: /u);
  });

  it("stands in the file once", () => {
    expect(() => redirects("/a,/b", "/a,/c")).toThrow('data/redirects.csv:3: "/a" stands on line 2 already');
  });
});

it("files and addresses are each other's inverse", () => {
  for (const path of ["index.html", "en/index.html", "plans/x.html", "embed/x/index.html", "charts/x.svg", "embed.js"])
    expect(fileAt(addressAt(path))).toBe(path);
  expect(addressAt("en/index.html")).toBe("/en/");
});
