import type { ServerPage } from '../../engine/page.js';

/** What waits to be sent lies on the device: its worker answers here with it. Where none is at work, nothing waits. */
export const server: ServerPage<null> = {
  load: () => Promise.resolve(null),
  title: (_, { t }) => t('outbox.title'),
};
