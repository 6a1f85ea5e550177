/** A plan's text as every offset counts it: no byte order mark, LF line ends, NFC. */
export function normalizeText(text: string): string {
  return text
    .replace(/^\uFEFF/u, "")
    .replace(/\r\n?/gu, "\n")
    .normalize("NFC");
}

/** Words as a part of an id: `slugOf("Sơn La")` is `son-la`. */
export function slugOf(text: string): string {
  const ascii = text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/gu, "d").toLowerCase();
  return ascii.replace(/[^a-z0-9]+/gu, "-").replace(/^-+|-+$/gu, "");
}
