/** Addresses of a chart, without language. */

export const embedPath = (id: string): string => `/embed/${id}/`;
export const oembedPath = (id: string): string => `/oembed/${id}.json`;
export const chartFilePath = (id: string, type: "svg" | "png" | "csv" | "txt"): string => `/charts/${id}.${type}`;
