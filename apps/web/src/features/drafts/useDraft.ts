import { useEffect, useState, type RefObject } from 'react';
import { isOnItsWay } from '../../engine/client/sent-before.js';
import type { Coming } from './coming.js';
import { DeviceDraft, isOwnPhone } from './device-draft.js';
import { isUntouched, isUnwritten, retype, type Typed, typedInto } from './typing.js';

/** Letters come quickly one after the other. */
const pause = 300;

/** Whose phone the words are back on; null: nothing came back. */
export type Back = 'own' | 'borrowed' | null;

/**
 * Keeps what is typed into the form in a place on this device, under a name, until it is sent (the form is reset then).
 * Into one that comes as it is at first, what was kept is put back.
 */
export function useDraft(place: RefObject<HTMLElement | null>, name: string, comes: Coming): Back {
  const [back, setBack] = useState<Back>(null);

  useEffect(() => {
    const form = place.current?.querySelector('form');
    if (!form) return;
    const draft = new DeviceDraft(name);
    let timer = 0;
    let isComingBack = false;
    const isIdle = comes === 'returned' ? isUnwritten : isUntouched;
    const save = () => {
      clearTimeout(timer);
      timer = 0;
      if (isIdle(form)) draft.drop();
      else void draft.write(typedInto(form));
    };
    // What merely comes back was not written now: its days go on.
    const saveSoon = () => {
      if (isComingBack) return;
      clearTimeout(timer);
      timer = window.setTimeout(save, pause);
    };
    const saveAtOnce = () => timer !== 0 && save();
    const forget = () => {
      clearTimeout(timer);
      timer = 0;
      draft.drop();
      setBack(null);
    };
    const bringBack = (typed: Typed) => {
      isComingBack = isIdle(form);
      retype(form, typed);
      isComingBack = false;
      setBack(isOwnPhone() ? 'own' : 'borrowed');
    };
    // What came back to be mended, or was typed before the page ran, is nowhere else once she goes on.
    const keepWhatIsHere = () => isIdle(form) || isOnItsWay(form) || save();
    if (comes !== 'first') keepWhatIsHere();
    else
      void draft.read().then((typed) => {
        if (!form.isConnected || isOnItsWay(form)) return;
        if (typed) bringBack(typed);
        else keepWhatIsHere();
      });
    form.addEventListener('input', saveSoon);
    form.addEventListener('reset', forget);
    addEventListener('pagehide', saveAtOnce);
    return () => {
      saveAtOnce();
      form.removeEventListener('input', saveSoon);
      form.removeEventListener('reset', forget);
      removeEventListener('pagehide', saveAtOnce);
    };
  }, [place, name, comes]);

  return back;
}
