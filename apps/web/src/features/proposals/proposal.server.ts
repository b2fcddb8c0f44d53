import { limits } from '@baraza/shared/limits';
import { Stage } from '@baraza/shared/vocabularies';
import type { Form, FormRefusal, PageContext } from '../../engine/page.js';
import { check, oneOf } from '../forms/form.server.js';
import { languageDoubt, writtenIn } from '../texts/language.server.js';

const texts = { title: limits.title, problem: limits.problem, change: limits.change };

/** What is wrong with the form of a proposal; `also`: what is to be chosen in it beside stages and themes. */
export function proposalFaults(form: Form, also: readonly string[] = []): FormRefusal | null {
  return check(form, { texts, choices: ['stages', 'themes', ...also] });
}

/** Asks back, once, in which language it is. */
export function proposalDoubt(context: PageContext, form: Form): Promise<FormRefusal | null> {
  return languageDoubt(context, form, Object.keys(texts));
}

/** What the form of a proposal says. */
export function proposalIn(form: Form) {
  return {
    language: writtenIn(form),
    title: form.one('title'),
    problem: form.one('problem'),
    change: form.one('change'),
    themes: [...form.all('themes')],
    stages: form.all('stages').map((stage) => oneOf(Stage, stage, 'stages')),
  };
}
