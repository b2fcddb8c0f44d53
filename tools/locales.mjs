import { existsSync, readFileSync } from 'node:fs';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { inProject } from './project.mjs';

const languages = ['en', 'ar', 'fr', 'es'];
const files = ['web.json', 'api.json'];

/** Refusals and faults are said by the server and on pages alike. */
const saidOnPages = /^(refusal|fault)\./;

/** All that is wrong with the messages, one sentence each; none when every language says the same as English. */
export function checkLocales() {
  return files.flatMap((file) => {
    const english = read('en', file) ?? {};
    return languages.flatMap((language) => {
      const messages = read(language, file);
      const faults = messages ? faultsIn(english, messages, language, file === 'web.json') : ['is missing'];
      return faults.map((fault) => `libs/locales/${language}/${file}: ${fault}`);
    });
  });
}

/** What a language's messages lack or have too much of, beside the English ones. On pages they may not format by themselves: phones lack the data. */
export function faultsIn(english, messages, language, areOnPages = true) {
  const missing = Object.keys(english).filter((key) => !Object.hasOwn(messages, key));
  const extra = Object.keys(messages).filter((key) => !Object.hasOwn(english, key));
  const shared = Object.keys(english).filter((key) => Object.hasOwn(messages, key));
  return [
    ...missing.map((key) => `${key} is missing`),
    ...extra.map((key) => `${key} is not in English`),
    ...shared.flatMap((key) => {
      const mayFormat = !areOnPages && !saidOnPages.test(key);
      return messageFaults(english[key], messages[key], language, mayFormat).map((fault) => `${key} ${fault}`);
    }),
  ];
}

function messageFaults(english, message, language, mayFormat) {
  if (typeof message !== 'string' || !message.trim()) return ['is empty'];
  try {
    const wanted = outline(english);
    const found = outline(message);
    return [
      ...differences(wanted.values, found.values),
      ...(wanted.tags.join() === found.tags.join() ? [] : ['has other tags than English']),
      ...found.plurals.flatMap((plural) => lackingForms(plural, language)),
      ...(mayFormat ? [] : found.formatted.map((name) => `formats {${name}}: numbers and dates come formatted from the server`)),
    ];
  } catch (error) {
    return [`cannot be read: ${error.message}`];
  }
}

function differences(wanted, found) {
  const names = new Set([...wanted.keys(), ...found.keys()]);
  return [...names].filter((name) => wanted.get(name) !== found.get(name)).map((name) => `uses {${name}} otherwise than English`);
}

function lackingForms({ options, pluralType }, language) {
  const forms = new Intl.PluralRules(language, { type: pluralType }).resolvedOptions().pluralCategories;
  return forms.filter((form) => !options[form]).map((form) => `lacks the plural form "${form}"`);
}

/** What a message needs: its values by type, its tags, its plurals. */
function outline(message) {
  const found = { values: new Map(), plurals: [], formatted: [], tags: [...new Set(message.match(/<\/?\d+>/g))].sort() };
  walk(parse(message, { ignoreTag: true }), found);
  return found;
}

function walk(elements, found) {
  for (const element of elements) {
    if (element.type === TYPE.argument) note(found.values, element.value, 'number | string');
    if (element.type === TYPE.select) note(found.values, element.value, 'string');
    if (element.type === TYPE.plural || element.type === TYPE.number) note(found.values, element.value, 'number');
    if (element.type === TYPE.date || element.type === TYPE.time) note(found.values, element.value, 'Date');
    if (element.type === TYPE.plural) found.plurals.push(element);
    if ([TYPE.number, TYPE.date, TYPE.time].includes(element.type)) found.formatted.push(element.value);
    for (const option of Object.values(element.options ?? {})) walk(option.value, found);
  }
}

/** A value that is also shown as it is keeps the narrower type. */
function note(values, name, type) {
  if (type !== 'number | string' || !values.has(name)) values.set(name, type);
}

/** The types of all messages, made from the English ones: `t` then knows which values a message needs. */
export function generateMessageTypes() {
  const [web, api] = files.map((file) => read('en', file) ?? {});
  const onPages = Object.fromEntries(Object.entries(api).filter(([key]) => saidOnPages.test(key)));
  const text = [
    '// Made by `npm run generate` from en/web.json and en/api.json.',
    '',
    messageTypes('WebMessages', { ...web, ...onPages }),
    '',
    messageTypes('ApiMessages', api),
    '',
  ].join('\n');
  return { file: inProject('libs/locales/messages.d.ts'), text };
}

/** One interface: a key for each message, with the values it needs. */
export function messageTypes(name, messages) {
  const lines = Object.entries(messages).map(([key, message]) => `  '${key}': ${valuesType(outline(message).values)};`);
  return [`export interface ${name} {`, ...lines, '}'].join('\n');
}

function valuesType(values) {
  if (values.size === 0) return 'Record<never, never>';
  return `{ ${[...values].map(([name, type]) => `${name}: ${type}`).join('; ')} }`;
}

function read(language, file) {
  const path = inProject('libs/locales', language, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
