/** Where the site will live, for the formats that need whole addresses: oEmbed, Open Graph, citations, annotations. */
import { InputError } from "./input-error.js";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The path below which the site lives, with a slash at both ends: `BASE_PATH=chi-tieu` → `/chi-tieu/`.
 * @example basePath({}) // "/"
 */
export function basePath({ BASE_PATH = "" }: Environment = process.env): string {
  return `/${BASE_PATH.split("/").filter(Boolean).join("/")}/`.replace("//", "/");
}

/**
 * The site's address with a slash at its end: `SITE_URL`, or that of `npm start` where nobody gave one. Links inside pages stay
 * relative and do not need it.
 *
 * @throws InputError when SITE_URL is no http address, or holds a query or a fragment
 * @example siteUrl({ SITE_URL: "https://example.org/chi-tieu" }) // "https://example.org/chi-tieu/"
 */
export function siteUrl(environment: Environment = process.env): string {
  const { SITE_URL } = environment;
  if (!SITE_URL) return `http://localhost:3000${basePath(environment)}`;
  const url = URL.canParse(SITE_URL) ? new URL(SITE_URL) : null;
  if (url === null || !/^https?:$/u.test(url.protocol) || url.search !== "" || url.hash !== "")
    throw new InputError(
      "SITE_URL",
      null,
      `"${SITE_URL}" is not the address of a site`,
      "Write it like https://example.org/chi-tieu/",
    );
  return `${url.origin}${url.pathname.replace(/\/*$/u, "/")}`;
}
