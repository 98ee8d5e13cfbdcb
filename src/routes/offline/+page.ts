// Prerendered as offline.html: a document for the service worker, which no link leads to.
export const trailingSlash = 'never';
