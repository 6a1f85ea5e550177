/**
 * Transcripts of a terminal in the documentation, as blocks that begin with ```console: a line `$ npm run -s chi-tieu -- …`
 * is a command, what follows is what it said, with the answers of a person typed after the questions.
 */

/** One command of a transcript. */
export interface Transcript {
  args: string[];
  /** What a person typed, a line each. */
  typed: string[];
  /** What stands below the command, typed answers included. */
  shown: string;
}

const call = "$ npm run -s chi-tieu -- ";
/** Questions that `chi-tieu review` puts; what follows on the line is the answer. */
const question =
  /(?:looks at the rows\? |\[q\]uit: |^ {2}field \(.*?\): |, instead of ".*?": |^ {2}reason \(.*?\): )/gmu;
const block = /^```console\n([\s\S]*?)^```$/gmu;
const part = /^(?=\$ )/mu;

/** The transcripts of a document, in its order. */
export function transcriptsIn(markdown: string): Transcript[] {
  return Array.from(markdown.matchAll(block), ([, text = ""]) => text.split(part))
    .flat()
    .filter((text) => text.startsWith(call))
    .map((text) => {
      const end = text.indexOf("\n");
      const shown = text.slice(end + 1);
      const answers = new RegExp(`(?:${question.source})(.*)$`, "gmu");
      const typed = Array.from(shown.matchAll(answers), ([, answer = ""]) => answer);
      return { args: text.slice(call.length, end).split(" "), typed, shown };
    });
}

/** What a command said to a pipe as a terminal would show it: with the answers, and a line end after each. */
export function withAnswers(said: string, typed: readonly string[]): string {
  const answers = [...typed];
  // A question that follows a question begins a line only once the answer before it is there.
  let text = "";
  for (let rest = said; ; ) {
    question.lastIndex = 0;
    const found = question.exec(rest);
    const answer = found ? answers.shift() : undefined;
    if (!found || answer === undefined) return text + rest;
    text += `${rest.slice(0, found.index)}${found[0]}${answer}\n`;
    rest = rest.slice(found.index + found[0].length);
  }
}

/** The document with what the commands said this time, in the order of {@link transcriptsIn}. */
export function withTranscripts(markdown: string, said: readonly string[]): string {
  const outputs = [...said];
  return markdown.replace(block, (_, text: string) => {
    const parts = text.split(part).map((piece) => {
      const command = piece.slice(0, piece.indexOf("\n") + 1);
      return piece.startsWith(call) ? `${command}${(outputs.shift() ?? "").trimEnd()}\n` : piece;
    });
    return `\`\`\`console\n${parts.join("")}\`\`\``;
  });
}
