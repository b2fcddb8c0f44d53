import { describe, expect, it } from '@jest/globals';
import { readable, shown } from '../../../test/shown.js';
import type { ProposalPageQuery } from '../../gql.js';
import { StanceSection } from './StanceSection.js';

const section = (more: object) => {
  const proposal = { id: 'p', stances: null, myStance: null, may: { takeStance: true }, ...more };
  return shown(<StanceSection of={proposal as unknown as ProposalPageQuery['proposal']} />);
};

const figures = (more: object) => ({ people: 40, byGroup: [], ...more });

describe('what people think of a proposal', () => {
  it('is not shown for fewer than ten', () => {
    expect(readable(section({}))).toContain('Figures are shown from ten people on.');
  });

  it('is asked again of whoever came along with a merge, and nothing is said where she can take no stance', () => {
    const along = { myStance: 'AGREE', hasStanceComeAlong: true };
    expect(readable(section(along))).toContain('It counts here now. Tap what you think of this one');
    expect(readable(section({ ...along, may: { takeStance: false } }))).not.toContain('It counts here now.');
  });

  it('is said in words, with the bar for the eye alone', () => {
    const markup = section({
      stances: figures({ agree: 30, unsure: 10, disagree: 0, shares: { agree: '75', unsure: '25', disagree: '0' } }),
    });
    expect(readable(markup)).toContain(
      '30 agree 10 unsure fewer than 3 disagree About 40 people have taken a stance. All figures are rounded to 5.',
    );
    expect(markup).toContain('aria-hidden="true"><svg width="75%"></svg><svg width="25%"></svg><svg width="0%"></svg>');
  });

  it('has no bar where a part is hidden, and says that it is', () => {
    const shares = { agree: '75', unsure: null, disagree: null };
    const markup = section({ stances: figures({ agree: 30, unsure: null, disagree: null, shares }) });
    expect(markup).not.toContain('<svg width=');
    expect(readable(markup)).toContain('30 agree Unsure: not shown, to protect people Disagree: not shown, to protect people');
  });

  it('is told by group in a table, with words for what is hidden and for small groups', () => {
    const all = { people: 40, agree: 30, unsure: null, disagree: null, shares: { agree: '75', unsure: null, disagree: null } };
    const small = { people: 15, agree: null, unsure: null, disagree: null, shares: { agree: null, unsure: null, disagree: '<10' } };
    const markup = section({
      stances: {
        ...all,
        byGroup: [
          { ...all, group: 'MIGRANT' },
          { ...small, group: null },
        ],
      },
    });
    expect(readable(markup)).toContain('Migrant about 40 30 (75%) hidden hidden Everyone else about 15 hidden hidden under 10%');
    expect(markup).toContain('scope="rowgroup"');
    expect(markup).toContain('href="/en/privacy"');
  });

  it('can be said without a script, by a page that asks once more', () => {
    const markup = section({ myStance: 'UNSURE' });
    expect(markup).toMatch(/<form[^>]* action="\/en\/p\/p\/stance" method="get"/);
    expect(markup).toMatch(/value="UNSURE"[^>]*aria-pressed="true"[^>]*name="kind"/);
    expect(readable(markup)).toContain('Your stance: you are unsure.');
  });

  it('shows her own stance when none can be taken any more', () => {
    const markup = section({ myStance: 'AGREE', may: { takeStance: false } });
    expect(markup).not.toContain('<form');
    expect(readable(markup)).toContain('Your stance: you agree.');
  });
});
