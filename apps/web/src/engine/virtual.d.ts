declare module 'virtual:messages/*' {
  const messages: import('./words/say.js').Messages;
  export default messages;
}

declare module '/@react-refresh' {
  const runtime: { readonly injectIntoGlobalHook: (page: Window) => void };
  export default runtime;
}
