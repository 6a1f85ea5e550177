import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rangeOf, type Serving, serve } from "../../scripts/server.js";

const outside = mkdtempSync(join(tmpdir(), "chi-tieu-server-"));
const folder = join(outside, "dist");
let site: Serving;

const files: Record<string, string> = {
  "index.html": "home",
  "404.html": "không có trang này",
  "en/index.html": "english",
  "plans/sơn.html": "sơn la",
  "data/a.json": "[]",
  "data/a.parquet": "PAR1",
};

beforeAll(async () => {
  writeFileSync(join(outside, "secret.txt"), "secret");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  site = await serve({ folder, port: 0 });
});
afterAll(async () => {
  await site.close();
  rmSync(outside, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: import("node:http").IncomingHttpHeaders;
  body: Buffer;
}

/** The path is sent as it is: `fetch` would tidy `..` away. */
function get(path: string, headers: Record<string, string> = {}, method = "GET", base = site.url): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(new URL(base), { path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on("error", reject)
      .end();
  });
}

describe("serve({folder, port})", () => {
  it.each([
    ["/", 200, "home", "text/html; charset=utf-8"],
    ["/?x=1", 200, "home", "text/html; charset=utf-8"],
    ["/en/", 200, "english", "text/html; charset=utf-8"],
    [`/plans/${encodeURIComponent("sơn")}`, 200, "sơn la", "text/html; charset=utf-8"],
    ["/data/a.json", 200, "[]", "application/json; charset=utf-8"],
    ["/data/a.parquet", 200, "PAR1", "application/vnd.apache.parquet"],
    ["/nothing", 404, "không có trang này", "text/html; charset=utf-8"],
    ["/../secret.txt", 404, "không có trang này", "text/html; charset=utf-8"],
    ["/%2e%2e/secret.txt", 404, "không có trang này", "text/html; charset=utf-8"],
    ["/..%5csecret.txt", 404, "không có trang này", "text/html; charset=utf-8"],
    ["/%zz", 404, "không có trang này", "text/html; charset=utf-8"],
    ["/data", 404, "không có trang này", "text/html; charset=utf-8"],
  ])("%s → %i", async (path, status, text, type) => {
    const answer = await get(path);
    expect([answer.status, answer.body.toString(), answer.headers["content-type"]]).toEqual([status, text, type]);
  });

  it("leads a folder to its slash and a page away from it", async () => {
    expect((await get("/en?x=1")).headers.location).toBe("/en/?x=1");
    expect((await get(`/plans/${encodeURIComponent("sơn")}/`)).headers.location).toBe(
      `/plans/${encodeURIComponent("sơn")}`,
    );
  });

  it("packs text by what the browser takes, and Parquet not at all", async () => {
    const brotli = await get("/", { "accept-encoding": "gzip, br" });
    expect(brotliDecompressSync(brotli.body).toString()).toBe("home");
    const gzip = await get("/", { "accept-encoding": "gzip" });
    expect(gunzipSync(gzip.body).toString()).toBe("home");
    expect((await get("/data/a.parquet", { "accept-encoding": "br" })).headers["content-encoding"]).toBeUndefined();
  });

  it("sends nothing again that has not changed, and the new text when it has", async () => {
    const { etag = "" } = (await get("/data/a.json")).headers;
    expect((await get("/data/a.json", { "if-none-match": etag })).status).toBe(304);
    writeFileSync(join(folder, "data/a.json"), "[1]");
    expect((await get("/data/a.json", { "if-none-match": etag })).body.toString()).toBe("[1]");
  });

  it("answers HEAD without a body and refuses to be written to", async () => {
    expect(await get("/", {}, "HEAD")).toMatchObject({ status: 200, body: Buffer.alloc(0) });
    expect((await get("/", {}, "POST")).status).toBe(405);
  });

  it("takes the next port when the wanted one is in use", async () => {
    const port = Number(new URL(site.url).port);
    const second = await serve({ folder, port });
    expect(Number(new URL(second.url).port)).not.toBe(port);
    expect((await get("/", {}, "GET", second.url)).status).toBe(200);
    await second.close();
  });

  it("serves a site that lives below a path", async () => {
    const below = await serve({ folder, port: 0, base: "/chi-tieu/" });
    expect((await get("/chi-tieu/en/", {}, "GET", below.url)).body.toString()).toBe("english");
    expect((await get("/chi-tieu", {}, "GET", below.url)).headers.location).toBe("/chi-tieu/");
    expect((await get("/en/", {}, "GET", below.url)).status).toBe(404);
    await below.close();
  });
});

describe("rangeOf(header, length)", () => {
  it.each([
    ["bytes=0-3", { from: 0, to: 3 }],
    ["bytes=96-", { from: 96, to: 99 }],
    ["bytes=-8", { from: 92, to: 99 }],
    ["bytes=-800", { from: 0, to: 99 }],
    ["bytes=90-800", { from: 90, to: 99 }],
    ["bytes=100-", null],
    ["bytes=9-3", null],
    ["bytes=-", null],
    ["bytes=-0", null],
    ["bytes=0-1,4-5", null],
    ["lines=0-3", null],
  ])("%s", (header, range) => {
    expect(rangeOf(header, 100)).toEqual(range);
  });
});

describe("a part of a file", () => {
  it("is sent with its place, to who asks for it", async () => {
    const { status, headers, body } = await get("/data/a.parquet", { range: "bytes=1-2", "accept-encoding": "br" });
    expect([status, headers["content-range"], headers["content-length"], body.toString()]).toEqual([
      206,
      "bytes 1-2/4",
      "2",
      "AR",
    ]);
  });

  it("is not there behind the end", async () => {
    const { status, headers } = await get("/data/a.parquet", { range: "bytes=4-" });
    expect([status, headers["content-range"]]).toEqual([416, "bytes */4"]);
  });

  it("is not taken from a packed answer, whose bytes are others", async () => {
    const { status, headers } = await get("/data/a.json", { range: "bytes=0-0", "accept-encoding": "br" });
    expect([status, headers["content-encoding"], headers["accept-ranges"]]).toEqual([200, "br", undefined]);
  });
});
