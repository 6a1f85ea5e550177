/**
 * How a framed page tells its host how high it is: in the three formats that hosts already listen to, so that a chart
 * takes its height in pages made for Datawrapper, AMP or pym without a line of ours.
 */

/** Between the parts of a message of pym. */
const pymJoint = "xPYMx";

/**
 * The messages that tell a height, in whole pixels.
 * @param id of the chart
 * @param pymId the id that pym's host gave the frame (`?childId=…`); without one no host of pym listens
 * @example heightMessages("forest_cover", 412, null)
 * // [{ "datawrapper-height": { forest_cover: 412 } }, { sentinel: "amp", type: "embed-size", height: 412 }]
 */
export function heightMessages(id: string, height: number, pymId: string | null): (object | string)[] {
  return [
    { "datawrapper-height": { [id]: height } },
    { sentinel: "amp", type: "embed-size", height },
    ...(pymId === null ? [] : [["pym", pymId, "height", height].join(pymJoint)]),
  ];
}

/**
 * Whether a message of the host asks for the height: pym's host does, each time the frame's width changes. All else that
 * may come is no business of ours.
 * @example asksForHeight("pymxPYMxchart-1xPYMxwidthxPYMx640", "chart-1") // true
 */
export const asksForHeight = (data: unknown, pymId: string | null): boolean =>
  pymId !== null && typeof data === "string" && data.startsWith(["pym", pymId, "width", ""].join(pymJoint));

/** No chart is higher; a message that says so is none of ours. */
const highest = 20_000;

/**
 * The height that a message tells in the first of the formats above; null for everything else.
 * @example heightIn({ "datawrapper-height": { forest_cover: 412 } }) // 412
 */
export function heightIn(data: unknown): number | null {
  if (typeof data !== "object" || data === null) return null;
  const told = (data as Record<string, unknown>)["datawrapper-height"];
  if (typeof told !== "object" || told === null) return null;
  const [height] = Object.values(told);
  return Number.isInteger(height) && height > 0 && height <= highest ? height : null;
}
