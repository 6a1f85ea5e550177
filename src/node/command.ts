import type { Readable } from "node:stream";

/** What a command meets outside itself; tests pass their own. */
export interface Surroundings {
  /** The project's folder, which holds `data/`. */
  root: string;
  /** Where the person stood who typed the command: paths on the command line count from here. */
  cwd: string;
  input: Readable;
  out(text: string): void;
  err(text: string): void;
  /** ISO date, for what is dated. */
  today: string;
}

/** A command of `chi-tieu`: one file of `src/node/commands/`, named like the command, exports one as `command`. */
export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** Arguments and options, one a line. */
  usage: string;
  /**
   * @returns the exit status
   * @throws InputError for what the person who typed it can mend
   */
  run(args: readonly string[], around: Surroundings): Promise<number>;
}
