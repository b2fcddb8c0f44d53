import type { RoleCode } from './table.js';

type Deviation = {
  readonly roles: readonly RoleCode[];
  readonly outcome: string;
  readonly why: string;
  /** By these ways alone; else by every one. */
  readonly ways?: readonly string[];
};

const contributeNothing = 'who serves a consultation says nothing in it, and has nothing of her own there';

/** Where the product does otherwise than the table, on purpose, or where the table leaves it to a rule. By the number of the row. */
export const deviations: Readonly<Record<string, readonly Deviation[]>> = {
  A03: [{ roles: ['AD'], outcome: 'hidden', why: 'who runs the machine need not even know of it' }],
  A04: [{ roles: ['SU'], outcome: 'yes', why: 'she may not write; to appeal she must be able to read' }],
  A10: [{ roles: ['FH', 'FO', 'OR', 'AD'], outcome: 'no', why: 'a visit of staff is kept on no phone: it ends when it is idle' }],
  A13: [{ roles: ['PA', 'PX', 'SU'], outcome: 'yes', why: 'the present receipt is typed with it: that is the proof' }],
  B03: [
    {
      roles: ['FH', 'OR'],
      outcome: 'hidden',
      why: contributeNothing,
      ways: ['reading', 'list', 'throwing'],
    },
    { roles: ['FH', 'OR'], outcome: 'no', why: contributeNothing },
    {
      roles: ['SU'],
      outcome: 'yes',
      why: 'she may keep no new ones; what she wrote before is hers to read and to throw away',
      ways: ['reading', 'list', 'throwing'],
    },
  ],
  B04: [{ roles: ['FH', 'OR'], outcome: 'no', why: contributeNothing }],
  B05: [{ roles: ['FH', 'OR'], outcome: 'no', why: contributeNothing }],
  B06: [{ roles: ['FH', 'OR'], outcome: 'no', why: contributeNothing }],
  B15: [{ roles: ['FH', 'OR'], outcome: 'hidden', why: contributeNothing }],
  B20: [
    {
      roles: ['PA', 'FH', 'OR', 'SU'],
      outcome: 'yes',
      why: 'others answered those words: what they answered stays readable for whoever may read the contribution',
    },
  ],
  B23: [{ roles: ['SU'], outcome: 'yes', why: 'she may not write; what she may read she may look for' }],
  E01: [{ roles: ['FH'], outcome: 'no', why: 'facilitators draft nothing yet: the summary is read by organizers' }],
  D03: [
    {
      roles: ['AD'],
      outcome: 'prove, then yes',
      why: '2: she asks, and another one approves; administration tests show that she cannot herself',
    },
  ],
  R02: [{ roles: ['SU'], outcome: 'yes', why: 'she reads on; that she may not write reaches her page within two seconds' }],
  M14: [{ roles: ['AD'], outcome: 'hidden', why: 'the log of a consultation is hidden with it' }],
  M12: [{ roles: ['FH'], outcome: 'yes', why: 'S: a facilitator other than the one who decided' }],
};
