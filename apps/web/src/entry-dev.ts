import RefreshRuntime from '/@react-refresh';

// While one develops, a changed component is replaced in the running page; this must be there before the first component is.
RefreshRuntime.injectIntoGlobalHook(window);
Object.assign(window, { $RefreshReg$: () => undefined, $RefreshSig$: () => (component: unknown) => component });

await import('./entry-client.js');
