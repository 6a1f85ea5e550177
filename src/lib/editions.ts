/** Editions that stay as they were, at addresses that never change. */
import type { EditionStamp } from "./edition-stamp.js";

/** An edition that was frozen, and what it changed of the one before. */
export interface FrozenEdition {
  number: number;
  /** ISO date. */
  date: string;
  /** How many it has. */
  plans: number;
  targets: number;
  plans_added: number;
  plans_removed: number;
  plans_changed: number;
  targets_added: number;
  targets_removed: number;
  targets_changed: number;
  tables_sha256: string;
  archive_sha256: string;
}

/** The folder of an edition, without language: `/editions/1`. */
export const editionFolder = ({ number }: Pick<EditionStamp, "number">): string => `/editions/${number}`;

/**
 * Stands for the site's address in what is frozen before anybody knows where the site will live; the build puts the address
 * in its place. Of those names that never lead anywhere (RFC 2606).
 */
export const unknownSite = "https://site.invalid/";
