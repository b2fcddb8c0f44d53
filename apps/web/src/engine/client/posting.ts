import type { ErrorCode } from '@baraza/shared/errors';
import type { RefusedData, Returned } from '../page.js';
import { beSilent, sayAloud, sayOnScreen } from '../said.js';
import type { Fields, Post, Sent } from '../sending.js';
import { fetchPage, type Got } from './fetch-page.js';
import { refusalIn } from '../refusal.js';
import type { Stage } from './stage.js';
import type { Travel } from './travel.js';

/** Sends forms. Whatever happens on the way, what was written stays where it was written. */
export class Posting {
  private readonly sending = new Set<HTMLFormElement>();

  constructor(
    private readonly stage: Stage,
    private readonly travel: Travel,
  ) {}

  /** Posts for a page that handles the answer itself. */
  readonly post: Post = async (address, fields) => this.sent(await this.ask(address, paramsOf(fields)));

  /** A form was submitted. A second press while it is on its way does nothing. */
  readonly submit = async (form: HTMLFormElement, address: string, read: () => URLSearchParams): Promise<void> => {
    if (this.sending.has(form)) return;
    this.sending.add(form);
    form.dataset['sending'] = '';
    sayAloud(this.stage.screen.say('engine.sending'));

    const got = await this.ask(address, read());
    beSilent();
    // The same form once more, with its key: what did arrive after all is not made twice.
    await this.answered(form, got, () => form.isConnected && void this.submit(form, address, read));
    this.sending.delete(form);
    delete form.dataset['sending'];
  };

  private async answered(form: HTMLFormElement, got: Got, again: () => void): Promise<void> {
    if (got.kind === 'goTo') {
      form.reset();
      return this.travel.go(got.goTo);
    }
    if (got.kind === 'page' && (await this.travel.comeBack(got.state))) return;

    if (got.kind === 'waits') {
      form.reset();
      // The worker shows what waits: its page is not one of ours.
      return location.assign(`/${this.stage.screen.state.shell.language}/outbox`);
    }
    const sent = await this.sent(got);
    if (sent.kind === 'refused') sayOnScreen(sent.words);
    if (sent.kind === 'offline') sayOnScreen(sent.words, again);
  }

  private async ask(address: string, fields: URLSearchParams): Promise<Got> {
    const got = await this.proved(address, fields, await fetchPage(address, fields));
    if (got.kind === 'goTo') this.stage.forget();
    return got;
  }

  /** When strangers are many, a small sum is asked of the device before the same is sent again. Nobody has to do anything. */
  private async proved(address: string, fields: URLSearchParams, got: Got): Promise<Got> {
    const task = got.kind === 'page' && got.state.returned?.refusal.because?.task;
    if (!task) return got;
    sayOnScreen(this.stage.screen.say('engine.checking'));
    const proof = await provedBy(task);
    const again = proof ? await fetchPage(address, fields, proof) : got;
    beSilent();
    return again;
  }

  private async sent(got: Got): Promise<Sent> {
    const { say } = this.stage.screen;
    if (got.kind === 'goTo') return { kind: 'done', goTo: got.goTo };
    if (got.kind === 'waits') return { kind: 'waits', words: say('engine.waits') };
    if (got.kind === 'offline' || got.kind === 'strange') return { kind: 'offline', words: say('engine.notSent') };

    const returned =
      (got.kind === 'page' && got.state.returned) || refusedWith(got.kind === 'page' ? (got.state.data as RefusedData).code : got.code);
    await this.stage.learn().catch(() => undefined);
    return { kind: 'refused', returned, words: refusalIn(say, returned.refusal) };
  }
}

/** Null where the part that solves tasks could not be fetched. */
async function provedBy(task: string): Promise<string | null> {
  try {
    const { solved } = await import('./proof/solve.js');
    return await solved(task);
  } catch {
    return null;
  }
}

function refusedWith(code: ErrorCode): Returned {
  return { refusal: { code, faults: {} }, typed: {} };
}

function paramsOf(fields: Fields): URLSearchParams {
  const params = new URLSearchParams();
  if (fields instanceof FormData) fields.forEach((value, name) => typeof value === 'string' && params.append(name, value));
  else for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) params.append(name, one);
  return params;
}
