/** A voice that speaks a language on the phone itself; others send what they read to somebody else's computers. */
export function localVoice(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | null {
  return voices.find(({ localService, lang }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language) ?? null;
}
