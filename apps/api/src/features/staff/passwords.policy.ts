import { invalid } from '#platform/errors.js';

/** How long a password is. Any signs, in any order: long is what counts. Bytes bound the work. */
const shortest = 12;
const mostBytes = 1024;

/** A password in one of its spellings, so that every keyboard gives the same; refused while it is short, before any slow work. */
export function readPassword(typed: string): string {
  // Counted before it is normalised: that alone would be work for what is far too long.
  if (Buffer.byteLength(typed) > mostBytes) throw invalid('password', 'TOO_LONG', mostBytes);
  return typed.normalize('NFC');
}

/** A password somebody wants to have, refused when it is short or one of those that are tried first. */
export function readNewPassword(typed: string, name: string): string {
  const password = readPassword(typed);
  if ([...password].length < shortest) throw invalid('password', 'TOO_SHORT', shortest);
  if (isCommon(password, name)) throw invalid('password', 'COMMON');
  return password;
}

/**
 * Whether a password is one of those that are tried first. Of at least twelve signs these are: few signs again and again,
 * rows of the keyboard or of the alphabet, and one or two of the favourite words with figures and signs around them. So
 * it takes no list of other people's passwords to know them.
 */
export function isCommon(password: string, name: string): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  if (new Set(plain).size <= 3 || isRepeated(plain) || isRow(plain)) return true;
  const own = lettersOf(undisguised(name.normalize('NFKC').toLowerCase()));
  return readings(plain).some((letters) => letters !== '' && wordsIn(letters, own) <= 2);
}

/** What it may be read as: figures stand for letters within and perhaps before, and for themselves behind: "dragon1" is not "dragoni". */
function readings(text: string): string[] {
  const [, before = '', within = '', behind = ''] = /^([^\p{L}]*)(.*?)([^\p{L}]*)$/su.exec(text) ?? [];
  return [within, before + within, within + behind].map((part) => lettersOf(undisguised(part)));
}

const undisguised = (text: string): string => text.replace(/[@4301!$57]/gu, (sign) => letterFor[sign] ?? sign);

const lettersOf = (text: string): string => text.replace(/[^\p{L}]+/gu, '');

const letterFor: Readonly<Record<string, string>> = { '@': 'a', 4: 'a', 3: 'e', 0: 'o', 1: 'i', '!': 'i', $: 's', 5: 's', 7: 't' };

const isRepeated = (text: string): boolean => /^(.{1,6})\1+.{0,5}$/su.test(text);

const rows = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop', 'qsdfghjklm', 'qwertzuiop', 'yxcvbnm'];
const figures = '01234567890';
const columns = ['1qaz', '2wsx', '3edc', '4rfv', '5tgb', '6yhn', '7ujm'];
const runs = [...rows, figures].flatMap((row) => [row, [...row].toReversed().join('')]).concat(columns);

/** Whether nearly every sign stands beside the one before it. */
function isRow(text: string): boolean {
  const signs = [...text];
  const beside = signs.slice(1).filter((sign, at) => runs.some((run) => run.includes(`${signs[at]}${sign}`))).length;
  return beside >= (signs.length - 1) * 0.75;
}

/** How many favourite words a text is made of, wholly; Infinity when it is made of others. */
function wordsIn(text: string, own: string): number {
  const fewest = [0];
  for (let end = 1; end <= text.length; end += 1) {
    const ways = [...favourites, own]
      .filter((word) => word !== '' && text.endsWith(word, end) && word.length <= end)
      .map((word) => (fewest[end - word.length] ?? Infinity) + 1);
    fewest[end] = Math.min(Infinity, ...ways);
    if (end > longestLooked) return Infinity;
  }
  return fewest[text.length] ?? Infinity;
}

/** Two favourite words are never longer. */
const longestLooked = 40;

/** Words that people everywhere make passwords of: greetings, loves, games, animals, days, and what stands on the door. */
const favourites = [
  ...['password', 'passwort', 'passwd', 'pass', 'word', 'parola', 'contrasena', 'motdepasse', 'clave', 'secret', 'secure', 'security'],
  ...['admin', 'administrator', 'administrador', 'administrateur', 'root', 'user', 'guest', 'test', 'testing', 'demo', 'default', 'login'],
  ...['welcome', 'bienvenue', 'bienvenido', 'marhaba', 'hello', 'hola', 'bonjour', 'salam', 'letmein', 'open', 'sesame', 'enter', 'change'],
  ...['changeme', 'please', 'qwerty', 'qwertyuiop', 'azerty', 'asdf', 'asdfgh', 'zxcvbn', 'qaz', 'wsx', 'qazwsx', 'abc', 'abcd', 'abcdef'],
  ...['iloveyou', 'love', 'lovely', 'forever', 'tequiero', 'jetaime', 'habibi', 'mylove', 'baby', 'angel', 'princess', 'prince', 'queen'],
  ...['king', 'master', 'super', 'superman', 'batman', 'hero', 'ninja', 'pokemon', 'starwars', 'matrix', 'dragon', 'shadow', 'monkey'],
  ...[
    'tiger',
    'lion',
    'eagle',
    'wolf',
    'bear',
    'dog',
    'cat',
    'horse',
    'butterfly',
    'football',
    'soccer',
    'baseball',
    'basketball',
    'hockey',
  ],
  ...[
    'liverpool',
    'arsenal',
    'chelsea',
    'barcelona',
    'realmadrid',
    'juventus',
    'sunshine',
    'flower',
    'summer',
    'winter',
    'spring',
    'autumn',
  ],
  ...['monday', 'friday', 'sunday', 'january', 'december', 'computer', 'internet', 'google', 'facebook', 'samsung', 'windows', 'microsoft'],
  ...['money', 'freedom', 'whatever', 'trustno', 'nothing', 'jesus', 'allah', 'god', 'bismillah', 'michael', 'jordan', 'daniel', 'maria'],
  ...[
    'mohammed',
    'mohamed',
    'ahmed',
    'fatima',
    'ali',
    'my',
    'the',
    'is',
    'new',
    'one',
    'two',
    'three',
    'baraza',
    'consultation',
    'migration',
  ],
  ...[
    'refugee',
    'unhcr',
    'facilitator',
    'organizer',
    'staff',
    'office',
    'company',
    'server',
    'system',
    'network',
    'mustang',
    'ferrari',
    'mercedes',
  ],
];
