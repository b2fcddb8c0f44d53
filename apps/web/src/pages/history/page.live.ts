import type { LiveEvent } from '@baraza/shared/live';
import type { Data } from './page.server.js';

/** What is told of the proposal, of the comment itself or of one whose words were taken may change what stands here, or take it away. */
export function live(data: Data, { commentId }: LiveEvent): Data | 'reload' {
  const isTold = commentId === null || commentId === data.id;
  const isTaken = data.history?.steps.some(({ suggestion }) => suggestion?.id === commentId);
  return isTold || isTaken ? 'reload' : data;
}
