import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import type { Actor } from '#features/people/actor.js';
import { mayProposal } from '#features/proposals/proposals.policy.js';
import { type ProposalRow, ProposalRowsService } from '#features/proposals/proposal-rows.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { notFound } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { isId } from '#platform/texts.js';
import type { MergeMay } from './lineage.inputs.js';
import type { Merge } from './merge.entity.js';

/** A merge with the two proposals it is about. */
export type MergeRow = Omit<Merge, 'proposal' | 'target'> & { readonly source: ProposalRow; readonly target: ProposalRow };

type Stored = Merge & { readonly sourcePublicId: string; readonly targetPublicId: string };

const columns = `m.id, m.proposal_id as "proposalId", m.target_id as "targetId", m.state, m.reason, m.asked_on::text as "askedOnDay",
  p.public_id as "sourcePublicId", t.public_id as "targetPublicId"`;
const sources = 'merges m join proposals p on p.id = m.proposal_id join proposals t on t.id = m.target_id';

/** The most a page shows of what is asked of one proposal. */
const most = 50;

/** Merges as they are read: by the authors of either side, and by nobody else but those who facilitate. */
@Injectable()
export class MergeRowsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly consultations: ConsultationsService,
    private readonly participants: ParticipantsService,
    private readonly proposals: ProposalRowsService,
  ) {}

  async find(id: string, context: Context): Promise<MergeRow> {
    const stored = isId(id) ? await this.db.query<Stored[]>(`select ${columns} from ${sources} where m.id = $1`, [id]) : [];
    const [row] = await this.#read(stored, context);
    if (!row || !this.#mayRead(await visitorOf(context), row)) throw notFound();
    return row;
  }

  /** By proposal, of those that are her own: what is asked of it, and the newest of what it asked. Nothing is looked up for anybody else. */
  readonly byProposals = async (proposals: readonly ProposalRow[], context: Context): Promise<MergeRow[][]> => {
    const visitor = await visitorOf(context);
    const own = proposals.filter((proposal) => this.participants.isHers(visitor, proposal)).map(({ id }) => id);
    if (own.length === 0) return proposals.map(() => []);
    const stored = await this.db.query<Stored[]>(
      `(select ${columns} from ${sources}
        where m.target_id = any($1) and m.state = 'ASKED' and p.publication = 'PUBLISHED' and not p.is_hidden and p.lineage <> 'MERGED_INTO'
        order by m.asked_on, m.id limit ${most})
       union all (select distinct on (m.proposal_id) ${columns} from ${sources}
        where m.proposal_id = any($1) and m.state in ('ASKED', 'DECLINED') and p.lineage <> 'MERGED_INTO'
        order by m.proposal_id, m.asked_on desc, m.state)`,
      [own],
    );
    const rows = await this.#read(stored, context);
    const isOf = (id: string, { state, proposalId, targetId }: MergeRow) => proposalId === id || (targetId === id && state === 'ASKED');
    return proposals.map(({ id }) => (own.includes(id) ? rows.filter((row) => isOf(id, row)) : []));
  };

  async isJoining({ id, source }: MergeRow, actor: Actor): Promise<boolean> {
    const joining = await this.db.query<unknown[]>(
      'select 1 from joiners j join participants a on a.id = j.participant_id where j.merge_id = $1 and a.person_mark = any($2)',
      [id, this.participants.marksOf(actor, source.consultationId)],
    );
    return joining.length > 0;
  }

  async mayOf({ state, source, target }: MergeRow, visitor: Actor | null, context: Context): Promise<MergeMay> {
    const standing = await this.consultations.standing(source.consultationId, context);
    const [isSources, isTargets] = [this.participants.isHers(visitor, source), this.participants.isHers(visitor, target)];
    return {
      answer: state === 'ASKED' && mayProposal.share(visitor, target, standing, isTargets),
      takeBack: state === 'ASKED' && isSources,
      undo: state === 'AGREED' && mayProposal.unmerge(visitor, source, standing, isSources || isTargets),
    };
  }

  async #read(stored: readonly Stored[], context: Context): Promise<MergeRow[]> {
    const proposals = context.loaders.of(this.proposals.byIds, context);
    const rows = await Promise.all(
      stored.map(async ({ sourcePublicId, targetPublicId, ...merge }) => {
        const [source, target] = await Promise.all([proposals.load(sourcePublicId), proposals.load(targetPublicId)]);
        return source && target ? { ...merge, source, target } : null;
      }),
    );
    return rows.filter((row) => row !== null);
  }

  #mayRead(visitor: Actor | null, { source, target }: MergeRow): boolean {
    const isStaff = visitor?.isStaffOf(source.consultationId) ?? false;
    return isStaff || this.participants.isHers(visitor, source) || this.participants.isHers(visitor, target);
  }
}
