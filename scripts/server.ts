import { readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".bib": "application/x-bibtex; charset=utf-8",
  ".ris": "application/x-research-info-systems; charset=utf-8",
  ".sha256": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".parquet": "application/vnd.apache.parquet",
  ".gz": "application/gzip",
};
const packed = new Set([".png", ".woff2", ".parquet", ".gz"]);

export interface ServeOptions {
  /** The built site's folder. */
  folder: string;
  /** Tried first; the next free one is taken when it is in use. 0 takes any. */
  port?: number;
  /** The path below which the site was built to live. */
  base?: string;
  host?: string;
}

export interface Serving {
  /** `http://localhost:3000/` */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site: clean addresses (`/plans/x` → `plans/x.html`, `/en/` → `en/index.html`), content types,
 * brotli or gzip, and the site's own page for what is not there.
 *
 * @example const { url, close } = await serve({ folder: "dist", port: 3000 })
 */
export async function serve({ folder, port = 3000, base = "/", host = "localhost" }: ServeOptions): Promise<Serving> {
  const sent = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    try {
      answer(request, response, folder, base, sent);
    } catch (error) {
      console.error(error);
      response.writeHead(500, { "content-type": "text/plain" }).end("The server failed on this request");
    }
  });
  await listenNear(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Listens on `port`, or the next that is free, or any. */
async function listenNear(server: Server, port: number, host: string): Promise<void> {
  const tries = port === 0 ? [0] : [...Array.from({ length: 20 }, (_, step) => port + step), 0];
  for (const candidate of tries) {
    const error = await listenOn(server, candidate, host);
    if (error === null) return;
    if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
  }
}

function listenOn(server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once("error", resolve);
    server.listen(port, host, () => {
      server.off("error", resolve);
      resolve(null);
    });
  });
}

type Found = { file: string; status: 200 | 404 } | { redirect: string };

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
  sent: Map<string, Buffer>,
): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const found = find(new URL(request.url ?? "/", "http://x"), folder, base);
  if ("redirect" in found) {
    response.writeHead(308, { location: found.redirect }).end();
    return;
  }
  send(request, response, found.file, found.status, sent);
}

function find({ pathname, search }: URL, folder: string, base: string): Found {
  const missing: Found = { file: join(folder, "404.html"), status: 404 };
  if (`${pathname}/` === base) return { redirect: base + search };
  if (!pathname.startsWith(base)) return missing;
  const path = decoded(pathname.slice(base.length));
  if (path === null) return missing;
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  for (const candidate of [file, `${file}.html`])
    if (isFile(join(folder, candidate))) return { file: join(folder, candidate), status: 200 };
  if (isFile(join(folder, path, "index.html"))) return { redirect: `${pathname}/${search}` };
  if (path.endsWith("/") && isFile(join(folder, `${path.slice(0, -1)}.html`)))
    return { redirect: pathname.slice(0, -1) + search };
  return missing;
}

/** The path as written in the file system, or null when it leads out of the site or is no valid address. */
function decoded(path: string): string | null {
  try {
    const plain = decodeURIComponent(path);
    return plain.split(/[/\\]/u).includes("..") || plain.includes("\0") ? null : plain;
  } catch {
    return null;
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  status: number,
  sent: Map<string, Buffer>,
): void {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found");
    return;
  }
  const type = extname(file);
  const encoding = packed.has(type) ? "identity" : chosenEncoding(request.headers["accept-encoding"]);
  const etag = `"${stat.size.toString(36)}-${stat.mtimeMs.toString(36)}-${encoding}"`;
  const headers = {
    "content-type": contentTypes[type] ?? "application/octet-stream",
    // As `_headers` has it; all else is asked for anew, so that a rebuilt site shows at once.
    "cache-control": type === ".woff2" ? "public, max-age=604800" : "no-cache",
    "access-control-allow-origin": "*",
    "x-content-type-options": "nosniff",
    vary: "accept-encoding",
    ...(encoding === "identity" && { "accept-ranges": "bytes" }),
    etag,
  };
  if (status === 200 && request.headers["if-none-match"] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  if (status === 200 && encoding === "identity" && request.headers.range !== undefined) {
    sendPart(request, response, readFileSync(file), headers);
    return;
  }
  const key = `${file} ${etag}`;
  const body = sent.get(key) ?? encode(readFileSync(file), encoding);
  sent.set(key, body);
  response.writeHead(status, {
    ...headers,
    "content-length": body.length,
    ...(encoding !== "identity" && { "content-encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Readers of Parquet ask for the end of a file first, then for the columns they need. */
function sendPart(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  headers: Readonly<Record<string, string>>,
): void {
  const range = rangeOf(request.headers.range ?? "", body.length);
  if (range === null) {
    response.writeHead(416, { ...headers, "content-range": `bytes */${body.length}` }).end();
    return;
  }
  const { from, to } = range;
  response.writeHead(206, {
    ...headers,
    "content-range": `bytes ${from}-${to}/${body.length}`,
    "content-length": to - from + 1,
  });
  response.end(request.method === "HEAD" ? undefined : body.subarray(from, to + 1));
}

/**
 * The one range of a request, both ends included; null for none within the file, or several.
 * @example rangeOf("bytes=-8", 100) // { from: 92, to: 99 }
 */
export function rangeOf(header: string, length: number): { from: number; to: number } | null {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/u.exec(header) ?? [];
  if (first === "" && last === "") return null;
  const from = first === "" ? Math.max(0, length - Number(last)) : Number(first);
  const to = first === "" || last === "" ? length - 1 : Math.min(Number(last), length - 1);
  return from > to ? null : { from, to };
}

type Encoding = "br" | "gzip" | "identity";

function chosenEncoding(accepted: string | string[] | undefined): Encoding {
  const names = String(accepted ?? "").split(/\s*,\s*/u);
  return names.includes("br") ? "br" : names.includes("gzip") ? "gzip" : "identity";
}

function encode(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === "br") return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return encoding === "gzip" ? gzipSync(body) : body;
}
