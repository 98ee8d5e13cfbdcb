/** A task of many steps that has taken this long leaves the rest of them to another one, milliseconds. */
export const TASK_MS = 16;

/**
 * Resolves in a task of its own, before which the browser does what waits: input, a message, a frame. Long work
 * that waits for it between two steps does not keep the page from answering.
 */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
