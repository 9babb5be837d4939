import { Injectable } from '@nestjs/common';
import { IdSource } from '@tongtang/kernel';
import { DataSource } from 'typeorm';

export interface StoredProof {
  readonly lessonId: string;
  /** Null: the net teacher. */
  readonly roomId: string | null;
  readonly provedAt: number;
  readonly isFact: boolean;
}

/** Last proofs of life, as far as they outlive the process. */
@Injectable()
export class PresenceRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ids: IdSource,
  ) {}

  /** Rooms that are in a running lesson, and the net teachers of live ones. */
  async present(): Promise<{ lessonId: string; party: string }[]> {
    return this.dataSource.query<{ lessonId: string; party: string }[]>(
      `select p.lesson_id as "lessonId", p.room_id::text as party from room_presence p join lesson l on l.id = p.lesson_id where l.status in ('open', 'live') and p.status = 'joined'
       union all select l.id, 'teacher' from lesson l left join lesson_stage st on st.lesson_id = l.id where l.status = 'live' and l.delivery in ('live', 'audioSlides') and not coalesce(st.teacher_lost, false)`);
  }

  async store(proofs: readonly StoredProof[], now: number): Promise<void> {
    const rooms = proofs.filter((proof) => proof.roomId !== null);
    const teachers = proofs.filter((proof) => proof.roomId === null);
    const sorted = [...rooms].sort((a, b) => (`${a.lessonId}${a.roomId}` < `${b.lessonId}${b.roomId}` ? -1 : 1));
    if (sorted.length > 0) {
      await this.dataSource.query(
        `update room_presence p set last_proof_at = greatest(p.last_proof_at, to_timestamp(s."provedAt" / 1000.0))
         from jsonb_to_recordset($1) as s ("lessonId" uuid, "roomId" uuid, "provedAt" double precision) where p.lesson_id = s."lessonId" and p.room_id = s."roomId" and p.status = 'joined'`, [JSON.stringify(sorted)]);
    }
    if (teachers.length > 0) {
      await this.dataSource.query(
        `update lesson_stage st set teacher_proof_at = greatest(st.teacher_proof_at, to_timestamp(s."provedAt" / 1000.0))
         from jsonb_to_recordset($1) as s ("lessonId" uuid, "provedAt" double precision) where st.lesson_id = s."lessonId"`, [JSON.stringify(teachers)]);
    }
    const facts = sorted.filter((proof) => proof.isFact).map((proof) => ({ ...proof, id: this.ids.next() }));
    if (facts.length > 0) {
      await this.dataSource.query(
        `insert into attendance_fact (id, lesson_id, kind, data, effective_at, uncertainty_ms, received_at, evidence)
         select id, "lessonId", 'proof', jsonb_build_object('roomId', "roomId"), to_timestamp("provedAt" / 1000.0), 0, to_timestamp($2 / 1000.0), 'A'
         from jsonb_to_recordset($1) as s (id uuid, "lessonId" uuid, "roomId" uuid, "provedAt" double precision)`, [JSON.stringify(facts), now]);
    }
  }
}
