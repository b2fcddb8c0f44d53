/** In tests a file that Vite would bring in as text is empty. */
export default '';
