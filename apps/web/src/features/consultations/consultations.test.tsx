import { describe, expect, it } from '@jest/globals';
import { readable, shown } from '../../../test/shown.js';
import { Filters } from './Filters.js';
import { PhaseSteps } from './PhaseSteps.js';

describe('the steps of a consultation', () => {
  const phase = { startsOn: '1 May', endsOn: '31 May', isOpen: false } as const;

  it('say what is done, what is open until when, and what comes', () => {
    const phases = [
      { ...phase, kind: 'INFORM' },
      { ...phase, kind: 'PROPOSE', isOpen: true },
      { ...phase, kind: 'DISCUSS', isOpen: true, endsOn: null },
      { ...phase, kind: 'ANSWER', startsOn: '1 June' },
    ] as const;
    const markup = shown(<PhaseSteps phases={phases} />);
    expect(readable(markup)).toBe('Learn done Propose open until 31 May Discuss open now Answer from 1 June');
    expect(markup.match(/aria-current="step"/g)).toHaveLength(2);
  });
});

describe('what one may look at', () => {
  const themes = [{ code: 'rights', name: { words: 'Rights' } }];
  const filters = (filter: Parameters<typeof Filters>[0]['filter']) => shown(<Filters path="/en/c/x" filter={filter} themes={themes} />);

  it('is one link for each stage and theme', () => {
    const markup = filters({ theme: null, stage: null });
    expect(markup).toContain('href="/en/c/x?stage=TRANSIT"');
    expect(markup).toContain('href="/en/c/x?theme=rights"');
    expect(markup).not.toContain('aria-current');
  });

  it('keeps the other choice, and a taken one leads back', () => {
    const markup = filters({ theme: 'rights', stage: 'TRANSIT' });
    expect(markup).toContain('href="/en/c/x?theme=rights&amp;stage=ORIGIN"');
    expect(markup).toMatch(/aria-current="true"[^>]*href="\/en\/c\/x\?theme=rights"/);
    expect(readable(markup)).toContain('Theme: Rights');
  });
});
