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

  /** Of a proposal of her own: what is asked of it, and the newest of what it asked. Nothing is looked up for anybody else. */
  async of(proposal: ProposalRow, context: Context): Promise<MergeRow[]> {
    if (!this.participants.isHers(await visitorOf(context), proposal)) return [];
    const stored = await this.db.query<Stored[]>(
      `select ${columns} from ${sources}
       where m.target_id = $1 and m.state = 'ASKED' and p.publication = 'PUBLISHED' and not p.is_hidden and p.lineage <> 'MERGED_INTO'
       union all (select ${columns} from ${sources} where m.proposal_id = $1 and m.state in ('ASKED', 'DECLINED') order by m.asked_on desc, m.state limit 1)
       limit ${most}`,
      [proposal.id],
    );
    return this.#read(stored, context);
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
