import { describe, expect, it } from '@jest/globals';
import { readable, shown } from '../../test/shown.js';
import type { ShellData } from '../engine/page.js';
import { Shell } from './Shell.js';

const languages = [
  { tag: 'en', ownName: 'English', direction: 'ltr', path: '/en/p/1' },
  { tag: 'ar', ownName: 'العربية', direction: 'rtl', path: '/ar/p/1' },
] as const;
const shell: ShellData = { language: 'en', direction: 'ltr', languages, isPersonal: false, visit: null };
const markup = shown(
  <Shell shell={shell}>
    <h1>Here</h1>
  </Shell>,
);

describe('the frame around every page', () => {
  it('begins with a way past itself', () => {
    expect(markup).toMatch(/^<a[^>]*href="#main">Go to the text<\/a>/);
    expect(markup).toMatch(/<main[^>]*id="main"[^>]*><h1>Here<\/h1><\/main>/);
  });

  it('keeps the page when the language changes, without a script', () => {
    expect(markup).toContain('href="/ar/p/1" hrefLang="ar" lang="ar" dir="rtl"');
  });

  it('lets one leave by a plain form, before anything else, and tells how', () => {
    expect(markup).toMatch(/<header[^>]*><form[^>]* action="\/en\/leave" method="post"[^>]*><button[^>]*>.*?Leave quickly<\/button>/);
    expect(markup).toMatch(/<button[^>]* aria-describedby="leave-how"/);
    expect(readable(markup)).toContain('press Shift three times');
  });

  it('says how often Shift is still to be pressed once somebody began', () => {
    expect(markup).toMatch(
      /role="status"><p data-presses="1" hidden="">Press Shift 2 more times.*<p data-presses="2" hidden="">Press Shift 1 more time /,
    );
  });

  it('offers an end only to whoever has a visit', () => {
    expect(markup).not.toContain('action="/en/done"');
    expect(
      shown(<Shell shell={{ ...shell, isPersonal: true, visit: { visit: 'BORROWED', hasReceipt: true, isReceiptKept: true } }}>…</Shell>),
    ).toMatch(/<form[^>]* action="\/en\/done"/);
  });

  it('leads staff to their page, and invited ones to where they set up their sign-in', () => {
    const asStaff = (visit: 'STAFF' | 'DEMO' | 'ENROLLING') =>
      shown(<Shell shell={{ ...shell, isPersonal: true, visit: { visit, hasReceipt: false, isReceiptKept: false } }}>…</Shell>);
    expect(asStaff('STAFF')).toContain('href="/en/staff"');
    expect(asStaff('DEMO')).toContain('href="/en/staff"');
    expect(asStaff('ENROLLING')).toContain('href="/en/staff/enrol"');
    expect(asStaff('STAFF')).not.toContain('href="/en/my-part"');
  });

  it('leads a stranger with a receipt to where it is typed', () => {
    expect(markup).toContain('href="/en/return"');
    expect(markup).not.toContain('href="/en/my-part"');
  });

  it.each([
    ['no receipt', { hasReceipt: false, isReceiptKept: false }, 'My part To come back later: get a receipt'],
    ['a receipt she has not kept', { hasReceipt: true, isReceiptKept: false }, 'My part To come back later: keep your receipt'],
    ['a receipt she has kept', { hasReceipt: true, isReceiptKept: true }, 'My part Here'],
  ])('leads a participant with %s to what is hers', (_, receipt, words) => {
    const hers = shown(
      <Shell shell={{ ...shell, isPersonal: true, visit: { visit: 'BORROWED', ...receipt } }}>
        <h1>Here</h1>
      </Shell>,
    );
    expect(readable(hers)).toContain(words);
    expect(hers).not.toContain('href="/en/return"');
  });

  it('offers staff no receipt', () => {
    const theirs = shown(
      <Shell shell={{ ...shell, isPersonal: true, visit: { visit: 'STAFF', hasReceipt: false, isReceiptKept: false } }}>
        <h1>Here</h1>
      </Shell>,
    );
    expect(theirs).not.toMatch(/my-part|receipt/);
  });

  it('says what is not asked for', () => {
    expect(readable(markup)).toContain('You need no name, e-mail or phone number.');
  });
});
