/** One drawing a file, so that only those in use reach a page. The package types its index alone. */
declare module 'lucide-static/dist/esm/icons/*.mjs' {
  const svg: string;
  export default svg;
}
