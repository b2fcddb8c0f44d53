import { type Acts, PageContext } from './page-context.js';
import { useMemo } from 'react';
import { HoldStill } from './hold-still.js';
import { Said } from './said.js';
import { TextProvider } from './text.js';
import type { AnyView, Shell as ShellComponent } from './route.js';
import type { PageState } from './state.js';
import type { Say } from './words/say.js';

export type RootProps = {
  readonly state: PageState;
  readonly view: AnyView;
  readonly Shell: ShellComponent;
  readonly say: Say;
  readonly acts: Acts;
  /** Goes up when the same page shows something new by itself: nothing may jump then. */
  readonly change: number;
};

/** The tree of every page, the same on the server and in the browser. */
export function Root({ state, view: { Page }, Shell, say, acts, change }: RootProps) {
  const { shell, path, data, returned } = state;
  const here = useMemo(() => ({ ...acts, language: shell.language, path }), [acts, shell.language, path]);
  return (
    <TextProvider say={say}>
      <PageContext value={here}>
        <HoldStill change={change}>
          <Shell shell={shell}>
            {/* Another path is another page: what was typed on one must not turn up on the next. */}
            <Page key={path.split('?', 1)[0]} data={data as never} returned={returned} />
          </Shell>
        </HoldStill>
        <Said />
      </PageContext>
    </TextProvider>
  );
}
