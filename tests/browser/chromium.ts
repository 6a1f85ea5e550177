import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

/**
 * Only what a container needs, and no name but ours is ever looked up. The npm package's own list (`chromium.args`) would switch off web security and run all
 * in one process, and so hide faults of CORS and CSP.
 */
const args = ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"];
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

export interface StartedBrowser {
  /** What `chromium.connect` of Playwright takes. */
  endpoint: string;
  stop(): Promise<void>;
}

/**
 * Starts a browser that tests connect to: the one of CHROMIUM_PATH, else one found on the machine, else the Chromium
 * inside the npm package @sparticuz/chromium, which needs nothing of the machine.
 */
export async function startBrowser(): Promise<StartedBrowser> {
  for (const executablePath of installed()) {
    try {
      const server = await chromium.launchServer({ executablePath, args });
      return { endpoint: server.wsEndpoint(), stop: () => server.close() };
    } catch (error) {
      if (executablePath === process.env.CHROMIUM_PATH) throw error;
      console.warn(`${executablePath} does not start; trying the next browser`);
    }
  }
  return startPackaged();
}

function installed(): string[] {
  const { CHROMIUM_PATH, PATH = "" } = process.env;
  if (CHROMIUM_PATH) return [CHROMIUM_PATH];
  const inPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inPath, ...usualPlaces].filter(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The packaged Chromium brings its libraries only where it believes to run on Lambda, reads that when imported, and
 * unpacks to TMPDIR, where it would take any older file of the same name: so it gets an environment and a folder of
 * its own, and what it does to ours is taken back.
 */
async function startPackaged(): Promise<StartedBrowser> {
  const before = { ...process.env };
  const folder = mkdtempSync(join(tmpdir(), "chi-tieu-chromium-"));
  try {
    process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
    process.env.TMPDIR = folder;
    const { default: packaged } = await import("@sparticuz/chromium");
    const executablePath = await packaged.executablePath();
    // Its fonts.conf names /tmp/fonts; a browser that finds no font at all refuses the page's own, too.
    const fonts = join(folder, "fonts", "fonts.conf");
    writeFileSync(fonts, readFileSync(fonts, "utf8").replaceAll("/tmp/", `${folder}/`));
    const server = await chromium.launchServer({ executablePath, args, env: environment() });
    const stop = async (): Promise<void> => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    };
    return { endpoint: server.wsEndpoint(), stop };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

const environment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
