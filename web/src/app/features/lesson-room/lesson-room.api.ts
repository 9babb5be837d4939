import { inject, Injectable } from '@angular/core';
import { ContractClient } from '../../core/contract-client.js';
import type { RouteOutput } from '../../core/contract-types.js';

export type Lesson = RouteOutput<'readLesson'>;
export type LessonSeat = Lesson['seats'][number];

@Injectable({ providedIn: 'root' })
export class LessonRoomApi {
  private readonly client = inject(ContractClient);

  read(id: string): Promise<Lesson> {
    return this.client.call('readLesson', { params: { id } });
  }
}
