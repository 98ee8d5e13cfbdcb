/**
 * The tools by their id. It is also the name of the parameter behind `#` in which a tool's links stand:
 * once published, an id stays.
 */
export const TOOL_IDS = ['measure', 'reach', 'itinerary', 'import', 'print', 'export'] as const;
export type ToolId = (typeof TOOL_IDS)[number];
