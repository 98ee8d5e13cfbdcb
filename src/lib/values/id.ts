/** The ids of places, features, sources: as they stand in files and in addresses. */

/** Lower-case words and numbers joined by hyphens: `m50`, `changfeng-park`. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text has the form of an id; not whether there is anything of that id. */
export const isId = (text: string): boolean => ID_PATTERN.test(text);
