import { useContext } from 'react';
import { PageContext } from './page-context.js';
import type { Post } from './sending.js';

/** Posts a form to a page's address without leaving this one. Sent again with the same key it still happens once. */
export function useSend(): Post {
  return useContext(PageContext).post;
}
