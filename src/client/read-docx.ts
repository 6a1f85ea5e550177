/** Turns Word documents into HTML beside the page, in a worker: a large one takes seconds, a hostile one memory. */
import zip from "jszip";
import mammoth from "mammoth";
import { withNumbers } from "../lib/read-document/docx.js";

export type DocxAnswer = { html: string } | { torn: string };

async function htmlOf(bytes: Uint8Array): Promise<DocxAnswer> {
  try {
    const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
    const numbered = Uint8Array.from(await withNumbers(bytes, zip));
    const { value } = await mammoth.convertToHtml({ arrayBuffer: numbered.buffer }, { convertImage });
    return { html: value };
  } catch (error) {
    return { torn: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener(
  "message",
  ({ data }: MessageEvent<Uint8Array>) => void htmlOf(data).then((answer) => postMessage(answer)),
);
