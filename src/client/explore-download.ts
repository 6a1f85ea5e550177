/** Files that the explorer needs, with what has arrived of them; packed ones are unpacked here. */

/** A file that could not be had or used. `status` is the host's answer, null where none came or the file is damaged. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly file: string;
  readonly status: number | null;
  constructor(file: string, status: number | null, options?: ErrorOptions) {
    super(`${file}: ${status ?? "no answer, or damaged"}`, options);
    this.file = file;
    this.status = status;
  }
}

/** Bytes that came since the last call, and how many the host says the whole file has (0 where it says nothing). */
export type OnBytes = (came: number, whole: number) => void;

/**
 * A file's bytes as they are sent.
 * @throws {FileError} when the host has no such file or the way there breaks
 */
export async function download(url: string, file: string, onBytes: OnBytes = () => undefined): Promise<Blob> {
  const response = await fetch(url).catch((error: unknown) => {
    throw new FileError(file, null, { cause: error });
  });
  if (!response.ok || response.body === null) throw new FileError(file, response.status);
  const whole = Number(response.headers.get("content-length") ?? 0);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      parts.push(step.value);
      onBytes(step.value.length, whole);
    }
  } catch (error) {
    throw new FileError(file, null, { cause: error });
  }
  return new Blob(parts);
}

const startsWith = async (blob: Blob, bytes: readonly number[]): Promise<boolean> => {
  const start = new Uint8Array(await blob.slice(0, bytes.length).arrayBuffer());
  return bytes.every((byte, place) => start[place] === byte);
};

/**
 * What a file packed with gzip holds. Some hosts unpack such files on the way; then they are taken as they come.
 * @param first the bytes the content begins with: a host's page for what it does not have begins otherwise
 * @throws {FileError} when it is damaged or something else
 */
export async function unpacked(packed: Blob, file: string, type: string, first: readonly number[]): Promise<Blob> {
  const gzip = await startsWith(packed, [0x1f, 0x8b]);
  const stream = gzip ? packed.stream().pipeThrough(new DecompressionStream("gzip")) : packed.stream();
  const content = await new Response(stream, { headers: { "content-type": type } }).blob().catch((error: unknown) => {
    throw new FileError(file, null, { cause: error });
  });
  if (!(await startsWith(content, first))) throw new FileError(file, null);
  return content.type === type ? content : new Blob([content], { type });
}
