/** A device for each direction of script, with and without a program in the page; `how` names it in the title of a test. */
export const devices = [
  { how: 'en, with a script', language: 'en', javaScript: true },
  { how: 'ar, with a script', language: 'ar', javaScript: true },
  { how: 'en, without a script', language: 'en', javaScript: false },
  { how: 'ar, without a script', language: 'ar', javaScript: false },
] as const;
