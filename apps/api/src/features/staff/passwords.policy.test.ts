import { isCommon, readNewPassword, readPassword } from './passwords.policy.js';

const refusal = (read: () => string) => {
  try {
    return read();
  } catch (cause) {
    return (cause as { details: unknown }).details;
  }
};

test.each([
  ['four everyday words', 'correct horse battery staple'],
  ['a sentence in Arabic', 'شربت القهوة قرب النهر أمس'],
  ['emoji and spaces', '🦋 under the 🌉 at dawn'],
  ['signs from a machine', 'vT9#kq2LmZ8!xw'],
  ['more than sixty-four signs', 'a meeting under the old tree where everyone of the village was heard, once'],
])('%s may be a password', (_, password) => {
  expect(readNewPassword(password, 'amina')).toBe(password.normalize('NFC'));
});

test.each([
  'passwordpassword',
  'Password12345',
  'P@ssw0rd2024!',
  'iloveyou1234',
  'qwertyuiop123',
  '1qaz2wsx3edc',
  '123456789012',
  '098765432109',
  'abcdefghijkl',
  'aaaaaaaaaaaa',
  'abababababab',
  'administrator1',
  'Welcome2Baraza',
  'footballmonkey7',
  '!!sunshine2026!!',
  'amina.password',
  'Aminaamina2026',
])('%s is tried first, and refused', (password) => {
  expect(refusal(() => readNewPassword(password, 'Amina'))).toEqual({ field: 'password', fault: 'COMMON' });
});

test('more than three thousand of those that are tried first are refused', () => {
  const words = [
    'password',
    'iloveyou',
    'princess',
    'football',
    'sunshine',
    'superman',
    'computer',
    'welcome',
    'liverpool',
    'administrator',
  ];
  const heads = (word: string) => [word, word.toUpperCase(), word[0]?.toUpperCase() + word.slice(1), word.replace(/o/g, '0')];
  const tails = Array.from({ length: 100 }, (_, year) => `${1930 + year}!`);
  const tried = words.flatMap(heads).flatMap((head) => tails.map((tail) => head + tail));
  expect(new Set(tried).size).toBeGreaterThan(3000);
  expect(tried.filter((password) => !isCommon(password, ''))).toEqual([]);
});

test('eleven signs are too few and twelve enough, whatever script they are of', () => {
  expect(refusal(() => readNewPassword('ሰላም ለሁሉም ሰው', ''))).toEqual({ field: 'password', fault: 'TOO_SHORT', limit: 12 });
  expect(readNewPassword('ሰላም ለሁሉም ሰው ነው', '')).toBeTruthy();
});

test('the same letters are the same password, however the keyboard composes them', () => {
  expect(readPassword('café'.normalize('NFD'))).toBe('café'.normalize('NFC'));
});

test('more than 1,024 bytes are refused, however they come', () => {
  expect(readPassword('x'.repeat(1024))).toHaveLength(1024);
  for (const long of ['x'.repeat(1025), 'x'.repeat(1_000_000), '🦋'.repeat(257)])
    expect(refusal(() => readPassword(long))).toEqual({ field: 'password', fault: 'TOO_LONG', limit: 1024 });
});
