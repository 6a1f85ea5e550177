/**
 * The candidates most like a word, nearest first: what to suggest for a name that is not known.
 *
 * Likeness is edit distance, a common beginning first; candidates that share less than half their letters are left
 * out, and those twice as far as the nearest. Cost: length of word × letters of all candidates.
 *
 * @example nearest("lao-kay", ["ha-giang", "lao-cai", "lai-chau"], 2) // ["lao-cai"]
 */
export function nearest(word: string, candidates: Iterable<string>, count: number): string[] {
  if (word === "") return [];
  const like = [...candidates]
    .map((candidate) => ({ candidate, distance: candidate.startsWith(word) ? 0.5 : editDistance(word, candidate) }))
    .filter(({ candidate, distance }) => distance <= Math.max(word.length, candidate.length) / 2)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  const best = like[0]?.distance ?? 0;
  return like
    .filter(({ distance }) => distance <= Math.max(1, best) * 2)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** Letters to put in, take out or change to make one word of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const change = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
