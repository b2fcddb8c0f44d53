export const kinds = ['EXPERIENCE', 'FACT', 'QUESTION', 'SUGGESTION'];

/** Technical words in several scripts: what is stored must be what was sent, whatever the script. */
export const samples = [
  'Plain words',
  'كلمات تقنية',
  'ቃላት',
  'စကားလုံးများ',
  'Línea uno\nlínea dos',
  'emoji 👩🏽‍🌾 and ‏mixed‏ marks',
  '\'; quotes " \\ and <b>tags</b>',
];
