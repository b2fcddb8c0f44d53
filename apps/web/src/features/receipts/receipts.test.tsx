import { describe, expect, it } from '@jest/globals';
import { readable, shown } from '../../../test/shown.js';
import { KeptReceipt } from './KeptReceipt.js';
import { ReceiptCard } from './ReceiptCard.js';
import { ReceiptForm } from './ReceiptForm.js';
import { localVoice } from './voice.js';

const digits = '40715529861309427735';
const qr = { size: 21, path: 'M0 0h1v1h-1z' };
const inArabic = ['٤٠٧١', '٥٥٢٩', '٨٦١٣', '٠٩٤٢', '٧٧٣٥'];
const inLatin = ['4071', '5529', '8613', '0942', '7735'];

describe('a receipt', () => {
  it('stands in the digits of the reader, with Latin ones beneath', () => {
    const words = readable(shown(<ReceiptCard receipt={{ digits, groups: inArabic, qr }} />, 'ar'));
    expect(words).toContain('٤٠٧١ 4071 ٥٥٢٩ 5529 ٨٦١٣ 8613 ٠٩٤٢ 0942 ٧٧٣٥ 7735');
  });

  it('stands there once where the reader writes Latin digits', () => {
    expect(readable(shown(<ReceiptCard receipt={{ digits, groups: inLatin, qr }} />))).toContain(' 4071 5529 8613 0942 7735 ');
  });

  it('is dark on white with a quiet edge, whatever the colours of the phone, and says what it is to whoever cannot see it', () => {
    const markup = shown(<ReceiptCard receipt={{ digits, groups: inLatin, qr }} />);
    expect(markup).toContain('viewBox="-4 -4 29 29"');
    expect(markup).toContain('<rect x="-4" y="-4" width="29" height="29" fill="#fff"></rect><path d="M0 0h1v1h-1z" fill="#000"></path>');
    expect(markup).toMatch(/<svg[^>]*role="img" aria-label="The same 20 digits as a picture/);
  });

  it('tells how to keep it, and shows nothing that takes a script where none runs', () => {
    const markup = shown(<KeptReceipt receipt={{ digits, groups: inLatin, qr }} isOwnPhone />);
    expect(readable(markup)).toContain('Write it down. Do not photograph it on a phone others use.');
    expect(readable(markup)).toContain('Losing it never takes back what you said.');
    expect(markup.match(/<button[^>]*>/g)).toHaveLength(1);
    expect(readable(markup)).toContain('I have kept it');
  });
});

describe('the place to type a receipt', () => {
  const typed = { receipt: '4071 5529' };
  const refused = (fault: string) => ({ refusal: { code: 'INVALID_INPUT', faults: { receipt: { fault } } }, typed }) as const;

  it('asks for digits, and lets no browser remember them', () => {
    const markup = shown(<ReceiptForm returned={null} send="Come back" />);
    expect(markup).toMatch(/<input[^>]*dir="ltr"[^>]*>/);
    expect(markup).toMatch(/<input[^>]*inputMode="numeric"[^>]*autoComplete="off"/);
  });

  it('keeps what was typed, and says what is wrong with it', () => {
    const markup = shown(<ReceiptForm returned={refused('MISTYPED')} send="Come back" />);
    expect(markup).toContain('value="4071 5529"');
    expect(readable(markup)).toContain('A digit seems to be wrong or missing.');
  });

  it('says that right digits are nobody’s', () => {
    const markup = shown(<ReceiptForm returned={{ ...refused('WRONG'), typed: { receipt: '0'.repeat(20) } }} send="Come back" />);
    expect(readable(markup)).toContain('This is not right.');
  });
});

describe('the voice that reads a receipt aloud', () => {
  const voice = (lang: string, localService: boolean) => ({ lang, localService }) as SpeechSynthesisVoice;

  it('speaks the language of the page on the phone itself', () => {
    const own = voice('ar_SA', true);
    expect(localVoice([voice('ar-SA', false), voice('en-US', true), own], 'ar')).toBe(own);
  });

  it('is no voice that sends what it reads elsewhere', () => {
    expect(localVoice([voice('ar-SA', false), voice('arq', true)], 'ar')).toBeNull();
  });
});
