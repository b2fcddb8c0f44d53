import { useEffect, useState } from 'react';
import { Button } from '@baraza/ui/Button.js';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { localVoice } from './voice.js';

/** Reads the groups aloud, digit by digit. Only with a voice of the phone itself: to others' computers the digits must not go. */
export function ReadAloud({ groups }: { groups: readonly string[] }) {
  const t = useText();
  const { language } = usePage();
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  const [isReading, setReading] = useState(false);

  useEffect(() => {
    const speech = 'speechSynthesis' in window ? speechSynthesis : null;
    const look = () => setVoice(localVoice(speech?.getVoices() ?? [], language));
    look();
    speech?.addEventListener?.('voiceschanged', look);
    return () => {
      speech?.removeEventListener?.('voiceschanged', look);
      speech?.cancel();
    };
  }, [language]);

  if (!voice) return null;
  const press = () => {
    speechSynthesis.cancel();
    setReading(!isReading);
    if (!isReading) read(groups, voice, () => setReading(false));
  };
  return (
    <Button type="button" onClick={press}>
      {t(isReading ? 'receipt.silence' : 'receipt.aloud')}
    </Button>
  );
}

function read(groups: readonly string[], voice: SpeechSynthesisVoice, atEnd: () => void): void {
  groups.forEach((group, place) => {
    const said = new SpeechSynthesisUtterance([...group].join(', '));
    said.voice = voice;
    said.lang = voice.lang;
    said.rate = 0.7;
    if (place === groups.length - 1) said.onend = atEnd;
    speechSynthesis.speak(said);
  });
}
