/**
 * What stands under `key`, made when it is asked for the first time; what is kept is shared, so nobody may change it.
 * @example keep(formats, "vi", () => new Intl.NumberFormat("vi-VN"))
 */
export function keep<Key, Made extends object>(
  kept: { get(key: Key): Made | undefined; set(key: Key, made: Made): unknown },
  key: Key,
  make: () => Made,
): Made {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}

/** The same for what is made of an object and a word; it goes with the object. */
export function keepOf<Of extends object, Made extends object>(
  kept: WeakMap<Of, Map<string, Made>>,
  of: Of,
  key: string,
  make: () => Made,
): Made {
  return keep(
    keep(kept, of, () => new Map()),
    key,
    make,
  );
}
