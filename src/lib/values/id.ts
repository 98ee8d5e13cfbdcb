/** The ids of places, features and sources, as files and addresses write them. */

/** Lower-case words and numbers joined by hyphens: `m50`, `changfeng-park`. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text has the form of an id; not whether anything has that id. */
export const isId = (text: string): boolean => ID_PATTERN.test(text);
