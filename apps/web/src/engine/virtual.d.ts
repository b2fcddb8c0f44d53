declare module 'virtual:messages/*' {
  const messages: import('./words/say.js').Messages;
  export default messages;
}
