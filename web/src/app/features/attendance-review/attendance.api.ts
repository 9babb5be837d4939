import { inject, Injectable } from '@angular/core';
import { ContractClient } from '../../core/contract-client.js';
import type { RouteOutput } from '../../core/contract-types.js';

export type Attendance = RouteOutput<'listAttendance'>;
export type AttendanceLine = Attendance['items'][number];
export type Correction = AttendanceLine['corrections'][number];
export type Outcome = AttendanceLine['outcome'];

export interface AttendanceFilter {
  readonly from?: string;
  readonly to?: string;
  readonly outcome?: Outcome;
  readonly cursor?: string;
}

@Injectable({ providedIn: 'root' })
export class AttendanceApi {
  private readonly client = inject(ContractClient);

  list(filter: AttendanceFilter): Promise<Attendance> {
    return this.client.call('listAttendance', { query: filter });
  }

  async lesson(id: string): Promise<Attendance> {
    const sheet = await this.client.call('readLessonAttendance', { params: { id } });
    const reported = sheet.lines.filter((line) => line.present !== null && line.outcome !== 'excused');
    const due = sheet.lines.filter((line) => line.outcome !== 'excused');
    return { items: sheet.lines, next: null, totals: { due: due.length, reported: reported.length, ...sheet.totals, notHeld: due.filter((line) => line.outcome === 'notHeld').length } };
  }

  backFill(seatId: string, present: number, reason: string): Promise<AttendanceLine> {
    return this.client.call('backFillAttendance', { params: { id: seatId }, body: { present, reason } });
  }

  correct(seatId: string, value: number, reason: string): Promise<AttendanceLine> {
    return this.client.call('correctAttendance', { params: { id: seatId }, body: { field: 'present', value, reason } });
  }

  decide(correctionId: string, decision: 'approved' | 'rejected'): Promise<AttendanceLine> {
    return this.client.call('decideCorrection', { params: { id: correctionId }, body: { decision } });
  }
}
