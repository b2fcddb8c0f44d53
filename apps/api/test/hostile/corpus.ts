/** Signs no text may hold: NUL, controls, non-characters, halves of a pair. */
export const unreadable: Readonly<Record<string, string>> = {
  NUL: 'a\u0000b',
  'a bell': 'a\u0007b',
  'an escape sequence': '\u001b[31mred\u001b[0m',
  'a control of the second kind': 'a\u0085b',
  DEL: 'a\u007fb',
  'half of a pair': 'a\ud800b',
  'the other half': 'a\udfffb',
  'a non-character': 'a\ufdd0b',
  'the last of its plane': 'a\uffffb',
};

/** Signs that make a text read otherwise than it is stored. */
export const reversed: Readonly<Record<string, string>> = {
  'an override to the left': 'a\u202egnp.exe',
  'an override to the right': 'a\u202dabc',
};

/** Honest text in many scripts: it comes back byte for byte, everywhere. */
export const honest: Readonly<Record<string, string>> = {
  'Persian with a joiner that parts': 'می‌خواهم خانه‌ای داشته باشم',
  'Sinhala with a joiner that binds': 'ක්‍රියාව ශ්‍රී',
  Kurdish: 'دەمەوێت بگەڕێمەوە',
  Urdu: 'ہمیں کام کرنے کی اجازت',
  'Arabic with vowel marks': 'السُّكَّانُ المُهاجِرون',
  Tigrinya: 'ስራሕ ክንረክብ ንደሊ',
  Amharic: 'የሥራ ፈቃድ እንፈልጋለን',
  Pashto: 'موږ کار غواړو',
  Somali: 'Waxaan u baahannahay shaqo',
  Burmese: 'အလုပ်လုပ်ခွင့် ကိုလိုအပ်သည်',
  'Rohingya (Hanifi)': '𐴀𐴞𐴌𐴡 𐴔𐴟𐴉𐴥',
  Tamil: 'எங்களுக்கு வேலை வேண்டும்',
  Ukrainian: 'Нам потрібна робота',
  'a family': '👩🏽‍👩‍👧‍👦 🏳️‍🌈 🇰🇪',
  'an accent in one sign': 'caf\u00e9',
  'an accent in two signs': 'cafe\u0301',
  'both directions': 'the word \u2067عمل\u2069 and back',
  'an isolate that is never closed': 'open \u2067 for ever',
  'many marks on one letter': `z${'\u0301'.repeat(40)}algo`,
  'a run of nothing': `a${'\u200b'.repeat(200)}b`,
  'signs of tags': 'a\u{e0041}\u{e0042}b',
  'private signs': 'a\ue000\u{f0000}b',
  'full width': 'Ａdministrator',
  'another alphabet that looks alike': 'Аdmin (Cyrillic А)',
};

/** Texts that mean something to a program: here they are words like any others. */
export const loaded: Readonly<Record<string, string>> = {
  'a quote that ends a statement': `'; drop table comments; --`,
  'a statement that sleeps': `' or pg_sleep(10) --`,
  'a union': `1 union select token_hash from visits`,
  'a dollar quote': '$$ ; select 1; $$',
  'a backslash before a quote': `\\'; --`,
  'search operators': 'word:* <-> other & ! (a | b) "x" %_',
  'a script': '<script>parent.hit=1</script>',
  'the end of our data': '</script><script>parent.hit=1</script>',
  'an image that fails': '<img src=x onerror=parent.hit=1>',
  'a drawing that runs': '<svg onload=parent.hit=1><animate onbegin=parent.hit=1 attributeName=x>',
  'formulas in markup': '<math><mtext><table><mglyph><style><img src=x onerror=parent.hit=1></style></table></math>',
  'markup that mends itself': '<noscript><p title="</noscript><img src=x onerror=parent.hit=1>">',
  'an address that runs': 'javascript:parent.hit=1 data:text/html,<script>1</script>',
  'a link in marks': '[x](javascript:parent.hit=1) ![y](data:text/html,1) <javascript:1>',
  brackets: '['.repeat(800) + ']'.repeat(800),
  emphasis: '*_'.repeat(1500),
  templates: '{{constructor.constructor("x")()}} ${7*7} <%= 7*7 %> #{7*7}',
  'line ends of scripts': 'a\u2028b\u2029c',
  'a name of every object': '__proto__ constructor prototype toString',
  'a formula of a table': '=cmd|"/c calc"!A1',
  'a log line of its own': 'a\nERROR everything is fine\r\nb',
  'spaces before the end': `${'a '.repeat(2000)}!`,
  'almost a number': `${'1'.repeat(3000)}x`,
  'almost an address': `${'a@'.repeat(1200)}`,
};
